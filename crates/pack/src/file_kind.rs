//! Kind of a file in a pack, by its path.

use crate::{
    entry::kind_of_file,
    extension::{has_ending, is_font, is_picture},
    gazetteer::{PLACES, POSTCODES},
};
use lotse_core::EntryKind;

/// The files in the folder of a pack itself.
pub(crate) const KNOWN_FILES: [&str; 15] = [
    "pack.toml",
    "topics.toml",
    "groups.toml",
    "facts.toml",
    "questions.toml",
    "documents.toml",
    "roles.toml",
    "contacts.toml",
    "holidays.toml",
    "guides.toml",
    "events.toml",
    "modules.toml",
    "figures.toml",
    PLACES,
    POSTCODES,
];

/// The kind of a file in a pack, by its path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FileKind<'a> {
    /// `pack.toml`.
    Manifest,
    /// Entries.
    Entries(EntryKind),
    /// Towns, or postcodes.
    Gazetteer,
    /// Keywords in the language with this tag.
    Keywords(&'a str),
    /// A picture.
    Picture,
    /// A font.
    Font,
    /// A file of the language with this tag.
    Locale(&'a str, LocaleFile<'a>),
}

/// A file of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LocaleFile<'a> {
    /// `meta.toml`.
    Meta,
    /// `glossary.toml`.
    Glossary,
    /// `equivalents.tsv`.
    Equivalents,
    /// The guide with this id.
    Guide(&'a str),
    /// Overrides of interface texts.
    Interface,
    /// Texts.
    Texts,
}

impl<'a> FileKind<'a> {
    /// The kind of the file at `path`; `None` if it is not read.
    pub(crate) fn of(path: &'a str) -> Option<Self> {
        if path == "pack.toml" {
            return Some(Self::Manifest);
        }
        if path == PLACES || path == POSTCODES {
            return Some(Self::Gazetteer);
        }
        if let Some(kind) = kind_of_file(path) {
            return Some(Self::Entries(kind));
        }
        if is_picture(path) {
            return Some(Self::Picture);
        }
        if is_font(path) {
            return Some(Self::Font);
        }
        if let Some(file) = path.strip_prefix("keywords/") {
            let tag = file.strip_suffix(".toml")?;
            return (!tag.contains('/')).then_some(Self::Keywords(tag));
        }
        let (tag, file) = path.strip_prefix("locales/")?.split_once('/')?;
        Some(Self::Locale(tag, LocaleFile::of(file)?))
    }
}

impl<'a> LocaleFile<'a> {
    fn of(file: &'a str) -> Option<Self> {
        match file {
            "meta.toml" => return Some(Self::Meta),
            "glossary.toml" => return Some(Self::Glossary),
            "equivalents.tsv" => return Some(Self::Equivalents),
            _ => {}
        }
        if let Some(guide) = file.strip_prefix("guides/") {
            return guide.strip_suffix(".md").map(Self::Guide);
        }
        match (has_ending(file, "ftl"), file.contains('/')) {
            (true, true) => file.starts_with("ui/").then_some(Self::Interface),
            (true, false) => Some(Self::Texts),
            (false, _) => None,
        }
    }
}
