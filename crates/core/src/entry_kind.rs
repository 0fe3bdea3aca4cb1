//! The kinds of entries that make up a pack.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The kind of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are self-explanatory")]
pub enum EntryKind {
    Topic,
    Group,
    Fact,
    Question,
    Document,
    Role,
    Step,
    Contact,
    Holiday,
    Guide,
    Event,
    Module,
    Figure,
}

impl EntryKind {
    /// All kinds, each after the kinds it refers to.
    pub const ALL: [Self; 13] = [
        Self::Topic,
        Self::Group,
        Self::Fact,
        Self::Question,
        Self::Document,
        Self::Role,
        Self::Step,
        Self::Contact,
        Self::Holiday,
        Self::Guide,
        Self::Event,
        Self::Module,
        Self::Figure,
    ];

    /// The kind's word in files, texts and tables, such as `step`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Group => "group",
            Self::Fact => "fact",
            Self::Question => "question",
            Self::Document => "document",
            Self::Role => "role",
            Self::Step => "step",
            Self::Contact => "contact",
            Self::Holiday => "holiday",
            Self::Guide => "guide",
            Self::Event => "event",
            Self::Module => "module",
            Self::Figure => "figure",
        }
    }

    /// Parses the word of a kind.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

impl fmt::Display for EntryKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}
