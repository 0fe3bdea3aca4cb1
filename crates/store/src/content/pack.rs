//! A pack as it is stored.

use lotse_core::{EntryKind, PackId};
use serde_json::{Map, Value};

/// A pack as it is stored: checked, but not layered.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredPack {
    /// Its id.
    pub id: PackId,
    /// What `pack.toml` says.
    pub manifest: Value,
    /// Tells one version of the pack from another.
    pub fingerprint: String,
    /// Its entries, in the order of the pack; ids are unique within a kind.
    pub entries: Vec<StoredEntry>,
    /// Its Fluent files; of two with the same message the later wins.
    pub texts: Vec<StoredText>,
    /// Its guides; one for a language and step.
    pub guides: Vec<StoredGuide>,
    /// Its languages (BCP 47) and what the pack says of each translation.
    pub languages: Vec<(String, Value)>,
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

/// A Fluent file of the pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredText {
    /// BCP 47.
    pub language: String,
    /// Whose texts they are.
    pub kind: TextKind,
    /// The whole file.
    pub source: String,
}

/// Whose texts a Fluent file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextKind {
    /// The pack's own: titles, summaries, names.
    Pack,
    /// The interface's, as the pack wants them worded.
    Interface,
}

/// The guide of a step in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredGuide {
    /// BCP 47.
    pub language: String,
    /// The step's id.
    pub step: String,
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
    /// Tells one version of the pack from another.
    pub fingerprint: String,
}

impl TextKind {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Pack => "pack",
            Self::Interface => "interface",
        }
    }
}
