use std::collections::BTreeMap;

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::{Answer, Rule};

const TODAY: Date = date(2026, 11, 22);

fn id(word: &str) -> StepId {
    word.parse().unwrap()
}

/// A content of steps written as JSON: `{"needs": ["b"], "when": {…}}`.
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
    for fact in ["moved-in", "visa-ends"] {
        content.facts.insert(
            fact.parse().unwrap(),
            serde_json::from_str(r#"{"kind": "date"}"#).unwrap(),
        );
    }
    content
}

fn moved_in(day: Date) -> Answers {
    Answers::from_iter([("moved-in".parse().unwrap(), Answer::Date { value: day })])
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
fn the_newcomers_own_date_comes_before_the_packs() {
    let content = content(&[("tax", r#"{"due": {"on": "2027-07-31"}}"#)]);
    let mut progress = Progress::default();
    progress.own_due.insert(id("tax"), date(2026, 11, 20));
    let plan = plan(&content, &Answers::default(), &progress, TODAY);
    let due = plan.steps[0].due.as_ref().unwrap();
    assert_eq!((due.kind, due.overdue), (DueKind::Own, true));
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

const NAMES: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];

/// Up to eight steps that need only earlier ones, as the checker demands.
fn any_content() -> impl Strategy<Value = Content> {
    let step = (
        prop::collection::vec(0..8_usize, 0..3),
        prop::option::of((0..3_usize, 0..3_usize)),
        prop::option::of(1..28_i8),
    );
    prop::collection::vec(step, 1..8).prop_map(|steps| {
        let mut content = content(&[]);
        for (index, (needs, rule, due)) in steps.into_iter().enumerate() {
            let mut fields = serde_json::json!({});
            let needs: BTreeSet<&str> = needs
                .into_iter()
                .filter(|need| *need < index)
                .map(|need| NAMES[need])
                .collect();
            fields["needs"] = serde_json::json!(needs);
            if let Some((fact, answer)) = rule {
                fields["when"][["p", "q", "r"][fact]] = ["x", "y", "z"][answer].into();
            }
            if let Some(day) = due {
                fields["due"] = serde_json::json!({"on": date(2026, 11, day)});
            }
            let one = self::content(&[(NAMES[index], &fields.to_string())]);
            content.steps.extend(one.steps);
        }
        content
    })
}

fn any_answers() -> impl Strategy<Value = Answers> {
    prop::collection::vec(("[p-r]", "[x-z]"), 0..4).prop_map(|pairs| {
        pairs
            .into_iter()
            .map(|(fact, answer)| {
                (
                    fact.parse().unwrap(),
                    Answer::Choice {
                        value: answer.parse().unwrap(),
                    },
                )
            })
            .collect()
    })
}

fn any_progress() -> impl Strategy<Value = Progress> {
    let mark = prop_oneof![Just(Mark::Begun), Just(Mark::Done), Just(Mark::SetAside)];
    prop::collection::vec((0..8_usize, mark), 0..6).prop_map(|pairs| {
        marks(
            &pairs
                .into_iter()
                .map(|(step, mark)| (NAMES[step], mark))
                .collect::<Vec<_>>(),
        )
    })
}

proptest! {
    #[test]
    fn no_ready_step_has_an_open_need(content in any_content(), answers in any_answers(), progress in any_progress()) {
        let plan = plan(&content, &answers, &progress, TODAY);
        for step in plan.steps.iter().filter(|step| step.state == State::Ready) {
            for need in &content.steps[&step.id].needs {
                let open = plan.step(need).is_some_and(|need| need.state != State::Done);
                prop_assert!(!open, "{} is ready but needs {need}", step.id);
            }
        }
    }

    #[test]
    fn waiting_never_goes_round_in_a_circle(content in any_content(), answers in any_answers(), progress in any_progress()) {
        let plan = plan(&content, &answers, &progress, TODAY);
        // Taking away what waits for nothing must take everything away in the end.
        let mut left: BTreeMap<_, BTreeSet<_>> =
            plan.steps.iter().map(|step| (&step.id, step.waits_for.iter().collect())).collect();
        while let Some(free) = left.iter().find(|(_, waits)| waits.is_empty()).map(|(id, _)| *id) {
            left.remove(free);
            for waits in left.values_mut() { waits.remove(free); }
        }
        prop_assert!(left.is_empty(), "{left:?}");
    }

    #[test]
    fn the_order_is_the_same_each_time_and_open_dates_come_first(content in any_content(), answers in any_answers(), progress in any_progress()) {
        let first = plan(&content, &answers, &progress, TODAY);
        prop_assert_eq!(&first, &plan(&content, &answers, &progress, TODAY));
        let open: Vec<_> = first.steps.iter().filter(|step| step.state.is_open()).collect();
        let dates: Vec<_> = open.iter().map(|step| step.due.as_ref().map_or(Date::MAX, |due| due.date)).collect();
        prop_assert!(dates.is_sorted());
    }

    #[test]
    fn an_answer_more_never_turns_a_no_into_a_maybe(content in any_content(), answers in any_answers(), fact in "[p-r]", answer in "[x-z]") {
        let before = plan(&content, &answers, &Progress::default(), TODAY);
        let mut more = answers.clone();
        if more.get(&fact.parse().unwrap()).is_none() {
            more.set(fact.parse().unwrap(), Answer::Choice { value: answer.parse().unwrap() });
        }
        let after = plan(&content, &more, &Progress::default(), TODAY);
        for step in after.steps.iter().filter(|step| step.applies == Applies::Maybe) {
            prop_assert!(before.step(&step.id).is_some(), "{} appeared as a maybe", step.id);
        }
    }

    #[test]
    fn even_needs_in_a_circle_end(size in 1..8_usize) {
        let mut circle = content(&[]);
        for index in 0..size {
            let need = NAMES[(index + 1) % size];
            let fields = serde_json::json!({ "needs": [need] }).to_string();
            circle.steps.extend(self::content(&[(NAMES[index], &fields)]).steps);
        }
        let plan = plan(&circle, &Answers::default(), &Progress::default(), TODAY);
        prop_assert!(plan.next().is_empty());
    }
}

#[test]
fn a_rule_for_everybody_is_the_default() {
    assert_eq!(content(&[("a", "{}")]).steps["a"].when, Rule::default());
}
