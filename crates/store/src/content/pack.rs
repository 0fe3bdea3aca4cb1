//! A pack as it is stored.

use std::collections::BTreeMap;

use jiff::Timestamp;
use lotse_core::{EntryKind, PackId};
use lotse_search::{Findable, Synonyms};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A pack as it is stored: checked, but not layered.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredPack {
    /// Its id.
    pub id: PackId,
    /// What `pack.toml` says.
    pub manifest: Value,
    /// Where it comes from.
    pub origin: Origin,
    /// Its entries, in the order of the pack; ids are unique within a kind.
    pub entries: Vec<StoredEntry>,
    /// Its Fluent files; of two with the same message the later wins.
    pub texts: Vec<StoredText>,
    /// Its guides; one for a language and id.
    pub guides: Vec<StoredGuide>,
    /// Its pictures by their path in the pack.
    pub pictures: Vec<(String, Vec<u8>)>,
    /// Its languages (BCP 47) and what the pack says of each translation.
    pub languages: Vec<(String, Value)>,
    /// What of it can be found; once for a language, kind and id.
    pub findables: Vec<Findable>,
    /// Words that mean the same to somebody who searches.
    pub synonyms: Vec<Synonyms>,
}

impl StoredPack {
    /// A pack with nothing in it yet.
    pub fn empty(id: PackId) -> Self {
        Self {
            id,
            manifest: Value::Null,
            origin: Origin::default(),
            entries: Vec::new(),
            texts: Vec::new(),
            guides: Vec::new(),
            pictures: Vec::new(),
            languages: Vec::new(),
            findables: Vec::new(),
            synonyms: Vec::new(),
        }
    }
}

/// Where a pack comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// Who published it; `None` when it shipped with the app.
    pub publisher: Option<String>,
    /// Until when it counts as fresh, if anybody said so.
    pub fresh_until: Option<Timestamp>,
    /// The signed archives that it was made of: digest and length by part.
    pub parts: BTreeMap<String, (String, u64)>,
}

/// A table of the pack.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredEntry {
    /// What it is.
    pub kind: EntryKind,
    /// Its id.
    pub id: String,
    /// Its fields.
    pub body: Map<String, Value>,
}

/// What a pack said when the person last looked.
#[derive(Debug, Clone, PartialEq)]
pub struct SeenPack {
    /// The pack.
    pub id: PackId,
    /// Its entries then.
    pub entries: Vec<StoredEntry>,
    /// Its texts then.
    pub texts: Vec<StoredText>,
}

/// A Fluent file of the pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredText {
    /// BCP 47.
    pub language: String,
    /// Whose texts they are.
    pub kind: TextKind,
    /// The whole file.
    pub source: String,
}

/// Whose texts a Fluent file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextKind {
    /// The pack's own: titles, summaries, names.
    Pack,
    /// The interface's, as the pack wants them worded.
    Interface,
}

/// A guide in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredGuide {
    /// BCP 47.
    pub language: String,
    /// Its id, or that of the step it is for.
    pub id: String,
    /// The text as it stands in the pack, not yet made safe.
    pub markdown: String,
}

/// What a list of packs shows.
#[derive(Debug, Clone, PartialEq)]
pub struct PackSummary {
    /// Its id.
    pub id: PackId,
    /// What `pack.toml` says.
    pub manifest: Value,
    /// Where it comes from.
    pub origin: Origin,
}

impl TextKind {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Pack => "pack",
            Self::Interface => "interface",
        }
    }
}
