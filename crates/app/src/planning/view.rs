use lotse_core::{Applies, DueKind, Horizon, State};
use lotse_i18n::Text;
use serde::Serialize;
use specta::Type;

/// A link to a step.
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
    /// The last day by law, if it is later.
    pub last: Option<String>,
    /// Why the last day is later.
    pub reason: Option<Text>,
    /// Days from today; negative when the deadline has passed.
    pub days_left: i32,
    /// The deadline has passed and the step is still open.
    pub overdue: bool,
    /// Who sets it.
    pub kind: DueKind,
    /// The legal source.
    pub basis: Option<String>,
}

/// Summary of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StepCard {
    /// Its id.
    pub id: String,
    /// The id of its topic.
    pub topic: String,
    /// What to do, in a few words.
    pub title: Text,
    /// What to do, in one sentence.
    pub summary: Text,
    /// Whether it applies to the newcomer.
    pub applies: Applies,
    /// Its state.
    pub state: State,
    /// Open steps that it depends on.
    pub waits_for: Vec<StepLink>,
    /// The group of the plan that it is in.
    pub horizon: Horizon,
    /// The first day on which it can be done, if that is in the future.
    pub opens: Option<String>,
    /// Its deadline.
    pub due: Option<DueView>,
}

/// Progress: `done` out of `total`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Tally {
    /// Number of steps done.
    pub done: u32,
    /// Number of steps; those set aside are not counted.
    pub total: u32,
}

/// A topic of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TopicView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// The name of its icon.
    pub icon: String,
    /// Progress of its steps.
    pub tally: Tally,
}
