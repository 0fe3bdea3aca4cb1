//! Entries of a file that have no ids yet.

use std::collections::{BTreeMap, BTreeSet};

use lotse_core::EntryKind;
use lotse_i18n::Language;

use super::{
    Draft, ImportError, LossKind, LossReport, PackFolder,
    draft::{DraftBody, DraftEntry, DraftText, SourceMarks},
    entry_toml::file_of,
    origin::{Continued, EntryKey, Origin, short},
    slug::slug,
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

/// Makes a draft of entries of one kind. Entries known from an earlier import
/// keep their ids, because what people marked refers to them.
pub(crate) fn draft(
    folder: &PackFolder,
    origin: &Origin<'_>,
    kind: EntryKind,
    mut entries: Vec<Unnamed>,
    losses: &mut LossReport,
) -> Result<Draft, ImportError> {
    number(&mut entries);
    let keys: Vec<EntryKey> = entries.iter().map(|entry| entry.key.clone()).collect();
    let text = folder.files.get(&file_of(kind)).unwrap_or_default();
    let continued = origin.continued(text, &keys)?;
    if origin.keys_are_unique {
        drop_imported_elsewhere(&mut entries, &continued, losses);
    }
    let label = &continued.before.label;
    let mut ids = folder.ids(label, &[kind], false)?;
    for (key, id) in known_ids(&continued, &keys) {
        ids.remember(kind, key, id);
    }
    let mut marks = SourceMarks {
        name: continued.name,
        note: continued.note,
        keys: BTreeMap::new(),
    };
    let named = entries.into_iter().map(|unnamed| {
        let Unnamed { key, mut entry } = unnamed;
        entry.id = ids.give(kind, &key.key, &key.word);
        marks.keys.insert(entry.id.clone(), key.key);
        entry
    });
    let entries = named.collect();
    Ok(Draft {
        name: label.clone(),
        kinds: vec![kind],
        place: None,
        entries,
        marks,
    })
}

/// The ids of an earlier import by the keys of today. An entry that the source
/// renames is the one that would have the same id.
fn known_ids<'a>(continued: &'a Continued, keys: &'a [EntryKey]) -> Vec<(&'a str, &'a str)> {
    let current: BTreeSet<&str> = keys.iter().map(|key| key.key.as_str()).collect();
    let by_id: BTreeMap<String, &str> = keys
        .iter()
        .filter_map(|key| Some((slug(&key.word)?, key.key.as_str())))
        .collect();
    let known = continued.before.entries.iter();
    let known: Vec<(&str, &str)> = known
        .filter_map(|entry| Some((entry.key.as_deref()?, entry.id.as_str())))
        .collect();
    let old: BTreeSet<&str> = known.iter().map(|(key, _)| *key).collect();
    let ids = known.iter().map(|(key, id)| {
        let renamed = by_id.get(*id).filter(|new| !old.contains(*new));
        match renamed {
            Some(new) if !current.contains(key) => (*new, *id),
            _ => (*key, *id),
        }
    });
    ids.collect()
}

/// Numbers entries that the source calls the same.
fn number(entries: &mut [Unnamed]) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for Unnamed { key, .. } in entries {
        key.key = short(&key.key);
        let count = counts.entry(key.key.clone()).or_default();
        *count += 1;
        if *count > 1 {
            key.key = format!("{} #{count}", key.key);
        }
    }
}

/// Leaves out what another source has brought already.
fn drop_imported_elsewhere(
    entries: &mut Vec<Unnamed>,
    continued: &Continued,
    losses: &mut LossReport,
) {
    let others = continued.others.iter().flat_map(|import| &import.entries);
    let known: BTreeSet<&str> = others.filter_map(|entry| entry.key.as_deref()).collect();
    entries.retain(|Unnamed { key, entry }| {
        let is_known = known.contains(key.key.as_str());
        if is_known {
            let what = "already imported from another source";
            losses.add(LossKind::Repeated, &entry.place, None, what);
        }
        !is_known
    });
}
