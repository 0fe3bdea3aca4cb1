mod properties;

use jiff::civil::date;

use super::*;
use crate::{Answer, Rule};

const TODAY: Date = date(2026, 11, 22);

fn id(word: &str) -> StepId {
    word.parse().unwrap()
}

/// Builds content from steps as JSON: `{"needs": ["b"], "when": {…}}`.
fn content(steps: &[(&str, &str)]) -> Content {
    let mut content = Content::default();
    for (step, fields) in steps {
        let mut body: serde_json::Value = serde_json::from_str(fields).unwrap();
        body["topic"] = "arrival".into();
        body["review_by"] = "2027-01-31".into();
        body["source"] = serde_json::json!({"url": "https://example.org/", "title": "Law", "verified": "2026-08-19"});
        content
            .steps
            .insert(id(step), serde_json::from_value(body).unwrap());
    }
    for (fact, behind) in [("moved-in", Some("P6M")), ("visa-ends", None)] {
        let body = serde_json::json!({"kind": "date", "behind": behind});
        let fact = (fact.parse().unwrap(), serde_json::from_value(body).unwrap());
        content.facts.extend([fact]);
    }
    content
}

fn date_of(fact: &str, day: Date) -> Answers {
    Answers::from_iter([(fact.parse().unwrap(), Answer::Date { value: day })])
}

fn moved_in(day: Date) -> Answers {
    date_of("moved-in", day)
}

/// The plan of a newcomer who answered one date and has done nothing yet.
fn on(content: &Content, fact: &str, day: Date) -> Plan {
    plan(content, &date_of(fact, day), &Progress::default(), TODAY)
}

fn step<'a>(plan: &'a Plan, name: &str) -> &'a PlannedStep {
    plan.step(&id(name)).unwrap()
}

fn next_of(plan: &Plan) -> Vec<&str> {
    plan.next.iter().map(StepId::as_str).collect()
}

fn marks(steps: &[(&str, Mark)]) -> Progress {
    Progress {
        marks: steps.iter().map(|(step, mark)| (id(step), *mark)).collect(),
        ..Progress::default()
    }
}

fn order_of(plan: &Plan) -> Vec<&str> {
    plan.steps.iter().map(|step| step.id.as_str()).collect()
}

#[test]
fn overdue_comes_before_due_before_what_unlocks_most_before_the_packs_order() {
    let content = content(&[
        ("plain", "{}"),
        ("unlocks", "{}"),
        ("due", r#"{"due": {"on": "2026-12-24"}}"#),
        ("overdue", r#"{"due": {"on": "2026-11-01"}}"#),
        ("waits", r#"{"needs": ["unlocks"]}"#),
    ]);
    let plan = plan(&content, &Answers::default(), &Progress::default(), TODAY);
    assert_eq!(
        order_of(&plan),
        ["overdue", "due", "unlocks", "plain", "waits"]
    );
    assert!(plan.steps[0].due.as_ref().unwrap().overdue);
}

#[test]
fn a_step_waits_for_its_open_needs_by_name_and_is_ready_when_they_are_done() {
    let content = content(&[("first", "{}"), ("second", r#"{"needs": ["first"]}"#)]);
    let answers = Answers::default();
    let before = plan(&content, &answers, &Progress::default(), TODAY);
    assert_eq!(before.step(&id("second")).unwrap().waits_for, [id("first")]);
    assert_eq!(before.step(&id("second")).unwrap().state, State::Waiting);
    let after = plan(&content, &answers, &marks(&[("first", Mark::Done)]), TODAY);
    assert_eq!(after.step(&id("second")).unwrap().state, State::Ready);
}

#[test]
fn a_need_that_does_not_apply_does_not_hold_anything_up() {
    let content = content(&[
        ("permit", r#"{"when": {"citizenship": "other"}}"#),
        ("benefit", r#"{"needs": ["permit"]}"#),
    ]);
    let eu = Answers::from_iter([(
        "citizenship".parse().unwrap(),
        Answer::Choice {
            value: "eu".parse().unwrap(),
        },
    )]);
    let plan = plan(&content, &eu, &Progress::default(), TODAY);
    assert_eq!(order_of(&plan), ["benefit"]);
    assert_eq!(plan.steps[0].state, State::Ready);
}

#[test]
fn a_deadline_counts_from_the_newcomers_own_date_and_the_earliest_wins() {
    let content = content(&[(
        "permit",
        r#"{"due": [{"from": "visa-ends", "within": "P0D"}, {"from": "moved-in", "within": "P14D", "basis": "BMG § 17(1)"}]}"#,
    )]);
    let plan = plan(
        &content,
        &moved_in(date(2026, 11, 15)),
        &Progress::default(),
        TODAY,
    );
    let due = plan.steps[0].due.as_ref().unwrap();
    assert_eq!(
        (due.date, due.basis.as_deref()),
        (date(2026, 11, 29), Some("BMG § 17(1)"))
    );
    assert_eq!(plan.steps[0].due_missing, ["visa-ends".parse().unwrap()]);
}

#[test]
fn the_newcomers_own_date_counts_where_it_is_earlier_and_never_hides_the_laws() {
    let content = content(&[("tax", r#"{"due": {"on": "2027-07-31"}}"#)]);
    let mut progress = Progress::default();
    progress.own_due.insert(id("tax"), date(2026, 11, 20));
    let plan = plan(&content, &Answers::default(), &progress, TODAY);
    let due = plan.steps[0].due.as_ref().unwrap();
    assert_eq!((due.kind, due.overdue), (DueKind::Own, true));
    progress.own_due.insert(id("tax"), date(2027, 12, 1));
    let plan = super::plan(&content, &Answers::default(), &progress, TODAY);
    let due = plan.steps[0].due.as_ref().unwrap();
    assert_eq!((due.kind, due.date), (DueKind::Legal, date(2027, 7, 31)));
}

#[test]
fn advice_counts_until_its_day_has_passed() {
    let content = content(&[(
        "permit",
        r#"{"due": [{"from": "visa-ends", "within": "-P8W", "kind": "advice"}, {"from": "visa-ends", "within": "P0D"}]}"#,
    )]);
    let visa_ends =
        |day| Answers::from_iter([("visa-ends".parse().unwrap(), Answer::Date { value: day })]);
    let far = plan(
        &content,
        &visa_ends(date(2027, 3, 1)),
        &Progress::default(),
        TODAY,
    );
    assert_eq!(far.steps[0].due.as_ref().unwrap().kind, DueKind::Advice);
    let near = plan(
        &content,
        &visa_ends(date(2026, 12, 1)),
        &Progress::default(),
        TODAY,
    );
    let due = near.steps[0].due.as_ref().unwrap();
    assert_eq!(
        (due.kind, due.date, due.overdue),
        (DueKind::Legal, date(2026, 12, 1), false)
    );
}

#[test]
fn a_done_step_is_never_overdue_and_stands_behind_the_open_ones() {
    let content = content(&[
        ("late", r#"{"due": {"on": "2026-11-01"}}"#),
        ("open", "{}"),
        ("aside", "{}"),
    ]);
    let progress = marks(&[("late", Mark::Done), ("aside", Mark::SetAside)]);
    let plan = plan(&content, &Answers::default(), &progress, TODAY);
    assert_eq!(order_of(&plan), ["open", "late", "aside"]);
    assert!(!plan.steps[1].due.as_ref().unwrap().overdue);
}

#[test]
fn next_prefers_the_certain_to_the_possible() {
    let content = content(&[
        ("maybe", r#"{"when": {"purpose": "study"}}"#),
        ("waits", r#"{"needs": ["sure"]}"#),
        ("sure", "{}"),
    ]);
    let plan = plan(&content, &Answers::default(), &Progress::default(), TODAY);
    let next: Vec<_> = plan
        .next()
        .into_iter()
        .map(|step| step.id.as_str())
        .collect();
    assert_eq!(next, ["sure", "maybe"]);
}

#[test]
fn a_date_at_the_end_of_the_calendar_gives_no_deadline() {
    let content = content(&[(
        "step",
        r#"{"due": {"from": "moved-in", "within": "P9999Y"}}"#,
    )]);
    let plan = plan(
        &content,
        &moved_in(date(2100, 1, 1)),
        &Progress::default(),
        TODAY,
    );
    assert_eq!(plan.steps[0].due, None);
}

#[test]
fn a_legal_deadline_never_waits_and_says_what_is_still_missing() {
    let content = content(&[
        ("paper", "{}"),
        (
            "court",
            r#"{"needs": ["paper"], "due": {"from": "visa-ends", "within": "P7D"}}"#,
        ),
        (
            "advice",
            r#"{"needs": ["paper"], "due": {"from": "visa-ends", "within": "P7D", "kind": "advice"}}"#,
        ),
    ]);
    let plan = on(&content, "visa-ends", date(2026, 11, 22));
    assert_eq!(step(&plan, "court").state, State::Ready);
    assert_eq!(step(&plan, "court").waits_for, [id("paper")]);
    assert_eq!(step(&plan, "advice").state, State::Waiting);
    assert_eq!(next_of(&plan), ["court", "paper"]);
}

#[test]
fn what_is_set_aside_frees_what_comes_after_and_may_be_lacking() {
    let content = content(&[("first", "{}"), ("second", r#"{"needs": ["first"]}"#)]);
    let progress = marks(&[("first", Mark::SetAside)]);
    let plan = plan(&content, &Answers::default(), &progress, TODAY);
    assert_eq!(step(&plan, "second").state, State::Ready);
    assert_eq!(step(&plan, "second").lacks, [id("first")]);
    assert!(step(&plan, "second").waits_for.is_empty());
}

#[test]
fn what_helps_is_named_while_it_is_open_and_holds_nothing_up() {
    let content = content(&[("tax-id", "{}"), ("benefit", r#"{"helps": ["tax-id"]}"#)]);
    let before = plan(&content, &Answers::default(), &Progress::default(), TODAY);
    assert_eq!(step(&before, "benefit").state, State::Ready);
    assert_eq!(step(&before, "benefit").helps, [id("tax-id")]);
    assert_eq!(step(&before, "tax-id").unlocks, 0);
    let after = plan(
        &content,
        &Answers::default(),
        &marks(&[("tax-id", Mark::Done)]),
        TODAY,
    );
    assert!(step(&after, "benefit").helps.is_empty());
}

#[test]
fn a_step_stands_under_later_until_its_day() {
    let content = content(&[(
        "renew",
        r#"{"opens": {"from": "visa-ends", "within": "-P56D"}, "due": {"from": "visa-ends", "within": "P0D"}}"#,
    )]);
    let far = on(&content, "visa-ends", date(2027, 3, 1));
    assert_eq!(step(&far, "renew").state, State::Later);
    assert_eq!(step(&far, "renew").horizon, Horizon::Later);
    assert_eq!(step(&far, "renew").opens, Some(date(2027, 1, 4)));
    assert!(far.next.is_empty());
    let near = on(&content, "visa-ends", date(2027, 1, 17));
    assert_eq!(step(&near, "renew").state, State::Ready);
}

#[test]
fn what_was_years_ahead_is_so_no_more_once_its_day_has_come() {
    let content = content(&[(
        "naturalisation",
        r#"{"when_due": "later", "opens": {"from": "moved-in", "within": "P5Y"}}"#,
    )]);
    let horizon = |day| on(&content, "moved-in", day).steps[0].horizon;
    assert_eq!(horizon(date(2024, 1, 1)), Horizon::Later);
    assert_eq!(horizon(date(2021, 1, 1)), Horizon::Months);
}

#[test]
fn nothing_is_put_off_by_a_day_that_only_may_hold() {
    let opens = r#"{"opens": [{"on": "2028-01-01", "when": {"protection": "subsidiary"}}]}"#;
    let either =
        r#"{"opens": [{"on": "2030-01-01"}, {"on": "2028-01-01", "when": {"sponsor": "german"}}]}"#;
    let content = content(&[("family", opens), ("naturalisation", either)]);
    let unknown = plan(&content, &Answers::default(), &Progress::default(), TODAY);
    assert_eq!(step(&unknown, "family").state, State::Ready);
    assert_eq!(
        step(&unknown, "naturalisation").opens,
        Some(date(2028, 1, 1))
    );
    let value = "subsidiary".parse().unwrap();
    let known = Answers::from_iter([("protection".parse().unwrap(), Answer::Choice { value })]);
    let known = plan(&content, &known, &Progress::default(), TODAY);
    assert_eq!(step(&known, "family").state, State::Later);
}

#[test]
fn a_done_step_is_open_again_from_its_day_on() {
    let content = content(&[(
        "renew",
        r#"{"again": {"from": "visa-ends", "within": "-P56D"}, "due": {"from": "visa-ends", "within": "P0D"}}"#,
    )]);
    let done = |visa_ends, done_on: Option<Date>| {
        let mut progress = marks(&[("renew", Mark::Done)]);
        progress
            .marked_on
            .extend(done_on.map(|day| (id("renew"), day)));
        plan(&content, &date_of("visa-ends", visa_ends), &progress, TODAY)
    };
    let far = done(date(2027, 3, 1), None);
    assert_eq!(step(&far, "renew").state, State::Done);
    assert_eq!(step(&far, "renew").again_on, Some(date(2027, 1, 4)));
    let near = done(date(2026, 12, 24), None);
    assert_eq!(step(&near, "renew").state, State::Ready);
    assert_eq!(step(&near, "renew").again_on, None);
    // Done within the eight weeks: it stays done until the title really ends.
    let renewed = done(date(2026, 12, 24), Some(date(2026, 11, 20)));
    assert_eq!(step(&renewed, "renew").again_on, Some(date(2026, 12, 24)));
    let ended = done(date(2026, 11, 22), Some(date(2026, 11, 20)));
    assert_eq!(step(&ended, "renew").state, State::Ready);
}

#[test]
fn a_step_that_another_one_made_needless_is_left_out() {
    let content = content(&[("card", "{}"), ("permit", r#"{"instead": ["card"]}"#)]);
    let answers = Answers::default();
    assert_eq!(
        plan(&content, &answers, &Progress::default(), TODAY)
            .steps
            .len(),
        2
    );
    let done = plan(&content, &answers, &marks(&[("card", Mark::Done)]), TODAY);
    assert_eq!(order_of(&done), ["card"]);
    let both = marks(&[("card", Mark::Done), ("permit", Mark::Done)]);
    assert_eq!(plan(&content, &answers, &both, TODAY).steps.len(), 2);
}

#[test]
fn the_safe_day_stays_and_the_law_moves_the_last_one_to_a_working_day() {
    let mut content = content(&[(
        "court",
        r#"{"due": {"from": "moved-in", "within": "P1M", "next_working_day": true}}"#,
    )]);
    for (name, holiday) in [
        ("christmas", r#"{"on": "12-25"}"#),
        ("boxing-day", r#"{"on": "12-26"}"#),
    ] {
        content.holidays.insert(
            name.parse().unwrap(),
            serde_json::from_str(holiday).unwrap(),
        );
    }
    // Delivered on Wednesday 25 November; 25 December is a Friday and a holiday.
    let court = on(&content, "moved-in", date(2026, 11, 25));
    let due = step(&court, "court").due.as_ref().unwrap();
    assert_eq!(
        (due.date, due.last),
        (date(2026, 12, 25), Some(date(2026, 12, 28)))
    );
    assert_eq!(due.reason.as_ref().unwrap().as_str(), "next-working-day");
    let late = |today| {
        let answers = date_of("moved-in", date(2026, 11, 25));
        let plan = plan(&content, &answers, &Progress::default(), today);
        step(&plan, "court").due.as_ref().unwrap().overdue
    };
    assert!(!late(date(2026, 12, 28)), "not overdue before its last day");
    assert!(late(date(2026, 12, 29)));
}

#[test]
fn a_letter_counts_as_delivered_on_the_fourth_day_after_it_was_posted() {
    let content = content(&[(
        "object",
        r#"{"due": {"from": "moved-in", "deemed": "P4D", "within": "P1M", "next_working_day": true}}"#,
    )]);
    let plan = on(&content, "moved-in", date(2026, 11, 23));
    let due = step(&plan, "object").due.as_ref().unwrap();
    // Posted on a Monday, delivered on Friday 27 November; 27 December is a Sunday.
    assert_eq!(
        (due.date, due.last),
        (date(2026, 12, 27), Some(date(2026, 12, 28)))
    );
}

#[test]
fn a_last_day_may_be_later_for_a_reason_of_its_own() {
    let content = content(&[
        (
            "benefit",
            r#"{"due": {"from": "moved-in", "within": "P6M", "last": {"within": "P6M", "month_end": true, "reason": "paid-back-months"}}}"#,
        ),
        (
            "allowance",
            r#"{"due": {"from": "moved-in", "within": "P3M", "last": {"within": ["P4M", "-P1D"], "reason": "months-of-life"}}}"#,
        ),
    ]);
    let plan = on(&content, "moved-in", date(2026, 11, 20));
    let days = |name| {
        let due = step(&plan, name).due.clone().unwrap();
        (due.date, due.last.unwrap(), due.reason.unwrap().to_string())
    };
    assert_eq!(
        days("benefit"),
        (
            date(2027, 5, 20),
            date(2027, 5, 31),
            "paid-back-months".into()
        )
    );
    assert_eq!(
        days("allowance"),
        (
            date(2027, 2, 20),
            date(2027, 3, 19),
            "months-of-life".into()
        )
    );
}

#[test]
fn who_learns_late_has_three_days_and_nobody_is_late_before_they_began() {
    let content = content(&[(
        "seek",
        r#"{"due": {"from": "visa-ends", "within": "-P3M", "not_before": "moved-in",
            "learned": {"from": "known", "within": "P3D"}}}"#,
    )]);
    let with = |days: &[(&str, Date)]| {
        let answers = days
            .iter()
            .map(|(fact, day)| (fact.parse().unwrap(), Answer::Date { value: *day }));
        let plan = plan(&content, &answers.collect(), &Progress::default(), TODAY);
        step(&plan, "seek").due.as_ref().map(|due| due.date)
    };
    let ends = ("visa-ends", date(2026, 11, 30));
    assert_eq!(
        with(&[("visa-ends", date(2027, 5, 31))]),
        Some(date(2027, 2, 28))
    );
    assert_eq!(
        with(&[ends, ("known", date(2026, 11, 20))]),
        Some(date(2026, 11, 23))
    );
    assert_eq!(with(&[ends, ("moved-in", date(2026, 9, 2))]), None);
    assert_eq!(
        with(&[ends, ("moved-in", date(2026, 8, 1))]),
        Some(date(2026, 8, 30))
    );
}

#[test]
fn a_day_that_may_hold_counts_by_law_and_not_as_advice() {
    let content = content(&[
        (
            "law",
            r#"{"due": {"from": "moved-in", "within": "P90D", "when": {"citizenship": "visa-free"}}}"#,
        ),
        (
            "advice",
            r#"{"due": {"from": "moved-in", "within": "P90D", "kind": "advice", "when": {"citizenship": "visa-free"}}}"#,
        ),
    ]);
    let plan = on(&content, "moved-in", date(2026, 11, 20));
    assert!(step(&plan, "law").due.is_some());
    assert!(step(&plan, "advice").due.is_none());
    let sure = r#"{"due": {"from": "moved-in", "within": "P90D", "sure": true, "when": {"citizenship": "visa-free"}}}"#;
    let sure = self::content(&[("law", sure)]);
    assert!(
        on(&sure, "moved-in", date(2026, 11, 20)).steps[0]
            .due
            .is_none()
    );
}

#[test]
fn a_day_missed_long_ago_does_not_hide_one_that_still_counts() {
    let content = content(&[(
        "permit",
        r#"{"due": [{"from": "moved-in", "within": "P90D"}, {"from": "visa-ends", "within": "P0D"}]}"#,
    )]);
    let mut answers = moved_in(date(2019, 5, 1));
    answers.set(
        "visa-ends".parse().unwrap(),
        Answer::Date {
            value: date(2026, 12, 1),
        },
    );
    let plan = plan(&content, &answers, &Progress::default(), TODAY);
    assert_eq!(
        step(&plan, "permit").due.as_ref().unwrap().date,
        date(2026, 12, 1)
    );
    assert_eq!(next_of(&plan), ["permit"]);
}

#[test]
fn what_is_long_past_is_asked_about_once_and_is_no_alarm() {
    let content = content(&[
        (
            "register",
            r#"{"due": {"from": "moved-in", "within": "P14D"}}"#,
        ),
        (
            "permit",
            r#"{"due": {"from": "visa-ends", "within": "P0D"}}"#,
        ),
    ]);
    let five_years_here = on(&content, "moved-in", date(2021, 10, 1));
    assert_eq!(five_years_here.probably_done, [id("register")]);
    assert_eq!(next_of(&five_years_here), ["permit"]);
    let ended_long_ago = on(&content, "visa-ends", date(2025, 10, 1));
    assert!(
        ended_long_ago.probably_done.is_empty(),
        "never the end of a title"
    );
    assert_eq!(next_of(&ended_long_ago)[0], "permit");
    let advised = self::content(&[(
        "bank",
        r#"{"due": {"from": "moved-in", "within": "P28D", "kind": "advice"}}"#,
    )]);
    assert_eq!(
        on(&advised, "moved-in", date(2021, 10, 1)).probably_done,
        [id("bank")]
    );
    assert!(
        on(&advised, "moved-in", date(2026, 8, 1))
            .probably_done
            .is_empty()
    );
    let three_months = on(&content, "moved-in", date(2026, 8, 1));
    assert!(three_months.probably_done.is_empty());
    assert_eq!(next_of(&three_months)[0], "register");
}

#[test]
fn the_next_three_are_chosen_by_harm() {
    let content = content(&[
        ("unlocks", "{}"),
        ("far", r#"{"due": {"on": "2027-05-01"}}"#),
        ("near", r#"{"due": {"on": "2027-01-10"}}"#),
        (
            "advice",
            r#"{"due": {"on": "2026-12-24", "kind": "advice"}}"#,
        ),
        ("event", r#"{"when_due": "event"}"#),
        ("missed", r#"{"due": {"on": "2026-09-01"}}"#),
        ("court", r#"{"due": {"on": "2026-11-29"}}"#),
        ("waits", r#"{"needs": ["unlocks"]}"#),
    ]);
    let three = plan(&content, &Answers::default(), &Progress::default(), TODAY);
    assert_eq!(next_of(&three), ["court", "missed", "near"]);
    assert_eq!(three.next_more, 0);
    let later = marks(&[
        ("court", Mark::Done),
        ("missed", Mark::Done),
        ("near", Mark::Done),
    ]);
    let rest = plan(&content, &Answers::default(), &later, TODAY);
    assert_eq!(next_of(&rest), ["advice", "unlocks", "far"]);
}

#[test]
fn more_than_three_urgent_ones_are_counted() {
    let names = ["a", "b", "c", "d", "e"];
    let steps = names.map(|name| (name, r#"{"due": {"on": "2026-11-30"}}"#));
    let plan = plan(
        &content(&steps),
        &Answers::default(),
        &Progress::default(),
        TODAY,
    );
    assert_eq!((plan.next.len(), plan.next_more), (3, 2));
}

#[test]
fn a_horizon_follows_the_date_and_else_the_pack() {
    let content = content(&[
        ("today", r#"{"due": {"on": "2026-11-22"}}"#),
        ("week", r#"{"due": {"on": "2026-11-29"}}"#),
        ("weeks", r#"{"due": {"on": "2027-01-17"}}"#),
        ("months", r#"{"due": {"on": "2027-01-18"}}"#),
        ("event", r#"{"when_due": "event"}"#),
        ("undated", "{}"),
    ]);
    let plan = plan(&content, &Answers::default(), &Progress::default(), TODAY);
    let horizons = |name| step(&plan, name).horizon;
    assert_eq!(horizons("today"), Horizon::Now);
    assert_eq!(horizons("week"), Horizon::Week);
    assert_eq!(horizons("weeks"), Horizon::Weeks);
    assert_eq!(horizons("months"), Horizon::Months);
    assert_eq!(horizons("event"), Horizon::Event);
    assert_eq!(horizons("undated"), Horizon::Weeks);
}

#[test]
fn a_rule_for_everybody_is_the_default() {
    assert_eq!(content(&[("a", "{}")]).steps["a"].when, Rule::default());
}
