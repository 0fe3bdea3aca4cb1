//! Sources of statements and how certain they are.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Source of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// URL of the page or law; `https://` only.
    pub url: String,
    /// Title of the page or law.
    pub title: String,
    /// The day on which the entry was last compared with the source.
    pub verified: Date,
}

/// A field that no source confirms; the app says so next to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
#[expect(
    missing_docs,
    reason = "each variant names a field of a step or contact"
)]
pub enum UnconfirmedField {
    Summary,
    Guide,
    Cost,
    Takes,
    Documents,
    Offices,
    Due,
    Web,
    Phone,
    Email,
    Address,
    Hours,
    Languages,
    Appointment,
    Free,
}
