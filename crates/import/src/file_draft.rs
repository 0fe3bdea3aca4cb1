//! Makes a draft of the entries of a file.

use std::collections::{BTreeMap, BTreeSet};

use lotse_core::EntryKind;

use super::{
    Draft, ImportError, LossKind, LossReport, PackFolder,
    draft::SourceMarks,
    entry_toml::file_of,
    namesakes,
    origin::{Continued, EntryKey, ImportOrigin, short},
    slug::slug,
    unnamed::Unnamed,
};

/// Makes a draft of entries of one kind. Entries known from an earlier import
/// keep their ids, because what people marked refers to them.
pub(crate) fn draft(
    folder: &PackFolder,
    origin: &ImportOrigin<'_>,
    kind: EntryKind,
    mut entries: Vec<Unnamed>,
    losses: &mut LossReport,
) -> Result<Draft, ImportError> {
    let names: Vec<String> = entries.iter().map(|entry| short(&entry.key.key)).collect();
    namesakes::number(&mut entries);
    let text = folder.files.get(&file_of(kind)).unwrap_or_default();
    let continued = origin.continued(text, &keys_of(&entries))?;
    let known = &continued.before.entries;
    let fields = folder.imported(&continued.before.label, kind)?;
    let fields = fields.into_iter().collect();
    namesakes::renumber(&mut entries, &names, known, &fields, losses);
    let keys = keys_of(&entries);
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
        edited: None,
    };
    let with_ids = entries.into_iter().map(|unnamed| {
        let Unnamed { key, mut entry } = unnamed;
        entry.id = ids.give(kind, &key.key, &key.word);
        marks.keys.insert(entry.id.clone(), key.key);
        entry
    });
    let entries = with_ids.collect();
    Ok(Draft {
        name: label.clone(),
        kinds: vec![kind],
        place: None,
        entries,
        marks,
    })
}

fn keys_of(entries: &[Unnamed]) -> Vec<EntryKey> {
    entries.iter().map(|entry| entry.key.clone()).collect()
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

/// Skips entries that another source has already imported.
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
