//! Checks that figures used in texts exist, are used, and are of this year.

use std::collections::BTreeSet;

use super::{Checker, parsed::beside};
use crate::{
    Pack, Severity,
    figures::{figure_of, places},
    nearest::did_you_mean,
};
use lotse_core::{EntryKind, Figure, FigureId};

/// From this month on, next year's figures must be present.
const MONTH_OF_COMING_YEAR: i8 = 12;

pub(super) fn check(checker: &mut Checker<'_>) {
    let mut used = BTreeSet::new();
    for pack in &checker.place.packs {
        let parsed = checker.shared.parsed(pack);
        for (language, part) in &pack.languages {
            let parsed = parsed.part(language);
            for (file, (text, parsed)) in beside(&part.texts, &parsed.texts) {
                for term in parsed.source.own_terms() {
                    own_term(checker, pack, file, text, term);
                }
                for term in &parsed.figures {
                    used.extend(known(checker, pack, file, text, term));
                }
            }
            for (file, (text, parsed)) in beside(&part.interface, &parsed.interface) {
                for term in &parsed.figures {
                    in_interface(checker, pack, file, text, term);
                }
            }
            for (guide, page) in &part.guides {
                let file = format!("locales/{language}/guides/{guide}.md");
                for place in places(page) {
                    used.extend(known(checker, pack, &file, page, place.term));
                }
            }
        }
    }
    let content = checker.content;
    for (id, figure) in &content.figures {
        needed(checker, id, &used);
        of_this_year(checker, id, figure);
    }
}

/// The id of the figure that a term names; adds a finding if it does not exist.
fn known(
    checker: &mut Checker<'_>,
    pack: &Pack,
    file: &str,
    text: &str,
    term: &str,
) -> Option<String> {
    let content = checker.content;
    let line = || line_of(text, term);
    let Some(id) = figure_of(term) else {
        let shown: String = term.chars().take(64).collect();
        let message = format!("a page can only use figures, and \"-{shown}\" is not one.");
        let suggestion = Some("Write { -figure-… } or { -year-… } with its id.".to_owned());
        checker.file(Severity::Error, pack, file, line(), message, suggestion);
        return None;
    };
    if !content.figures.contains_key(id) {
        let (message, suggestion) = if checker.exists(EntryKind::Figure, id) {
            let message = format!("the text uses the figure \"{id}\", which is hidden or invalid.");
            (message, None)
        } else {
            let shown: String = id.chars().take(64).collect();
            let message = format!("there is no figure \"{shown}\" for this text.");
            (message, did_you_mean(id, content.figures.keys()))
        };
        checker.file(Severity::Error, pack, file, line(), message, suggestion);
    }
    Some(id.to_owned())
}

fn own_term(checker: &mut Checker<'_>, pack: &Pack, file: &str, text: &str, term: &str) {
    if let Some(id) = figure_of(term) {
        let message =
            format!("the term \"-{term}\" is generated from figures.toml and must not be defined.");
        let suggestion = Some(format!("Write [{id}] in figures.toml."));
        let line = line_of(text, term);
        checker.file(Severity::Error, pack, file, line, message, suggestion);
    }
}

fn in_interface(checker: &mut Checker<'_>, pack: &Pack, file: &str, text: &str, term: &str) {
    let message = format!("a text of the interface cannot use a figure such as \"-{term}\".");
    let suggestion = Some("Only the pack's own texts and guides can.".to_owned());
    let line = line_of(text, term);
    checker.file(Severity::Error, pack, file, line, message, suggestion);
}

fn needed(checker: &mut Checker<'_>, id: &FigureId, used: &BTreeSet<String>) {
    if !used.contains(id.as_str()) {
        let message = format!("no text uses the figure \"{id}\".");
        let suggestion = Some(format!("Write {{ -figure-{id} }} in place of the number."));
        figure(checker, id, None, message, suggestion);
    }
}

fn of_this_year(checker: &mut Checker<'_>, id: &FigureId, known: &Figure) {
    let Some(until) = known.known_until() else {
        return;
    };
    let today = checker.today;
    let year = known.year;
    if year < today.year() {
        let message = format!("the figure \"{id}\" was for {year}.");
        let suggestion = if until < today.year() {
            format!(
                "Check it against {} and update `value` and `year`.",
                known.source.url
            )
        } else {
            "Texts already show `next`: move it to `value` and update `year`.".to_owned()
        };
        figure(checker, id, Some("year"), message, Some(suggestion));
    }
    let coming = today.year().saturating_add(1);
    if today.month() >= MONTH_OF_COMING_YEAR && until < coming {
        let message = format!("figure \"{id}\": the value for {coming} is missing.");
        let suggestion = Some(format!(
            "Look it up and set it as `next`. The current one comes from {}.",
            known.source.url
        ));
        figure(checker, id, Some("year"), message, suggestion);
    }
}

fn figure(
    checker: &mut Checker<'_>,
    id: &FigureId,
    word: Option<&str>,
    message: String,
    suggestion: Option<String>,
) {
    let (severity, kind) = (Severity::Warning, EntryKind::Figure);
    checker.entry(severity, kind, id.as_str(), word, message, suggestion);
}

/// The line, counted from 1, that contains a term as a whole word.
fn line_of(text: &str, term: &str) -> Option<usize> {
    let name = format!("-{term}");
    let is_whole = |rest: &str| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-');
    let has = |line: &str| line.split(&*name).skip(1).any(is_whole);
    text.lines().position(has).map(|line| line + 1)
}
