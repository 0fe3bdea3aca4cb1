//! The texts of a folder, each with its translation and the state of that.

use std::collections::BTreeMap;

use lotse_i18n::Language;
use lotse_pack_model::MadeBy;

use crate::{
    SourceDigest, SourceRecord, TextFolder, UnitKey,
    fluent::{FluentText, TextForms},
    folder::LanguageTexts,
    page::{MarkdownPage, PageBlock, Paired, align},
    piece::{TextPiece, raw},
};

/// State of a translation relative to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitState {
    /// There is none.
    Missing,
    /// There is no record of the source that it was made from.
    Unrecorded,
    /// The source has changed since.
    Stale,
    /// It translates the source as it is.
    Current,
}

/// A text and its translation into a language.
#[derive(Debug, Clone)]
pub struct TranslationUnit {
    /// Its name.
    pub key: UnitKey,
    /// The file of the source, in the folder of its language: `today.ftl`.
    pub file: String,
    /// The line in that file, counted from 1.
    pub line: usize,
    /// State of the translation.
    pub state: UnitState,
    /// Whether a stale translation is marked to be done later.
    pub is_marked: bool,
    /// Whether the translation is machine-made and not reviewed since.
    pub is_machine_made: bool,
    /// The digest of the source as it is.
    pub digest: SourceDigest,
    /// File and line of the translation.
    pub translated_at: Option<(String, usize)>,
    pub(crate) record: Option<SourceRecord>,
    pub(crate) source: UnitText,
    pub(crate) target: Option<UnitText>,
    /// The block of the translated page, if the text is a block.
    pub(crate) target_block: Option<usize>,
}

/// Text of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum UnitText {
    /// A text of Fluent. `None` if it has too many forms.
    Forms(Option<TextForms>),
    /// A block of a page.
    Block(Vec<TextPiece>),
}

impl TranslationUnit {
    /// The words of the translation, for people; empty if there is none.
    pub fn shown(&self) -> String {
        match &self.target {
            Some(UnitText::Block(pieces)) => raw(pieces),
            Some(UnitText::Forms(Some(forms))) => forms.written(4).trim_matches('\n').to_owned(),
            Some(UnitText::Forms(None)) | None => String::new(),
        }
    }
}

impl UnitText {
    /// The digest of the text.
    pub(crate) fn digest(&self) -> SourceDigest {
        let words = match self {
            Self::Block(pieces) => raw(pieces),
            Self::Forms(forms) => {
                let sentences = forms.as_ref().map(TextForms::sentences).unwrap_or_default();
                let lines = sentences.into_iter().map(|(path, pieces)| {
                    let form: Vec<String> = path
                        .into_iter()
                        .map(|(selector, form)| format!("{selector}={form}"))
                        .collect();
                    format!("{}: {}", form.join("/"), raw(pieces))
                });
                lines.collect::<Vec<_>>().join("\n")
            }
        };
        SourceDigest::of(&words)
    }
}

/// The texts of a folder with their translations into a language, in the order of the
/// files.
pub fn units(folder: &TextFolder, language: &Language) -> Vec<TranslationUnit> {
    let none = LanguageTexts::default();
    let Some(source) = folder.texts(&folder.source) else {
        return Vec::new();
    };
    let target = folder.texts(language).unwrap_or(&none);
    let mut units = message_units(source, target);
    for (guide, page) in &source.pages {
        units.extend(page_units(guide, page, target));
    }
    units
}

/// All texts of the messages of a language, by key, each with its file.
pub(crate) fn messages(texts: &LanguageTexts) -> BTreeMap<UnitKey, (String, FluentText)> {
    let mut found = BTreeMap::new();
    for (file, messages) in &texts.files {
        let ui = file.starts_with("ui/");
        for text in messages.texts() {
            let key = UnitKey::message(ui, &text.id, text.attribute.as_deref());
            found.entry(key).or_insert_with(|| (file.clone(), text));
        }
    }
    found
}

fn message_units(source: &LanguageTexts, target: &LanguageTexts) -> Vec<TranslationUnit> {
    let translations = messages(target);
    let is_machine_made = target.is_machine_made();
    let mut units = Vec::new();
    for (file, messages) in &source.files {
        for text in messages.texts() {
            let key =
                UnitKey::message(file.starts_with("ui/"), &text.id, text.attribute.as_deref());
            let digest = text.digest();
            let translation = translations.get(&key);
            let record = target.records.get(&key).filter(|_| translation.is_some());
            let state = match (translation, record) {
                (None, _) => UnitState::Missing,
                (Some(_), None) => UnitState::Unrecorded,
                (Some(_), Some(record)) if record.source == digest => UnitState::Current,
                (Some(_), Some(_)) => UnitState::Stale,
            };
            units.push(TranslationUnit {
                key,
                file: file.clone(),
                line: text.line,
                state,
                is_marked: state == UnitState::Stale && record.is_some_and(|it| it.is_marked),
                is_machine_made: translation.is_some() && is_machine(record, is_machine_made),
                digest,
                translated_at: translation.map(|(file, text)| (file.clone(), text.line)),
                record: record.cloned(),
                source: UnitText::Forms(text.forms()),
                target: translation.map(|(_, text)| UnitText::Forms(text.forms())),
                target_block: None,
            });
        }
    }
    units
}

fn is_machine(record: Option<&SourceRecord>, language_is: bool) -> bool {
    let made_by = record.and_then(|record| record.made_by);
    made_by.map_or(language_is, |made_by| made_by == MadeBy::Machine)
}

fn page_units(guide: &str, page: &MarkdownPage, target: &LanguageTexts) -> Vec<TranslationUnit> {
    let translated = target.pages.get(guide);
    let records = target.records.page(guide);
    let pairing = Pairing::of(page, translated, records);
    let digests = page.digests();
    let blocks = page.blocks().iter().zip(digests).enumerate();
    let unit = |(index, (block, digest)): (usize, (&PageBlock, SourceDigest))| {
        let (state, target_block) = pairing.state(index);
        let own = target_block.and_then(|at| translated?.block(at));
        let record = target_block.and_then(|at| records.get(at));
        let file = format!("guides/{guide}.md");
        // Where a page has other blocks than its source, it is found by its first line.
        let line = own.map_or(1, |own| own.line);
        let is_there = state != UnitState::Missing;
        TranslationUnit {
            key: UnitKey::block(guide, index),
            line: block.line,
            state,
            is_marked: state == UnitState::Stale && record.is_some_and(|it| it.is_marked),
            is_machine_made: is_there && is_machine(record, target.is_machine_made()),
            digest,
            translated_at: is_there.then(|| (file.clone(), line)),
            file,
            record: record.cloned(),
            source: UnitText::Block(block.pieces.clone()),
            target: own.map(|own| UnitText::Block(own.pieces.clone())),
            target_block,
        }
    };
    blocks.map(unit).collect()
}

/// Which block of a translated page belongs to which of the source.
enum Pairing {
    /// There is no translated page.
    None,
    /// Nothing is recorded, and both have the same blocks.
    OneByOne,
    /// Nothing fitting is recorded, and the blocks differ.
    Unknown,
    /// By what is recorded.
    Recorded(Vec<Paired>),
}

impl Pairing {
    fn of(
        page: &MarkdownPage,
        translated: Option<&MarkdownPage>,
        records: &[SourceRecord],
    ) -> Self {
        match translated {
            None => Self::None,
            Some(translated)
                if !records.is_empty() && records.len() == translated.blocks().len() =>
            {
                let then: Vec<SourceDigest> =
                    records.iter().map(|record| record.source.clone()).collect();
                Self::Recorded(align(&page.digests(), &then))
            }
            Some(translated) if translated.has_shape_of(page) => Self::OneByOne,
            Some(_) => Self::Unknown,
        }
    }

    fn state(&self, index: usize) -> (UnitState, Option<usize>) {
        match self {
            Self::None => (UnitState::Missing, None),
            Self::OneByOne => (UnitState::Unrecorded, Some(index)),
            Self::Unknown => (UnitState::Unrecorded, None),
            Self::Recorded(paired) => match paired.get(index) {
                Some(Paired::Same(at)) => (UnitState::Current, Some(*at)),
                Some(Paired::Changed(at)) => (UnitState::Stale, Some(*at)),
                Some(Paired::New) | None => (UnitState::Missing, None),
            },
        }
    }
}
