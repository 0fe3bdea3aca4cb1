//! `keywords/<language>.toml`: words that people search by.

use std::collections::BTreeMap;

use jiff::civil::Date;
use lotse_core::EntryKind;
use serde::Deserialize;

use crate::{MadeBy, Meta};

/// Names of entries in a language, including languages that the pack is not translated into.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keywords {
    made_by: MadeBy,
    #[serde(default)]
    reviewed_by: Option<String>,
    #[serde(default)]
    reviewed_on: Option<Date>,
    /// Groups of words or phrases that are synonyms in a search.
    #[serde(default)]
    pub synonyms: Vec<Vec<String>>,
    #[serde(default)]
    step: CalledById,
    #[serde(default)]
    guide: CalledById,
    #[serde(default)]
    document: CalledById,
    #[serde(default)]
    role: CalledById,
    #[serde(default)]
    contact: CalledById,
    #[serde(default)]
    event: CalledById,
}

type CalledById = BTreeMap<String, Called>;

/// Kinds of entries that a search finds: directly or, for a role, through the
/// contacts that fill it.
pub(crate) const FINDABLE: [EntryKind; 6] = [
    EntryKind::Step,
    EntryKind::Guide,
    EntryKind::Document,
    EntryKind::Role,
    EntryKind::Contact,
    EntryKind::Event,
];

/// Names of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Called {
    /// Its title, in a language it is not translated into.
    #[serde(default)]
    pub title: Option<String>,
    /// Other names, and words people type to find it.
    #[serde(default)]
    pub words: Vec<String>,
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

    /// The entries and their names.
    pub fn entries(&self) -> impl Iterator<Item = (EntryKind, &str, &Called)> {
        FINDABLE.into_iter().flat_map(|kind| {
            let entries = self.of_kind(kind).into_iter().flatten();
            entries.map(move |(id, called)| (kind, id.as_str(), called))
        })
    }

    /// The names of an entry.
    pub(crate) fn called(&self, kind: EntryKind, id: &str) -> Option<&Called> {
        self.of_kind(kind)?.get(id)
    }

    fn of_kind(&self, kind: EntryKind) -> Option<&CalledById> {
        Some(match kind {
            EntryKind::Step => &self.step,
            EntryKind::Guide => &self.guide,
            EntryKind::Document => &self.document,
            EntryKind::Role => &self.role,
            EntryKind::Contact => &self.contact,
            EntryKind::Event => &self.event,
            _ => return None,
        })
    }
}
