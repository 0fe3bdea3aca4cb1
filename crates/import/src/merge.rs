//! Merges a draft into its pack and determines which files change.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use lotse_core::EntryKind;
use lotse_i18n::Language;

use super::{
    Draft, ImportError, LossKind, LossReport, PackFolder,
    draft::{DraftEntry, DraftPlace},
    entry_toml::{entry_toml, file_of},
    fluent,
    folder::guide_of,
    known_import::{key_comment, source_comment},
    own_block::{self, OwnBlock},
};
use lotse_pack_model::{disk, limits};

impl PackFolder {
    /// Writes a draft into the pack; returns the files that changed.
    pub fn write(
        &self,
        draft: &Draft,
        losses: &mut LossReport,
    ) -> Result<Vec<String>, ImportError> {
        let changes = merge(self, draft, losses)?;
        for (file, text) in &changes {
            let path = self.path.join(file);
            write_file(&path, text.as_deref())
                .map_err(|source| ImportError::Write { path, source })?;
        }
        Ok(changes.into_keys().collect())
    }
}

fn write_file(path: &Path, text: Option<&str>) -> std::io::Result<()> {
    match text {
        Some(text) => disk::write_for_all(path, text.as_bytes()),
        None => fs::remove_file(path),
    }
}

/// Changed files with their new content; `None` deletes a file.
pub(crate) type FileChanges = BTreeMap<String, Option<String>>;

/// The changes after which the pack contains the draft, and nothing else from
/// the same import. Other content stays.
pub(crate) fn merge(
    folder: &PackFolder,
    draft: &Draft,
    losses: &mut LossReport,
) -> Result<FileChanges, ImportError> {
    let mut merging = Merging {
        folder,
        draft,
        languages: languages(folder, draft),
        files: FileChanges::new(),
    };
    if let (None, Some(place)) = (&folder.manifest, &draft.place) {
        merging.new_pack(place);
    }
    for kind in &draft.kinds {
        merging.kind(*kind, losses)?;
    }
    merging.foreign_languages(losses);
    let mut changes = merging.files;
    changes.retain(|file, text| folder.files.get(file) != text.as_deref());
    for (file, text) in &changes {
        let limit = limits::FILE_BYTES;
        if text.as_ref().is_some_and(|text| text.len() > limit) {
            let what = file.clone();
            return Err(ImportError::TooLarge { what, limit });
        }
    }
    Ok(changes)
}

/// The languages of the pack, else those of the source.
fn languages(folder: &PackFolder, draft: &Draft) -> Vec<Language> {
    let of_place = || draft.place.as_ref().map(|place| place.languages.clone());
    let of_pack = folder
        .manifest
        .as_ref()
        .map(|manifest| manifest.languages.clone());
    of_pack.or_else(of_place).unwrap_or_default()
}

struct Merging<'a> {
    folder: &'a PackFolder,
    draft: &'a Draft,
    languages: Vec<Language>,
    files: FileChanges,
}

impl Merging<'_> {
    fn entries(&self, kind: EntryKind) -> impl Iterator<Item = &DraftEntry> {
        let entries = self.draft.entries.iter();
        entries.filter(move |entry| entry.body.kind() == kind)
    }

    fn kind(&mut self, kind: EntryKind, losses: &mut LossReport) -> Result<(), ImportError> {
        let file = file_of(kind);
        let old = self.folder.files.get(&file).unwrap_or_default();
        let entries: Vec<String> = self.entries(kind).map(|entry| self.marked(entry)).collect();
        let import = &self.draft.name;
        let mut text = entries.join("\n");
        if let (Some(name), false) = (&self.draft.marks.name, text.is_empty()) {
            text.insert_str(0, &source_comment(name));
        }
        let comment = match self.draft.marks.edited {
            Some(_) => own_block::EDITED,
            None => own_block::REPLACED,
        };
        let new = OwnBlock { import }.replace(&file, old, comment, &text)?;
        self.put(file, new);
        let mut theirs = BTreeSet::new();
        for language in self.languages.clone() {
            theirs.extend(self.texts(kind, &language, losses));
        }
        let texts = self.text_file(kind);
        self.clear(|path| path.starts_with("locales/") && path.ends_with(&texts));
        if kind == EntryKind::Guide {
            self.pages(&theirs)?;
        }
        Ok(())
    }

    /// An entry with what its source calls it.
    fn marked(&self, entry: &DraftEntry) -> String {
        let marks = &self.draft.marks;
        let key = marks.keys.get(&entry.id);
        let comment = key.map(|key| key_comment(key)).unwrap_or_default();
        let edited = marks.edited(&entry.id).map(str::to_owned);
        comment + &edited.unwrap_or_else(|| entry_toml(entry))
    }

    /// Sets the text of a file; an empty text deletes it.
    fn put(&mut self, file: String, text: String) {
        let is_there = self.folder.files.get(&file).is_some();
        if !text.is_empty() {
            self.files.insert(file, Some(text));
        } else if is_there {
            self.files.insert(file, None);
        }
    }

    /// Deletes files of a previous import that this one did not produce.
    fn clear(&mut self, is_mine: impl Fn(&str) -> bool) {
        for (path, _) in self.folder.files.iter() {
            if is_mine(path) && !self.files.contains_key(path) {
                self.files.insert(path.to_owned(), None);
            }
        }
    }

    fn text_file(&self, kind: EntryKind) -> String {
        text_file(kind, &self.draft.name)
    }

    /// Writes the texts in one language. Returns the entries whose text was
    /// written by hand: it is not written twice.
    fn texts(
        &mut self,
        kind: EntryKind,
        language: &Language,
        losses: &mut LossReport,
    ) -> BTreeSet<(String, String)> {
        let file = format!("locales/{language}{}", self.text_file(kind));
        let written = self.folder.written_elsewhere(language, &file);
        let (mut own, mut stand_ins) = (String::new(), String::new());
        let mut theirs = BTreeSet::new();
        for entry in self.entries(kind) {
            let id = format!("{kind}-{}", entry.id);
            if written.contains(&id) {
                theirs.insert((language.to_string(), entry.id.clone()));
                continue;
            }
            let Some((title, translated)) = Draft::title(entry, language) else {
                continue;
            };
            if translated {
                let note = entry
                    .texts
                    .get(language)
                    .and_then(|text| text.note.as_deref());
                let note = note.map(|note| (entry.body.attribute(), note));
                own.push_str(&fluent::message(&id, title, note));
            } else {
                stand_ins.push_str(&fluent::message(&id, title, None));
                let tag = language.to_string();
                let what = "using the name in another language";
                losses.add(LossKind::Untranslated, &entry.place, Some(&tag), what);
            }
        }
        if !stand_ins.is_empty() {
            own.push_str(STAND_INS);
            own.push_str(&stand_ins);
        }
        if !own.is_empty() {
            self.put(file, format!("{HEADER}{own}"));
        }
        theirs
    }

    fn pages(&mut self, theirs: &BTreeSet<(String, String)>) -> Result<(), ImportError> {
        let before = self.folder.imported(&self.draft.name, EntryKind::Guide)?;
        let mut mine: BTreeSet<String> = before.into_iter().map(|(id, _)| id).collect();
        let mut pages = Vec::new();
        for entry in self.entries(EntryKind::Guide) {
            mine.insert(entry.id.clone());
            for language in &self.languages {
                let page = entry
                    .texts
                    .get(language)
                    .and_then(|text| text.page.as_deref());
                let is_theirs = theirs.contains(&(language.to_string(), entry.id.clone()));
                if let Some(page) = page.filter(|_| !is_theirs) {
                    let path = format!("locales/{language}/guides/{}.md", entry.id);
                    pages.push((path, format!("{page}\n")));
                }
            }
        }
        self.files
            .extend(pages.into_iter().map(|(path, page)| (path, Some(page))));
        self.clear(|path| {
            guide_of(path).is_some_and(|(language, id)| {
                mine.contains(id) && !theirs.contains(&(language.to_owned(), id.to_owned()))
            })
        });
        Ok(())
    }

    fn foreign_languages(&self, losses: &mut LossReport) {
        for entry in &self.draft.entries {
            for language in entry
                .texts
                .keys()
                .filter(|language| !self.languages.contains(language))
            {
                let what = "texts left out; add the language in pack.toml to import them";
                losses.add(
                    LossKind::Language,
                    "pack.toml",
                    Some(&language.to_string()),
                    what,
                );
            }
        }
    }

    fn new_pack(&mut self, place: &DraftPlace) {
        let manifest = manifest(self.folder, self.draft, place);
        self.files.insert("pack.toml".to_owned(), Some(manifest));
        for language in &self.languages {
            let name = fluent::message("pack-name", &place.name, None);
            self.files
                .insert(format!("locales/{language}/pack.ftl"), Some(name));
            let meta = "made_by = \"human\"\n".to_owned();
            self.files
                .insert(format!("locales/{language}/meta.toml"), Some(meta));
        }
    }
}

/// The name of the file with the texts of an import, below the folder of a language.
pub(crate) fn text_file(kind: EntryKind, import: &str) -> String {
    format!("/{kind}s-import-{import}.ftl")
}

/// The part of such a file before the names that stand in for translations.
pub(crate) fn translated(texts: &str) -> &str {
    texts.split_once(STAND_INS).map_or(texts, |(own, _)| own)
}

/// A new `pack.toml`. Its version is the latest date of its entries, so that
/// the same source always produces the same pack.
fn manifest(folder: &PackFolder, draft: &Draft, place: &DraftPlace) -> String {
    use super::draft::DraftBody::{Contact, Event, Guide};
    let day = |entry: &DraftEntry| match &entry.body {
        Guide(guide) => guide.source.verified,
        Contact(contact) => contact.source.verified,
        Event(event) => event.source.verified,
    };
    let newest = draft.entries.iter().map(day).max().unwrap_or_default();
    let list = |words: Vec<String>| {
        toml::Value::Array(words.into_iter().map(toml::Value::String).collect()).to_string()
    };
    let extends = folder.extends().iter().map(ToString::to_string).collect();
    let languages = place.languages.iter().map(ToString::to_string).collect();
    format!(
        "id = \"{}\"\nkind = \"city\"\nextends = {}\nversion = \"{}\"\nlanguages = {}\npublisher = {}\npostcodes = {}\n",
        folder.id,
        list(extends),
        newest.strftime("%Y.%-m.%-d"),
        list(languages),
        toml::Value::String(place.publisher.clone()),
        list(place.postcodes.clone()),
    )
}

const HEADER: &str = "# Made by `lotse-pack import`, which replaces this file.\n";
const STAND_INS: &str = "\n# Not translated yet. Write the text in another file of this folder and import\n# again; the line here is then removed.\n";
