//! A newcomer's progress.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::StepId;

/// A newcomer's mark on a step. Steps without one are still to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Begun but not finished.
    Begun,
    /// Done.
    Done,
    /// Not needed, or not now.
    SetAside,
}

/// A newcomer's progress.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    /// The mark of each step.
    pub marks: BTreeMap<StepId, Mark>,
    /// The day of each mark, if known.
    pub marked_on: BTreeMap<StepId, Date>,
    /// The newcomer's own deadlines.
    pub own_due: BTreeMap<StepId, Date>,
}

impl Progress {
    /// Returns the mark of a step.
    pub fn mark(&self, step: &StepId) -> Option<Mark> {
        self.marks.get(step).copied()
    }
}
