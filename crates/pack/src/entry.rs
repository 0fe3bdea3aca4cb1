//! The entries of a pack, as they stand in its files, before packs are layered.

use std::fmt;

use serde_json::{Map, Value};

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the nouns of the domain")]
pub enum EntryKind {
    Topic,
    Fact,
    Question,
    Document,
    Role,
    Step,
    Contact,
    Holiday,
}

impl EntryKind {
    /// All kinds, in the order in which they build on each other.
    pub const ALL: [Self; 8] = [
        Self::Topic,
        Self::Fact,
        Self::Question,
        Self::Document,
        Self::Role,
        Self::Step,
        Self::Contact,
        Self::Holiday,
    ];

    /// The word for it in files, texts and tables: `step`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Fact => "fact",
            Self::Question => "question",
            Self::Document => "document",
            Self::Role => "role",
            Self::Step => "step",
            Self::Contact => "contact",
            Self::Holiday => "holiday",
        }
    }

    /// The kind whose entries stand in a file of a pack.
    pub fn of_file(path: &str) -> Option<Self> {
        match path {
            "topics.toml" => Some(Self::Topic),
            "facts.toml" => Some(Self::Fact),
            "questions.toml" => Some(Self::Question),
            "documents.toml" => Some(Self::Document),
            "roles.toml" => Some(Self::Role),
            "contacts.toml" => Some(Self::Contact),
            "holidays.toml" => Some(Self::Holiday),
            _ => {
                let step = path.strip_prefix("steps/")?.strip_suffix(".toml")?;
                (!step.contains('/')).then_some(Self::Step)
            }
        }
    }
}

impl fmt::Display for EntryKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// An entry of one pack: the fields it adds, or changes of the layer beneath.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What it is.
    pub kind: EntryKind,
    /// Its id, as written.
    pub id: String,
    /// Its fields, as written.
    pub body: Map<String, Value>,
}
