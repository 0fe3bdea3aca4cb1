//! Checks that a term of the source language is translated consistently.

use std::borrow::Cow;

use lotse_i18n::Language;

use super::Checker;
use crate::{
    LanguagePart, Pack, Place, Severity,
    glossary::{Glossary, Unit, paired},
    interface, limits, locate,
};

pub(super) fn check(checker: &mut Checker<'_>) {
    let place = checker.place;
    let first = place
        .packs
        .first()
        .filter(|first| first.manifest.kind.is_layer());
    let of_interface = interface::source_language();
    let source = first
        .and_then(Pack::source_language)
        .unwrap_or(&of_interface);
    for pack in &place.packs {
        for (language, part) in &pack.languages {
            if let Some(glossary) = &part.glossary {
                own_glossary(checker, pack, language, glossary);
            }
            let Some(original) = original(place, pack, source).filter(|_| language != source)
            else {
                continue;
            };
            let glossary = glossary_of(place, pack, language);
            let pairs = pairs((source, &original), (language, part));
            let pairs = pairs.iter().map(|(original, text)| (original, text));
            for miss in glossary.misses(source, language, pairs) {
                let (message, suggestion) = miss.describe();
                // A pack that inherits the glossary gets a warning, not an error.
                let severity = match &miss.forbidden {
                    Some(_) if part.glossary.is_some() => Severity::Error,
                    _ => Severity::Warning,
                };
                let (line, suggestion) = (Some(miss.line), Some(suggestion));
                checker.file(severity, pack, &miss.file, line, message, suggestion);
            }
        }
    }
}

/// The glossary for a language of a pack: its own over those of its lower layers.
fn glossary_of(place: &Place, pack: &Pack, language: &Language) -> Glossary {
    let beneath = place
        .packs
        .iter()
        .take_while(|other| other.id() != pack.id());
    let layers = beneath.chain([pack]);
    let parts = layers.filter_map(|layer| layer.languages.get(language));
    let glossaries = parts.filter_map(|part| part.glossary.as_ref());
    glossaries.fold(Glossary::default(), |beneath, own| own.over(&beneath))
}

/// The source texts that a pack translates: its own, or for a language those of all
/// packs beneath and of the interface.
fn original<'a>(
    place: &'a Place,
    pack: &'a Pack,
    source: &Language,
) -> Option<Cow<'a, LanguagePart>> {
    if pack.manifest.kind.is_layer() {
        return pack.languages.get(source).map(Cow::Borrowed);
    }
    let mut all = LanguagePart::default();
    let shipped = interface::files(source);
    all.interface
        .extend(shipped.map(|(name, text)| (name.to_owned(), text.to_owned())));
    let others = place.packs.iter().filter(|other| other.id() != pack.id());
    for other in others {
        let Some(part) = other.languages.get(source) else {
            continue;
        };
        let texts = part.texts.iter();
        all.texts
            .extend(texts.map(|(file, text)| (format!("{}/{file}", other.id()), text.clone())));
        all.guides.extend(part.guides.clone());
    }
    Some(Cow::Owned(all))
}

/// The texts of a language, each paired with its source text.
fn pairs(
    (source, original): (&Language, &LanguagePart),
    (language, part): (&Language, &LanguagePart),
) -> Vec<(Unit, Unit)> {
    let units = |part: &LanguagePart| -> Vec<Unit> {
        let files = part.texts.iter().chain(&part.interface);
        files
            .flat_map(|(file, text)| Unit::of_fluent(file, text))
            .collect()
    };
    let (originals, texts) = (units(original), units(part));
    let paired = paired(&originals, &texts).into_iter();
    let mut pairs: Vec<(Unit, Unit)> = paired
        .map(|(original, text)| (original.clone(), text.clone()))
        .collect();
    for (guide, page) in &part.guides {
        if let Some(original) = original.guides.get(guide) {
            let file = |language| format!("locales/{language}/guides/{guide}.md");
            let (from, to) = (file(source), file(language));
            pairs.extend(Unit::of_guides((&from, original), (&to, page)));
        }
    }
    pairs
}

/// Reports unusable terms.
fn own_glossary(checker: &mut Checker<'_>, pack: &Pack, language: &Language, glossary: &Glossary) {
    let file = format!("locales/{language}/glossary.toml");
    let mut wrong = |word: &str, message: String| {
        let text = pack.file(&file);
        let line = text.and_then(|text| locate::locate(text, "term", Some(word)));
        checker.file(Severity::Error, pack, &file, line, message, None);
    };
    if glossary.terms.len() > limits::TERMS {
        let message = format!("the glossary has more than {} terms.", limits::TERMS);
        wrong("term", message);
    }
    for (index, term) in glossary.terms.iter().enumerate() {
        let shown: String = term.german.chars().take(limits::KEYWORD_CHARS).collect();
        let all = [&term.german].into_iter();
        let mut all = all
            .chain(&term.forms)
            .chain(&term.renderings)
            .chain(&term.never);
        if term.renderings.is_empty() {
            let message = format!("\"{shown}\" has no translation in `use`.");
            wrong(&term.german, message);
        }
        if all.any(|word| !is_word(word)) {
            let message = format!(
                "a word of \"{shown}\" is empty, more than one line, or longer than {} characters.",
                limits::KEYWORD_CHARS
            );
            wrong(&term.german, message);
        }
        let mut before = glossary.terms.iter().take(index);
        if before.any(|before| before.german == term.german) {
            wrong(
                &term.german,
                format!("the term \"{shown}\" is defined twice."),
            );
        }
    }
}

fn is_word(word: &str) -> bool {
    let has_letters = word.chars().any(char::is_alphanumeric);
    has_letters && !word.contains('\n') && word.chars().count() <= limits::KEYWORD_CHARS
}
