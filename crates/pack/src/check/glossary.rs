//! Checks that a term of the source language is translated consistently.

use std::{borrow::Cow, sync::Arc};

use lotse_i18n::Language;

use super::{
    Findings,
    memo::{Memo, SamePacks},
};
use crate::{
    Finding, LanguagePart, Pack, Place, Severity,
    glossary::{Glossary, Miss, Originals, Unit, paired},
    interface, limits, locate,
};

pub(super) fn check(place: &Place, known: &Memo<SamePacks, Vec<Finding>>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, pack) in place.packs.iter().enumerate() {
        // A language translates the texts of all other packs.
        let is_layer = pack.manifest.kind.is_layer();
        let last = if is_layer {
            index + 1
        } else {
            place.packs.len()
        };
        let packs = place.packs.get(..last).unwrap_or_default();
        let key = SamePacks::new(packs.iter().chain([pack]));
        let found = known.get(key, || of_pack(packs, pack));
        findings.extend(found.iter().cloned());
    }
    findings
}

/// The findings about one of some packs.
fn of_pack(packs: &[Arc<Pack>], pack: &Pack) -> Vec<Finding> {
    let mut findings = Findings::default();
    let first = packs.first().filter(|first| first.manifest.kind.is_layer());
    let of_interface = interface::source_language();
    let source = first
        .and_then(|pack| pack.source_language())
        .unwrap_or(&of_interface);
    let original = original(packs, pack, source);
    let original = original.map(|part| Original::new(source, part));
    for (language, part) in &pack.languages {
        if let Some(glossary) = &part.glossary {
            own_glossary(&mut findings, pack, language, glossary);
        }
        let Some(original) = original.as_ref().filter(|_| language != source) else {
            continue;
        };
        let glossary = glossary_of(packs, pack, language);
        for miss in original.misses(&glossary, language, part) {
            let (message, suggestion) = miss.describe();
            // A pack that inherits the glossary gets a warning, not an error.
            let severity = match &miss.forbidden {
                Some(_) if part.glossary.is_some() => Severity::Error,
                _ => Severity::Warning,
            };
            let (line, suggestion) = (Some(miss.line), Some(suggestion));
            findings.file(severity, pack, &miss.file, line, message, suggestion);
        }
    }
    findings.0
}

/// The glossary for a language of a pack: its own over those of its lower layers.
fn glossary_of(packs: &[Arc<Pack>], pack: &Pack, language: &Language) -> Glossary {
    let packs = packs.iter().map(Arc::as_ref);
    let beneath = packs.take_while(|other| other.id() != pack.id());
    let layers = beneath.chain([pack]);
    let parts = layers.filter_map(|layer| layer.languages.get(language));
    let glossaries = parts.filter_map(|part| part.glossary.as_ref());
    glossaries.fold(Glossary::default(), |beneath, own| {
        own.layered_over(&beneath)
    })
}

/// The source texts that a pack translates: its own, or for a language those of all
/// packs beneath and of the interface.
fn original<'a>(
    packs: &'a [Arc<Pack>],
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
    let others = packs.iter().filter(|other| other.id() != pack.id());
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

/// The source texts that a pack translates, read once for all languages.
struct Original<'a> {
    source: &'a Language,
    part: Cow<'a, LanguagePart>,
    units: Vec<Unit>,
    words: Originals,
}

impl<'a> Original<'a> {
    fn new(source: &'a Language, part: Cow<'a, LanguagePart>) -> Self {
        Self {
            source,
            units: units(&part),
            words: Originals::new(source),
            part,
        }
    }

    /// The texts of a language that translate a term differently from its glossary.
    fn misses(&self, glossary: &Glossary, language: &Language, part: &LanguagePart) -> Vec<Miss> {
        let texts = units(part);
        let guides = self.guides(language, part);
        let of_guides = guides.iter().map(|(original, text)| (original, text));
        let pairs = paired(&self.units, &texts).into_iter().chain(of_guides);
        glossary.misses(&self.words, language, pairs)
    }

    /// The paragraphs of guides in a language, each with its source text.
    fn guides(&self, language: &Language, part: &LanguagePart) -> Vec<(Unit, Unit)> {
        let mut pairs = Vec::new();
        for (guide, page) in &part.guides {
            if let Some(original) = self.part.guides.get(guide) {
                let file = |language| format!("locales/{language}/guides/{guide}.md");
                let (from, to) = (file(self.source), file(language));
                pairs.extend(Unit::of_guides((&from, original), (&to, page)));
            }
        }
        pairs
    }
}

/// The messages of a language.
fn units(part: &LanguagePart) -> Vec<Unit> {
    let files = part.texts.iter().chain(&part.interface);
    files
        .flat_map(|(file, text)| Unit::of_fluent(file, text))
        .collect()
}

/// Reports unusable terms.
fn own_glossary(findings: &mut Findings, pack: &Pack, language: &Language, glossary: &Glossary) {
    let file = format!("locales/{language}/glossary.toml");
    let mut wrong = |word: &str, message: String| {
        let text = pack.file(&file);
        let line = text.and_then(|text| locate::locate(text, "term", Some(word)));
        findings.file(Severity::Error, pack, &file, line, message, None);
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
