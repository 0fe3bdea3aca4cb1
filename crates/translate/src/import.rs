//! Takes over what translators returned: all of it, or nothing.

use std::collections::{BTreeMap, BTreeSet};

use lotse_i18n::Language;
use lotse_pack_model::MadeBy;

use crate::{
    FileWrite, ImportRefusal, Returned, ReturnedUnit, SourceRecord, TextFolder, TranslationUnit,
    UnitKey, UnitState,
    accept::{Accepted, Decision, decide},
    fluent::MessageFile,
    folder::LanguageTexts,
    keep::{prune, unknown},
    page::GuidePage,
    piece::raw,
    records,
    unit::{UnitText, messages, units},
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
                let mut import = FolderImport::new(folder, &returned.to, made_by);
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

/// The import into one folder.
struct FolderImport<'a> {
    folder: &'a TextFolder,
    language: &'a Language,
    made_by: MadeBy,
    units: Vec<TranslationUnit>,
    accepted: BTreeMap<UnitKey, (Accepted, &'a ReturnedUnit)>,
    records: records::SourceRecords,
    plan: ImportPlan,
    refusals: Vec<ImportRefusal>,
}

impl<'a> FolderImport<'a> {
    fn new(folder: &'a TextFolder, language: &'a Language, made_by: MadeBy) -> Self {
        let records = folder.texts(language).map(|texts| texts.records.clone());
        Self {
            folder,
            language,
            made_by,
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
            match decide(one, unit, self.language) {
                Decision::Take(accepted) => {
                    let before = self.accepted.insert(one.key.clone(), (accepted, *one));
                    if before.is_some() {
                        self.refusals
                            .push(one.refuse("it was returned twice".to_owned()));
                    }
                }
                Decision::Leave => {}
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

    fn write_messages(&mut self) {
        let existing = self.texts().map(messages).unwrap_or_default();
        let mut files: BTreeMap<String, MessageFile> = BTreeMap::new();
        let units = self.units.clone();
        for unit in &units {
            let UnitKey::Message { ui, id, attribute } = &unit.key else {
                continue;
            };
            let Some((accepted, _)) = self.accepted.get(&unit.key).cloned() else {
                continue;
            };
            if self.must_wait(unit, *ui, id, attribute.is_some()) {
                self.plan.waiting.push(unit.key.to_string());
                continue;
            }
            let home = existing.iter().find(|(key, _)| is_of(key, *ui, id));
            let name = home.map_or(&unit.file, |(_, (file, _))| file);
            if let Some(UnitText::Forms(Some(forms))) = &accepted.text {
                let file = files.entry(name.clone()).or_insert_with(|| self.file(name));
                let source = self.source().and_then(|texts| texts.files.get(&unit.file));
                if let Some(source) = source {
                    file.set((id.as_str(), attribute.as_deref()), forms, source);
                }
            }
            let record = self.record(&accepted);
            self.records.set(&unit.key, record);
            self.count(accepted.text.is_some());
        }
        for (name, file) in files {
            self.check_file(&name, &file, &existing);
            self.push(&name, file.written());
        }
    }

    fn file(&self, name: &str) -> MessageFile {
        let own = self
            .texts()
            .and_then(|texts| texts.files.get(name))
            .cloned();
        own.unwrap_or_default()
    }

    /// Whether an attribute has to wait until its message has a value.
    fn must_wait(&self, unit: &TranslationUnit, ui: bool, id: &str, is_attribute: bool) -> bool {
        let value = UnitKey::message(ui, id, None);
        let of_source = self.units.iter().find(|other| other.key == value);
        is_attribute
            && unit.state == UnitState::Missing
            && of_source.is_some_and(|value| value.state == UnitState::Missing)
            && !self.accepted.contains_key(&value)
    }

    /// Makes sure that a file reads as it was meant, before it is written.
    fn check_file(
        &mut self,
        name: &str,
        file: &MessageFile,
        before: &BTreeMap<UnitKey, (String, crate::fluent::FluentText)>,
    ) {
        let ui = name.starts_with("ui/");
        let read = match MessageFile::read(&file.written()) {
            Ok(read) => read,
            Err(error) => return self.refuse_file(name, error.line, error.reason),
        };
        let now: BTreeMap<UnitKey, _> = read
            .texts()
            .into_iter()
            .map(|text| {
                (
                    UnitKey::message(ui, &text.id, text.attribute.as_deref()),
                    text,
                )
            })
            .collect();
        for (key, text) in &now {
            if !before.contains_key(key) && !self.accepted.contains_key(key) {
                self.refuse_file(name, text.line, format!("{key} would come with it"));
            }
        }
        for (key, (_, text)) in before.iter().filter(|(_, (file, _))| file == name) {
            let is_meant = self
                .accepted
                .get(key)
                .is_some_and(|(accepted, _)| accepted.text.is_some());
            let is_same = now.get(key).is_some_and(|now| now.pattern == text.pattern);
            if !is_meant && !is_same {
                self.refuse_file(name, text.line, format!("{key} would change with it"));
            }
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

    fn write_pages(&mut self) {
        let guides: BTreeSet<String> = self
            .accepted
            .keys()
            .filter_map(|key| match key {
                UnitKey::Block { guide, .. } => Some(guide.clone()),
                UnitKey::Message { .. } => None,
            })
            .collect();
        for guide in guides {
            self.write_page(&guide);
        }
    }

    fn write_page(&mut self, guide: &str) {
        let Some(source) = self.source().and_then(|texts| texts.pages.get(guide)) else {
            return;
        };
        let own = self.texts().and_then(|texts| texts.pages.get(guide));
        let units: Vec<TranslationUnit> = self
            .units
            .iter()
            .filter(|unit| matches!(&unit.key, UnitKey::Block { guide: of, .. } if of == guide))
            .cloned()
            .collect();
        let mut blocks = Vec::new();
        let mut records = Vec::new();
        let mut counts = Vec::new();
        for unit in &units {
            let accepted = self.accepted.get(&unit.key).map(|(accepted, _)| accepted);
            let new = accepted.and_then(|accepted| match &accepted.text {
                Some(UnitText::Block(pieces)) => Some(raw(pieces)),
                _ => None,
            });
            counts.extend(accepted.map(|_| new.is_some()));
            let before = match &unit.target {
                Some(UnitText::Block(pieces)) => Some(raw(pieces)),
                _ => None,
            };
            let record = accepted.map(|accepted| self.record(accepted));
            records.push(
                record
                    .or_else(|| unit.record.clone())
                    .unwrap_or_else(unknown),
            );
            blocks.push((new, before));
        }
        // A page is shown as a whole, so it is written as a whole.
        let missing =
            |(new, before): &(Option<String>, Option<String>)| new.is_none() && before.is_none();
        if blocks.iter().any(missing) {
            let waiting = self
                .accepted
                .keys()
                .filter(|key| matches!(key, UnitKey::Block { guide: of, .. } if of == guide));
            self.plan
                .waiting
                .extend(waiting.map(ToString::to_string).collect::<Vec<_>>());
            return;
        }
        let in_place = own.filter(|own| {
            let is_at_its_place =
                |(index, unit): (usize, &TranslationUnit)| unit.target_block == Some(index);
            own.blocks().len() == units.len() && units.iter().enumerate().all(is_at_its_place)
        });
        let text = match in_place {
            Some(own) => own.with(&|index| blocks.get(index)?.0.clone()),
            None => source.with(&|index| {
                let (new, before) = blocks.get(index)?;
                new.clone().or_else(|| before.clone())
            }),
        };
        self.check_page(guide, &text, source, in_place);
        for is_changed in counts {
            self.count(is_changed);
        }
        self.records.set_page(guide, records);
        if own.is_none_or(|own| own.text() != text) {
            self.push(&format!("guides/{guide}.md"), text);
        }
    }

    /// Makes sure that the page has the blocks that it is meant to have: a paragraph that
    /// begins with "1." would become a list.
    fn check_page(&mut self, guide: &str, text: &str, source: &GuidePage, own: Option<&GuidePage>) {
        let page = GuidePage::read(text);
        if page.has_shape_of(own.unwrap_or(source)) {
            return;
        }
        let shapes = |page: &GuidePage| -> Vec<String> {
            page.blocks()
                .iter()
                .map(|block| block.shape.clone())
                .collect()
        };
        let (now, meant) = (shapes(&page), shapes(own.unwrap_or(source)));
        let same = now
            .iter()
            .zip(&meant)
            .take_while(|(now, meant)| now == meant)
            .count();
        let returned = self.accepted.iter().find(|(key, _)| {
            matches!(key, UnitKey::Block { guide: of, index } if of == guide && *index >= same)
        });
        let first = || self.accepted.values().next();
        let returned = returned.map(|(_, value)| value).or_else(first);
        let reason = "it would not stay one paragraph, heading or item: a line of Markdown must not \
                      begin with #, -, * or a number with a point";
        self.refusals
            .extend(returned.map(|(_, returned)| returned.refuse(reason.to_owned())));
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

fn is_of(key: &UnitKey, in_ui: bool, of: &str) -> bool {
    matches!(key, UnitKey::Message { ui, id, .. } if *ui == in_ui && id == of)
}
