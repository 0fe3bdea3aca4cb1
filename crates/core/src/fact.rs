//! Facts that a pack may ask a newcomer for.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{AnswerId, FactId, Period, Rule};

/// The kind of answer a fact takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// One of the answers.
    Choice,
    /// Any number of the answers.
    Choices,
    /// A country, or one of the answers.
    Country,
    /// Any number of countries, or one of the answers.
    Countries,
    /// A day.
    Date,
    /// Any number of days.
    Dates,
}

impl FactKind {
    /// Returns whether the answer may be a country.
    pub fn takes_countries(self) -> bool {
        matches!(self, Self::Country | Self::Countries)
    }

    /// Returns whether the answer is one or more days.
    pub fn takes_days(self) -> bool {
        matches!(self, Self::Date | Self::Dates)
    }
}

/// A fact that a newcomer may be asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The kind of answer.
    pub kind: FactKind,
    /// The possible answers; empty for dates.
    #[serde(default)]
    pub answers: Vec<AnswerId>,
    /// The answer that excludes all others ("no children").
    #[serde(default)]
    pub none: Option<AnswerId>,
    /// Ask only newcomers who may match this.
    #[serde(default)]
    pub when: Rule,
    /// Former names, used by older packs and exported files.
    #[serde(default)]
    pub also: Vec<FactId>,
    /// Derives the answer from birthdays, if known.
    #[serde(default)]
    pub born: Option<Born>,
    /// Derives the answer from the latest day of another fact, if known.
    #[serde(default)]
    pub youngest: Option<FactId>,
    /// How long after their deadline steps counted from this date are probably already
    /// done. The app asks about them once instead of raising an alarm.
    #[serde(default)]
    pub behind: Option<Period>,
}

/// Derives age bands from birthdays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Born {
    /// The fact that holds the birthdays.
    #[serde(rename = "in")]
    pub birthdays: FactId,
    /// The age at which each band ends. A child is in the first band that has not
    /// ended.
    pub until: BTreeMap<AnswerId, Period>,
}

/// A page of facts that are asked together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The facts, in the order in which they are asked.
    pub facts: Vec<FactId>,
    /// Ask when the occasion arises ("my job ends"), not during onboarding.
    #[serde(default)]
    pub occasion: bool,
    /// Name of an interface icon, for an occasion.
    #[serde(default)]
    pub icon: Option<String>,
}
