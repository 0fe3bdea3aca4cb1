//! What a newcomer would see of a place, for people and programs that try out a pack.

use jiff::civil::Date;
use lotse_core::{Applies, Content, DueKind, FactId, Horizon, Plan, PlannedStep, State, StepId};
use lotse_i18n::{Language, Texts};
use serde::Serialize;

/// A plan with its texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanReport {
    /// The place.
    pub place: String,
    /// The language asked for.
    pub language: Language,
    /// The steps worth doing now.
    pub next: Vec<StepId>,
    /// How many more the law makes as urgent.
    pub next_more: usize,
    /// Open steps that are probably behind the newcomer.
    pub probably_done: Vec<StepId>,
    /// The steps of the plan, in its order.
    pub steps: Vec<StepReport>,
}

/// A step of a plan with its texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(
    missing_docs,
    reason = "the fields of the step and of the plan, see there"
)]
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
    /// The contacts with the pack they come from: `de-mannheim/registration-office`.
    pub offices: Vec<String>,
    pub verified: Option<Date>,
    pub source: Option<String>,
}

impl PlanReport {
    /// Puts texts to a plan.
    pub fn new(content: &Content, texts: &Texts, language: Language, plan: &Plan) -> Self {
        Self {
            place: content.place().map(ToString::to_string).unwrap_or_default(),
            language,
            next: plan.next.clone(),
            next_more: plan.next_more,
            probably_done: plan.probably_done.clone(),
            steps: plan
                .steps
                .iter()
                .map(|step| StepReport::new(content, texts, step))
                .collect(),
        }
    }
}

impl StepReport {
    fn new(content: &Content, texts: &Texts, planned: &PlannedStep) -> Self {
        let step = content.steps.get(&planned.id);
        let message = format!("step-{}", planned.id);
        let title = texts.text(&message, None);
        let due = planned.due.as_ref();
        Self {
            id: planned.id.clone(),
            topic: step.map(|step| step.topic.to_string()).unwrap_or_default(),
            title_language: title.as_ref().map(|title| title.language.clone()),
            title: title.map_or_else(|| planned.id.to_string(), |title| title.value),
            summary: texts
                .text(&message, Some("summary"))
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
                .and_then(|reason| texts.text(&format!("due-reason-{reason}"), None))
                .map(|text| text.value),
            due_kind: due.map(|due| due.kind),
            due_basis: due.and_then(|due| due.basis.clone()),
            overdue: due.is_some_and(|due| due.overdue),
            again_on: planned.again_on,
            horizon: planned.horizon,
            documents: planned.documents.iter().map(ToString::to_string).collect(),
            offices: offices(content, planned),
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
