//! Deadline of a step, as far as it is known without the reader's answers.

use lotse_core::{Count, Day, Due, DueCount, DueKind, Rule, Step, UnconfirmedField};
use maud::{Markup, html};

use crate::{context::PageContext, format, page::parts};

pub(super) fn section(context: &PageContext<'_>, step: &Step) -> Markup {
    html! {
        @if !step.due.is_empty() {
            section {
                h2 { (context.say("site-due")) }
                ul { @for due in &step.due { li { (sentence(context, due)) } } }
                (parts::unconfirmed(context, &step.unconfirmed, UnconfirmedField::Due))
            }
        }
    }
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

/// A period and the question whose answer it counts from. What cannot be said in one
/// number is left to the app, which knows holidays and the other rules: a day that is
/// wrong by one is worse than none.
fn counted(context: &PageContext<'_>, kind: DueKind, count: &Count) -> Markup {
    let edition = context.edition;
    let question = edition.place.text(&format!("fact-{}", count.from));
    let is_plain = count.deemed.is_none() && count.count == DueCount::CalendarDays;
    let single = match count.within.as_slice() {
        [single] if is_plain && single.count() != 0 => Some(*single),
        _ => None,
    };
    let is_advice = kind == DueKind::Advice;
    html! {
        @if let Some(single) = single {
            @let id = match (is_advice, single.count() < 0) {
                (false, false) => "site-due-within",
                (false, true) => "site-due-before",
                (true, false) => "site-due-advised-within",
                (true, true) => "site-due-advised-before",
            };
            (context.say_one(id, "period", &format::period(&edition.words, single, None).value))
        } @else {
            (context.say("site-due-asked"))
        }
        " " q { (context.text(&question)) }
    }
}
