//! Texts handed out to a translator, in any format.

use std::collections::BTreeMap;

use lotse_i18n::Language;

use crate::{
    SourceDigest, TextFolder, TranslationUnit, UnitKey, UnitState,
    accept::handed_out,
    fluent::{FormPath, TextForms},
    notes::{Comments, Note, form_note, notes},
    piece::TextPiece,
    select::{counterpart, is_one_number},
    unit::{UnitText, units},
};

/// Nothing can be handed out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HandoutError {
    /// A folder has no texts in the language.
    #[error("{folder} has no texts in \"{language}\" to translate from")]
    NoTexts {
        /// The folder.
        folder: String,
        /// The language.
        language: Language,
    },
    /// A folder cannot be translated into its source language.
    #[error("\"{language}\" is the source language of {folder}; choose another for --to")]
    Source {
        /// The folder.
        folder: String,
        /// The language.
        language: Language,
    },
}

/// The texts of a file that are handed out.
#[derive(Debug)]
pub(crate) struct HandoutFile {
    /// The folder and the file in a language of it: `de-jena`, `guides/tax-id.md`.
    pub(crate) folder: String,
    pub(crate) file: String,
    pub(crate) units: Vec<HandoutUnit>,
}

/// A text that is handed out.
#[derive(Debug)]
pub(crate) struct HandoutUnit {
    pub(crate) key: UnitKey,
    /// The source that it stands for.
    pub(crate) digest: SourceDigest,
    pub(crate) state: UnitState,
    pub(crate) is_machine_made: bool,
    pub(crate) notes: Vec<Note>,
    pub(crate) sentences: Vec<HandoutSentence>,
    /// The text to translate from, with its forms or its markup.
    pub(crate) source: UnitText,
    pub(crate) target: Option<UnitText>,
    /// The forms in which it is handed out, with the source where there is no translation.
    pub(crate) forms: Option<TextForms>,
}

/// A sentence that is handed out.
#[derive(Debug)]
pub(crate) struct HandoutSentence {
    /// The form: empty, `one`, or `one/few`.
    pub(crate) form: String,
    pub(crate) note: Option<Note>,
    pub(crate) source: Vec<TextPiece>,
    pub(crate) target: Option<Vec<TextPiece>>,
    /// Codes that may be left out in this form, because it is for one number alone.
    pub(crate) optional: Vec<String>,
}

/// The texts of a folder for a translator: all, or only those with something to do.
pub(crate) fn handout(
    folder: &TextFolder,
    (from, to): (&Language, &Language),
    only_open: bool,
) -> Result<Vec<HandoutFile>, HandoutError> {
    let name = || folder.name.clone();
    if *to == folder.source {
        return Err(HandoutError::Source {
            folder: name(),
            language: to.clone(),
        });
    }
    let Some(originals) = originals(folder, from) else {
        return Err(HandoutError::NoTexts {
            folder: name(),
            language: from.clone(),
        });
    };
    let comments = Comments::of(folder);
    let mut files: Vec<HandoutFile> = Vec::new();
    for unit in units(folder, to) {
        if only_open && unit.state == UnitState::Current {
            continue;
        }
        let Some((source, digest)) = originals.get(&unit.key).cloned() else {
            continue;
        };
        let Some(sentences) = sentences(&source, &unit, to) else {
            continue;
        };
        let made = HandoutUnit {
            notes: notes(&unit, &comments, folder, to),
            forms: forms(&unit, &sentences, to),
            key: unit.key.clone(),
            digest,
            state: unit.state,
            is_machine_made: unit.is_machine_made,
            sentences,
            source,
            target: unit.target,
        };
        match files.last_mut().filter(|file| file.file == unit.file) {
            Some(file) => file.units.push(made),
            None => files.push(HandoutFile {
                folder: name(),
                file: unit.file,
                units: vec![made],
            }),
        }
    }
    Ok(files)
}

type OriginalTexts = BTreeMap<UnitKey, (UnitText, SourceDigest)>;

/// The texts to translate from. A text in a language other than the source represents the
/// source that it was made from.
fn originals(folder: &TextFolder, from: &Language) -> Option<OriginalTexts> {
    folder.texts(from)?;
    let of_source = *from == folder.source;
    let units = units(folder, from).into_iter();
    let original = |unit: TranslationUnit| {
        if of_source {
            return Some((unit.key, (unit.source, unit.digest)));
        }
        let digest = unit.record.map_or(unit.digest, |record| record.source);
        Some((unit.key, (unit.target?, digest)))
    };
    Some(units.filter_map(original).collect())
}

/// The sentences of a text; `None` if it has too many forms.
fn sentences(
    source: &UnitText,
    unit: &TranslationUnit,
    to: &Language,
) -> Option<Vec<HandoutSentence>> {
    match (source, &unit.target) {
        (UnitText::Block(source), target) => {
            let target = match target {
                Some(UnitText::Block(pieces)) => Some(pieces.clone()),
                _ => None,
            };
            Some(vec![HandoutSentence {
                form: String::new(),
                note: None,
                source: source.clone(),
                target,
                optional: Vec::new(),
            }])
        }
        (UnitText::Forms(Some(source)), target) => {
            let UnitText::Forms(Some(original)) = &unit.source else {
                return None;
            };
            let forms = handed_out(original, target.as_ref(), to);
            let target = match target {
                Some(UnitText::Forms(forms)) => forms.as_ref(),
                _ => None,
            };
            let of_path = |(path, _): (FormPath, &[TextPiece])| of_form(&path, source, target, to);
            Some(forms.sentences().into_iter().map(of_path).collect())
        }
        _ => None,
    }
}

/// A text of Fluent as it is handed out in a Fluent file.
fn forms(
    unit: &TranslationUnit,
    sentences: &[HandoutSentence],
    to: &Language,
) -> Option<TextForms> {
    let UnitText::Forms(Some(source)) = &unit.source else {
        return None;
    };
    let forms = handed_out(source, unit.target.as_ref(), to);
    Some(forms.map(&mut |path| {
        let form: Vec<&str> = path.iter().map(|(_, form)| form.as_str()).collect();
        let form = form.join("/");
        let sentence = sentences.iter().find(|sentence| sentence.form == form);
        let words = sentence.map(|sentence| sentence.target.as_ref().unwrap_or(&sentence.source));
        words.cloned().unwrap_or_default()
    }))
}

fn of_form(
    path: &FormPath,
    source: &TextForms,
    target: Option<&TextForms>,
    to: &Language,
) -> HandoutSentence {
    let chosen = |selector: &str| {
        let chosen = path.iter().find(|(name, _)| name == selector);
        chosen.map(|(_, form)| form.clone())
    };
    let original = |selector: &str| counterpart(to, chosen(selector).as_ref());
    // Only a sentence of this very form: no other can stand for it.
    let own = target.and_then(|target| {
        let sentences = target.sentences().into_iter();
        let mut same = sentences.filter(|(own, _)| own == path);
        same.next().map(|(_, pieces)| pieces.to_vec())
    });
    let form: Vec<&str> = path.iter().map(|(_, form)| form.as_str()).collect();
    let optional = path.iter().filter(|(_, form)| is_one_number(to, form));
    HandoutSentence {
        form: form.join("/"),
        note: form_note(path, to),
        source: source.sentence(&original).to_vec(),
        target: own,
        optional: optional
            .map(|(selector, _)| format!("{{ {selector} }}"))
            .collect(),
    }
}
