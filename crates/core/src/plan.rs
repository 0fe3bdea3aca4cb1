//! The heart of the app: what this newcomer must do, why, by when, in which order.

mod waiting;

use std::{cmp::Reverse, collections::BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use waiting::Waiting;

use crate::{
    Answers, Applies, Calendar, Content, DocumentId, Due, DueCount, DueDate, DueKind, FactId, Mark,
    Progress, Step, StepId, Verdict,
};

/// How many steps are worth showing as the next ones.
const NEXT: usize = 3;

/// A newcomer's plan: the steps that concern them or may do so, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Open steps first: overdue, then due, then what unlocks the most, then
    /// the pack's order. Done and set-aside ones follow.
    pub steps: Vec<PlannedStep>,
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
    /// By when.
    pub due: Option<PlannedDue>,
    /// The dates that, once known, would give a deadline.
    pub due_missing: Vec<FactId>,
    /// The papers to bring.
    pub documents: Vec<DocumentId>,
    /// How many open steps wait for it, directly or through others.
    pub unlocks: usize,
}

/// By when a step is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedDue {
    /// The last day.
    pub date: Date,
    /// Whether that day has passed while the step is open.
    pub overdue: bool,
    /// Who says so.
    pub kind: DueKind,
    /// The legal source.
    pub basis: Option<String>,
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Can be done now.
    Ready,
    /// Waits for other steps.
    Waiting,
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
    /// The three steps worth doing now: in the order of the plan, certain
    /// ones before those that only may concern the newcomer.
    pub fn next(&self) -> Vec<&PlannedStep> {
        let now = |applies| {
            self.steps.iter().filter(move |step| {
                step.applies == applies
                    && matches!(step.state, State::Ready | State::Begun)
                    && step.waits_for.is_empty()
            })
        };
        now(Applies::Yes)
            .chain(now(Applies::Maybe))
            .take(NEXT)
            .collect()
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
    let judge = |step: &Step| step.when.judge(answers);
    let verdicts: Vec<Verdict> = content.steps.values().map(judge).collect();
    let waiting = Waiting::new(content, &verdicts, progress);
    let calendar = content.calendar();
    let planner = Planner {
        content,
        answers,
        progress,
        calendar: &calendar,
        waiting: &waiting,
        today,
    };
    let mut steps: Vec<_> = verdicts
        .into_iter()
        .enumerate()
        .filter(|(_, verdict)| verdict.applies != Applies::No)
        .filter_map(|(index, verdict)| planner.place(index, verdict))
        .collect();
    steps.sort_by_cached_key(order); // stable: the pack's order decides ties
    Plan { steps }
}

struct Planner<'a> {
    content: &'a Content,
    answers: &'a Answers,
    progress: &'a Progress,
    calendar: &'a Calendar,
    waiting: &'a Waiting,
    today: Date,
}

impl Planner<'_> {
    /// The step of an index in the content, as it stands in the plan.
    fn place(&self, index: usize, verdict: Verdict) -> Option<PlannedStep> {
        let (id, step) = self.content.steps.get_index(index)?;
        let name = |need: &usize| Some(self.content.steps.get_index(*need)?.0.clone());
        let waits_for: Vec<StepId> = self
            .waiting
            .open_needs(index)
            .iter()
            .filter_map(name)
            .collect();
        let state = match self.progress.mark(id) {
            Some(Mark::Done) => State::Done,
            Some(Mark::SetAside) => State::SetAside,
            Some(Mark::Begun) => State::Begun,
            None if waits_for.is_empty() => State::Ready,
            None => State::Waiting,
        };
        Some(PlannedStep {
            id: id.clone(),
            applies: verdict.applies,
            because: verdict.because,
            missing: verdict.missing,
            state,
            waits_for,
            due: self.due(id, step, state),
            due_missing: self.due_missing(step),
            documents: self.documents(step),
            unlocks: if state.is_open() {
                self.waiting.unlocks(index)
            } else {
                0
            },
        })
    }

    /// The newcomer's own date, else the earliest of the pack's. Advice counts
    /// until its day has passed; then only the deadline behind it is left.
    fn due(&self, id: &StepId, step: &Step, state: State) -> Option<PlannedDue> {
        let overdue = |date: Date| state.is_open() && date < self.today;
        if let Some(&date) = self.progress.own_due.get(id) {
            return Some(PlannedDue {
                date,
                overdue: overdue(date),
                kind: DueKind::Own,
                basis: None,
            });
        }
        step.due
            .iter()
            .filter(|due| due.when.judge(self.answers).applies == Applies::Yes)
            .filter_map(|due| Some((self.date(due)?, due)))
            .filter(|(date, due)| due.kind == DueKind::Legal || *date >= self.today)
            .min_by_key(|(date, _)| *date)
            .map(|(date, due)| PlannedDue {
                date,
                overdue: overdue(date),
                kind: due.kind,
                basis: due.basis.clone(),
            })
    }

    fn date(&self, due: &Due) -> Option<Date> {
        match &due.date {
            DueDate::On(date) => Some(*date),
            DueDate::Within {
                from,
                within,
                count: DueCount::CalendarDays,
            } => within.after(self.answers.date(from)?),
            DueDate::Within {
                from,
                within,
                count: DueCount::WorkingDays,
            } => self
                .calendar
                .working_days_after(self.answers.date(from)?, within.count()),
        }
    }

    fn due_missing(&self, step: &Step) -> Vec<FactId> {
        let mut missing = Vec::new();
        for due in &step.due {
            let DueDate::Within { from, .. } = &due.date else {
                continue;
            };
            let concerns = due.when.judge(self.answers).applies != Applies::No;
            if concerns
                && self.answers.get(from).is_none()
                && self.is_asked(from)
                && !missing.contains(from)
            {
                missing.push(from.clone());
            }
        }
        missing
    }

    fn is_asked(&self, fact: &FactId) -> bool {
        self.content
            .facts
            .get(fact)
            .is_some_and(|fact| fact.when.judge(self.answers).applies != Applies::No)
    }

    fn documents(&self, step: &Step) -> Vec<DocumentId> {
        let may_need = |id: &&DocumentId| {
            self.content
                .documents
                .get(*id)
                .is_none_or(|document| document.when.judge(self.answers).applies != Applies::No)
        };
        step.documents.iter().filter(may_need).cloned().collect()
    }
}

fn order(step: &PlannedStep) -> (u8, Date, Reverse<usize>) {
    let group = match step.state {
        State::Ready | State::Waiting | State::Begun => 0,
        State::Done => 1,
        State::SetAside => 2,
    };
    // Days that have passed come before those to come: overdue, then due.
    let due = step.due.as_ref().map_or(Date::MAX, |due| due.date);
    (group, due, Reverse(step.unlocks))
}

#[cfg(test)]
mod tests;
