//! Drafts: the result of an import before it is merged into a pack.

use std::collections::BTreeMap;

use lotse_core::{Contact, EntryKind, Event, Guide};
use lotse_i18n::Language;

/// A draft: imported entries, ready to be merged into a pack.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The name of the import, such as `integreat-augsburg`. A second import
    /// with the same name replaces the first.
    pub(crate) name: String,
    /// The kinds of entries that the import owns.
    pub(crate) kinds: Vec<EntryKind>,
    /// Data for a new pack, if the source has it.
    pub(crate) place: Option<DraftPlace>,
    /// The entries, in display order.
    pub(crate) entries: Vec<DraftEntry>,
    /// Recorded to recognise the source next time.
    pub(crate) marks: SourceMarks,
}

/// Information about the source that an import records besides the entries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct SourceMarks {
    /// The name of the source.
    pub(crate) name: Option<String>,
    /// The source's own keys of its entries, by their ids.
    pub(crate) keys: BTreeMap<String, String>,
    /// A note for the user on why this import continues no earlier one.
    pub(crate) note: Option<String>,
    /// The entries that people edited, as they stand in the file, by their ids: they are
    /// kept. `None` if the import replaces everything.
    pub(crate) edited: Option<BTreeMap<String, String>>,
}

impl SourceMarks {
    /// An entry as a person edited it.
    pub(crate) fn edited(&self, id: &str) -> Option<&str> {
        self.edited.as_ref()?.get(id).map(String::as_str)
    }
}

/// A place as described by the source.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DraftPlace {
    /// The name of the place.
    pub(crate) name: String,
    /// Who is responsible for the content.
    pub(crate) publisher: String,
    /// The languages of the source, the complete one first.
    pub(crate) languages: Vec<Language>,
    /// The postcodes of the place.
    pub(crate) postcodes: Vec<String>,
}

/// An entry with its texts.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DraftEntry {
    /// Its id.
    pub(crate) id: String,
    /// Its fields.
    pub(crate) body: DraftBody,
    /// Its texts by language.
    pub(crate) texts: BTreeMap<Language, DraftText>,
    /// The language whose title is used where a translation is missing.
    pub(crate) lead: Language,
    /// Where it comes from, for the loss report.
    pub(crate) place: String,
}

/// The texts of an entry in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct DraftText {
    /// Its title or name.
    pub(crate) title: String,
    /// A note.
    pub(crate) note: Option<String>,
    /// A page in Markdown.
    pub(crate) page: Option<String>,
}

/// The fields of an entry.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum DraftBody {
    /// A guide.
    Guide(Guide),
    /// A contact.
    Contact(Contact),
    /// An event.
    Event(Event),
}

impl DraftBody {
    /// Its kind.
    pub(crate) fn kind(&self) -> EntryKind {
        match self {
            Self::Guide(_) => EntryKind::Guide,
            Self::Contact(_) => EntryKind::Contact,
            Self::Event(_) => EntryKind::Event,
        }
    }

    /// The attribute that holds the note.
    pub(crate) fn attribute(&self) -> &'static str {
        match self {
            Self::Guide(_) => "summary",
            Self::Contact(_) | Self::Event(_) => "note",
        }
    }
}

impl Draft {
    /// Number of entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// What the person should know about how the source was recognised.
    pub fn note(&self) -> Option<&str> {
        self.marks.note.as_deref()
    }

    /// Whether it has no entries.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The title to show in a language: its own, else English, which most
    /// people can read a little, else that of the source. The flag tells
    /// whether it is its own.
    pub(crate) fn title<'a>(entry: &'a DraftEntry, language: &Language) -> Option<(&'a str, bool)> {
        if let Some(text) = entry.texts.get(language) {
            return Some((&text.title, true));
        }
        let other = [&Language::english(), &entry.lead]
            .into_iter()
            .find_map(|language| entry.texts.get(language))
            .or_else(|| entry.texts.values().next())?;
        Some((&other.title, false))
    }
}
