//! Papers that steps need or give.

use serde::{Deserialize, Serialize};

use crate::{Period, Rule, Source};

/// A paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Only people for whom this may hold need it.
    #[serde(default)]
    pub when: Rule,
    /// How long offices accept it after it was issued.
    #[serde(default)]
    pub lasts: Option<Period>,
    /// Where this is known from.
    #[serde(default)]
    pub source: Option<Source>,
}
