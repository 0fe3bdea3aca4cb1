//! Entries as search sees them.

use lotse_core::EntryKind;

/// An entry of a pack in one language, as search sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findable {
    /// Kind of the entry.
    pub kind: EntryKind,
    /// Id of the entry.
    pub id: String,
    /// Language tag (BCP 47).
    pub language: String,
    /// Title; empty if the pack only adds names or text to an entry of a layer beneath.
    pub title: String,
    /// Other names that people use for it.
    pub other_names: Vec<String>,
    /// Plain text, without markup.
    pub text: String,
    /// Titles of the pages above it, the nearest first. They count like its text: *Advice*
    /// below *Debts* answers *debt advice*.
    pub ancestors: Vec<String>,
}

/// Equivalents of the words of one language in another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EquivalentLines {
    /// Language tag (BCP 47).
    pub language: String,
    /// Tag of the other language.
    pub into: String,
    /// Lines for [`crate::Equivalents::read`].
    pub lines: String,
}

/// Synonyms of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Synonyms {
    /// Language tag (BCP 47).
    pub language: String,
    /// Groups of synonymous words or short phrases.
    pub groups: Vec<Vec<String>>,
}
