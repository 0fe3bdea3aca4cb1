//! Where a statement comes from and how sure it is.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Where an entry comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The page or the law, `https://` only.
    pub url: String,
    /// What it is called.
    pub title: String,
    /// The day somebody last held the entry against it.
    pub verified: Date,
}

/// A part of an entry that no source confirms; the app says so beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
#[expect(
    missing_docs,
    reason = "each is the name of a field of a step or contact"
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
