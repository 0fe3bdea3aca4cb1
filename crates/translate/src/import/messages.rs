//! Writes the texts of Fluent files.

use std::collections::BTreeMap;

use fluent_syntax::ast::Pattern;

use super::FolderImport;
use crate::{
    TranslationUnit, UnitKey, UnitState,
    fluent::{FluentText, MessageFile},
    unit::{UnitText, messages},
};

impl FolderImport<'_> {
    pub(super) fn write_messages(&mut self) {
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
            let source = self.source().and_then(|texts| texts.files.get(&unit.file));
            if let (Some(UnitText::Forms(Some(forms))), Some(source)) = (&accepted.text, source) {
                let home = existing.iter().find(|(key, _)| is_of(key, *ui, id));
                let home = home.map_or(&unit.file, |(_, (file, _))| file);
                let own = by_hand(home);
                let name = own.as_ref().unwrap_or(home);
                let mut file = files.remove(name).unwrap_or_else(|| self.file(name));
                if own.is_some() {
                    let written_by_import = files.entry(home.clone());
                    let written_by_import = written_by_import.or_insert_with(|| self.file(home));
                    file.take_over(id, written_by_import, source);
                }
                file.set((id.as_str(), attribute.as_deref()), forms, source);
                files.insert(name.clone(), file);
            }
            let record = self.record(&accepted);
            self.records.set(&unit.key, record);
            self.count(accepted.text.is_some());
        }
        self.check_files(&files, &existing);
        for (name, file) in files {
            let before = self.texts().and_then(|texts| texts.files.get(&name));
            let text = file.written();
            if before.map_or(!text.is_empty(), |before| before.written() != text) {
                self.push(&name, text);
            }
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

    /// Makes sure that the files read as they were meant, before they are written.
    fn check_files(
        &mut self,
        files: &BTreeMap<String, MessageFile>,
        before: &BTreeMap<UnitKey, (String, FluentText)>,
    ) {
        let mut now: BTreeMap<UnitKey, Pattern<String>> = BTreeMap::new();
        for (name, file) in files {
            let read = match MessageFile::read(&file.written()) {
                Ok(read) => read,
                Err(error) => return self.refuse_file(name, error.line, error.reason),
            };
            for text in read.texts() {
                let ui = name.starts_with("ui/");
                let key = UnitKey::message(ui, &text.id, text.attribute.as_deref());
                if !before.contains_key(&key) && !self.accepted.contains_key(&key) {
                    self.refuse_file(name, text.line, format!("{key} would come with it"));
                }
                now.insert(key, text.pattern);
            }
        }
        for (key, (name, text)) in before
            .iter()
            .filter(|(_, (name, _))| files.contains_key(name))
        {
            let accepted = self.accepted.get(key);
            let is_meant = accepted.is_some_and(|(accepted, _)| accepted.text.is_some());
            if !is_meant && now.get(key) != Some(&text.pattern) {
                self.refuse_file(name, text.line, format!("{key} would change with it"));
            }
        }
    }
}

/// The file for translations by people, instead of one that `lotse-pack import`
/// overwrites: `contacts.ftl` for `contacts-import-table.ftl`.
fn by_hand(file: &str) -> Option<String> {
    let (kind, _) = file.split_once("-import-")?;
    Some(format!("{kind}.ftl"))
}

fn is_of(key: &UnitKey, in_ui: bool, of: &str) -> bool {
    matches!(key, UnitKey::Message { ui, id, .. } if *ui == in_ui && id == of)
}
