//! The plan with its inputs, and the views of its parts that several screens show.

mod view;

pub use view::{DueView, StepCard, StepLink, Tally, TopicView};

use std::{collections::BTreeSet, sync::Arc};

use jiff::civil::Date;
use lotse_core::{
    Answers, DocumentId, Mark, Plan, PlannedDue, PlannedStep, Progress, Situation, StepId, TopicId,
    plan,
};
use lotse_pack_model::PlaceContent;

use crate::{ApiError, App, Text};

/// A newcomer's plan with its inputs.
pub(crate) struct Planning {
    pub(crate) place: Arc<PlaceContent>,
    pub(crate) answers: Answers,
    pub(crate) situation: Situation,
    pub(crate) held: BTreeSet<DocumentId>,
    pub(crate) progress: Progress,
    pub(crate) plan: Plan,
    pub(crate) today: Date,
}

impl App {
    /// The newcomer's plan for today, with its inputs.
    pub(crate) fn planning(&self) -> Result<Planning, ApiError> {
        let place = self.place_content()?;
        let (answers, progress, held): (Answers, Progress, _) =
            self.read(|store| Ok((store.answers()?, store.progress()?, store.held_documents()?)))?;
        let today = self.clock.today();
        let plan = plan(&place.content, &answers, &progress, today);
        Ok(Planning {
            situation: Situation::new(&place.content, &answers, today),
            place,
            answers,
            held,
            progress,
            plan,
            today,
        })
    }
}

impl Planning {
    /// The newcomer's mark of a step.
    pub(crate) fn mark(&self, step: &StepId) -> Option<Mark> {
        self.progress.mark(step)
    }

    pub(crate) fn card(&self, step: &PlannedStep) -> StepCard {
        let message = format!("step-{}", step.id);
        let topic = self
            .place
            .content
            .steps
            .get(&step.id)
            .map(|step| step.topic.to_string());
        StepCard {
            id: step.id.to_string(),
            topic: topic.unwrap_or_default(),
            title: self.place.text(&message),
            summary: self.text_of(&message, "summary"),
            applies: step.applies,
            state: step.state,
            waits_for: step.waits_for.iter().map(|need| self.link(need)).collect(),
            horizon: step.horizon,
            opens: step
                .opens
                .filter(|opens| *opens > self.today)
                .map(|opens| opens.to_string()),
            due: step.due.as_ref().map(|due| self.due(due)),
        }
    }

    /// An attribute that every step has; empty where a city's draft lacks it.
    pub(crate) fn text_of(&self, message: &str, attribute: &str) -> Text {
        self.place
            .attribute(message, attribute)
            .unwrap_or_else(|| Text {
                value: String::new(),
                ..self.place.text(message)
            })
    }

    pub(crate) fn link(&self, step: &StepId) -> StepLink {
        StepLink {
            id: step.to_string(),
            title: self.place.text(&format!("step-{step}")),
        }
    }

    pub(crate) fn due(&self, due: &PlannedDue) -> DueView {
        let reason = due.reason.as_ref();
        DueView {
            date: due.date.to_string(),
            last: due.last.map(|last| last.to_string()),
            reason: reason.map(|reason| self.place.text(&format!("due-reason-{reason}"))),
            days_left: self.today.until(due.date).map_or(0, |span| span.get_days()),
            overdue: due.overdue,
            kind: due.kind,
            basis: due.basis.clone(),
        }
    }

    pub(crate) fn topic(&self, id: &TopicId) -> TopicView {
        let in_topic = |step: &&PlannedStep| {
            self.place
                .content
                .steps
                .get(&step.id)
                .is_some_and(|step| step.topic == *id)
        };
        TopicView {
            id: id.to_string(),
            title: self.place.text(&format!("topic-{id}")),
            icon: self
                .place
                .content
                .topics
                .get(id)
                .map(|topic| topic.icon.clone())
                .unwrap_or_default(),
            tally: tally(self.plan.steps.iter().filter(in_topic)),
        }
    }

    pub(crate) fn tally(&self) -> Tally {
        tally(self.plan.steps.iter())
    }
}

/// Counts how many of the newcomer's steps are done. Steps that only may apply,
/// that lie years ahead or whose occasion has not happened are not counted:
/// they would make the plan look longer than it is.
fn tally<'a>(steps: impl Iterator<Item = &'a PlannedStep>) -> Tally {
    let mut tally = Tally::default();
    for step in steps {
        let done = step.state == lotse_core::State::Done;
        let is_ahead = matches!(
            step.horizon,
            lotse_core::Horizon::Later | lotse_core::Horizon::Event
        );
        let counts = step.applies == lotse_core::Applies::Yes
            && step.state != lotse_core::State::SetAside
            && !is_ahead;
        tally.done += u32::from(done);
        tally.total += u32::from(done || counts);
    }
    tally
}
