//! Entries of a file that have no ids yet.

use lotse_i18n::Language;

use super::{
    draft::{DraftBody, DraftEntry, DraftText},
    origin::EntryKey,
};

/// An entry without an id.
#[derive(Debug)]
pub(crate) struct Unnamed {
    pub(crate) key: EntryKey,
    /// The entry; its id is empty.
    pub(crate) entry: DraftEntry,
}

impl Unnamed {
    /// An entry in one language; `place` says where it comes from, for the loss report.
    pub(crate) fn new(
        key: EntryKey,
        body: DraftBody,
        language: &Language,
        text: DraftText,
        place: String,
    ) -> Self {
        let entry = DraftEntry {
            id: String::new(),
            body,
            texts: [(language.clone(), text)].into(),
            lead: language.clone(),
            place,
        };
        Self { key, entry }
    }
}
