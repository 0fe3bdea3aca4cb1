//! `keywords/<language>.toml`: what people call things.

use std::collections::BTreeMap;

use jiff::civil::Date;
use lotse_core::EntryKind;
use serde::Deserialize;

use crate::{MadeBy, Meta};

/// What people who speak a language call what is in the packs, also where
/// nothing is translated into it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keywords {
    made_by: MadeBy,
    #[serde(default)]
    reviewed_by: Option<String>,
    #[serde(default)]
    reviewed_on: Option<Date>,
    /// Groups of words or phrases that mean the same to somebody who searches.
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

/// The kinds of entries that a search finds, by themselves or, for a role, by
/// the contacts that fill it.
pub(crate) const FINDABLE: [EntryKind; 6] = [
    EntryKind::Step,
    EntryKind::Guide,
    EntryKind::Document,
    EntryKind::Role,
    EntryKind::Contact,
    EntryKind::Event,
];

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
        FINDABLE.into_iter().flat_map(|kind| {
            let entries = self.of_kind(kind).into_iter().flatten();
            entries.map(move |(id, called)| (kind, id.as_str(), called))
        })
    }

    /// What an entry is called.
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
