//! Reports of a newcomer's plan, for people and programs that try a pack.

use jiff::civil::Date;
use lotse_core::{Applies, Content, DueKind, FactId, Horizon, Plan, PlannedStep, State, StepId};
use lotse_i18n::Language;
use lotse_pack_model::PlaceContent;
use serde::Serialize;

/// A plan with its texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanReport {
    /// The place.
    pub place: String,
    /// The requested language.
    pub language: Language,
    /// The steps worth doing now.
    pub next: Vec<StepId>,
    /// How many further steps are just as urgent by law.
    pub next_more: usize,
    /// Open steps that the newcomer has probably done already.
    pub probably_done: Vec<StepId>,
    /// The steps of the plan, in order.
    pub steps: Vec<StepReport>,
}

/// A step of a plan with its texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the fields of `Step` and `PlannedStep`")]
pub struct StepReport {
    pub id: StepId,
    pub topic: String,
    pub title: String,
    /// The language in which the title was found.
    pub title_language: Option<Language>,
    pub summary: String,
    pub applies: Applies,
    pub because: Vec<FactId>,
    pub missing: Vec<FactId>,
    pub state: State,
    pub waits_for: Vec<StepId>,
    pub helps: Vec<StepId>,
    pub opens: Option<Date>,
    pub due: Option<Date>,
    pub due_last: Option<Date>,
    pub due_reason: Option<String>,
    pub due_kind: Option<DueKind>,
    pub due_basis: Option<String>,
    pub overdue: bool,
    pub again_on: Option<Date>,
    pub horizon: Horizon,
    pub documents: Vec<String>,
    /// Contacts with their packs: `de-mannheim/registration-office`.
    pub offices: Vec<String>,
    pub verified: Option<Date>,
    pub source: Option<String>,
}

impl PlanReport {
    /// Adds the texts of the place to a plan.
    pub fn new(place: &PlaceContent, plan: &Plan) -> Self {
        let id = place.content.place();
        Self {
            place: id.map(ToString::to_string).unwrap_or_default(),
            language: place.language().clone(),
            next: plan.next.clone(),
            next_more: plan.next_more,
            probably_done: plan.probably_done.clone(),
            steps: plan
                .steps
                .iter()
                .map(|step| StepReport::new(place, step))
                .collect(),
        }
    }
}

impl StepReport {
    fn new(place: &PlaceContent, planned: &PlannedStep) -> Self {
        let step = place.content.steps.get(&planned.id);
        let message = format!("step-{}", planned.id);
        let title = place.find(&message, None);
        let due = planned.due.as_ref();
        Self {
            id: planned.id.clone(),
            topic: step.map(|step| step.topic.to_string()).unwrap_or_default(),
            title_language: title.as_ref().map(|title| title.language.clone()),
            title: title.map_or_else(|| planned.id.to_string(), |title| title.value),
            summary: place
                .attribute(&message, "summary")
                .map(|text| text.value)
                .unwrap_or_default(),
            applies: planned.applies,
            because: planned.because.iter().cloned().collect(),
            missing: planned.missing.iter().cloned().collect(),
            state: planned.state,
            waits_for: planned.waits_for.clone(),
            helps: planned.helps.clone(),
            opens: planned.opens,
            due: due.map(|due| due.date),
            due_last: due.and_then(|due| due.last),
            due_reason: due
                .and_then(|due| due.reason.as_ref())
                .and_then(|reason| place.find(&format!("due-reason-{reason}"), None))
                .map(|text| text.value),
            due_kind: due.map(|due| due.kind),
            due_basis: due.and_then(|due| due.basis.clone()),
            overdue: due.is_some_and(|due| due.overdue),
            again_on: planned.again_on,
            horizon: planned.horizon,
            documents: planned.documents.iter().map(ToString::to_string).collect(),
            offices: offices(&place.content, planned),
            verified: step.map(|step| step.source.verified),
            source: step.map(|step| step.source.url.clone()),
        }
    }
}

fn offices(content: &Content, planned: &PlannedStep) -> Vec<String> {
    let mut offices = Vec::new();
    for role in content
        .steps
        .get(&planned.id)
        .into_iter()
        .flat_map(|step| &step.offices)
    {
        for (id, contact) in content.contacts_of(role) {
            let office = content.qualified(id, contact);
            if !offices.contains(&office) {
                offices.push(office);
            }
        }
    }
    offices
}
