//! Reads a pack from its files.

mod language_pack;

pub use language_pack::language_pack_id;

use std::collections::BTreeMap;

use lotse_core::{GuideId, PackId};
use lotse_i18n::{FluentSource, Language, Texts};
use serde::de::DeserializeOwned;

use crate::file_kind::{FileKind, KNOWN_FILES, LocaleFile};
use crate::gazetteer::{GazetteerError, PLACES, POSTCODES};
use crate::glossary::Glossary;
use crate::{
    Entry, Finding, Gazetteer, Keywords, Manifest, Meta, PackFiles, Severity, UnreadFile,
    layers::Layer, limits, locate, nearest::did_you_mean, toml_json,
};
use lotse_core::EntryKind;

/// A pack. Anything unreadable is left out and reported in the accompanying findings.
#[derive(Debug, Clone)]
pub struct Pack {
    /// Its manifest.
    pub manifest: Manifest,
    /// Its entries, in the order of its files.
    pub entries: Vec<Entry>,
    /// Its languages.
    pub languages: BTreeMap<Language, LanguagePart>,
    /// Keywords for its entries and those of lower layers, by language.
    pub keywords: BTreeMap<Language, Keywords>,
    /// Whether every file was readable. If not, intact references may seem broken.
    pub(crate) is_whole: bool,
    files: PackFiles,
    entry_files: BTreeMap<(EntryKind, String), String>,
}

/// The content of a pack in one language.
#[derive(Debug, Clone, Default)]
pub struct LanguagePart {
    /// Fluent texts of the content, by file.
    pub texts: BTreeMap<String, String>,
    /// The pack's overrides of interface texts, by file.
    pub interface: BTreeMap<String, String>,
    /// Guides in Markdown; the guide of a step has the step's id.
    pub guides: BTreeMap<GuideId, String>,
    /// How the language was made.
    pub meta: Option<Meta>,
    /// The glossary of the language.
    pub glossary: Option<Glossary>,
    /// Equivalents of its words in the source language, for
    /// [`lotse_search::Equivalents::read`].
    pub equivalents: Option<String>,
}

impl LanguagePart {
    /// The name of the pack in this language.
    pub fn pack_name(&self, language: &Language) -> Option<String> {
        let files = self.texts.values();
        let sources = files.filter(|file| file.contains("pack-name"));
        let sources = sources.map(|file| FluentSource::parse(file).0).collect();
        let texts = Texts::of(language.clone(), sources);
        texts.text("pack-name", None).map(|name| name.value)
    }
}

impl Pack {
    /// Reads a pack. Without a readable `pack.toml`, returns only the findings.
    pub fn read(folder: &str, files: PackFiles) -> (Option<Self>, Vec<Finding>) {
        let mut reader = PackReader {
            folder,
            findings: Vec::new(),
        };
        let Some(manifest) = reader.manifest(&files) else {
            return (None, reader.findings);
        };
        let mut pack = Self::empty(manifest);
        for (path, text) in files.iter() {
            match FileKind::of(path) {
                Some(FileKind::Entries(kind)) => reader.entries(&mut pack, kind, path, text),
                Some(FileKind::Keywords(tag)) => reader.keywords(&mut pack, path, tag, text),
                Some(FileKind::Locale(tag, file)) => {
                    reader.locale(&mut pack, path, (tag, file), text);
                }
                Some(
                    FileKind::Manifest | FileKind::Picture | FileKind::Font | FileKind::Gazetteer,
                ) => {}
                // Possible in a bundle that another program built.
                None => reader.unknown_file(path),
            }
        }
        let unread = files.unread().iter();
        reader
            .findings
            .extend(unread.map(|file| file.finding(folder)));
        if pack.entries.len() > limits::ENTRIES {
            reader.error(
                "pack.toml",
                None,
                format!("the pack has more than {} entries", limits::ENTRIES),
                None,
            );
        }
        pack.files = files;
        reader.findings.extend(language_pack::faults(&pack));
        (Some(pack), reader.findings)
    }

    /// Creates an empty pack.
    pub fn empty(manifest: Manifest) -> Self {
        Self {
            manifest,
            entries: Vec::new(),
            languages: BTreeMap::new(),
            keywords: BTreeMap::new(),
            is_whole: true,
            files: PackFiles::default(),
            entry_files: BTreeMap::new(),
        }
    }

    /// Its id.
    pub fn id(&self) -> &PackId {
        &self.manifest.id
    }

    /// Its layer.
    pub fn layer(&self) -> Layer {
        Layer {
            pack: self.manifest.id.clone(),
            entries: self.entries.clone(),
        }
    }

    /// Its pictures by their path.
    pub fn pictures(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.media()
    }

    /// Its fonts by their path.
    pub fn fonts(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.fonts()
    }

    /// The language that must be complete.
    pub fn source_language(&self) -> Option<&Language> {
        self.manifest.languages.first()
    }

    /// The file that contains an entry.
    pub(crate) fn file_of(&self, kind: EntryKind, id: &str) -> Option<&str> {
        self.entry_files
            .get(&(kind, id.to_owned()))
            .map(String::as_str)
    }

    /// The line of a word of an entry.
    pub(crate) fn line_of(&self, kind: EntryKind, id: &str, word: Option<&str>) -> Option<usize> {
        locate::locate(self.files.get(self.file_of(kind, id)?)?, id, word)
    }

    /// Its towns and postcodes, read from their files, and the rows that cannot be read;
    /// `None` if it has no such file.
    pub fn gazetteer(&self) -> Option<(Gazetteer, Vec<GazetteerError>)> {
        let (places, postcodes) = (self.file(PLACES), self.file(POSTCODES));
        (places.is_some() || postcodes.is_some())
            .then(|| Gazetteer::read(places.unwrap_or_default(), postcodes.unwrap_or_default()))
    }

    /// The files in its folder that are not part of it.
    pub(crate) fn unread(&self) -> &[UnreadFile] {
        self.files.unread()
    }

    /// Length of its archives with text that one person may need, in bytes.
    pub(crate) fn text_archive_bytes(&self) -> u64 {
        self.files.text_archive_bytes()
    }

    /// The texts of all its files, by path.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter()
    }

    /// The text of one of its files.
    pub fn file(&self, path: &str) -> Option<&str> {
        self.files.get(path)
    }
}

struct PackReader<'a> {
    folder: &'a str,
    findings: Vec<Finding>,
}

impl PackReader<'_> {
    fn error(
        &mut self,
        file: &str,
        line: Option<usize>,
        message: String,
        suggestion: Option<String>,
    ) {
        let (pack, file) = (self.folder.to_owned(), file.to_owned());
        self.findings.push(Finding {
            pack,
            file,
            line,
            severity: Severity::Error,
            message,
            suggestion,
        });
    }

    fn manifest(&mut self, files: &PackFiles) -> Option<Manifest> {
        let Some(text) = files.get("pack.toml") else {
            let hint = "Create one with `lotse-pack new`.".to_owned();
            self.error(
                "pack.toml",
                None,
                "this folder has no pack.toml, so it is not a pack.".into(),
                Some(hint),
            );
            return None;
        };
        let manifest: Manifest = match toml::from_str(text) {
            Ok(manifest) => manifest,
            Err(error) => {
                self.toml_error("pack.toml", text, &error);
                return None;
            }
        };
        if manifest.id.as_str() != self.folder {
            let line = locate::locate_key(text, "id");
            let message = format!(
                "the id \"{}\" differs from the name of the folder, \"{}\".",
                manifest.id, self.folder
            );
            self.error(
                "pack.toml",
                line,
                message,
                Some("Rename one of them.".into()),
            );
        }
        if manifest.languages.is_empty() {
            let line = locate::locate_key(text, "languages");
            self.error(
                "pack.toml",
                line,
                "a pack needs at least one language.".into(),
                None,
            );
        }
        Some(manifest)
    }

    fn toml_error(&mut self, file: &str, text: &str, error: &toml::de::Error) {
        let line = error.span().map(|span| locate::line(text, &span));
        self.error(file, line, error.message().replace('\n', " "), None);
    }

    fn entries(&mut self, pack: &mut Pack, kind: EntryKind, path: &str, text: &str) {
        let table: toml::Table = match toml::from_str(text) {
            Ok(table) => table,
            Err(error) => {
                pack.is_whole = false;
                return self.toml_error(path, text, &error);
            }
        };
        for (id, value) in table {
            let toml::Value::Table(body) = value else {
                let line = locate::locate_key(text, &id);
                self.error(
                    path,
                    line,
                    format!("\"{id}\" is not a table, as each {kind} must be."),
                    Some(format!("Write [{id}] and its fields below.")),
                );
                continue;
            };
            if let Some(other) = pack.entry_files.insert((kind, id.clone()), path.to_owned()) {
                let line = locate::locate_key(text, &id);
                self.error(
                    path,
                    line,
                    format!("the {kind} \"{id}\" is also defined in {other}."),
                    Some("Keep one of them.".into()),
                );
                continue;
            }
            pack.entries.push(Entry {
                kind,
                id,
                body: toml_json::object(body),
            });
        }
    }

    fn locale(
        &mut self,
        pack: &mut Pack,
        path: &str,
        (tag, file): (&str, LocaleFile<'_>),
        text: &str,
    ) {
        let Some(language) = self.language(path, tag) else {
            return;
        };
        let part = pack.languages.entry(language).or_default();
        match file {
            LocaleFile::Meta => {
                part.meta = self.fields(path, text);
                pack.is_whole &= part.meta.is_some();
            }
            LocaleFile::Glossary => match toml::from_str(text) {
                Ok(glossary) => part.glossary = Some(glossary),
                Err(error) => {
                    pack.is_whole = false;
                    self.toml_error(path, text, &error);
                }
            },
            LocaleFile::Equivalents => part.equivalents = Some(text.to_owned()),
            LocaleFile::Guide(guide) => match guide.parse() {
                Ok(guide) => drop(part.guides.insert(guide, text.to_owned())),
                Err(error) => {
                    let error: lotse_core::IdError = error;
                    self.error(path, None, error.to_string(), None);
                }
            },
            LocaleFile::Interface => drop(part.interface.insert(path.to_owned(), text.to_owned())),
            LocaleFile::Texts => drop(part.texts.insert(path.to_owned(), text.to_owned())),
        }
    }

    /// The language of a file. Its tag has one spelling, so that no two folders
    /// are the same language.
    fn language(&mut self, path: &str, tag: &str) -> Option<Language> {
        match tag.parse::<Language>() {
            Ok(language) if language.to_string() == tag => Some(language),
            Ok(language) => {
                let message = format!("the language \"{tag}\" is written \"{language}\".");
                let suggestion = Some(format!("Rename it to {language}."));
                self.error(path, None, message, suggestion);
                None
            }
            Err(error) => {
                self.error(path, None, format!("{error}."), None);
                None
            }
        }
    }

    fn keywords(&mut self, pack: &mut Pack, path: &str, tag: &str, text: &str) {
        match (self.language(path, tag), self.fields(path, text)) {
            (Some(language), Some(keywords)) => drop(pack.keywords.insert(language, keywords)),
            (None, _) => {}
            (Some(_), None) => pack.is_whole = false,
        }
    }

    /// Read as JSON, like the entries: there a date is a string, as the types expect.
    fn fields<T: DeserializeOwned>(&mut self, path: &str, text: &str) -> Option<T> {
        let table: toml::Table = match toml::from_str(text) {
            Ok(table) => table,
            Err(error) => {
                self.toml_error(path, text, &error);
                return None;
            }
        };
        let fields = serde_json::Value::Object(toml_json::object(table));
        let error = match serde_path_to_error::deserialize(fields) {
            Ok(fields) => return Some(fields),
            Err(error) => error,
        };
        let line = locate::locate_key(text, &error.path().to_string());
        self.error(path, line, format!("{}.", error.inner()), None);
        None
    }

    fn unknown_file(&mut self, path: &str) {
        let known = KNOWN_FILES.map(str::to_owned);
        let suggestion = did_you_mean(path, &known);
        self.error(
            path,
            None,
            "unknown file; it would not be published.".into(),
            suggestion,
        );
    }
}
