//! Plans that the shipped packs give six newcomers on 22 November 2026, checked
//! against the law that each deadline cites.

#![cfg(test)]

use std::path::{Path, PathBuf};

use lotse_core::{Applies, State, plan};
use lotse_pack::{Newcomer, PlanReport, StepReport};
use lotse_pack_model::{Place, build_content};

fn packs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs")
}

struct NewcomerPlan(PlanReport);

/// The plan of one of the newcomers in `tests/newcomers/`.
fn plan_of(name: &str, place: &str) -> NewcomerPlan {
    let place = Place::read(&[packs().join(place)]).unwrap();
    let today = "2026-11-22".parse().unwrap();
    let place = place.content("en".parse().unwrap(), today);
    assert_eq!(place.errors, []);
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/newcomers/{name}.toml"));
    let facts = std::fs::read_to_string(file).unwrap();
    let newcomer = Newcomer::parse(&facts, &place.content).unwrap();
    let plan = plan(&place.content, &newcomer.answers, &newcomer.progress, today);
    NewcomerPlan(PlanReport::new(&place, &plan))
}

impl NewcomerPlan {
    fn step(&self, id: &str) -> &StepReport {
        self.find(id)
            .unwrap_or_else(|| panic!("{id} is not in the plan"))
    }

    fn find(&self, id: &str) -> Option<&StepReport> {
        self.0.steps.iter().find(|step| step.id.as_str() == id)
    }

    /// Asserts that steps apply to the newcomer.
    fn needs(&self, ids: &[&str]) -> &Self {
        for id in ids {
            assert_eq!(self.step(id).applies, Applies::Yes, "{id}");
        }
        self
    }

    /// Asserts that steps do not apply.
    fn spares(&self, ids: &[&str]) -> &Self {
        for id in ids {
            assert!(self.find(id).is_none(), "{id} must not apply");
        }
        self
    }

    /// Asserts that steps may apply, each with the fact that would decide.
    fn asks(&self, pairs: &[(&str, &str)]) -> &Self {
        for (id, fact) in pairs {
            let step = self.step(id);
            assert_eq!(step.applies, Applies::Maybe, "{id}");
            assert!(
                step.missing.iter().any(|missing| missing.as_str() == *fact),
                "{id} lacks {:?}",
                step.missing
            );
        }
        self
    }

    /// Asserts deadlines, each with the law that sets it.
    fn due(&self, rows: &[(&str, &str, &str)]) -> &Self {
        for (id, date, basis) in rows {
            let step = self.step(id);
            assert_eq!(
                step.due.map(|date| date.to_string()).as_deref(),
                Some(*date),
                "{id}"
            );
            assert!(
                step.due_basis
                    .as_deref()
                    .is_some_and(|found| found.contains(basis)),
                "{id}: {:?}",
                step.due_basis
            );
        }
        self
    }

    /// Asserts which answers make a step apply.
    fn because(&self, rows: &[(&str, &[&str])]) -> &Self {
        for (id, facts) in rows {
            let because: Vec<&str> = self
                .step(id)
                .because
                .iter()
                .map(lotse_core::FactId::as_str)
                .collect();
            assert_eq!(because, *facts, "{id}");
        }
        self
    }
}

#[test]
fn maria_a_nurse_from_the_philippines_with_a_work_visa() {
    let maria = plan_of("maria", "de-mannheim");
    maria
        .needs(&[
            "register-address",
            "residence-permit",
            "health-insurance",
            "recognition-check",
            "nurse-licence",
            "bank-account",
            "employment-contract",
            "measles-protection",
        ])
        .spares(&[
            "free-movement",
            "extend-residence-permit",
            "doctor-licence",
            "asylum-request",
            "child-benefit",
            "school-registration",
            "opportunity-card",
            "eu-driving-licence",
            "statement-of-comparability",
        ])
        .due(&[
            ("register-address", "2026-11-29", "BMG § 17(1)"), // 15 Nov + two weeks
            ("measles-protection", "2026-12-01", "IfSG § 20(9)"), // before the first day
            ("health-insurance", "2026-12-15", "SGB V § 175(3)"), // 1 Dec + two weeks
            ("residence-permit", "2027-02-10", "AufenthG § 81(4)"), // before the visa ends
            ("driving-licence-exchange", "2027-05-10", "FeV § 29(1)"), // 10 Nov + six months
        ])
        .because(&[
            ("nurse-licence", &["occupation", "profession"]),
            ("residence-permit", &["citizenship", "purpose", "title"]),
        ]);
    let offices = &maria.step("residence-permit").offices;
    assert!(
        offices.starts_with(&["de-mannheim/immigration-office".to_owned()]),
        "{offices:?}"
    );
    // BMG § 17(1): the two weeks do not depend on the landlord's confirmation.
    let address = maria.step("register-address");
    assert_eq!(address.state, State::Ready);
    assert!(address.waits_for.is_empty());
    assert_eq!(address.helps[0].as_str(), "landlord-confirmation");
    // 29 November is a Sunday: VwVfG § 31(3).
    assert_eq!(
        address.due_last.map(|date| date.to_string()).as_deref(),
        Some("2026-11-30")
    );
    assert_eq!(maria.0.next[0].as_str(), "register-address");
}

#[test]
fn arjun_a_student_from_india_in_jena() {
    let arjun = plan_of("arjun", "de-jena");
    arjun
        .needs(&[
            "register-address",
            "residence-permit",
            "health-insurance",
            "student-jobs",
        ])
        .spares(&[
            "blue-card",
            "opportunity-card",
            "recognition-apply",
            "asylum-request",
            "driving-licence-exchange",
            "child-benefit",
            "student-grant",
            "settlement-permit",
        ])
        .due(&[
            ("register-address", "2026-10-15", "BMG § 17(1)"),
            ("residence-permit", "2026-12-31", "AufenthG § 81(4)"),
        ]);
    assert!(arjun.step("register-address").overdue);
    assert!(
        arjun
            .step("register-address")
            .offices
            .iter()
            .all(|office| office.starts_with("de-jena/"))
    );
}

#[test]
fn elena_with_her_family_from_romania() {
    let elena = plan_of("elena", "de-mannheim");
    elena
        .needs(&[
            "register-address",
            "free-movement",
            "child-benefit",
            "childcare-place",
            "school-registration",
            "measles-protection",
            "family-insurance",
            "health-insurance",
            "eu-driving-licence",
        ])
        .spares(&[
            "residence-permit",
            "report-job-end",
            "health-cover-eu",
            "work-permission",
            "driving-licence-exchange",
            "parental-allowance",
            "integration-course",
        ])
        .asks(&[("family-reunification", "family-abroad")]) // FreizügG/EU § 3
        .due(&[
            ("register-address", "2026-11-19", "BMG § 17(1)"),
            ("health-insurance", "2026-11-30", "SGB V § 175(3)"),
            ("child-benefit", "2027-05-01", "EStG § 70(1)"),
        ]);
    assert!(elena.step("register-address").overdue);
}

#[test]
fn samir_a_doctor_from_syria_who_asks_for_asylum() {
    let samir = plan_of("samir", "de-jena");
    samir
        .needs(&[
            "asylum-application",
            "asylum-interview",
            "asylum-child",
            "asylum-child-health",
            "doctor-licence",
            "asylum-work",
            "asylum-benefits",
            "bank-account",
        ])
        .spares(&[
            "asylum-request", // he has the document of the procedure
            "residence-permit",
            "health-insurance",      // AsylbLG § 4
            "find-a-home",           // AsylG § 47
            "landlord-confirmation", // BMG § 23(5)
            "broadcast-fee",         // RBStV § 3(2) Nr. 1
            "basic-income-support",  // SGB II § 7(1) S. 2 Nr. 3
            "child-benefit",         // EStG § 62(2)
            "free-movement",
            "blue-card",
            "nurse-licence",
            "school-registration",
            "temporary-protection-permit",
        ])
        .due(&[("driving-licence-exchange", "2027-05-12", "FeV § 29(1)")]);
    assert_eq!(samir.step("asylum-application").state, State::Ready);
    assert!(
        samir.step("asylum-decision").due.is_none(),
        "no deadline before the decision is delivered"
    );
    assert!(
        samir.step("birth-of-a-child").due.is_none(),
        "born before the journey: the week of PStG § 18(1) is for births here"
    );
}

#[test]
fn samirs_time_to_go_to_court_counts_from_the_day_the_letter_came() {
    let place = Place::read(&[packs().join("de-jena")]).unwrap();
    let (content, _) = build_content(&place.layers());
    let newcomer = Newcomer::parse(
        "citizenship = \"other\"\npurpose = \"asylum\"\ndecision-delivered = 2026-11-20\n",
        &content,
    )
    .unwrap();
    let plan = plan(
        &content,
        &newcomer.answers,
        &newcomer.progress,
        "2026-11-22".parse().unwrap(),
    );
    let due = plan
        .step(&"asylum-decision".parse().unwrap())
        .and_then(|step| step.due.clone())
        .unwrap();
    // AsylG § 74(1): two weeks, in some cases one. The app counts the shorter one.
    assert_eq!(due.date.to_string(), "2026-11-27");
    let basis = due.basis.unwrap();
    assert!(
        basis.starts_with("AsylG §§") && basis.contains("74(1)"),
        "{basis}"
    );
}

#[test]
fn emma_from_canada_looks_for_work() {
    plan_of("emma", "de-mannheim")
        .needs(&[
            "register-address",
            "residence-permit",
            "work-permission",
            "engineer-title",
            "find-a-home",
        ])
        .spares(&[
            "opportunity-card", // AufenthG § 20a(4) S. 2: not after entry without a visa
            "free-movement",
            "nurse-licence",
            "asylum-request",
            "child-benefit",
            "student-jobs",
        ])
        .asks(&[
            ("family-reunification", "family-abroad"),
            ("subsidised-flat", "income"),
        ])
        .due(&[("residence-permit", "2027-01-30", "AufenthV § 41(3)")]); // 1 Nov + ninety days
}

#[test]
fn somebody_who_answers_nothing_sees_what_concerns_all_and_what_may() {
    let nobody = plan_of("nobody", "de");
    nobody
        .needs(&[
            "register-address",
            "letterbox-name",
            "emergency-numbers",
            "bank-account",
            "tax-id",
        ])
        .asks(&[
            ("landlord-confirmation", "home"), // a reception centre is not rented
            ("health-insurance", "purpose"),   // AsylbLG § 4 in the asylum procedure
            ("residence-permit", "citizenship"),
            ("child-benefit", "children"),
            ("nurse-licence", "occupation"),
            ("school-registration", "children"),
        ]);
    assert_eq!(nobody.0.next.len(), 3);
    // No deadline without a date, except a day that the law itself names:
    // both ordinances on Ukraine end on 4 March 2027.
    let dated = nobody.0.steps.iter().filter(|step| step.due.is_some());
    let dated: Vec<_> = dated.map(|step| (step.id.as_str(), step.applies)).collect();
    assert_eq!(
        dated,
        [
            ("temporary-protection-permit", Applies::Maybe),
            ("temporary-protection-2027", Applies::Maybe),
        ]
    );
}

#[test]
fn every_step_has_its_texts_in_every_language() {
    let place = Place::read(&[packs().join("de")]).unwrap();
    let languages = place.top().unwrap().manifest.languages.clone();
    for language in languages {
        let place = place.content(language.clone(), "2026-11-22".parse().unwrap());
        for id in place.content.steps.keys() {
            for attribute in [None, Some("summary"), Some("why")] {
                let text = place.find(&format!("step-{id}"), attribute).unwrap();
                assert_eq!(text.language, language, "{id} {attribute:?}");
            }
        }
    }
}

#[test]
fn the_fixed_ids_are_all_there() {
    let place = Place::read(&[packs().join("de")]).unwrap();
    let (content, _) = build_content(&place.layers());
    for id in [
        "landlord-confirmation",
        "register-address",
        "residence-permit",
        "health-insurance",
        "tax-id",
        "bank-account",
        "broadcast-fee",
        "liability-insurance",
        "find-a-home",
        "rental-contract",
        "recognition-check",
        "recognition-apply",
        "statement-of-comparability",
        "integration-course",
        "job-language-course",
        "child-benefit",
        "childcare-place",
        "school-registration",
        "driving-licence-exchange",
        "measles-protection",
        "migration-advice",
        "emergency-numbers",
    ] {
        assert!(content.steps.contains_key(id), "{id}");
    }
    assert!(content.steps.len() >= 45, "{} steps", content.steps.len());
}
