//! One step, and what the newcomer records about it.

mod view;

pub use view::{OfficeView, PaperView, StepView};

use lotse_command::command;
use lotse_core::{AnswerId, DocumentId, FactId, PlannedStep, RoleId, Step, StepId};
use lotse_pack_model::PlaceContent;

use crate::{
    ApiError, App, CostView, ErrorCode, Mark, PeriodView, SavedFile, SourceView, Text,
    files::{calendar, save},
};
use crate::{planning::Planning, questions::parse_date};

/// Maximum length of a note, in characters; about twenty pages.
pub(crate) const NOTE_CHARS: usize = 20_000;

impl App {
    /// Everything about a step of the plan.
    #[command(areas(answers, content, progress, settings))]
    pub fn step(&self, step: &str) -> Result<StepView, ApiError> {
        let planning = self.planning()?;
        let (planned, step) = planning.find(step)?;
        let (note, own_due) = self.read(|store| {
            Ok((
                store.note(&planned.id)?,
                store.progress()?.own_due.get(&planned.id).copied(),
            ))
        })?;
        let message = format!("step-{}", planned.id);
        Ok(StepView {
            card: planning.card(planned),
            topic: planning.topic(&step.topic),
            why: planning.text_of(&message, "why"),
            because: planned
                .because
                .iter()
                .flat_map(|fact| planning.because(fact))
                .collect(),
            missing: planned
                .missing
                .iter()
                .filter_map(|fact| planning.fact(fact))
                .collect(),
            due_missing: planned
                .due_missing
                .iter()
                .filter_map(|fact| planning.fact(fact))
                .collect(),
            needs: step
                .needs
                .iter()
                .filter_map(|need| Some(planning.card(planning.plan.step(need)?)))
                .collect(),
            helps: planned
                .helps
                .iter()
                .filter_map(|help| Some(planning.card(planning.plan.step(help)?)))
                .collect(),
            lacks: planned
                .lacks
                .iter()
                .map(|step| planning.link(step))
                .collect(),
            law: planned
                .law
                .as_ref()
                .filter(|law| Some(*law) != planned.due.as_ref())
                .map(|law| planning.due(law)),
            again_on: planned.again_on.map(|day| day.to_string()),
            papers: planned
                .documents
                .iter()
                .map(|document| planning.paper(document))
                .collect(),
            gives: step
                .gives
                .iter()
                .map(|document| planning.paper(document))
                .collect(),
            offices: step
                .offices
                .iter()
                .map(|role| self.office(&planning.place, role))
                .collect::<Result<_, _>>()?,
            costs: planning.costs(step),
            takes: step
                .takes
                .map(|takes| PeriodView::new(takes, step.takes_up_to)),
            web: step.web.clone(),
            guide: self.guide_page(&planning.place, planned.id.as_str())?,
            note,
            own_due: own_due.map(|date| date.to_string()),
            source: SourceView::from(&step.source),
            review_overdue: step.review_by < planning.today,
            unconfirmed: step.unconfirmed.clone(),
        })
    }

    /// Sets the mark of a step; `None` reopens it.
    #[command]
    pub fn mark_step(&self, step: &str, mark: Option<Mark>) -> Result<(), ApiError> {
        self.mark_steps(&[step.to_owned()], mark)
    }

    /// Sets the mark of several steps, in one transaction.
    #[command]
    pub fn mark_steps(&self, steps: &[String], mark: Option<Mark>) -> Result<(), ApiError> {
        let planning = self.planning()?;
        let ids = steps.iter().map(|step| step_id(&planning.place, step));
        let ids: Vec<StepId> = ids.collect::<Result<_, _>>()?;
        self.write(|tx| {
            ids.iter().try_for_each(|id| {
                if planning.is_back(id) {
                    // A step done before starts again: the new mark begins today.
                    tx.set_mark(id, None)?;
                }
                tx.set_mark(id, mark)
            })
        })
    }

    /// Saves a note; an empty one deletes it.
    #[command]
    pub fn set_note(&self, step: &str, note: &str) -> Result<(), ApiError> {
        if note.chars().count() > NOTE_CHARS {
            return Err(ApiError::new(ErrorCode::NoteTooLong).with("limit", NOTE_CHARS));
        }
        let id = self.step_id(step)?;
        self.write(|tx| tx.set_note(&id, note))
    }

    /// Sets the newcomer's own date; `None` removes it.
    #[command]
    pub fn set_own_due(&self, step: &str, date: Option<&str>) -> Result<(), ApiError> {
        let id = self.step_id(step)?;
        let date = date.map(parse_date).transpose()?;
        self.write(|tx| tx.set_own_due(&id, date))
    }

    /// Saves a step as a calendar file.
    #[command]
    pub fn save_step_calendar(&self, step: &str) -> Result<SavedFile, ApiError> {
        let planning = self.planning()?;
        let (planned, step) = planning.find(step)?;
        let card = planning.card(planned);
        let source = &step.source;
        let description = format!("{}\n\n{}: {}", card.summary.value, source.title, source.url);
        let entry = calendar::CalendarEntry {
            id: format!("step-{}", card.id),
            title: &card.title.value,
            description: Some(&description),
            location: None,
            web: None,
            now: self.clock.now(),
        };
        let file = calendar::to_do(&entry, planned.due.as_ref().map(|due| due.date));
        save(
            &self.folders.saved,
            &card.title.value,
            "ics",
            file.as_bytes(),
        )
    }

    fn step_id(&self, step: &str) -> Result<StepId, ApiError> {
        let place = self.place_content()?;
        step_id(&place, step)
    }

    fn office(&self, place: &PlaceContent, role: &RoleId) -> Result<OfficeView, ApiError> {
        let message = format!("role-{role}");
        Ok(OfficeView {
            role: role.to_string(),
            name: place.text(&message),
            find: place.attribute(&message, "find"),
            contacts: self.contacts_of_role(place, role)?,
        })
    }
}

/// The id of a step of the place, in the plan or not.
fn step_id(place: &PlaceContent, step: &str) -> Result<StepId, ApiError> {
    let known = place.content.steps.get_key_value(step);
    known
        .map(|(id, _)| id.clone())
        .ok_or_else(|| ApiError::unknown(ErrorCode::UnknownStep, "step", step))
}

impl Planning {
    /// Whether a step that was done is due again.
    fn is_back(&self, id: &StepId) -> bool {
        let is_open = self.plan.step(id).is_some_and(|step| step.state.is_open());
        is_open && self.mark(id) == Some(lotse_core::Mark::Done)
    }

    /// Finds a step of the plan.
    pub(crate) fn find(&self, step: &str) -> Result<(&PlannedStep, &Step), ApiError> {
        let planned = self
            .plan
            .steps
            .iter()
            .find(|planned| planned.id.as_str() == step);
        planned
            .and_then(|planned| Some((planned, self.place.content.steps.get(&planned.id)?)))
            .ok_or_else(|| ApiError::unknown(ErrorCode::UnknownStep, "step", step))
    }

    /// The sentences that explain why a fact makes a step apply.
    fn because(&self, fact: &FactId) -> Vec<Text> {
        let answers = self.situation.answers();
        let chosen = answers.chosen(fact).unwrap_or_default();
        let because = |answer: &AnswerId| {
            // A country has no sentence of its own, so use that of the fact.
            let own = self
                .place
                .attribute(&format!("answer-{fact}-{answer}"), "because");
            own.or_else(|| self.place.attribute(&format!("fact-{fact}"), "because"))
        };
        let mut sentences: Vec<Text> = Vec::new();
        for sentence in chosen.iter().filter_map(because) {
            if !sentences.contains(&sentence) {
                sentences.push(sentence);
            }
        }
        sentences
    }

    fn costs(&self, step: &Step) -> Vec<CostView> {
        let concerns = |cost: &&lotse_core::Cost| {
            cost.when.judge(&self.situation).applies != lotse_core::Applies::No
        };
        step.cost
            .iter()
            .filter(concerns)
            .map(CostView::from)
            .collect()
    }

    pub(crate) fn paper(&self, id: &DocumentId) -> PaperView {
        let message = format!("document-{id}");
        PaperView {
            id: id.to_string(),
            name: self.place.text(&message),
            official_name: self.place.official(&message),
            note: self.place.attribute(&message, "note"),
            held: self.held.contains(id),
            lasts: self
                .place
                .content
                .documents
                .get(id)
                .and_then(|paper| paper.lasts)
                .map(|lasts| PeriodView::new(lasts, None)),
        }
    }
}
