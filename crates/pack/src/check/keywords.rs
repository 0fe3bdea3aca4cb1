//! Checks that keywords belong to an entry and are words.

use lotse_core::EntryKind;
use lotse_i18n::Language;

use super::Checker;
use crate::{Called, Pack, Severity, limits, locate, nearest::did_you_mean};

pub(super) fn check(checker: &mut Checker<'_>) {
    let place = checker.place;
    for pack in &place.packs {
        for (language, keywords) in &pack.keywords {
            let file = format!("keywords/{language}.toml");
            for (kind, id, called) in keywords.entries() {
                known(checker, pack, &file, kind, id);
                title(checker, pack, &file, language, kind, id, called);
                let names = called.words.iter().chain(&called.title);
                words(
                    checker,
                    pack,
                    &file,
                    (kind.word(), id),
                    called.words.len(),
                    names,
                );
            }
            for group in &keywords.synonyms {
                words(
                    checker,
                    pack,
                    &file,
                    ("synonyms", "synonyms"),
                    group.len(),
                    group.iter(),
                );
                if group.len() < 2 {
                    let message = "a group of synonyms needs at least two words.".to_owned();
                    let line = line_of(pack, &file, "synonyms", "synonyms");
                    checker.file(Severity::Error, pack, &file, line, message, None);
                }
            }
        }
    }
}

/// The line of a key, in a table if it is in one.
fn line_of(pack: &Pack, file: &str, table: &str, key: &str) -> Option<usize> {
    let text = pack.file(file)?;
    locate::locate(text, table, Some(key))
}

fn known(checker: &mut Checker<'_>, pack: &Pack, file: &str, kind: EntryKind, id: &str) {
    if checker.exists(kind, id) {
        return;
    }
    let entries = checker.place.packs.iter().flat_map(|pack| &pack.entries);
    let of_kind: Vec<&String> = entries
        .filter(|entry| entry.kind == kind)
        .map(|entry| &entry.id)
        .collect();
    let suggestion = did_you_mean(id, of_kind);
    let message = format!("these keywords are for {kind} \"{id}\", which does not exist.");
    checker.file(
        Severity::Error,
        pack,
        file,
        line_of(pack, file, kind.word(), id),
        message,
        suggestion,
    );
}

/// Reports a title for a translated entry: it would never be shown.
fn title(
    checker: &mut Checker<'_>,
    pack: &Pack,
    file: &str,
    language: &Language,
    kind: EntryKind,
    id: &str,
    called: &Called,
) {
    if called.title.is_none() || !pack.languages.contains_key(language) {
        return;
    }
    if pack.file_of(kind, id).is_some() {
        let message = format!("the {kind} \"{id}\" already has a title in locales/{language}/.");
        let suggestion = Some("Move this one to `words`.".to_owned());
        checker.file(
            Severity::Warning,
            pack,
            file,
            line_of(pack, file, kind.word(), id),
            message,
            suggestion,
        );
    }
}

fn words<'a>(
    checker: &mut Checker<'_>,
    pack: &Pack,
    file: &str,
    (table, key): (&str, &str),
    count: usize,
    mut words: impl Iterator<Item = &'a String>,
) {
    let is_wrong = |word: &&String| {
        word.trim().is_empty()
            || word.contains('\n')
            || word.chars().count() > limits::KEYWORD_CHARS
    };
    let message = if count > limits::KEYWORDS {
        format!("\"{key}\" has more than {} words.", limits::KEYWORDS)
    } else if words.any(|word| is_wrong(&word)) {
        format!(
            "a word of \"{key}\" is empty, more than one line, or longer than {} characters.",
            limits::KEYWORD_CHARS
        )
    } else {
        return;
    };
    checker.file(
        Severity::Error,
        pack,
        file,
        line_of(pack, file, table, key),
        message,
        None,
    );
}
