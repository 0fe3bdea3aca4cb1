//! Records that translations are valid, or marks them as stale.

use std::collections::BTreeSet;

use lotse_i18n::Language;

use crate::{
    FileWrite, SourceDigest, SourceRecord, TextFolder, TranslationUnit, UnitKey, UnitState,
    records, records::SourceRecords, units,
};

/// The translations to record, and as what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keep {
    /// All translations of which nothing is recorded are valid.
    New,
    /// The named translations are valid.
    Valid(Vec<String>),
    /// The named translations are stale, to be translated later.
    Stale(Vec<String>),
}

/// Nothing can be recorded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeepError {
    /// A name matches no translation.
    #[error(
        "\"{0}\" names no translated text; write step-tax-id, step-tax-id.why, or guides/tax-id#3"
    )]
    Unknown(String),
    /// A page has other blocks than its source.
    #[error("{0} has other paragraphs than its source; give it the same ones first")]
    Shape(String),
}

/// The records after translations into `languages` were named as valid or stale.
/// Returns what is to be written, and how many translations it concerns.
pub fn keep(
    folders: &[TextFolder],
    languages: &[Language],
    what: &Keep,
) -> Result<(Vec<FileWrite>, usize), KeepError> {
    let mut writes = Vec::new();
    let mut count = 0;
    let mut found = BTreeSet::new();
    for folder in folders {
        for language in folder.translations() {
            if !languages.is_empty() && !languages.contains(language) {
                continue;
            }
            let Some(texts) = folder.texts(language) else {
                continue;
            };
            let units = units(folder, language);
            let mut new = texts.records.clone();
            for unit in &units {
                found.extend(names(what).iter().filter(|name| unit.key.is_meant_by(name)));
                if concerns(what, unit) {
                    record(&mut new, unit, folder, language, what)?;
                    count += 1;
                }
            }
            if new != texts.records {
                prune(&mut new, &units);
                let path = folder.path(language, records::FILE);
                writes.push(FileWrite {
                    path,
                    text: new.written(),
                });
            }
        }
    }
    match names(what).iter().find(|name| !found.contains(name)) {
        Some(name) => Err(KeepError::Unknown(name.clone())),
        None => Ok((writes, count)),
    }
}

/// Forgets texts that the source does not have any more.
pub(crate) fn prune(records: &mut SourceRecords, units: &[TranslationUnit]) {
    let keys: BTreeSet<&UnitKey> = units.iter().map(|unit| &unit.key).collect();
    let pages: BTreeSet<&str> = units
        .iter()
        .filter_map(|unit| match &unit.key {
            UnitKey::Block { guide, .. } => Some(guide.as_str()),
            UnitKey::Message { .. } => None,
        })
        .collect();
    records.retain(|key| keys.contains(key), |guide| pages.contains(guide));
}

fn names(what: &Keep) -> &[String] {
    match what {
        Keep::New => &[],
        Keep::Valid(names) | Keep::Stale(names) => names,
    }
}

fn concerns(what: &Keep, unit: &TranslationUnit) -> bool {
    let is_named = |names: &[String]| names.iter().any(|name| unit.key.is_meant_by(name));
    match (what, unit.state) {
        (_, UnitState::Missing) => false,
        (Keep::New, state) => state == UnitState::Unrecorded,
        (Keep::Valid(names), _) => is_named(names),
        (Keep::Stale(names), state) => state == UnitState::Stale && is_named(names),
    }
}

fn record(
    records: &mut SourceRecords,
    unit: &TranslationUnit,
    folder: &TextFolder,
    language: &Language,
    what: &Keep,
) -> Result<(), KeepError> {
    let before = unit.record.clone();
    let mut new = before.unwrap_or_else(|| SourceRecord::of(unit.digest.clone()));
    match what {
        Keep::New | Keep::Valid(_) => {
            new.source = unit.digest.clone();
            new.is_marked = false;
        }
        Keep::Stale(_) => new.is_marked = true,
    }
    let UnitKey::Block { guide, .. } = &unit.key else {
        records.set(&unit.key, new);
        return Ok(());
    };
    let Some(block) = unit.target_block else {
        return Err(KeepError::Shape(folder.shown(language, &unit.file)));
    };
    let mut page = records.page(guide).to_vec();
    let blocks = folder
        .texts(language)
        .and_then(|texts| texts.pages.get(guide));
    let length = blocks.map_or(0, |page| page.blocks().len());
    page.resize_with(length, unknown);
    if let Some(place) = page.get_mut(block) {
        *place = new;
    }
    records.set_page(guide, page);
    Ok(())
}

/// The record of a block whose source is unknown; it counts as stale.
pub(crate) fn unknown() -> SourceRecord {
    SourceRecord::of(SourceDigest::written("unknown"))
}
