//! Documents that steps need or give.

use serde::{Deserialize, Serialize};

use crate::{Period, Rule, Source};

/// A document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Only newcomers who may match this need the document.
    #[serde(default)]
    pub when: Rule,
    /// How long after issue offices accept it.
    #[serde(default)]
    pub lasts: Option<Period>,
    /// Source of this entry.
    #[serde(default)]
    pub source: Option<Source>,
}
