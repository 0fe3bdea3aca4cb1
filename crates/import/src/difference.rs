//! Compares a pack before and after an import: entries added and removed.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use lotse_core::{EntryKind, Event};
use lotse_i18n::{FluentSource, Language};
use lotse_pack_model::toml_json;

use super::{
    Draft, ImportError, PackFolder,
    draft::DraftEntry,
    entry_toml::entry_toml,
    folder::guide_of,
    merge::{text_file, translated},
};

/// Minimum number of entries for which losing half is a reason to ask.
const MANY: usize = 4;

/// How the entries of an import differ from those of the import before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// The ids of new entries.
    pub added: Vec<String>,
    /// The ids of entries that go.
    pub removed: Vec<String>,
    /// The ids of entries with other values, and which fields these are.
    pub changed: Vec<String>,
}

/// The id of an entry whose fields changed, with their names.
fn changed(entry: &DraftEntry, old: &toml::Value) -> Option<String> {
    let now = toml::from_str::<toml::Table>(&entry_toml(entry)).ok()?;
    let now = now.get(&entry.id)?.as_table()?;
    let old = old.as_table()?;
    let names: BTreeSet<&String> = now.keys().chain(old.keys()).collect();
    let names: Vec<&str> = names
        .into_iter()
        .filter(|name| now.get(*name) != old.get(*name))
        .map(String::as_str)
        .collect();
    (!names.is_empty()).then(|| format!("{} ({})", entry.id, names.join(", ")))
}

impl PackFolder {
    /// Compares a draft with the import that it replaces.
    pub fn difference(&self, draft: &Draft) -> Result<Difference, ImportError> {
        let mut difference = Difference::default();
        for kind in &draft.kinds {
            let before = self.imported(&draft.name, *kind)?;
            let replaced = |entry: &&DraftEntry| draft.marks.edited(&entry.id).is_none();
            for entry in entries(draft, *kind).filter(replaced) {
                let old = before.iter().find(|(id, _)| *id == entry.id);
                difference
                    .changed
                    .extend(old.and_then(|(_, old)| changed(entry, old)));
            }
            let before: BTreeSet<String> = before.into_iter().map(|(id, _)| id).collect();
            let now: BTreeSet<String> = entries(draft, *kind)
                .map(|entry| entry.id.clone())
                .collect();
            difference.added.extend(now.difference(&before).cloned());
            difference.removed.extend(before.difference(&now).cloned());
        }
        Ok(difference)
    }

    /// Fails if a draft lacks most entries of the import that it replaces, or all;
    /// or most texts in a language. Events that are over do not count: calendars
    /// forget them.
    pub fn expect_enough(&self, draft: &Draft, today: Date) -> Result<(), ImportError> {
        for kind in &draft.kinds {
            let before = self.imported(&draft.name, *kind)?.into_iter();
            let is_current = |entry: &toml::Value| {
                event(*kind, entry).is_none_or(|event| is_ahead(&event, today))
            };
            let before: Vec<String> = before
                .filter(|(_, entry)| is_current(entry))
                .map(|(id, _)| id)
                .collect();
            let now: BTreeSet<&str> = entries(draft, *kind)
                .map(|entry| entry.id.as_str())
                .collect();
            let kept = before.iter().filter(|id| now.contains(id.as_str())).count();
            let few = before.len() >= MANY && kept * 2 < before.len();
            if few || (now.is_empty() && !before.is_empty()) {
                return Err(ImportError::FarFewer {
                    kind: *kind,
                    before: before.len(),
                    gone: before.len() - kept,
                });
            }
            self.expect_enough_texts(draft, *kind, &before)?;
        }
        Ok(())
    }

    /// Fails if most texts in a language are gone, or all, although their entries
    /// are still there. A translation rarely goes alone: an answer is missing.
    fn expect_enough_texts(
        &self,
        draft: &Draft,
        kind: EntryKind,
        current: &[String],
    ) -> Result<(), ImportError> {
        let current: BTreeSet<&str> = current.iter().map(String::as_str).collect();
        let entries: BTreeMap<&str, &DraftEntry> = entries(draft, kind)
            .map(|entry| (entry.id.as_str(), entry))
            .filter(|(id, _)| current.contains(id))
            .collect();
        let languages = self
            .manifest
            .iter()
            .flat_map(|manifest| &manifest.languages);
        for language in languages {
            let own_file = format!("locales/{language}{}", text_file(kind, &draft.name));
            let by_hand = self.written_elsewhere(language, &own_file);
            let is_by_hand = |id: &str| by_hand.contains(&format!("{kind}-{id}"));
            let text_of = |id: &str| entries.get(id).and_then(|entry| entry.texts.get(language));
            let counts = |id: &String| entries.contains_key(id.as_str()) && !is_by_hand(id);
            let mut names = self.names_before(kind, &own_file);
            names.retain(counts);
            let kept = names.iter().filter(|id| text_of(id).is_some()).count();
            expect_half(kind, language, names.len(), kept)?;
            let mut pages = self.pages_before(kind, language);
            pages.retain(counts);
            let has_page = |id: &&String| text_of(id).is_some_and(|text| text.page.is_some());
            let kept = pages.iter().filter(has_page).count();
            expect_half(kind, language, pages.len(), kept)?;
        }
        Ok(())
    }

    /// The entries that have a name of their own in a file.
    fn names_before(&self, kind: EntryKind, file: &str) -> Vec<String> {
        let text = self.files.get(file).unwrap_or_default();
        let (texts, _) = FluentSource::parse(translated(text));
        let prefix = format!("{kind}-");
        let ids = texts.messages().into_iter();
        ids.filter_map(|(id, _)| id.strip_prefix(&prefix).map(str::to_owned))
            .collect()
    }

    /// The guides that have a page in a language.
    fn pages_before(&self, kind: EntryKind, language: &Language) -> Vec<String> {
        if kind != EntryKind::Guide {
            return Vec::new();
        }
        let language = language.to_string();
        let pages = self.files.iter().filter_map(|(path, _)| guide_of(path));
        pages
            .filter(|(other, _)| *other == language)
            .map(|(_, id)| id.to_owned())
            .collect()
    }
}

/// Fails if less than half of the texts in a language are kept.
fn expect_half(
    kind: EntryKind,
    language: &Language,
    before: usize,
    kept: usize,
) -> Result<(), ImportError> {
    if kept * 2 >= before {
        return Ok(());
    }
    Err(ImportError::FarFewerTexts {
        kind,
        language: language.clone(),
        before,
        gone: before - kept,
    })
}

fn entries(draft: &Draft, kind: EntryKind) -> impl Iterator<Item = &DraftEntry> {
    let entries = draft.entries.iter();
    entries.filter(move |entry| entry.body.kind() == kind)
}

/// An imported event; `None` for another entry, or one that cannot be read.
fn event(kind: EntryKind, entry: &toml::Value) -> Option<Event> {
    let table = entry.as_table().filter(|_| kind == EntryKind::Event)?;
    let fields = toml_json::object(table.clone());
    serde_json::from_value(fields.into()).ok()
}

fn is_ahead(event: &Event, today: Date) -> bool {
    event.starts.date() > today || !event.next(today.at(0, 0, 0, 0), 1).is_empty()
}
