//! A folder of texts in several languages: a pack, or the interface.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

use lotse_i18n::Language;
use lotse_pack_model::{
    Manifest, Meta, PackKind,
    glossary::{Glossary, Term},
    interface, limits, toml_json,
};

use crate::{
    fluent::MessageFile,
    page::MarkdownPage,
    records::{self, SourceRecords},
};

/// The source language of texts outside packs: those of the interface.
const SOURCE: &str = "de";

/// The message with the name of a pack, which each pack has for itself.
const PACK_NAME: &str = "pack-name";

/// A folder of texts in several languages.
///
/// The pack of a language holds one language only. It translates the texts of the
/// interface and of the packs that it extends, so those are read as its source.
#[derive(Debug)]
pub struct TextFolder {
    pub(crate) name: String,
    /// The folder with one folder per language.
    pub(crate) locales: PathBuf,
    /// The manifest, if the folder is a pack.
    pub(crate) pack: Option<PackFile>,
    pub(crate) source: Language,
    pub(crate) languages: BTreeMap<Language, LanguageTexts>,
}

/// `pack.toml`.
#[derive(Debug)]
pub(crate) struct PackFile {
    pub(crate) path: PathBuf,
    pub(crate) text: String,
    pub(crate) manifest: Manifest,
}

/// The texts of a language.
#[derive(Debug, Default)]
pub(crate) struct LanguageTexts {
    /// By path in the folder of the language: `today.ftl`, `ui/today.ftl`.
    pub(crate) files: BTreeMap<String, MessageFile>,
    /// By id of the guide.
    pub(crate) pages: BTreeMap<String, MarkdownPage>,
    pub(crate) records: SourceRecords,
    pub(crate) meta: Option<Meta>,
    /// The terms of the language, those of lower layers behind its own.
    pub(crate) terms: Vec<Term>,
}

/// A folder of texts cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// A file or folder cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// The file or folder.
        path: String,
        /// The cause.
        source: io::Error,
    },
    /// There is neither a pack nor texts in the source language.
    #[error("{0} is neither a pack nor a folder with texts in a folder \"{SOURCE}\"")]
    NoTexts(String),
    /// A TOML file is invalid.
    #[error("{path} is not valid")]
    Toml {
        /// The file.
        path: String,
        /// The cause.
        source: toml::de::Error,
    },
    /// `meta.toml` has unknown or missing fields.
    #[error("{path} is not valid")]
    Meta {
        /// The file.
        path: String,
        /// The cause.
        source: serde_json::Error,
    },
    /// A Fluent file cannot be changed text by text.
    #[error("{path}:{line}: {reason}")]
    Fluent {
        /// The file.
        path: String,
        /// The line, counted from 1.
        line: usize,
        /// The fault.
        reason: String,
    },
    /// A file is too large.
    #[error("{0} is too large")]
    TooLarge(String),
}

impl TextFolder {
    /// Reads a pack, or a folder with one folder of texts per language.
    pub fn read(folder: &Path) -> Result<Self, FolderError> {
        let folder = folder.canonicalize().map_err(failed(folder))?;
        let folder = match folder.parent() {
            Some(parent) if folder.ends_with("locales") && parent.join("pack.toml").is_file() => {
                parent.to_owned()
            }
            _ => folder,
        };
        let pack = PackFile::read(&folder)?;
        let locales = if pack.is_some() {
            folder.join("locales")
        } else {
            folder.clone()
        };
        let beneath = layers_beneath(&folder, pack.as_ref())?;
        let mut languages = BTreeMap::new();
        for (name, kind) in names(&locales)? {
            if let (Ok(language), true) = (name.parse::<Language>(), kind.is_dir()) {
                let mut texts = LanguageTexts::read(&locales.join(&name))?;
                texts.terms.extend(terms_of_layers(&beneath, &name)?);
                languages.insert(language, texts);
            }
        }
        let of_language = pack.as_ref().filter(|pack| pack.is_of_language());
        let source = match (of_language, &pack) {
            (Some(_), _) => interface::source_language(),
            (None, Some(pack)) => pack.first_language(),
            (None, None) => SOURCE.parse().unwrap_or_else(|_| Language::english()),
        };
        if of_language.is_some() {
            for original in [source.clone(), interface::last_language()] {
                let texts = LanguageTexts::of_originals(&beneath, &original)?;
                languages.entry(original).or_insert(texts);
            }
        }
        if !languages.contains_key(&source) {
            return Err(FolderError::NoTexts(folder.display().to_string()));
        }
        let name = folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        Ok(Self {
            name,
            locales,
            pack,
            source,
            languages,
        })
    }

    /// Its name: the id of a pack, or the name of the folder.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it is a pack, and not the texts of the interface.
    pub fn is_pack(&self) -> bool {
        self.pack.is_some()
    }

    /// Its source language, in which nothing may be missing.
    pub fn source(&self) -> &Language {
        &self.source
    }

    /// The languages into which it is translated.
    pub fn translations(&self) -> impl Iterator<Item = &Language> {
        let of_language = self.pack.as_ref().filter(|pack| pack.is_of_language());
        let own = of_language.map(|pack| &pack.manifest.languages);
        self.languages.keys().filter(move |language| {
            **language != self.source && own.is_none_or(|own| own.contains(language))
        })
    }

    pub(crate) fn texts(&self, language: &Language) -> Option<&LanguageTexts> {
        self.languages.get(language)
    }

    /// The path of a file of a language as it is named to people: `de-jena/locales/en/a.ftl`.
    pub(crate) fn shown(&self, language: &Language, file: &str) -> String {
        let between = if self.is_pack() { "/locales" } else { "" };
        format!("{}{between}/{language}/{file}", self.name)
    }

    /// Where a file of a language is.
    pub(crate) fn path(&self, language: &Language, file: &str) -> PathBuf {
        self.locales.join(language.to_string()).join(file)
    }
}

impl PackFile {
    fn read(folder: &Path) -> Result<Option<Self>, FolderError> {
        let path = folder.join("pack.toml");
        if !path.is_file() {
            return Ok(None);
        }
        let text = read(&path, limits::FILE_BYTES)?;
        let manifest = toml::from_str(&text).map_err(toml_error(&path))?;
        Ok(Some(Self {
            path,
            text,
            manifest,
        }))
    }

    fn is_of_language(&self) -> bool {
        self.manifest.kind == PackKind::Language
    }

    fn first_language(&self) -> Language {
        let first = self.manifest.languages.first().cloned();
        first.unwrap_or_else(Language::english)
    }
}

impl LanguageTexts {
    /// What the pack of a language translates: the texts of the interface, and those of
    /// the layers that it extends, but not their names.
    fn of_originals(layers: &[PathBuf], language: &Language) -> Result<Self, FolderError> {
        let mut originals = Self::default();
        for (name, text) in interface::files(language) {
            let file = message_file(Path::new(name), text)?;
            originals.files.insert(format!("ui/{name}"), file);
        }
        for layer in layers {
            let folder = layer.join("locales").join(language.to_string());
            let of_layer = Self::read(&folder)?;
            let files = of_layer.files.into_iter();
            for (name, mut file) in files.filter(|(name, _)| !name.starts_with("ui/")) {
                file.remove(PACK_NAME);
                originals.files.entry(name).or_default().append(file);
            }
            for (guide, page) in of_layer.pages {
                originals.pages.entry(guide).or_insert(page);
            }
        }
        Ok(originals)
    }

    fn read(folder: &Path) -> Result<Self, FolderError> {
        let mut texts = Self::default();
        for (name, kind) in names(folder)? {
            let path = folder.join(&name);
            if kind.is_dir() && name == "ui" {
                for (name, _) in names(&path)? {
                    texts.read_messages(&path.join(&name), format!("ui/{name}"))?;
                }
            } else if kind.is_dir() && name == "guides" {
                texts.read_pages(&path)?;
            } else if kind.is_file() {
                texts.read_file(&path, name)?;
            }
        }
        Ok(texts)
    }

    fn read_file(&mut self, path: &Path, name: String) -> Result<(), FolderError> {
        let read = || read(path, limits::FILE_BYTES);
        match name.as_str() {
            records::FILE => {
                self.records = SourceRecords::read(&read()?).map_err(toml_error(path))?;
            }
            "meta.toml" => self.meta = Some(meta(path, &read()?)?),
            "glossary.toml" => {
                let glossary: Glossary = toml::from_str(&read()?).map_err(toml_error(path))?;
                self.terms = glossary.terms;
            }
            _ => self.read_messages(path, name)?,
        }
        Ok(())
    }

    fn read_messages(&mut self, path: &Path, name: String) -> Result<(), FolderError> {
        if has_ending(path, "ftl") {
            let text = read(path, limits::FILE_BYTES)?;
            self.files.insert(name, message_file(path, &text)?);
        }
        Ok(())
    }

    fn read_pages(&mut self, folder: &Path) -> Result<(), FolderError> {
        for (name, _) in names(folder)? {
            let path = folder.join(&name);
            if let (true, Some(guide)) = (has_ending(&path, "md"), name.strip_suffix(".md")) {
                let text = read(&path, limits::PAGE_BYTES)?;
                self.pages
                    .insert(guide.to_owned(), MarkdownPage::read(&text));
            }
        }
        Ok(())
    }

    /// Whether the language is machine-translated and not reviewed since.
    pub(crate) fn is_machine_made(&self) -> bool {
        self.meta.as_ref().is_some_and(Meta::is_unreviewed_machine)
    }
}

fn message_file(path: &Path, text: &str) -> Result<MessageFile, FolderError> {
    MessageFile::read(text).map_err(|error| FolderError::Fluent {
        path: path.display().to_string(),
        line: error.line,
        reason: error.reason,
    })
}

/// Reads `meta.toml` as packs do: its dates are those of TOML.
fn meta(path: &Path, text: &str) -> Result<Meta, FolderError> {
    let table: toml::Table = toml::from_str(text).map_err(toml_error(path))?;
    let object = serde_json::Value::Object(toml_json::object(table));
    serde_json::from_value(object).map_err(|source| FolderError::Meta {
        path: path.display().to_string(),
        source,
    })
}

/// The folders of the layers beneath a pack, the nearest first. A layer that is not there
/// is reported by `lotse-pack check`.
fn layers_beneath(folder: &Path, pack: Option<&PackFile>) -> Result<Vec<PathBuf>, FolderError> {
    let mut layers = Vec::new();
    let mut seen = BTreeSet::new();
    let mut open = pack.map_or_else(Vec::new, |pack| pack.manifest.extends.clone());
    while let Some(id) = open.pop() {
        let layer = folder.with_file_name(id.as_str());
        if seen.insert(id)
            && let Some(pack) = PackFile::read(&layer)?
        {
            open.extend(pack.manifest.extends);
            layers.push(layer);
        }
    }
    Ok(layers)
}

/// The terms of layers in a language.
fn terms_of_layers(layers: &[PathBuf], language: &str) -> Result<Vec<Term>, FolderError> {
    let mut terms = Vec::new();
    for layer in layers {
        let path = layer.join("locales").join(language).join("glossary.toml");
        if path.is_file() {
            let text = read(&path, limits::FILE_BYTES)?;
            let glossary: Glossary = toml::from_str(&text).map_err(toml_error(&path))?;
            terms.extend(glossary.terms);
        }
    }
    Ok(terms)
}

fn names(folder: &Path) -> Result<Vec<(String, fs::FileType)>, FolderError> {
    let mut names = Vec::new();
    if !folder.is_dir() {
        return Ok(names);
    }
    for entry in fs::read_dir(folder).map_err(failed(folder))? {
        let entry = entry.map_err(failed(folder))?;
        let kind = entry.file_type().map_err(failed(folder))?;
        names.push((entry.file_name().to_string_lossy().into_owned(), kind));
    }
    names.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(names)
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|it| it == ending)
}

/// Reads a file, unless it is larger than a pack may have it.
fn read(path: &Path, limit: usize) -> Result<String, FolderError> {
    let length = fs::metadata(path).map_err(failed(path))?.len();
    if length > limit as u64 {
        return Err(FolderError::TooLarge(path.display().to_string()));
    }
    let text = fs::read_to_string(path).map_err(failed(path))?;
    // Editors on Windows write a byte order mark, which is not part of the text.
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

fn failed(path: &Path) -> impl Fn(io::Error) -> FolderError {
    let path = path.display().to_string();
    move |source| FolderError::Read {
        path: path.clone(),
        source,
    }
}

fn toml_error(path: &Path) -> impl Fn(toml::de::Error) -> FolderError {
    let path = path.display().to_string();
    move |source| FolderError::Toml {
        path: path.clone(),
        source,
    }
}
