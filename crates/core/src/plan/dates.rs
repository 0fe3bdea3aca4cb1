//! The dates of a step: opening day, deadline, and repetition.

use jiff::{Span, civil::Date};

use super::{Outlook, PlannedDue, PlannedStep, State};
use crate::{
    Applies, Calendar, Content, Day, Due, DueKind, FactId, Mark, Progress, ReasonId, Rule,
    Situation, StartDay, Step, StepId, Verdict,
};

/// How long a missed legal deadline hides a later one of the same step, in months.
const MISSED: i32 = 6;

/// The inputs that a step's dates depend on.
pub(super) struct Dates<'a> {
    pub(super) content: &'a Content,
    pub(super) situation: &'a Situation,
    pub(super) calendar: &'a Calendar,
    pub(super) progress: &'a Progress,
    pub(super) today: Date,
}

impl Dates<'_> {
    pub(super) fn outlook(&self, id: &StepId, step: &Step) -> Outlook {
        let (mark, again_on) = self.mark(id);
        let needless = mark != Some(Mark::Done) && self.is_needless(step);
        let verdict = if needless {
            Verdict::no()
        } else {
            step.when.judge(self.situation)
        };
        Outlook {
            law: (verdict.applies != Applies::No)
                .then(|| self.law(step))
                .flatten(),
            verdict,
            mark,
            again_on,
        }
    }

    /// Returns whether another step that is done makes this one unnecessary.
    fn is_needless(&self, step: &Step) -> bool {
        let mut instead = step.instead.iter();
        instead.any(|other| self.mark(other).0 == Some(Mark::Done))
    }

    /// The mark of a step, if it still holds, and the day on which a done step reopens.
    fn mark(&self, id: &StepId) -> (Option<Mark>, Option<Date>) {
        let mark = self.progress.mark(id);
        if mark != Some(Mark::Done) {
            return (mark, None);
        }
        let step = self.content.steps.get(id);
        let again_on = step.and_then(|step| self.again_on(id, step));
        if again_on.is_some_and(|again_on| again_on <= self.today) {
            return (None, None);
        }
        (mark, again_on)
    }

    /// The day on which a done step reopens. If it was done on or after the opening
    /// day, it stays done until the day that this is counted from, when the title
    /// really ends.
    fn again_on(&self, id: &StepId, step: &Step) -> Option<Date> {
        let done_on = self.progress.marked_on.get(id).copied();
        let again = |start: &StartDay| {
            let opens = self.date(&start.day)?;
            let ends = start
                .day
                .from()
                .and_then(|from| self.situation.answers().date(from));
            match done_on {
                Some(done_on) if done_on >= opens => ends.filter(|ends| done_on < *ends),
                _ => Some(opens),
            }
        };
        let starts = step.again.iter().filter(|start| self.may_hold(&start.when));
        starts.filter_map(again).min()
    }

    /// The earliest opening day that may hold. If no opening rule is certain to hold,
    /// the step may be possible now and is not postponed.
    pub(super) fn opens(&self, step: &Step) -> Option<Date> {
        let is_put_off = step.opens.iter().any(|start| self.holds(&start.when));
        let starts = step.opens.iter().filter(|start| self.may_hold(&start.when));
        let earliest = starts.filter_map(|start| self.date(&start.day)).min();
        earliest.filter(|_| is_put_off)
    }

    /// The legal deadline. A deadline counts if its rule may hold: an unknown answer
    /// must not hide it.
    fn law(&self, step: &Step) -> Option<PlannedDue> {
        let days = step.due.iter().filter(|due| due.kind == DueKind::Legal);
        let days = days.filter(|due| {
            if due.sure {
                self.holds(&due.when)
            } else {
                self.may_hold(&due.when)
            }
        });
        let days: Vec<_> = days.filter_map(|due| self.planned(due)).collect();
        let recent = self.today.saturating_sub(Span::new().months(MISSED));
        let is_recent = |due: &&PlannedDue| due.last_day() >= recent;
        let nearest = days.iter().filter(is_recent).min_by_key(|due| due.date);
        // // A deadline missed long ago must not hide one that still counts.
        let nearest = nearest.or_else(|| days.iter().max_by_key(|due| due.date));
        nearest.cloned()
    }

    /// The effective deadline: the earliest of the legal one, the newcomer's own, and
    /// advice whose day has not passed.
    pub(super) fn due(
        &self,
        id: &StepId,
        step: &Step,
        law: Option<&PlannedDue>,
        state: State,
    ) -> Option<PlannedDue> {
        let own = self.progress.own_due.get(id).map(|date| PlannedDue {
            kind: DueKind::Own,
            ..PlannedDue::on(*date)
        });
        let advice = || {
            let advice = step.due.iter().filter(|due| due.kind == DueKind::Advice);
            let advice = advice.filter(|due| self.holds(&due.when));
            let advice = advice.filter_map(|due| self.planned(due));
            advice
                .filter(|due| due.date >= self.today)
                .min_by_key(|due| due.date)
        };
        let ours = own.or_else(advice);
        let due = law
            .cloned()
            .into_iter()
            .chain(ours)
            .min_by_key(|due| due.date)?;
        Some(PlannedDue {
            overdue: due.last_day() < self.today,
            ..due
        })
        .map(|due| due.in_state(state))
    }

    fn planned(&self, due: &Due) -> Option<PlannedDue> {
        let date = self.safe_day(due)?;
        let (last, reason) = match self.last_day(due, date) {
            Some((last, reason)) if last > date => (Some(last), Some(reason)),
            _ => (None, None),
        };
        let due_day = PlannedDue {
            last,
            reason,
            kind: due.kind,
            basis: due.basis.clone(),
            from: due.day.from().cloned(),
            ..PlannedDue::on(date)
        };
        Some(PlannedDue {
            overdue: due_day.last_day() < self.today,
            ..due_day
        })
    }

    fn safe_day(&self, due: &Due) -> Option<Date> {
        let answers = self.situation.answers();
        let date = self.date(&due.day)?;
        if let Some(learned) = &due.learned {
            let day = Day::Counted(learned.clone());
            if let Some(learned) = self.date(&day) {
                return Some(date.max(learned));
            }
        }
        let earliest = due.not_before.as_ref().and_then(|from| answers.date(from));
        earliest
            .is_none_or(|earliest| earliest <= date)
            .then_some(date)
    }

    /// The last day by law, and why it is later than the safe day.
    fn last_day(&self, due: &Due, date: Date) -> Option<(Date, ReasonId)> {
        let answers = self.situation.answers();
        let (last, reason) = match (&due.last, &due.day) {
            (Some(last), Day::Counted(count)) => (
                last.date(count.starts(answers)?)?,
                Some(last.reason.clone()),
            ),
            _ => (date, None),
        };
        let moved = if due.next_working_day {
            self.calendar.on_or_after(last)?
        } else {
            last
        };
        let reason = if moved > last { None } else { reason };
        Some((moved, reason.or_else(|| "next-working-day".parse().ok())?))
    }

    /// The answers that would yield a deadline, or settle which one counts.
    pub(super) fn due_missing(&self, step: &Step) -> Vec<FactId> {
        let due = step.due.iter().map(|due| {
            let learned = due.learned.as_ref().map(|count| &count.from);
            (&due.when, due.day.from().into_iter().chain(learned))
        });
        let opens = step.opens.iter();
        let opens = opens.map(|start| (&start.when, start.day.from().into_iter().chain(None)));
        let mut missing = Vec::new();
        for (when, from) in due.chain(opens) {
            let verdict = when.judge(self.situation);
            if verdict.applies == Applies::No {
                continue;
            }
            for fact in from.chain(&verdict.missing) {
                let is_open = self.situation.answers().get(fact).is_none() && self.is_asked(fact);
                if is_open && !missing.contains(fact) {
                    missing.push(fact.clone());
                }
            }
        }
        missing
    }

    /// Steps overdue for so long that they are probably done. Never the end of a title,
    /// a decision or a court's period: the facts that those are counted from do not set
    /// `behind`.
    pub(super) fn probably_done(&self, steps: &[PlannedStep]) -> Vec<StepId> {
        let is_untouched = |step: &&PlannedStep| {
            step.state.is_open() && !matches!(step.state, State::Begun | State::Later)
        };
        let untouched = steps.iter().filter(is_untouched);
        let behind = untouched.filter(|step| match &step.due {
            Some(due) => due.overdue && self.is_behind(due) == Some(true),
            None => self.advice_is_behind(&step.id),
        });
        behind.map(|step| step.id.clone()).collect()
    }

    fn is_behind(&self, due: &PlannedDue) -> Option<bool> {
        let fact = self.content.facts.get(due.from.as_ref()?)?;
        Some(fact.behind?.after(due.last_day())? < self.today)
    }

    /// Returns whether every advised date of the step is long past.
    fn advice_is_behind(&self, id: &StepId) -> bool {
        let step = self.content.steps.get(id);
        let dues = step.into_iter().flat_map(|step| &step.due);
        let advice = dues.filter(|due| due.kind == DueKind::Advice && self.holds(&due.when));
        let days: Vec<_> = advice.filter_map(|due| self.planned(due)).collect();
        !days.is_empty() && days.iter().all(|due| self.is_behind(due) == Some(true))
    }

    fn is_asked(&self, fact: &FactId) -> bool {
        let fact = self.content.facts.get(fact);
        fact.is_some_and(|fact| self.may_hold(&fact.when))
    }

    fn date(&self, day: &Day) -> Option<Date> {
        day.date(self.situation.answers(), self.calendar)
    }

    pub(super) fn may_hold(&self, rule: &Rule) -> bool {
        rule.judge(self.situation).applies != Applies::No
    }

    fn holds(&self, rule: &Rule) -> bool {
        rule.judge(self.situation).applies == Applies::Yes
    }
}

impl PlannedDue {
    fn on(date: Date) -> Self {
        Self {
            date,
            last: None,
            reason: None,
            overdue: false,
            kind: DueKind::Legal,
            basis: None,
            from: None,
        }
    }

    /// Clears `overdue` unless the step is still open.
    pub(super) fn in_state(self, state: State) -> Self {
        Self {
            overdue: self.overdue && state.is_open(),
            ..self
        }
    }
}
