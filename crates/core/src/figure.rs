//! Figures that the law changes every year: child benefit, limits, fees.

use serde::{Deserialize, Serialize};

use crate::Source;

/// A figure that changes every year. Texts take it from here, so that a new
/// year is one line and not a search through three languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// A decimal number such as `259` or `45934.20`.
    pub value: String,
    /// The year for which it holds.
    pub year: i16,
    /// It holds until somebody changes it, and no new year by itself ends it.
    #[serde(default)]
    pub lasts: bool,
    /// The value of the coming year, once the law has it.
    #[serde(default)]
    pub next: Option<String>,
    /// Where it comes from.
    pub source: Source,
}
