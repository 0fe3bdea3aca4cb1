//! Parts of the plan that a person shares in a conversation.

use lotse_core::{StepId, TopicId};

/// A part of the user's plan that is shared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Share {
    /// One step.
    Step(StepId),
    /// All steps of a topic.
    Topic(TopicId),
}
