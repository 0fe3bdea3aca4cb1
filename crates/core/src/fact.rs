//! What a pack may ask a newcomer.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{AnswerId, FactId, Period, Rule};

/// How a fact is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// One of the answers.
    Choice,
    /// Any of the answers.
    Choices,
    /// A country, or one of the answers.
    Country,
    /// Any countries, or one of the answers.
    Countries,
    /// A day.
    Date,
    /// Any number of days.
    Dates,
}

impl FactKind {
    /// Whether countries are an answer.
    pub fn takes_countries(self) -> bool {
        matches!(self, Self::Country | Self::Countries)
    }

    /// Whether days are the answer.
    pub fn takes_days(self) -> bool {
        matches!(self, Self::Date | Self::Dates)
    }
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
    /// Other names, by which older packs and files know it.
    #[serde(default)]
    pub also: Vec<FactId>,
    /// Birthdays that answer it, where they are known.
    #[serde(default)]
    pub born: Option<Born>,
    /// The latest of the days of another fact answers it, where they are known.
    #[serde(default)]
    pub youngest: Option<FactId>,
    /// So long after their deadline, steps counted from this day are probably
    /// behind a person: they are asked about once, and no alarm.
    #[serde(default)]
    pub behind: Option<Period>,
}

/// Age bands that follow from birthdays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Born {
    /// The fact with the birthdays.
    #[serde(rename = "in")]
    pub birthdays: FactId,
    /// Until which age each answer holds. A child belongs to the first one that
    /// has not ended.
    pub until: BTreeMap<AnswerId, Period>,
}

/// A page of facts that are asked together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The facts, in the order in which they are asked.
    pub facts: Vec<FactId>,
    /// Asked when it happens ("my job ends"), not at the beginning.
    #[serde(default)]
    pub occasion: bool,
    /// The name of one of the interface's icons, for an occasion.
    #[serde(default)]
    pub icon: Option<String>,
}
