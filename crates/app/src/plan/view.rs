use lotse_core::{Applies, DueKind, Horizon, State};
use lotse_i18n::Text;
use serde::Serialize;
use specta::Type;

use crate::QuestionView;

/// A step to go to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StepLink {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Text,
}

/// By when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DueView {
    /// The safe day, such as `2026-11-29`.
    pub date: String,
    /// The last day by law, where it is later.
    pub last: Option<String>,
    /// Why it is later.
    pub reason: Option<Text>,
    /// Days from today; negative when it has passed.
    pub days_left: i32,
    /// The day has passed while the step is open.
    pub overdue: bool,
    /// Who says so.
    pub kind: DueKind,
    /// The legal source.
    pub basis: Option<String>,
}

/// A step, in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StepCard {
    /// Its id.
    pub id: String,
    /// The id of its topic.
    pub topic: String,
    /// What to do, in a few words.
    pub title: Text,
    /// What to do, in a sentence.
    pub summary: Text,
    /// Whether it concerns the newcomer.
    pub applies: Applies,
    /// How far it is.
    pub state: State,
    /// The open steps that it needs.
    pub waits_for: Vec<StepLink>,
    /// When it comes.
    pub horizon: Horizon,
    /// The day from which it can be done, while that has not come.
    pub opens: Option<String>,
    /// By when.
    pub due: Option<DueView>,
}

/// So many of so many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Tally {
    /// How many are done.
    pub done: u32,
    /// How many there are; what is set aside does not count.
    pub total: u32,
}

/// A room of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TopicView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// The name of its icon.
    pub icon: String,
    /// How much of it is done.
    pub tally: Tally,
}

/// The whole plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanView {
    /// Its rooms that hold a step.
    pub topics: Vec<TopicView>,
    /// Its steps, in the order of the plan.
    pub steps: Vec<StepCard>,
    /// The ids of those that are probably behind the newcomer.
    pub probably_done: Vec<String>,
    /// What may happen, and what to tell the plan when it does.
    pub occasions: Vec<OccasionView>,
}

/// Something that may happen in a life: a job ends, a child is coming.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OccasionView {
    /// What is asked when it happens.
    pub question: QuestionView,
    /// The name of its icon.
    pub icon: String,
    /// The newcomer has told of it.
    pub told: bool,
}
