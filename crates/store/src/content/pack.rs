//! Packs as they are written to and read from the store.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use jiff::Timestamp;
use lotse_core::PackId;
use lotse_i18n::Language;
use lotse_pack_model::{Digest, Entry, Figures, Manifest, Meta, Pack, Part};
use lotse_search::{EquivalentLines, Findable, Synonyms};
use serde::{Deserialize, Serialize};

/// A pack to install, with its search index.
#[derive(Debug, Clone)]
pub struct NewPack<'a> {
    /// The pack; ids are unique within a kind.
    pub pack: Cow<'a, Pack>,
    /// Its origin.
    pub origin: Origin,
    /// Its findable entries, unique by language, kind and id.
    pub findables: Vec<Findable>,
    /// Groups of synonyms.
    pub synonyms: Vec<Synonyms>,
    /// Equivalents in other languages.
    pub equivalents: Vec<EquivalentLines>,
}

impl<'a> NewPack<'a> {
    /// A pack with a search index that contains these figures.
    pub fn new(pack: &'a Pack, origin: Origin, figures: &Figures) -> Self {
        Self {
            findables: pack.findables(figures),
            synonyms: pack.synonyms(),
            equivalents: pack.equivalents(),
            pack: Cow::Borrowed(pack),
            origin,
        }
    }

    /// A pack that is fully indexed in its source language and those in `whole`, and by
    /// names only in all others: reading every page in every language takes long.
    pub fn whole_in(
        whole: &BTreeSet<Language>,
        pack: &'a Pack,
        origin: Origin,
        figures: &Figures,
    ) -> Self {
        let mut equivalents = pack.equivalents();
        equivalents.retain(|lines| {
            let language = lines.language.parse::<Language>();
            language.is_ok_and(|language| whole.contains(&language))
        });
        Self {
            findables: pack.findables_whole_in(whole, figures),
            synonyms: pack.synonyms(),
            equivalents,
            pack: Cow::Borrowed(pack),
            origin,
        }
    }

    /// A pack that is indexed later.
    pub fn unindexed(pack: &'a Pack, origin: Origin) -> Self {
        Self {
            pack: Cow::Borrowed(pack),
            origin,
            findables: Vec::new(),
            synonyms: Vec::new(),
            equivalents: Vec::new(),
        }
    }

    /// A pack that consists of a search index only, for tests and benchmarks.
    pub fn of_findables(id: PackId, findables: Vec<Findable>, synonyms: Vec<Synonyms>) -> Self {
        Self {
            pack: Cow::Owned(Pack::empty(Manifest::bare(id))),
            origin: Origin::default(),
            findables,
            synonyms,
            equivalents: Vec::new(),
        }
    }

    /// The same pack with equivalents in other languages.
    #[must_use]
    pub fn with_equivalents(self, equivalents: Vec<EquivalentLines>) -> Self {
        Self {
            equivalents,
            ..self
        }
    }
}

/// The origin of a pack.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// Its publisher; `None` when it shipped with the app.
    pub publisher: Option<String>,
    /// It is fresh until then, if its publisher set a limit.
    pub fresh_until: Option<Timestamp>,
    /// Digest and length in bytes of the signed archives it was built from, by part.
    pub parts: BTreeMap<Part, (Digest, u64)>,
}

/// A pack as it was when the person last looked.
#[derive(Debug, Clone, PartialEq)]
pub struct SeenPack {
    /// The pack.
    pub id: PackId,
    /// Its entries at that time.
    pub entries: Vec<Entry>,
    /// Its Fluent files at that time, by language.
    pub texts: BTreeMap<Language, Vec<String>>,
}

/// Kind of a Fluent file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// Texts of the pack: titles, summaries, names.
    Pack,
    /// Texts of the interface that the pack overrides.
    Interface,
}

/// An installed pack, without its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstalledPack {
    /// Its manifest, from `pack.toml`.
    pub manifest: Manifest,
    /// Its origin.
    pub origin: Origin,
    /// Its name by language.
    pub names: BTreeMap<Language, String>,
    /// How each of its languages was made.
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
