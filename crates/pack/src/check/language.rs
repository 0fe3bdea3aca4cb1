//! Checks a language pack: its texts of the interface are those that the app asks for,
//! with all their variables and all plural forms, and how many are missing.

use std::collections::BTreeSet;

use lotse_i18n::{FluentSource, Language, Reference, TextKey};

use super::{
    Checker,
    texts::{self, line_of},
};
use crate::{
    LanguagePart, Pack, PackKind, Severity,
    interface::{self, percent, required, texts_of},
    nearest::did_you_mean,
};

/// Maximum number of missing texts that a warning names.
const NAMED: usize = 5;

pub(super) fn check(checker: &mut Checker<'_>) {
    let packs = checker.place.packs.iter();
    for pack in packs.filter(|pack| pack.manifest.kind == PackKind::Language) {
        let Some(language) = pack.source_language() else {
            continue;
        };
        let nothing = LanguagePart::default();
        let part = pack.languages.get(language).unwrap_or(&nothing);
        for (file, text) in &part.interface {
            let mut file = InterfaceFile {
                checker,
                pack,
                file,
                text,
            };
            file.texts(part, language);
            file.forms(language);
        }
        for (file, text) in &part.texts {
            let mut file = InterfaceFile {
                checker,
                pack,
                file,
                text,
            };
            file.forms(language);
        }
        missing_interface(checker, pack, part);
        missing_content(checker, pack, language, part);
    }
}

struct InterfaceFile<'a, 'b> {
    checker: &'a mut Checker<'b>,
    pack: &'a Pack,
    file: &'a str,
    text: &'a str,
}

impl InterfaceFile<'_, '_> {
    fn add(&mut self, severity: Severity, id: &str, message: String, suggestion: Option<String>) {
        let line = Some(line_of(self.text, id));
        let (pack, file) = (self.pack, self.file);
        self.checker
            .file(severity, pack, file, line, message, suggestion);
    }

    fn texts(&mut self, part: &LanguagePart, language: &Language) {
        let known = texts_in(part, language);
        for (key, variables) in texts_of([self.text]) {
            match required().get(&key) {
                Some(wanted) => self.variables(&key, wanted, &variables),
                None => self.unknown(&key),
            }
        }
        for text in FluentSource::parse(self.text).0.references() {
            for reference in &text.references {
                if let Reference::Text(to, _) = reference
                    && !known.contains(to)
                {
                    let message = format!(
                        "\"{}\" uses \"{to}\", which this language does not have.",
                        text.key
                    );
                    let suggestion = Some(format!("Add `{} = …`.", to.id));
                    self.add(Severity::Error, &text.key.id, message, suggestion);
                }
            }
        }
    }

    fn variables(&mut self, key: &TextKey, wanted: &BTreeSet<String>, used: &BTreeSet<String>) {
        for lost in wanted.difference(used) {
            let message = format!("\"{key}\" has lost its variable \"${lost}\".");
            let suggestion = Some(format!("Write {{ ${lost} }} where it belongs."));
            self.add(Severity::Error, &key.id, message, suggestion);
        }
        for invented in used.difference(wanted) {
            let message = format!("\"{key}\" has no variable \"${invented}\".");
            let known: Vec<String> = wanted.iter().cloned().collect();
            let suggestion = did_you_mean(invented, &known);
            self.add(Severity::Error, &key.id, message, suggestion);
        }
    }

    /// A warning only: the language may be newer than the program that checks it.
    fn unknown(&mut self, key: &TextKey) {
        if interface::is_own_name(&key.id) {
            return;
        }
        let known: Vec<String> = required().keys().map(ToString::to_string).collect();
        let message = format!("the interface has no text \"{key}\".");
        let suggestion = did_you_mean(&key.to_string(), &known);
        self.add(Severity::Warning, &key.id, message, suggestion);
    }

    fn forms(&mut self, language: &Language) {
        for wrong in FluentSource::parse(self.text).0.wrong_forms(language) {
            let id = wrong.key.id.clone();
            if !wrong.missing.is_empty() {
                let forms = wrong.missing.join(", ");
                let message = format!("\"{}\" lacks the plural form {forms}.", wrong.key);
                let suggestion = Some("Write a whole sentence for each form.".to_owned());
                self.add(Severity::Error, &id, message, suggestion);
            }
            if !wrong.foreign.is_empty() {
                let forms = wrong.foreign.join(", ");
                let message = format!(
                    "\"{}\" has [{forms}], which is no plural form of \"{language}\".",
                    wrong.key
                );
                let suggestion = Some("Remove it.".to_owned());
                self.add(Severity::Error, &id, message, suggestion);
            }
        }
    }
}

/// All texts that a text of the interface may refer to: those of the pack, over those
/// that ship with the app.
fn texts_in(part: &LanguagePart, language: &Language) -> BTreeSet<TextKey> {
    let own = part.interface.values().map(String::as_str);
    let shipped = interface::files(language).map(|(_, text)| text);
    own.chain(shipped)
        .flat_map(|text| FluentSource::parse(text).0.references())
        .map(|text| text.key)
        .collect()
}

fn missing_interface(checker: &mut Checker<'_>, pack: &Pack, part: &LanguagePart) {
    let there = texts_of(part.interface.values().map(String::as_str));
    let missing: Vec<String> = { required().keys() }
        .filter(|key| !there.contains_key(*key))
        .map(ToString::to_string)
        .collect();
    incomplete(checker, pack, "the interface", required().len(), &missing);
}

/// Only of interest once the pack translates content at all.
fn missing_content(
    checker: &mut Checker<'_>,
    pack: &Pack,
    language: &Language,
    part: &LanguagePart,
) {
    let ids = |part: &LanguagePart| texts_of(part.texts.values().map(String::as_str));
    let own = ids(part);
    if own.keys().all(|key| key.id == texts::PACK_NAME) {
        return;
    }
    let mut there: BTreeSet<TextKey> = own.into_keys().collect();
    let place = checker.place;
    let others = place.packs.iter().filter(|other| other.id() != pack.id());
    for part in others.filter_map(|other| other.languages.get(language)) {
        there.extend(ids(part).into_keys());
    }
    let there: BTreeSet<String> = there.iter().map(ToString::to_string).collect();
    let wanted = texts::required_everywhere(checker);
    let missing: Vec<String> = wanted.difference(&there).cloned().collect();
    let beneath: Vec<String> = pack
        .manifest
        .extends
        .iter()
        .map(ToString::to_string)
        .collect();
    if !beneath.is_empty() {
        let what = format!("the content of {}", beneath.join(", "));
        incomplete(checker, pack, &what, wanted.len(), &missing);
    }
}

fn incomplete(checker: &mut Checker<'_>, pack: &Pack, what: &str, all: usize, missing: &[String]) {
    if missing.is_empty() {
        return;
    }
    let share = percent(all - missing.len(), all);
    let named = missing.iter().take(NAMED).cloned().collect::<Vec<_>>();
    let more = missing.len() - named.len();
    let and_more = if more > 0 {
        format!(" and {more} more")
    } else {
        String::new()
    };
    let message = format!(
        "{share} % of {what} is translated. Missing: {}{and_more}.",
        named.join(", ")
    );
    let suggestion = "The app shows these in the next language that a person reads.".to_owned();
    let file = "pack.toml";
    checker.file(
        Severity::Warning,
        pack,
        file,
        None,
        message,
        Some(suggestion),
    );
}
