use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{QuestionView, Text};

/// Whether a step applies to the newcomer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Applies {
    /// It does.
    Yes,
    /// It may apply; an answer is missing.
    Maybe,
}

/// State of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "see lotse_core::State")]
pub enum State {
    Ready,
    Waiting,
    Later,
    Begun,
    Done,
    SetAside,
}

impl From<lotse_core::State> for State {
    fn from(state: lotse_core::State) -> Self {
        match state {
            lotse_core::State::Ready => Self::Ready,
            lotse_core::State::Waiting => Self::Waiting,
            lotse_core::State::Later => Self::Later,
            lotse_core::State::Begun => Self::Begun,
            lotse_core::State::Done => Self::Done,
            lotse_core::State::SetAside => Self::SetAside,
        }
    }
}

/// The newcomer's mark of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "see lotse_core::Mark")]
pub enum Mark {
    Begun,
    Done,
    SetAside,
}

impl From<Mark> for lotse_core::Mark {
    fn from(mark: Mark) -> Self {
        match mark {
            Mark::Begun => Self::Begun,
            Mark::Done => Self::Done,
            Mark::SetAside => Self::SetAside,
        }
    }
}

impl From<lotse_core::Mark> for Mark {
    fn from(mark: lotse_core::Mark) -> Self {
        match mark {
            lotse_core::Mark::Begun => Self::Begun,
            lotse_core::Mark::Done => Self::Done,
            lotse_core::Mark::SetAside => Self::SetAside,
        }
    }
}

/// The group of the plan that a step is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "see lotse_core::Horizon")]
pub enum Horizon {
    Now,
    Week,
    Weeks,
    Months,
    Later,
    Event,
}

impl From<lotse_core::Horizon> for Horizon {
    fn from(horizon: lotse_core::Horizon) -> Self {
        match horizon {
            lotse_core::Horizon::Now => Self::Now,
            lotse_core::Horizon::Week => Self::Week,
            lotse_core::Horizon::Weeks => Self::Weeks,
            lotse_core::Horizon::Months => Self::Months,
            lotse_core::Horizon::Later => Self::Later,
            lotse_core::Horizon::Event => Self::Event,
        }
    }
}

/// A link to a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StepLink {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Text,
}

/// Who sets a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "see lotse_core::DueKind")]
pub enum DueKind {
    Legal,
    Advice,
    Own,
}

impl From<lotse_core::DueKind> for DueKind {
    fn from(kind: lotse_core::DueKind) -> Self {
        match kind {
            lotse_core::DueKind::Legal => Self::Legal,
            lotse_core::DueKind::Advice => Self::Advice,
            lotse_core::DueKind::Own => Self::Own,
        }
    }
}

/// A deadline.
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

/// The whole plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanView {
    /// The topics with at least one step.
    pub topics: Vec<TopicView>,
    /// Its steps, in the order of the plan.
    pub steps: Vec<StepCard>,
    /// Ids of the steps the newcomer has probably done already.
    pub probably_done: Vec<String>,
    /// Occasions, each with the question to answer when it happens.
    pub occasions: Vec<OccasionView>,
}

/// An occasion: something that may happen, such as losing a job or expecting a child.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OccasionView {
    /// The question to answer when it happens.
    pub question: QuestionView,
    /// The name of its icon.
    pub icon: String,
    /// The newcomer has reported it.
    pub told: bool,
}
