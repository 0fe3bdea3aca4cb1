//! Deadline of a step, as far as it is known without the reader's answers.

use lotse_core::{Count, Day, Due, DueCount, DueKind, Period, Rule, Step, UnconfirmedField};
use maud::{Markup, PreEscaped, html};

use crate::{context::PageContext, format, page::parts};

pub(super) fn section(context: &PageContext<'_>, step: &Step) -> Markup {
    html! {
        @if !step.due.is_empty() {
            section {
                h2 { (context.say("site-due")) }
                ul { @for sentence in sentences(context, step) { li { (sentence) } } }
                (parts::unconfirmed(context, &step.unconfirmed, UnconfirmedField::Due))
            }
        }
    }
}

/// A sentence for each deadline. Those that differ only in whom they concern are one.
fn sentences(context: &PageContext<'_>, step: &Step) -> Vec<Markup> {
    let mut sentences: Vec<String> = Vec::new();
    for due in &step.due {
        let sentence = sentence(context, due).into_string();
        if !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    sentences.into_iter().map(PreEscaped).collect()
}

fn sentence(context: &PageContext<'_>, due: &Due) -> Markup {
    html! {
        @match &due.day {
            Day::On(date) => (on(context, due.kind, &format::date(&context.edition.language, *date))),
            Day::Counted(count) => (counted(context, due.kind, count)),
        }
        @if due.when != Rule::default() {
            " " span class="muted" { "(" (context.say("site-some-cases")) ")" }
        }
        @if let Some(basis) = &due.basis {
            " " span class="muted" { (context.say("step-legal-basis")) " " bdi { (basis) } }
        }
    }
}

fn on(context: &PageContext<'_>, kind: DueKind, date: &str) -> Markup {
    let id = match kind {
        DueKind::Advice => "due-advice",
        DueKind::Legal | DueKind::Own => "due-legal",
    };
    context.say_one(id, "date", date)
}

/// A period and the question whose answer it counts from.
fn counted(context: &PageContext<'_>, kind: DueKind, count: &Count) -> Markup {
    let edition = context.edition;
    let question = edition.place.text(&format!("fact-{}", count.from));
    let single = match count.within.as_slice() {
        [single] => message(kind, count, *single).map(|id| (id, *single)),
        _ => None,
    };
    html! {
        @if let Some((id, period)) = single {
            (context.say_one(id, "period", &format::period(&edition.words, period, None).value))
        } @else {
            (context.say("site-due-asked"))
        }
        " " q { (context.text(&question)) }
    }
}

/// The message for a deadline of one period; `None` where no number is safe.
///
/// A letter is deemed delivered after it was posted, and working days are at least as
/// many days: such a deadline never ends before its period has passed, and only its
/// shortest is said.
fn message(kind: DueKind, count: &Count, period: Period) -> Option<&'static str> {
    let is_exact = count.deemed.is_none() && count.count == DueCount::CalendarDays;
    let is_advice = kind == DueKind::Advice;
    match (period.count().signum(), is_exact, is_advice) {
        (1, true, false) => Some("site-due-within"),
        (0, true, false) => Some("site-due-on-day"),
        (-1, true, false) => Some("site-due-before"),
        (1, true, true) => Some("site-due-advised-within"),
        (0, true, true) => Some("site-due-advised-on-day"),
        (-1, true, true) => Some("site-due-advised-before"),
        (1, false, false) => Some("site-due-shortest"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Text of a deadline as written in a pack.
    fn said(json: &str) -> Option<&'static str> {
        let due: Due = serde_json::from_str(json).unwrap();
        let Day::Counted(count) = &due.day else {
            panic!("{json} has a day");
        };
        message(due.kind, count, count.within[0])
    }

    #[test]
    fn a_period_is_said_as_it_is_counted() {
        for (json, expected) in [
            (
                r#"{"from": "a", "within": "P14D"}"#,
                Some("site-due-within"),
            ),
            (r#"{"from": "a", "within": "P0D"}"#, Some("site-due-on-day")),
            (
                r#"{"from": "a", "within": "-P8W"}"#,
                Some("site-due-before"),
            ),
            (
                r#"{"from": "a", "within": "P0D", "kind": "advice"}"#,
                Some("site-due-advised-on-day"),
            ),
        ] {
            assert_eq!(said(json), expected, "{json}");
        }
    }

    #[test]
    fn a_period_that_may_be_longer_is_said_as_the_shortest() {
        for (json, expected) in [
            (
                r#"{"from": "a", "deemed": "P4D", "within": "P7D"}"#,
                Some("site-due-shortest"),
            ),
            (
                r#"{"from": "a", "within": "P5D", "count": "working-days"}"#,
                Some("site-due-shortest"),
            ),
            // Five working days before is earlier than five days before.
            (
                r#"{"from": "a", "within": "-P5D", "count": "working-days"}"#,
                None,
            ),
        ] {
            assert_eq!(said(json), expected, "{json}");
        }
    }
}
