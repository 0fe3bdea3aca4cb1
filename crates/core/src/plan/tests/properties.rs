//! Properties that every plan has, for any content, answers, progress and day.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Span, civil::date};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{content, id, marks};
use crate::{
    Answer, Answers, Applies, Content, Mark, Plan, PlannedStep, Progress, State, StepId, plan,
};
use jiff::civil::Date;

const NAMES: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];
const DATES: [&str; 2] = ["moved-in", "visa-ends"];

/// A rule on one of three facts, or the empty rule.
fn any_rule() -> impl Strategy<Value = Value> {
    prop::option::of(("[p-r]", "[x-z]")).prop_map(|pair| match pair {
        Some((fact, answer)) => json!({ fact: answer }),
        None => json!({}),
    })
}

/// A deadline counted from one of two dates, with a rule.
fn any_day() -> impl Strategy<Value = Value> {
    (prop::sample::select(&DATES), -60..400_i32, any_rule()).prop_map(|(from, days, when)| {
        let sign = if days < 0 { "-" } else { "" };
        json!({"from": from, "within": format!("{sign}P{}D", days.abs()), "when": when})
    })
}

fn any_due() -> impl Strategy<Value = Value> {
    (any_day(), any::<(bool, bool)>()).prop_map(|(mut due, (is_law, moves))| {
        due["kind"] = if is_law { "legal" } else { "advice" }.into();
        due["next_working_day"] = moves.into();
        due
    })
}

/// A step that refers only to earlier ones, as the checker demands.
fn any_step() -> impl Strategy<Value = Value> {
    let steps = |most| prop::collection::btree_set(prop::sample::select(&NAMES), 0..most);
    let starts = || prop::collection::vec(any_day(), 0..2);
    let when_due = prop::sample::select(&["week", "weeks", "months", "later", "event"]);
    (
        (steps(3), steps(2), steps(2)),
        any_rule(),
        prop::collection::vec(any_due(), 0..3),
        (starts(), starts()),
        when_due,
    )
        .prop_map(
            |((needs, helps, instead), when, due, (opens, again), when_due)| {
                json!({
                    "needs": needs, "helps": helps, "instead": instead, "when": when, "due": due,
                    "opens": opens, "again": again, "when_due": when_due,
                })
            },
        )
}

fn any_content() -> impl Strategy<Value = Content> {
    prop::collection::vec(any_step(), 1..8).prop_map(|steps| {
        let mut all = content(&[]);
        for (index, mut step) in steps.into_iter().enumerate() {
            for named in ["needs", "helps", "instead"] {
                let earlier = step[named].as_array_mut().unwrap();
                earlier.retain(|name| NAMES[..index].contains(&name.as_str().unwrap()));
            }
            all.steps
                .extend(content(&[(NAMES[index], &step.to_string())]).steps);
        }
        all
    })
}

fn any_date() -> impl Strategy<Value = Date> {
    (2020..2030_i16, 1..=12_i8, 1..=28_i8).prop_map(|(year, month, day)| date(year, month, day))
}

fn any_answers() -> impl Strategy<Value = Answers> {
    let choices = prop::collection::vec(("[p-r]", "[x-z]"), 0..4);
    let dates = prop::collection::vec((prop::sample::select(&DATES), any_date()), 0..3);
    (choices, dates).prop_map(|(choices, dates)| {
        let choice = |(fact, value): (String, String)| {
            let value = value.parse().unwrap();
            (fact.parse().unwrap(), Answer::Choice { value })
        };
        let date = |(fact, value): (&str, Date)| (fact.parse().unwrap(), Answer::Date { value });
        let choices = choices.into_iter().map(choice);
        choices.chain(dates.into_iter().map(date)).collect()
    })
}

fn any_progress() -> impl Strategy<Value = Progress> {
    let mark = prop_oneof![Just(Mark::Begun), Just(Mark::Done), Just(Mark::SetAside)];
    let steps = || prop::sample::select(&NAMES);
    let marked = prop::collection::vec((steps(), mark), 0..6);
    let marked_on = prop::collection::vec((steps(), any_date()), 0..4);
    let own = prop::collection::vec((steps(), any_date()), 0..3);
    (marked, marked_on, own).prop_map(|(marked, marked_on, own)| {
        let dated = |days: Vec<(&str, Date)>| -> BTreeMap<StepId, Date> {
            days.into_iter()
                .map(|(step, day)| (id(step), day))
                .collect()
        };
        Progress {
            marked_on: dated(marked_on),
            own_due: dated(own),
            ..marks(&marked)
        }
    })
}

/// An arbitrary newcomer, place and day.
fn anybody() -> impl Strategy<Value = (Content, Answers, Progress, Date)> {
    (any_content(), any_answers(), any_progress(), any_date())
}

/// The known dates that the law sets for an open step, recomputed naively: the earliest
/// legal deadline that may hold.
fn legal_dates(content: &Content, answers: &Answers, step: &StepId, today: Date) -> Vec<Date> {
    let situation = crate::Situation::new(content, answers, today);
    let dues = content.steps[step].due.iter();
    let legal = dues.filter(|due| due.kind == crate::DueKind::Legal);
    legal
        .filter(|due| due.when.judge(&situation).applies != Applies::No)
        .filter_map(|due| due.day.date(situation.answers(), &content.calendar()))
        .collect()
}

fn open(plan: &Plan) -> impl Iterator<Item = &PlannedStep> {
    plan.steps.iter().filter(|step| step.state.is_open())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn no_step_with_a_known_legal_date_waits((content, answers, progress, today) in anybody()) {
        let plan = plan(&content, &answers, &progress, today);
        for step in open(&plan).filter(|step| step.state == State::Waiting) {
            let dates = legal_dates(&content, &answers, &step.id, today);
            prop_assert!(dates.is_empty(), "{} waits despite {dates:?}", step.id);
        }
    }

    #[test]
    fn every_legal_date_within_fourteen_days_is_among_the_next_or_counted((content, answers, progress, today) in anybody()) {
        let plan = plan(&content, &answers, &progress, today);
        let soon = today.saturating_add(Span::new().days(14));
        let is_soon = |step: &&PlannedStep| {
            let dates = legal_dates(&content, &answers, &step.id, today);
            dates.iter().any(|day| today <= *day && *day <= soon)
        };
        let urgent: Vec<_> = open(&plan).filter(is_soon).collect();
        let hidden = urgent.iter().filter(|step| !plan.next.contains(&step.id)).count();
        prop_assert!(hidden <= plan.next_more, "{hidden} hidden, {} counted", plan.next_more);
        prop_assert!(hidden == 0 || plan.next.len() == 3);
    }

    #[test]
    fn setting_a_step_aside_never_makes_another_one_unreachable((content, answers, progress, today) in anybody(), aside in prop::sample::select(&NAMES)) {
        let before = plan(&content, &answers, &progress, today);
        let mut more = progress.clone();
        more.marks.insert(id(aside), Mark::SetAside);
        let after = plan(&content, &answers, &more, today);
        for step in before.steps.iter().filter(|step| step.id.as_str() != aside) {
            let now = after.step(&step.id);
            prop_assert!(now.is_some(), "{} disappeared", step.id);
            let waits_more = now.is_some_and(|now| now.state == State::Waiting && step.state == State::Ready);
            // An unnecessary step may be needed again once the other is no longer done.
            let was_done = progress.mark(&id(aside)) == Some(Mark::Done);
            prop_assert!(!waits_more || was_done, "{} now waits for more", step.id);
        }
    }

    #[test]
    fn a_done_step_that_comes_again_is_open_from_its_day_on((content, answers, progress, today) in anybody()) {
        let plan = plan(&content, &answers, &progress, today);
        let situation = crate::Situation::new(&content, &answers, today);
        for step in plan.steps.iter().filter(|step| step.state == State::Done) {
            prop_assert!(step.again_on.is_none_or(|day| day > today), "{} should be open", step.id);
            for again in &content.steps[&step.id].again {
                let may_hold = again.when.judge(&situation).applies != Applies::No;
                let opens = again.day.date(situation.answers(), &content.calendar());
                let ends = situation.answers().date(again.day.from().unwrap());
                let done_on = progress.marked_on.get(&step.id).copied();
                let Some((opens, ends)) = opens.zip(ends).filter(|_| may_hold) else { continue };
                // Done before opening: open from that day on. Done since: reopens at
                // the latest on the day it ends.
                let done_since = done_on.is_some_and(|done| done >= opens);
                prop_assert!(done_since || today < opens, "{} should be open since {opens}", step.id);
                prop_assert!(!done_since || today < ends || done_on >= Some(ends), "{} should have reopened on {ends}", step.id);
            }
        }
    }

    #[test]
    fn an_answer_more_never_turns_a_no_into_a_maybe((content, answers, _, today) in anybody(), fact in "[p-r]", answer in "[x-z]") {
        let before = plan(&content, &answers, &Progress::default(), today);
        let mut more = answers.clone();
        if more.get(&fact.parse().unwrap()).is_none() {
            more.set(fact.parse().unwrap(), Answer::Choice { value: answer.parse().unwrap() });
        }
        let after = plan(&content, &more, &Progress::default(), today);
        for step in after.steps.iter().filter(|step| step.applies == Applies::Maybe) {
            prop_assert!(before.step(&step.id).is_some(), "{} appeared as a maybe", step.id);
        }
    }

    #[test]
    fn the_same_input_gives_the_same_plan_and_open_dates_come_first((content, answers, progress, today) in anybody()) {
        let first = plan(&content, &answers, &progress, today);
        prop_assert_eq!(&first, &plan(&content, &answers, &progress, today));
        let dates: Vec<_> = open(&first).map(|step| step.due.as_ref().map_or(Date::MAX, |due| due.date)).collect();
        prop_assert!(dates.is_sorted());
    }

    #[test]
    fn nothing_is_overdue_before_its_last_day_and_the_safe_day_comes_first((content, answers, progress, today) in anybody()) {
        let plan = plan(&content, &answers, &progress, today);
        for due in plan.steps.iter().filter_map(|step| step.due.as_ref()) {
            prop_assert!(due.last.is_none_or(|last| last > due.date));
            prop_assert_eq!(due.last.is_some(), due.reason.is_some());
            prop_assert!(!due.overdue || due.last_day() < today);
        }
    }

    #[test]
    fn the_next_are_open_each_named_once_and_at_most_three((content, answers, progress, today) in anybody()) {
        let plan = plan(&content, &answers, &progress, today);
        let names: BTreeSet<_> = plan.next.iter().collect();
        prop_assert_eq!(names.len(), plan.next.len());
        prop_assert!(plan.next.len() <= 3);
        for step in plan.next() {
            prop_assert!(step.state.is_open() && step.state != State::Waiting, "{} is {:?}", step.id, step.state);
            prop_assert!(!plan.probably_done.contains(&step.id));
        }
    }

    #[test]
    fn what_is_ready_without_a_legal_date_has_no_open_need((content, answers, progress, today) in anybody()) {
        let plan = plan(&content, &answers, &progress, today);
        for step in plan.steps.iter().filter(|step| step.state == State::Ready && step.law.is_none()) {
            for need in &content.steps[&step.id].needs {
                let is_open = plan.step(need).is_some_and(|need| need.state.is_open());
                prop_assert!(!is_open, "{} is ready but needs {need}", step.id);
            }
        }
    }

    #[test]
    fn waiting_never_goes_round_in_a_circle((content, answers, progress, today) in anybody()) {
        let plan = plan(&content, &answers, &progress, today);
        // Repeatedly removing steps that wait for nothing must remove all of them.
        let mut left: BTreeMap<_, BTreeSet<_>> =
            plan.steps.iter().map(|step| (&step.id, step.waits_for.iter().collect())).collect();
        while let Some(free) = left.iter().find(|(_, waits)| waits.is_empty()).map(|(id, _)| *id) {
            left.remove(free);
            for waits in left.values_mut() { waits.remove(free); }
        }
        prop_assert!(left.is_empty(), "{left:?}");
    }
}

proptest! {
    #[test]
    fn even_needs_in_a_circle_end(size in 1..8_usize) {
        let mut circle = content(&[]);
        for index in 0..size {
            let need = NAMES[(index + 1) % size];
            let fields = json!({ "needs": [need] }).to_string();
            circle.steps.extend(content(&[(NAMES[index], &fields)]).steps);
        }
        let plan = plan(&circle, &Answers::default(), &Progress::default(), date(2026, 11, 22));
        prop_assert!(plan.next().is_empty());
    }
}
