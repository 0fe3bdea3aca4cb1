//! How far a newcomer has come.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::StepId;

/// What a newcomer said of a step. Without one it is still to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Begun, not through yet.
    Begun,
    /// Done.
    Done,
    /// Not for me, or not now.
    SetAside,
}

/// How far a newcomer has come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    /// What was said of each step.
    pub marks: BTreeMap<StepId, Mark>,
    /// When it was said, where that is known.
    pub marked_on: BTreeMap<StepId, Date>,
    /// The newcomer's own dates.
    pub own_due: BTreeMap<StepId, Date>,
}

impl Progress {
    /// What was said of a step.
    pub fn mark(&self, step: &StepId) -> Option<Mark> {
        self.marks.get(step).copied()
    }
}
