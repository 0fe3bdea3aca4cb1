//! What the plan screens share: the plan and the conversion of its parts to views.

use std::{collections::BTreeSet, sync::Arc};

use jiff::civil::Date;
use lotse_core::{
    Answers, DocumentId, Fact, FactId, Mark, Plan, PlannedDue, PlannedStep, Progress, Situation,
    StepId, TopicId, country_codes, plan,
};

use crate::{
    AnswerView, ApiError, App, DueView, FactView, StepCard, StepLink, Tally, Text, TopicView,
    place::PlaceContent,
};

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

    /// A fact as a question, with its answer.
    pub(crate) fn fact(&self, id: &FactId) -> Option<FactView> {
        fact_view(&self.place, &self.answers, id)
    }

    /// Whether a fact is asked of this newcomer.
    pub(crate) fn is_asked(&self, id: &FactId) -> bool {
        let fact = self.place.content.facts.get(id);
        fact.is_some_and(|fact| fact.when.judge(&self.situation).applies != lotse_core::Applies::No)
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

fn fact_view(place: &PlaceContent, answers: &Answers, id: &FactId) -> Option<FactView> {
    let fact = place.content.facts.get(id)?;
    let message = format!("fact-{id}");
    Some(FactView {
        id: id.to_string(),
        kind: fact.kind,
        text: place.text(&message),
        help: place.attribute(&message, "help"),
        answers: fact
            .answers
            .iter()
            .map(|answer| AnswerView {
                id: answer.to_string(),
                text: place.text(&format!("answer-{id}-{answer}")),
                excludes_others: fact.none.as_ref() == Some(answer),
            })
            .collect(),
        countries: countries(fact),
        answer: answers.get(id).map(crate::Answer::from),
    })
}

/// The country codes (ISO 3166-1) accepted as an answer to a fact.
fn countries(fact: &Fact) -> Vec<String> {
    if !fact.kind.takes_countries() {
        return Vec::new();
    }
    let codes = country_codes().into_iter();
    codes
        .map(|code| code.as_str().to_ascii_uppercase())
        .collect()
}
