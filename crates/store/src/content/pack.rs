//! A pack on its way into the store, and what comes back of it.

use std::{borrow::Cow, collections::BTreeMap};

use jiff::Timestamp;
use lotse_core::PackId;
use lotse_i18n::Language;
use lotse_pack_model::{Digest, Entry, Figures, Manifest, Meta, Pack, Part};
use lotse_search::{Findable, Synonyms};
use serde::{Deserialize, Serialize};

/// A pack to install, with its search index.
#[derive(Debug, Clone)]
pub struct NewPack<'a> {
    /// The pack; ids are unique within a kind.
    pub pack: Cow<'a, Pack>,
    /// Where it comes from.
    pub origin: Origin,
    /// What of it can be found; once for a language, kind and id.
    pub findables: Vec<Findable>,
    /// Words that mean the same to somebody who searches.
    pub synonyms: Vec<Synonyms>,
}

impl<'a> NewPack<'a> {
    /// A pack whose search index holds these figures.
    pub fn new(pack: &'a Pack, origin: Origin, figures: &Figures) -> Self {
        Self {
            findables: pack.findables(figures),
            synonyms: pack.synonyms(),
            pack: Cow::Borrowed(pack),
            origin,
        }
    }

    /// A pack that can only be searched, for tests and measurements.
    pub fn of_findables(id: PackId, findables: Vec<Findable>, synonyms: Vec<Synonyms>) -> Self {
        Self {
            pack: Cow::Owned(Pack::empty(Manifest::bare(id))),
            origin: Origin::default(),
            findables,
            synonyms,
        }
    }
}

/// Where a pack comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// Who published it; `None` when it shipped with the app.
    pub publisher: Option<String>,
    /// Until when it counts as fresh, if anybody said so.
    pub fresh_until: Option<Timestamp>,
    /// The signed archives that it was made of: digest and length by part.
    pub parts: BTreeMap<Part, (Digest, u64)>,
}

/// What a pack said when the person last looked.
#[derive(Debug, Clone, PartialEq)]
pub struct SeenPack {
    /// The pack.
    pub id: PackId,
    /// Its entries then.
    pub entries: Vec<Entry>,
    /// Its Fluent files then, by language.
    pub texts: BTreeMap<Language, Vec<String>>,
}

/// Whose texts a Fluent file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// The pack's own: titles, summaries, names.
    Pack,
    /// The interface's, as the pack wants them worded.
    Interface,
}

/// An installed pack, without its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstalledPack {
    /// What `pack.toml` says.
    pub manifest: Manifest,
    /// Where it comes from.
    pub origin: Origin,
    /// Its name by language.
    pub names: BTreeMap<Language, String>,
    /// How its languages were made.
    pub metas: BTreeMap<Language, Meta>,
}

impl TextKind {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Pack => "pack",
            Self::Interface => "interface",
        }
    }
}

/// A value as JSON, for a column.
pub(super) fn json(value: &impl Serialize) -> rusqlite::Result<String> {
    serde_json::to_string(value)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))
}
