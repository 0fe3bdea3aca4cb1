//! What a pack may ask a newcomer.

use serde::{Deserialize, Serialize};

use crate::{AnswerId, FactId, Rule};

/// How a fact is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// One of the answers.
    Choice,
    /// Any of the answers.
    Choices,
    /// A day.
    Date,
}

/// Something a newcomer may be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// How it is answered.
    pub kind: FactKind,
    /// The possible answers; none for a date.
    #[serde(default)]
    pub answers: Vec<AnswerId>,
    /// The answer that excludes all others ("no children").
    #[serde(default)]
    pub none: Option<AnswerId>,
    /// The fact is asked only of people for whom this may hold.
    #[serde(default)]
    pub when: Rule,
}

/// A page of facts that are asked together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The facts, in the order in which they are asked.
    pub facts: Vec<FactId>,
}
