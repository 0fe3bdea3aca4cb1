//! `keywords/<language>.toml`: what people call things.

use std::collections::BTreeMap;

use jiff::civil::Date;
use lotse_core::EntryKind;
use serde::Deserialize;

use crate::{MadeBy, Meta};

/// What people who speak a language call what is in the packs, also where
/// nothing is translated into it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Keywords {
    #[serde(rename = "made_by")]
    made_by: MadeBy,
    #[serde(default, rename = "reviewed_by")]
    reviewed_by: Option<String>,
    #[serde(default, rename = "reviewed_on")]
    reviewed_on: Option<Date>,
    /// Groups of words or phrases that mean the same to somebody who searches.
    #[serde(default)]
    pub synonyms: Vec<Vec<String>>,
    /// By the kind of the entry, then by its id.
    #[serde(flatten)]
    entries: BTreeMap<FindableKind, BTreeMap<String, Called>>,
}

/// What an entry is called.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Called {
    /// Its title, in a language into which it is not translated.
    #[serde(default)]
    pub title: Option<String>,
    /// What else people call it, and what they type to find it.
    #[serde(default)]
    pub words: Vec<String>,
}

/// The kinds of entries that a search finds, by themselves or, for a role, by
/// the contacts that fill it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum FindableKind {
    Step,
    Guide,
    Document,
    Role,
    Contact,
    Event,
}

impl Keywords {
    /// How the file was made.
    pub fn meta(&self) -> Meta {
        Meta {
            made_by: self.made_by,
            reviewed_by: self.reviewed_by.clone(),
            reviewed_on: self.reviewed_on,
        }
    }

    /// The entries with what they are called.
    pub fn entries(&self) -> impl Iterator<Item = (EntryKind, &str, &Called)> {
        self.entries.iter().flat_map(|(kind, entries)| {
            let entries = entries.iter();
            entries.map(|(id, called)| (EntryKind::from(*kind), id.as_str(), called))
        })
    }

    /// What an entry is called.
    pub(crate) fn called(&self, kind: EntryKind, id: &str) -> Option<&Called> {
        let kinds = self.entries.iter();
        let mut entries = kinds.filter(|(of, _)| EntryKind::from(**of) == kind);
        entries.find_map(|(_, entries)| entries.get(id))
    }
}

/// The kinds of entries that a search finds.
pub(crate) fn is_findable(kind: EntryKind) -> bool {
    matches!(
        kind,
        EntryKind::Step
            | EntryKind::Guide
            | EntryKind::Document
            | EntryKind::Role
            | EntryKind::Contact
            | EntryKind::Event
    )
}

impl From<FindableKind> for EntryKind {
    fn from(kind: FindableKind) -> Self {
        match kind {
            FindableKind::Step => Self::Step,
            FindableKind::Guide => Self::Guide,
            FindableKind::Document => Self::Document,
            FindableKind::Role => Self::Role,
            FindableKind::Contact => Self::Contact,
            FindableKind::Event => Self::Event,
        }
    }
}
