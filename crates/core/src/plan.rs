//! The heart of the app: what this newcomer must do, why, by when, in which order.

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

/// A newcomer's plan: the steps that concern them or may do so, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Open steps first: overdue, then due, then what unlocks the most, then
    /// the pack's order. Done and set-aside ones follow.
    pub steps: Vec<PlannedStep>,
    /// The steps worth doing now, at most three, chosen by harm.
    pub next: Vec<StepId>,
    /// How many more the law makes as urgent as the first of `next`.
    pub next_more: usize,
    /// Open steps that are so long overdue that they are probably behind the
    /// newcomer: to be asked about once.
    pub probably_done: Vec<StepId>,
}

/// A step as it stands in a newcomer's plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedStep {
    /// Which step.
    pub id: StepId,
    /// Yes or maybe; steps with *no* are not in the plan.
    pub applies: Applies,
    /// The answers that make it apply.
    pub because: BTreeSet<FactId>,
    /// The answers that would settle whether it applies.
    pub missing: BTreeSet<FactId>,
    /// How far it is.
    pub state: State,
    /// The open steps that it needs.
    pub waits_for: Vec<StepId>,
    /// The open steps that would make it easier.
    pub helps: Vec<StepId>,
    /// The steps that it needs and that the newcomer set aside: it goes without
    /// them, and something may be missing.
    pub lacks: Vec<StepId>,
    /// The day from which it can be done.
    pub opens: Option<Date>,
    /// By when.
    pub due: Option<PlannedDue>,
    /// By when the law wants it, also where a date of the newcomer's own is earlier.
    pub law: Option<PlannedDue>,
    /// The day on which this done step is open again.
    pub again_on: Option<Date>,
    /// When it comes.
    pub horizon: Horizon,
    /// The answers that, once known, would give a deadline or settle it.
    pub due_missing: Vec<FactId>,
    /// The papers to bring.
    pub documents: Vec<DocumentId>,
    /// How many open steps need it, directly or through others.
    pub unlocks: usize,
}

/// By when a step is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedDue {
    /// The safe day: never moved on.
    pub date: Date,
    /// The last day by law, where it is later.
    pub last: Option<Date>,
    /// Why it is later.
    pub reason: Option<ReasonId>,
    /// Whether the last day has passed while the step is open.
    pub overdue: bool,
    /// Who says so.
    pub kind: DueKind,
    /// The legal source.
    pub basis: Option<String>,
    /// The date fact from which it is counted.
    pub from: Option<FactId>,
}

impl PlannedDue {
    /// The day after which it is too late.
    pub fn last_day(&self) -> Date {
        self.last.unwrap_or(self.date)
    }
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Can be done now.
    Ready,
    /// Waits for other steps.
    Waiting,
    /// Cannot be done before its day.
    Later,
    /// Begun.
    Begun,
    /// Done.
    Done,
    /// Set aside by the newcomer.
    SetAside,
}

impl State {
    /// Whether there is still something to do.
    pub fn is_open(self) -> bool {
        !matches!(self, Self::Done | Self::SetAside)
    }
}

impl Plan {
    /// The steps worth doing now.
    pub fn next(&self) -> Vec<&PlannedStep> {
        self.next.iter().filter_map(|id| self.step(id)).collect()
    }

    /// A step of the plan.
    pub fn step(&self, id: &StepId) -> Option<&PlannedStep> {
        self.steps.iter().find(|step| step.id == *id)
    }
}

/// Makes the plan of a newcomer who answered `answers` and has come as far as
/// `progress`, as it stands on `today`.
///
/// Pure and deterministic. Circles in `needs` are an error of the pack
/// checker; should one get here, its steps wait for each other, nothing hangs.
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
    steps.sort_by_cached_key(order); // stable: the pack's order decides ties
    let probably_done = planner.dates.probably_done(&steps);
    let next = next::choose(&steps, &probably_done, today);
    Plan {
        steps,
        next: next.ids,
        next_more: next.more,
        probably_done,
    }
}

/// What can be said of a step without looking at the others, except that one
/// of them made it needless.
struct Outlook {
    verdict: Verdict,
    /// What the newcomer said of it and what still holds.
    mark: Option<Mark>,
    /// By when the law wants it.
    law: Option<PlannedDue>,
    again_on: Option<Date>,
}

impl Outlook {
    fn applies(&self) -> bool {
        self.verdict.applies != Applies::No
    }

    /// Whether it holds up what needs it.
    fn holds_up(&self) -> bool {
        self.applies() && !matches!(self.mark, Some(Mark::Done | Mark::SetAside))
    }
}

struct Planner<'a> {
    waiting: &'a Waiting,
    dates: Dates<'a>,
}

impl Planner<'_> {
    /// The step of an index in the content, as it stands in the plan.
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

/// A deadline of the law is never hidden behind another step: who applies in
/// time keeps the right, and papers may follow (AufenthG §§ 81(3), (4), 82(1)).
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
    // Days that have passed come before those to come: overdue, then due.
    let due = step.due.as_ref().map_or(Date::MAX, |due| due.date);
    (group, due, Reverse(step.unlocks))
}

#[cfg(test)]
mod tests;
