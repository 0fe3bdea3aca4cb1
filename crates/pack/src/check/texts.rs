//! Checks that every entry has its texts in every language of its pack.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use lotse_i18n::Language;

use super::{
    Checker, Findings,
    memo::SamePacks,
    parsed::{ParsedFile, ParsedPack, ParsedPart, beside},
};
use crate::gazetteer::{CREDIT, PLACES, state_text};
use crate::{
    Finding, LanguagePart, Pack, Severity, limits, message_lines::MessageLines,
    nearest::did_you_mean,
};
use lotse_core::EntryKind;

/// The message with the name of the pack.
pub(super) const PACK_NAME: &str = "pack-name";
/// The message with the greeting on the static pages of a place.
const GREETING: &str = "site-greeting";

/// A message or an attribute of it: `step-tax-id`, `step-tax-id.why`.
type TextId = String;

pub(super) fn check(checker: &mut Checker<'_>) {
    let known = known(checker);
    for pack in &checker.place.packs {
        let key = SamePacks::new([pack]);
        let shared = checker.shared;
        let of_pack = shared
            .written
            .get(key, || WrittenPack::new(pack, &shared.parsed(pack)));
        checker.findings.0.extend(of_pack.findings.iter().cloned());
        for (language, written) in &of_pack.languages {
            missing(checker, pack, language, written);
            states(checker, pack, language, written);
            unknown(checker, pack, written, &known);
        }
    }
}

/// File and line of each text of a pack in a language.
type TextPositions = BTreeMap<TextId, (String, usize)>;

/// The texts of a pack in each of its languages, and what is wrong with them whatever
/// the place.
pub(super) struct WrittenPack {
    languages: BTreeMap<Language, TextPositions>,
    findings: Vec<Finding>,
}

impl WrittenPack {
    pub(super) fn new(pack: &Pack, parsed: &ParsedPack) -> Self {
        let mut findings = Findings::default();
        let mut languages = BTreeMap::new();
        for language in &pack.manifest.languages {
            let empty = LanguagePart::default();
            let part = pack.languages.get(language).unwrap_or(&empty);
            let parsed = parsed.part(language);
            let written = written(&mut findings, pack, part, &parsed);
            languages.insert(language.clone(), written);
            meta(&mut findings, pack, language, part);
            interface(&mut findings, pack, &parsed);
        }
        undeclared(&mut findings, pack);
        Self {
            languages,
            findings: findings.0,
        }
    }
}

fn written(
    findings: &mut Findings,
    pack: &Pack,
    part: &LanguagePart,
    parsed: &ParsedPart,
) -> TextPositions {
    let mut written = TextPositions::new();
    for (file, (text, parsed)) in beside(&part.texts, &parsed.texts) {
        invalid(findings, pack, file, parsed);
        let lines = MessageLines::new(text);
        for (id, attributes) in parsed.source.messages() {
            let line = lines.of(id);
            let attributes = attributes.into_iter().map(|name| format!("{id}.{name}"));
            for text_id in [id.to_owned()].into_iter().chain(attributes) {
                if let Some((other, _)) = written.insert(text_id.clone(), (file.clone(), line))
                    && (other != *file || text_id == id)
                {
                    let message = format!("the text \"{text_id}\" is also defined in {other}.");
                    findings.file(
                        Severity::Error,
                        pack,
                        file,
                        Some(line),
                        message,
                        Some("Keep one of them.".into()),
                    );
                }
            }
        }
        too_long(findings, pack, file, text);
    }
    written
}

fn invalid(findings: &mut Findings, pack: &Pack, file: &str, parsed: &ParsedFile) {
    for error in &parsed.errors {
        let message = format!("invalid Fluent: {}.", error.reason);
        findings.file(Severity::Error, pack, file, Some(error.line), message, None);
    }
}

/// The line of a message, counted from 1.
pub(super) fn line_of(text: &str, id: &str) -> usize {
    MessageLines::new(text).of(id)
}

fn too_long(findings: &mut Findings, pack: &Pack, file: &str, text: &str) {
    for (index, line) in text.lines().enumerate() {
        if line.chars().count() > limits::TEXT_CHARS {
            let message = format!("the text is longer than {} characters.", limits::TEXT_CHARS);
            findings.file(
                Severity::Error,
                pack,
                file,
                Some(index + 1),
                message,
                Some("Move long texts to a guide.".into()),
            );
        }
    }
}

/// The texts that an entry must have.
fn required(checker: &Checker<'_>, kind: EntryKind, id: &str) -> Vec<TextId> {
    let message = format!("{kind}-{id}");
    let with = |attributes: &[&str]| {
        let attributes = attributes
            .iter()
            .map(|attribute| format!("{message}.{attribute}"));
        [message.clone()].into_iter().chain(attributes).collect()
    };
    match kind {
        EntryKind::Step => step_texts(checker, id, with(&["summary", "why"])),
        // These are never displayed: rules name groups, and texts embed figures.
        EntryKind::Group | EntryKind::Figure => Vec::new(),
        EntryKind::Question => with(&["why"]),
        EntryKind::Fact => fact_texts(checker, id, with(&[])),
        _ => with(&[]),
    }
}

fn fact_texts(checker: &Checker<'_>, id: &str, mut texts: Vec<TextId>) -> Vec<TextId> {
    let Some(fact) = checker.content.facts.get(id) else {
        return texts;
    };
    if fact.kind.takes_days() || fact.kind.takes_countries() {
        texts.push(format!("fact-{id}.because"));
    }
    for answer in &fact.answers {
        texts.push(format!("answer-{id}-{answer}"));
        texts.push(format!("answer-{id}-{answer}.because"));
    }
    texts
}

/// A step whose last day by law is later than its safe day must give the reason.
fn step_texts(checker: &Checker<'_>, id: &str, mut texts: Vec<TextId>) -> Vec<TextId> {
    let dues = checker.content.steps.get(id).into_iter();
    for due in dues.flat_map(|step| &step.due) {
        let moved = due.next_working_day.then_some("next-working-day");
        let last = due.last.as_ref().map(|last| last.reason.as_str());
        texts.extend(moved.into_iter().chain(last).map(due_reason));
    }
    texts
}

/// Id of the text that says why the last day by law is later than the safe day.
pub(crate) fn due_reason(reason: &str) -> TextId {
    format!("due-reason-{reason}")
}

fn optional(kind: EntryKind, id: &str) -> Vec<TextId> {
    let attribute = match kind {
        EntryKind::Fact => "help",
        EntryKind::Document | EntryKind::Contact | EntryKind::Event => "note",
        EntryKind::Module | EntryKind::Guide => "summary",
        EntryKind::Role => "find",
        _ => return Vec::new(),
    };
    vec![format!("{kind}-{id}.{attribute}")]
}

fn missing(checker: &mut Checker<'_>, pack: &Pack, language: &Language, written: &TextPositions) {
    if !written.contains_key(PACK_NAME) {
        let file = format!("locales/{language}/pack.ftl");
        let suggestion = Some("Add `pack-name = ` with the name of the place.".to_owned());
        checker.file(
            Severity::Error,
            pack,
            &file,
            None,
            format!("the pack has no name in \"{language}\"."),
            suggestion,
        );
    }
    for entry in &pack.entries {
        if !is_first(checker, pack, entry.kind, &entry.id) {
            continue;
        }
        let lacking: Vec<TextId> = required(checker, entry.kind, &entry.id)
            .into_iter()
            .filter(|text| !written.contains_key(text))
            .collect();
        if !lacking.is_empty() {
            let message = format!(
                "{} \"{}\" has no text in \"{language}\": {}.",
                entry.kind,
                entry.id,
                lacking.join(", ")
            );
            let suggestion = Some(format!("Add it in locales/{language}/."));
            checker.entry(
                Severity::Error,
                entry.kind,
                &entry.id,
                None,
                message,
                suggestion,
            );
        }
    }
}

/// The states of the pack's gazetteer need names, and its source a credit.
fn states(checker: &mut Checker<'_>, pack: &Pack, language: &Language, written: &TextPositions) {
    let read = checker.gazetteers.get(pack.id()).map(Arc::as_ref);
    let Some(Some((gazetteer, _))) = read else {
        return;
    };
    let states = gazetteer.states().into_iter().map(state_text);
    let texts: Vec<TextId> = states.chain([CREDIT.to_owned()]).collect();
    for text in texts {
        if !written.contains_key(&text) {
            let message = format!("the places need the text \"{text}\" in \"{language}\".");
            let suggestion = Some(format!("Add `{text} = ` in locales/{language}/."));
            checker.file(Severity::Error, pack, PLACES, None, message, suggestion);
        }
    }
}

/// Whether the pack is the lowest layer that has the entry; upper layers may keep its texts.
fn is_first(checker: &Checker<'_>, pack: &Pack, kind: EntryKind, id: &str) -> bool {
    checker
        .place
        .packs
        .iter()
        .find(|other| other.file_of(kind, id).is_some())
        .is_some_and(|first| first.id() == pack.id())
}

/// Ids of all texts that entries of the place show.
fn known(checker: &Checker<'_>) -> BTreeSet<TextId> {
    let packs = checker.place.packs.iter();
    let gazetteers = checker.gazetteers.values();
    let gazetteers = gazetteers.filter_map(|read| read.as_ref().as_ref());
    let states = gazetteers.flat_map(|(gazetteer, _)| gazetteer.states());
    let names_of_states = states.map(state_text);
    let entries = packs.flat_map(|pack| &pack.entries);
    entries
        .flat_map(|entry| {
            let mut texts = required(checker, entry.kind, &entry.id);
            texts.extend(optional(entry.kind, &entry.id));
            texts
        })
        .chain([PACK_NAME, CREDIT, GREETING].map(str::to_owned))
        .chain(names_of_states)
        .collect()
}

/// Ids of the texts that entries of the place require.
pub(super) fn required_everywhere(checker: &Checker<'_>) -> BTreeSet<TextId> {
    let entries = checker.place.packs.iter().flat_map(|pack| &pack.entries);
    entries
        .flat_map(|entry| required(checker, entry.kind, &entry.id))
        .collect()
}

fn unknown(
    checker: &mut Checker<'_>,
    pack: &Pack,
    written: &TextPositions,
    known: &BTreeSet<TextId>,
) {
    for (text, (file, line)) in written {
        if !known.contains(text) {
            let message = format!("the text \"{text}\" is not used.");
            checker.file(
                Severity::Warning,
                pack,
                file,
                Some(*line),
                message,
                did_you_mean(text, known),
            );
        }
    }
}

fn meta(findings: &mut Findings, pack: &Pack, language: &Language, part: &LanguagePart) {
    if part.meta.is_none() {
        let file = format!("locales/{language}/meta.toml");
        let suggestion = Some("Write `made_by = \"human\"` or `made_by = \"machine\"`.".to_owned());
        findings.file(
            Severity::Error,
            pack,
            &file,
            None,
            "this language does not say how it was made.".into(),
            suggestion,
        );
    }
}

/// Checks the pack's overrides of interface texts; here only their syntax can be checked.
fn interface(findings: &mut Findings, pack: &Pack, parsed: &ParsedPart) {
    for (file, parsed) in &parsed.interface {
        invalid(findings, pack, file, parsed);
    }
}

fn undeclared(findings: &mut Findings, pack: &Pack) {
    for language in pack
        .languages
        .keys()
        .filter(|language| !pack.manifest.languages.contains(language))
    {
        let line = pack
            .file("pack.toml")
            .and_then(|text| crate::locate::locate_key(text, "languages"));
        let message = format!(
            "there are texts in \"{language}\", but it is not listed in `languages` in pack.toml."
        );
        findings.file(Severity::Warning, pack, "pack.toml", line, message, None);
    }
}
