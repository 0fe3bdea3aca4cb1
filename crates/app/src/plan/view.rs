use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{QuestionView, Text};

/// Whether a step concerns the newcomer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Applies {
    /// It does.
    Yes,
    /// It may do so; an answer is missing.
    Maybe,
}

/// How far a step is.
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

/// What the newcomer says of a step.
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

/// When a step comes.
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

/// A step to go to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StepLink {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Text,
}

/// Who says by when.
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
