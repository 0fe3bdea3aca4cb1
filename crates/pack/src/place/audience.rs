//! The reader that content is prepared for.

use std::collections::BTreeMap;

use jiff::civil::Date;
use lotse_core::{Code, PackId};
use lotse_i18n::Language;

/// For whom the content is prepared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audience {
    /// The language.
    pub language: Language,
    /// Other languages that the reader understands, the best one first.
    pub also: Vec<Language>,
    /// The place, if one was chosen.
    pub place: Option<PackId>,
    /// The employers' codes.
    pub codes: BTreeMap<PackId, Code>,
    /// The day; figures change with the year.
    pub today: Date,
}
