//! Takes over what translators returned: all of it, or nothing.

mod messages;
mod pages;

use std::collections::BTreeMap;

use lotse_i18n::Language;
use lotse_pack_model::MadeBy;

use crate::{
    FileWrite, ImportRefusal, Returned, ReturnedUnit, SourceRecord, TextFolder, TranslationUnit,
    UnitKey, UnitState,
    accept::{Accepted, Decision, decide},
    folder::LanguageTexts,
    keep::prune,
    records,
    unit::{UnitText, units},
};

/// What an import writes.
#[derive(Debug, Clone, Default)]
pub struct ImportPlan {
    /// The files.
    pub writes: Vec<FileWrite>,
    /// How many texts are new or different.
    pub changed: usize,
    /// How many are unchanged and confirmed to be right.
    pub confirmed: usize,
    /// Texts that wait until the rest of their page or message is translated.
    pub waiting: Vec<String>,
    /// Texts that the source does not have any more.
    pub gone: Vec<String>,
    /// Packs that have the language from now on.
    pub added_to: Vec<String>,
}

/// Plans an import. Fails with everything that does not fit.
pub fn plan_import(
    folders: &[TextFolder],
    returned: &Returned,
    made_by: MadeBy,
) -> Result<ImportPlan, Vec<ImportRefusal>> {
    let mut plan = ImportPlan::default();
    let mut refusals = returned.refusals.clone();
    let mut by_folder: BTreeMap<&str, Vec<&ReturnedUnit>> = BTreeMap::new();
    for unit in &returned.units {
        by_folder.entry(&unit.folder).or_default().push(unit);
    }
    for (name, units) in by_folder {
        match folders.iter().find(|folder| folder.name == name) {
            Some(folder) if folder.source != returned.to => {
                let languages = (&returned.from, &returned.to);
                let mut import = FolderImport::new(folder, languages, made_by);
                import.decide(&units);
                import.write();
                refusals.append(&mut import.refusals);
                plan.add(import.plan);
            }
            Some(_) => refusals.extend(units.first().map(|unit| {
                unit.refuse(format!("{} is the source language of {name}", returned.to))
            })),
            None => refusals.extend(units.first().map(|unit| {
                unit.refuse(format!(
                    "it belongs to \"{name}\", which is not among the folders given"
                ))
            })),
        }
    }
    refusals.sort();
    refusals.dedup();
    if refusals.is_empty() {
        Ok(plan)
    } else {
        Err(refusals)
    }
}

impl ImportPlan {
    fn add(&mut self, mut other: Self) {
        self.writes.append(&mut other.writes);
        self.changed += other.changed;
        self.confirmed += other.confirmed;
        self.waiting.append(&mut other.waiting);
        self.gone.append(&mut other.gone);
        self.added_to.append(&mut other.added_to);
    }
}

fn originals(folder: &TextFolder, from: &Language) -> BTreeMap<UnitKey, UnitText> {
    if *from == folder.source {
        return BTreeMap::new();
    }
    let units = units(folder, from).into_iter();
    units
        .filter_map(|unit| Some((unit.key, unit.target?)))
        .collect()
}

/// The import into one folder.
struct FolderImport<'a> {
    folder: &'a TextFolder,
    language: &'a Language,
    made_by: MadeBy,
    /// The texts of the language that was translated from, unless it is the source.
    originals: BTreeMap<UnitKey, UnitText>,
    units: Vec<TranslationUnit>,
    accepted: BTreeMap<UnitKey, (Accepted, &'a ReturnedUnit)>,
    records: records::SourceRecords,
    plan: ImportPlan,
    refusals: Vec<ImportRefusal>,
}

impl<'a> FolderImport<'a> {
    fn new(
        folder: &'a TextFolder,
        (from, language): (&Language, &'a Language),
        made_by: MadeBy,
    ) -> Self {
        let records = folder.texts(language).map(|texts| texts.records.clone());
        Self {
            folder,
            language,
            made_by,
            originals: originals(folder, from),
            units: units(folder, language),
            accepted: BTreeMap::new(),
            records: records.unwrap_or_default(),
            plan: ImportPlan::default(),
            refusals: Vec::new(),
        }
    }

    fn texts(&self) -> Option<&'a LanguageTexts> {
        self.folder.texts(self.language)
    }

    fn source(&self) -> Option<&'a LanguageTexts> {
        self.folder.texts(&self.folder.source)
    }

    fn decide(&mut self, returned: &[&'a ReturnedUnit]) {
        for one in returned {
            let Some(unit) = self.units.iter().find(|unit| unit.key == one.key) else {
                self.plan.gone.push(one.key.to_string());
                continue;
            };
            let original = self.originals.get(&unit.key);
            match decide(one, unit, original, self.language) {
                Decision::Take(accepted) => {
                    let before = self.accepted.insert(one.key.clone(), (accepted, *one));
                    if before.is_some() {
                        self.refusals
                            .push(one.refuse("it was returned twice".to_owned()));
                    }
                }
                Decision::Leave => {}
                Decision::Wait => self.plan.waiting.push(unit.key.to_string()),
                Decision::Refuse(mut refusals) => self.refusals.append(&mut refusals),
            }
        }
    }

    fn write(&mut self) {
        if self.accepted.is_empty() {
            return;
        }
        self.write_messages();
        self.write_pages();
        prune(&mut self.records, &self.units);
        let before = self.texts().map(|texts| &texts.records);
        let is_new = before.map_or(!self.records.is_empty(), |before| *before != self.records);
        if is_new {
            let text = self.records.written();
            self.push(records::FILE, text);
        }
        self.write_meta();
        self.write_manifest();
    }

    fn push(&mut self, file: &str, text: String) {
        let path = self.folder.path(self.language, file);
        self.plan.writes.push(FileWrite { path, text });
    }

    fn record(&self, accepted: &Accepted) -> SourceRecord {
        let texts = self.texts();
        let language = match texts.map(LanguageTexts::is_machine_made) {
            Some(true) => MadeBy::Machine,
            // A new language says in `meta.toml` who made it.
            _ if self.folder.is_pack() && texts.is_none_or(|texts| texts.meta.is_none()) => {
                self.made_by
            }
            _ => MadeBy::Human,
        };
        SourceRecord {
            source: accepted.digest.clone(),
            made_by: (self.made_by != language).then_some(self.made_by),
            is_marked: false,
        }
    }

    fn count(&mut self, is_changed: bool) {
        if is_changed {
            self.plan.changed += 1;
        } else {
            self.plan.confirmed += 1;
        }
    }

    fn refuse_file(&mut self, name: &str, line: usize, reason: String) {
        self.refusals.push(ImportRefusal {
            file: self.folder.shown(self.language, name),
            line,
            key: String::new(),
            reason,
            sentence: String::new(),
        });
    }

    /// A new language of a pack says who made it.
    fn write_meta(&mut self) {
        let has_meta = self.texts().is_some_and(|texts| texts.meta.is_some());
        if self.folder.is_pack() && !has_meta && self.plan.changed > 0 {
            let word = records::word(self.made_by);
            self.push("meta.toml", format!("made_by = \"{word}\"\n"));
        }
    }

    /// Adds the language to the pack as soon as nothing of it is missing.
    fn write_manifest(&mut self) {
        let Some(pack) = &self.folder.pack else {
            return;
        };
        let waits = |key: &UnitKey| self.plan.waiting.contains(&key.to_string());
        let is_complete = self.units.iter().all(|unit| {
            unit.state != UnitState::Missing
                || (self.accepted.contains_key(&unit.key) && !waits(&unit.key))
        });
        if pack.manifest.languages.contains(self.language) || !is_complete {
            return;
        }
        let Ok(mut document) = pack.text.parse::<toml_edit::DocumentMut>() else {
            return;
        };
        if let Some(languages) = document
            .get_mut("languages")
            .and_then(|it| it.as_array_mut())
        {
            languages.push(self.language.to_string());
            let (path, text) = (pack.path.clone(), document.to_string());
            self.plan.writes.push(FileWrite { path, text });
            self.plan.added_to.push(self.folder.name.clone());
        }
    }
}
