//! Chooses the steps worth doing now, by the harm of leaving them undone.

use std::cmp::Reverse;

use jiff::{Span, civil::Date};

use super::{Horizon, PlannedDue, PlannedStep, State};
use crate::{Applies, DueKind, StepId};

/// Maximum number of next steps.
const NEXT: usize = 3;

/// How close a legal deadline must be to take precedence, in days.
const SOON: i32 = 14;

/// How long a missed legal deadline takes precedence, in months.
const MISSED: i32 = 6;

/// The steps worth doing now.
pub(super) struct Next {
    pub(super) ids: Vec<StepId>,
    /// Number of further steps that the law makes as urgent.
    pub(super) more: usize,
}

/// Orders by urgency: legal deadlines within 14 days or missed in the last six months,
/// nearest first; then ready steps dated within weeks, with advice last; then what
/// comes up first and unlocks the most. Steps that certainly apply precede those that
/// may, except where the law is urgent.
pub(super) fn choose(steps: &[PlannedStep], probably_done: &[StepId], today: Date) -> Next {
    let open = || {
        let open = steps.iter().filter(|step| step.state.is_open());
        open.filter(|step| !probably_done.contains(&step.id))
    };
    let urgent_by_law = |step: &&PlannedStep| {
        let law = step.law.as_ref();
        law.is_some_and(|law| is_urgent(law, today))
    };
    let mut urgent: Vec<_> = open().filter(urgent_by_law).collect();
    urgent.sort_by_key(|step| {
        let law = step.law.as_ref().map(|law| nearness(law.date, today));
        (law, step.applies)
    });
    let mut others: Vec<_> = open()
        .filter(|step| !urgent_by_law(step) && is_worth_doing(step))
        .collect();
    others.sort_by_key(|step| {
        // A deadline in half a year must not precede what comes up this week.
        let due = step.due.as_ref().filter(|_| step.horizon <= Horizon::Weeks);
        let is_advice = due.is_some_and(|due| due.kind == DueKind::Advice);
        let day = due.map(|due| nearness(due.date, today));
        let unlocks = Reverse(step.unlocks);
        (
            step.applies,
            day.is_none(),
            is_advice,
            day,
            step.horizon,
            unlocks,
        )
    });
    let more = urgent.len().saturating_sub(NEXT);
    let chosen = urgent.into_iter().chain(others).take(NEXT);
    Next {
        ids: chosen.map(|step| step.id.clone()).collect(),
        more,
    }
}

/// Returns whether a legal deadline is within 14 days or was missed in the last six
/// months.
pub(super) fn is_urgent(law: &PlannedDue, today: Date) -> bool {
    let soon = today.saturating_add(Span::new().days(SOON));
    let missed = today.saturating_sub(Span::new().months(MISSED));
    law.date <= soon && law.last_day() >= missed
}

/// Sort key: days from today; future days precede past ones at the same distance.
fn nearness(date: Date, today: Date) -> (u32, bool) {
    let days = today.until(date).map_or(i32::MAX, |span| span.get_days());
    (days.unsigned_abs(), days < 0)
}

/// Returns whether the step can be started without waiting for an event.
fn is_worth_doing(step: &PlannedStep) -> bool {
    let is_dated = step.due.is_some();
    let is_ahead = matches!(step.horizon, Horizon::Later | Horizon::Event);
    match step.state {
        State::Ready => is_dated || !is_ahead,
        State::Begun => step.waits_for.is_empty(),
        _ => false,
    }
}

/// `Yes` must sort before `Maybe`.
const _: () = assert!((Applies::Yes as u8) < (Applies::Maybe as u8));
