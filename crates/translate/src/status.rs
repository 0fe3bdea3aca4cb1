//! Progress of translations, by file and language.

use std::{collections::BTreeMap, fmt::Write};

use lotse_i18n::Language;
use serde::Serialize;

use crate::{TextFolder, UnitState, units};

/// Progress of the translation of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FileStatus {
    /// The pack, or the folder of the interface.
    pub folder: String,
    /// Whether it is a pack.
    pub is_pack: bool,
    /// The language.
    pub language: Language,
    /// The file, in the folder of the language.
    pub file: String,
    /// Number of texts in the source.
    pub texts: usize,
    /// Number of texts without a translation.
    pub missing: usize,
    /// Number of texts whose source has changed or is not recorded.
    pub stale: usize,
    /// Number of these that are marked to be done later.
    pub marked: usize,
    /// Number of texts that are machine-made and unreviewed.
    pub machine_made: usize,
}

/// Progress of the translations of a folder. Languages that have no texts yet are
/// counted if they are named.
pub fn status(folder: &TextFolder, named: &[Language]) -> Vec<FileStatus> {
    let own = folder
        .translations()
        .filter(|own| named.is_empty() || named.contains(own));
    let mut languages: Vec<&Language> = own.chain(named).collect();
    languages.sort();
    languages.dedup();
    let mut statuses = Vec::new();
    for language in languages {
        let mut files: BTreeMap<String, FileStatus> = BTreeMap::new();
        for unit in units(folder, language) {
            let status = files
                .entry(unit.file.clone())
                .or_insert_with(|| FileStatus {
                    folder: folder.name.clone(),
                    is_pack: folder.is_pack(),
                    language: language.clone(),
                    file: unit.file.clone(),
                    texts: 0,
                    missing: 0,
                    stale: 0,
                    marked: 0,
                    machine_made: 0,
                });
            let is_stale = matches!(unit.state, UnitState::Stale | UnitState::Unrecorded);
            status.texts += 1;
            status.missing += usize::from(unit.state == UnitState::Missing);
            status.stale += usize::from(is_stale);
            status.marked += usize::from(unit.is_marked);
            status.machine_made += usize::from(unit.is_machine_made);
        }
        statuses.extend(files.into_values());
    }
    statuses
}

/// A table of all languages, for a README.
pub fn markdown(statuses: &[FileStatus]) -> String {
    let mut rows: BTreeMap<(&Language, bool), Counts> = BTreeMap::new();
    for status in statuses {
        rows.entry((&status.language, status.is_pack))
            .or_default()
            .add(status);
    }
    let mut table = "\
| language | texts | translated | missing | stale | by a machine, not reviewed |
|---|---|--:|--:|--:|--:|
"
    .to_owned();
    for ((language, is_pack), counts) in rows {
        let what = if is_pack { "content" } else { "interface" };
        let _ = writeln!(
            table,
            "| {language} | {what} | {} of {} | {} | {} | {} |",
            counts.texts - counts.missing,
            counts.texts,
            counts.missing,
            counts.stale,
            counts.machine_made,
        );
    }
    table
}

#[derive(Default)]
struct Counts {
    texts: usize,
    missing: usize,
    stale: usize,
    machine_made: usize,
}

impl Counts {
    fn add(&mut self, status: &FileStatus) {
        self.texts += status.texts;
        self.missing += status.missing;
        self.stale += status.stale;
        self.machine_made += status.machine_made;
    }
}
