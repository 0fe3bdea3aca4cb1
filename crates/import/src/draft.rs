//! What an import makes, before it is put into a pack.

use std::collections::BTreeMap;

use lotse_core::{Contact, EntryKind, Event, Guide};
use lotse_i18n::Language;

/// What an import makes of its source, ready to be put into a pack.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The name of the import, such as `integreat-augsburg`. A second import of
    /// the same name takes the place of the first.
    pub(crate) name: String,
    /// The kinds of entries that the import answers for.
    pub(crate) kinds: Vec<EntryKind>,
    /// What the import knows of a place that has no pack yet.
    pub(crate) place: Option<DraftPlace>,
    /// The entries, in the order in which they are to be shown.
    pub(crate) entries: Vec<DraftEntry>,
}

/// A place as its source describes it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DraftPlace {
    /// The name of the place.
    pub(crate) name: String,
    /// Who answers for the content.
    pub(crate) publisher: String,
    /// The languages of the source, the one in which nothing is missing first.
    pub(crate) languages: Vec<Language>,
    /// Postcodes that lead to the place.
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
    /// The language whose title stands in where there is none.
    pub(crate) lead: Language,
    /// Where it comes from, as the report calls it.
    pub(crate) place: String,
}

/// The texts of an entry in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct DraftText {
    /// What it is called.
    pub(crate) title: String,
    /// A remark on it.
    pub(crate) note: Option<String>,
    /// A page to read, in Markdown.
    pub(crate) page: Option<String>,
}

/// The fields of an entry.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    clippy::large_enum_variant,
    reason = "there are a few thousand of them, once"
)]
pub(crate) enum DraftBody {
    /// A page.
    Guide(Guide),
    /// An office or meeting place.
    Contact(Contact),
    /// What takes place.
    Event(Event),
}

impl DraftBody {
    /// What it is.
    pub(crate) fn kind(&self) -> EntryKind {
        match self {
            Self::Guide(_) => EntryKind::Guide,
            Self::Contact(_) => EntryKind::Contact,
            Self::Event(_) => EntryKind::Event,
        }
    }

    /// The attribute in which the remark stands.
    pub(crate) fn attribute(&self) -> &'static str {
        match self {
            Self::Guide(_) => "summary",
            Self::Contact(_) | Self::Event(_) => "note",
        }
    }
}

impl Draft {
    /// How many entries it has.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it has no entries.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The title that is shown in a language: its own, else English, which most
    /// people can read a little, else that of the source.
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
