//! The plan: what a newcomer must do, why, by when, and in which order.

mod dates;
mod horizon;
mod next;
mod waiting;

use std::{cmp::Reverse, collections::BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

pub use horizon::Horizon;

use dates::Dates;
use waiting::Waiting;

use crate::{
    Answers, Applies, Content, DocumentId, DueKind, FactId, Mark, Progress, ReasonId, Situation,
    Step, StepId, Verdict,
};

/// A newcomer's plan: the steps that apply or may apply, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Open steps first: overdue, then due, then those that unlock the most, then in
    /// pack order. Done and set-aside steps follow.
    pub steps: Vec<PlannedStep>,
    /// The steps worth doing now, at most three, chosen by the harm of leaving them
    /// undone.
    pub next: Vec<StepId>,
    /// Number of further steps that the law makes as urgent as the first of `next`.
    pub next_more: usize,
    /// Open steps overdue for so long that they are probably done. The app asks about
    /// them once.
    pub probably_done: Vec<StepId>,
}

/// A step in a newcomer's plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedStep {
    /// The step.
    pub id: StepId,
    /// Yes or maybe; steps that do not apply are not in the plan.
    pub applies: Applies,
    /// The answers that make it apply.
    pub because: BTreeSet<FactId>,
    /// The answers that would settle whether it applies.
    pub missing: BTreeSet<FactId>,
    /// State of the step.
    pub state: State,
    /// Open steps that it needs.
    pub waits_for: Vec<StepId>,
    /// Open steps that would make it easier.
    pub helps: Vec<StepId>,
    /// Steps that it needs and the newcomer set aside. They do not block it, but
    /// something may be missing.
    pub lacks: Vec<StepId>,
    /// The first day on which it can be done.
    pub opens: Option<Date>,
    /// Effective deadline.
    pub due: Option<PlannedDue>,
    /// Deadline by law, kept even if the newcomer's own date is earlier.
    pub law: Option<PlannedDue>,
    /// The day on which this done step reopens.
    pub again_on: Option<Date>,
    /// When it comes up.
    pub horizon: Horizon,
    /// The answers that would yield or settle its deadline.
    pub due_missing: Vec<FactId>,
    /// The documents to bring.
    pub documents: Vec<DocumentId>,
    /// Number of open steps that need it, directly or indirectly.
    pub unlocks: usize,
}

/// Deadline of a planned step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedDue {
    /// The safe day; never moved to a later one.
    pub date: Date,
    /// The last day by law, if later than `date`.
    pub last: Option<Date>,
    /// Why `last` is later.
    pub reason: Option<ReasonId>,
    /// Whether the last day has passed with the step still open.
    pub overdue: bool,
    /// Law, advice, or the newcomer's own date.
    pub kind: DueKind,
    /// The legal source.
    pub basis: Option<String>,
    /// The date fact that the deadline is counted from.
    pub from: Option<FactId>,
}

impl PlannedDue {
    /// The last day on which the step is still in time.
    pub fn last_day(&self) -> Date {
        self.last.unwrap_or(self.date)
    }
}

/// State of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Can be done now.
    Ready,
    /// Waiting for other steps.
    Waiting,
    /// Cannot be done before its opening day.
    Later,
    /// Begun.
    Begun,
    /// Done.
    Done,
    /// Set aside by the newcomer.
    SetAside,
}

impl State {
    /// Returns whether there is still something to do.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Done | Self::SetAside)
    }
}

impl Plan {
    /// The steps listed in `next`.
    pub fn next(&self) -> Vec<&PlannedStep> {
        self.next.iter().filter_map(|id| self.step(id)).collect()
    }

    /// Looks up a step of the plan.
    pub fn step(&self, id: &StepId) -> Option<&PlannedStep> {
        self.steps.iter().find(|step| step.id == *id)
    }
}

/// Computes the plan of a newcomer as of `today`.
///
/// Pure and deterministic. The pack checker rejects cycles in `needs`; if one slips
/// through, its steps wait for each other, and planning still terminates.
pub fn plan(content: &Content, answers: &Answers, progress: &Progress, today: Date) -> Plan {
    let situation = Situation::new(content, answers, today);
    let calendar = content.calendar();
    let dates = Dates {
        content,
        situation: &situation,
        calendar: &calendar,
        progress,
        today,
    };
    let outlooks: Vec<Outlook> = content
        .steps
        .iter()
        .map(|(id, step)| dates.outlook(id, step))
        .collect();
    let planner = Planner {
        waiting: &Waiting::new(content, &outlooks),
        dates,
    };
    let mut steps: Vec<_> = outlooks
        .iter()
        .enumerate()
        .filter(|(_, outlook)| outlook.applies())
        .filter_map(|(index, outlook)| planner.place(index, outlook))
        .collect();
    steps.sort_by_cached_key(order); // stable sort: ties keep pack order
    let probably_done = planner.dates.probably_done(&steps);
    let next = next::choose(&steps, &probably_done, today);
    Plan {
        steps,
        next: next.ids,
        next_more: next.more,
        probably_done,
    }
}

/// The properties of a step that do not depend on other steps, except whether one of
/// them made it unnecessary.
struct Outlook {
    verdict: Verdict,
    /// The newcomer's mark, if it still holds.
    mark: Option<Mark>,
    /// Deadline by law.
    law: Option<PlannedDue>,
    again_on: Option<Date>,
}

impl Outlook {
    fn applies(&self) -> bool {
        self.verdict.applies != Applies::No
    }

    /// Returns whether it blocks the steps that need it.
    fn holds_up(&self) -> bool {
        self.applies() && !matches!(self.mark, Some(Mark::Done | Mark::SetAside))
    }
}

struct Planner<'a> {
    waiting: &'a Waiting,
    dates: Dates<'a>,
}

impl Planner<'_> {
    /// Builds the planned step for a content index; `None` if it does not apply.
    fn place(&self, index: usize, outlook: &Outlook) -> Option<PlannedStep> {
        let (id, step) = self.dates.content.steps.get_index(index)?;
        let needs = self.waiting.of(index);
        let opens = self.dates.opens(step);
        let state = state(
            outlook,
            !needs.open.is_empty(),
            opens > Some(self.dates.today),
        );
        let due = self.dates.due(id, step, outlook.law.as_ref(), state);
        let horizon = self.horizon(step, outlook, due.as_ref(), opens);
        Some(PlannedStep {
            id: id.clone(),
            applies: outlook.verdict.applies,
            because: outlook.verdict.because.clone(),
            missing: outlook.verdict.missing.clone(),
            state,
            waits_for: self.ids(&needs.open),
            helps: self.ids(&needs.helps),
            lacks: self.ids(&needs.set_aside),
            horizon,
            opens,
            law: outlook.law.clone().map(|law| law.in_state(state)),
            due,
            again_on: outlook.again_on.filter(|_| state == State::Done),
            due_missing: self.dates.due_missing(step),
            documents: self.documents(step),
            unlocks: if state.is_open() {
                self.waiting.unlocks(index)
            } else {
                0
            },
        })
    }

    fn horizon(
        &self,
        step: &Step,
        outlook: &Outlook,
        due: Option<&PlannedDue>,
        opens: Option<Date>,
    ) -> Horizon {
        let today = self.dates.today;
        let law = outlook.law.as_ref();
        let is_urgent = law.is_some_and(|law| next::is_urgent(law, today));
        let horizon = Horizon::of(due, step.when_due, today);
        match opens {
            Some(opens) if opens > today && !is_urgent => Horizon::Later,
            Some(_) => horizon.opened(),
            None => horizon,
        }
    }

    fn ids(&self, steps: &[usize]) -> Vec<StepId> {
        let id = |index: &usize| Some(self.dates.content.steps.get_index(*index)?.0.clone());
        steps.iter().filter_map(id).collect()
    }

    fn documents(&self, step: &Step) -> Vec<DocumentId> {
        let may_need = |id: &&DocumentId| {
            let document = self.dates.content.documents.get(*id);
            document.is_none_or(|document| self.dates.may_hold(&document.when))
        };
        step.documents.iter().filter(may_need).cloned().collect()
    }
}

/// Legal deadlines are never hidden behind another step: applying in time preserves the
/// right, and documents may follow (AufenthG §§ 81(3), (4), 82(1)).
fn state(outlook: &Outlook, has_open_needs: bool, opens_later: bool) -> State {
    match outlook.mark {
        Some(Mark::Done) => State::Done,
        Some(Mark::SetAside) => State::SetAside,
        Some(Mark::Begun) => State::Begun,
        None if opens_later => State::Later,
        None if has_open_needs && outlook.law.is_none() => State::Waiting,
        None => State::Ready,
    }
}

fn order(step: &PlannedStep) -> (u8, Date, Reverse<usize>) {
    let group = match step.state {
        State::Ready | State::Waiting | State::Later | State::Begun => 0,
        State::Done => 1,
        State::SetAside => 2,
    };
    // Past days sort before future ones: overdue first, then due.
    let due = step.due.as_ref().map_or(Date::MAX, |due| due.date);
    (group, due, Reverse(step.unlocks))
}

#[cfg(test)]
mod tests;
