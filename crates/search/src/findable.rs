//! What can be found.

use lotse_core::EntryKind;

/// An entry of a pack in one language, as a search finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findable {
    /// What it is.
    pub kind: EntryKind,
    /// Its id.
    pub id: String,
    /// BCP 47.
    pub language: String,
    /// Its title; empty where the pack only adds other names or text to what
    /// a layer beneath has.
    pub title: String,
    /// What else people call it.
    pub other_names: Vec<String>,
    /// What it says, without mark-up.
    pub text: String,
}

/// Words of a language that mean the same to somebody who searches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Synonyms {
    /// BCP 47.
    pub language: String,
    /// Groups of words or short phrases.
    pub groups: Vec<Vec<String>>,
}
