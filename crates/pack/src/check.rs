//! Validates a pack and reports everything that would mislead a newcomer.

mod circles;
mod encoding;
mod figures;
mod gazetteer;
mod glossary;
mod guides;
mod keywords;
mod language;
mod mentors;
mod pictures;
mod postcodes;
mod references;
mod review;
mod roles;
mod rules;
mod site;
mod sizes;
mod text_references;
mod texts;
mod values;

use std::collections::BTreeMap;

use jiff::civil::Date;
use lotse_core::Content;

use crate::{EntryError, Finding, Pack, Place, Severity, build_content};
use lotse_core::EntryKind;

/// Reports all problems in the packs of a place, sorted and without duplicates.
/// `today` determines which reviews are overdue and which figures are outdated.
pub fn check(place: &Place, today: Date) -> Vec<Finding> {
    // With unreadable files, the one real finding would be lost among follow-up findings.
    if !place.packs.iter().all(|pack| pack.is_whole) {
        return place.findings.clone();
    }
    let (content, errors) = build_content(&place.layers());
    let mut checker = Checker {
        place,
        content: &content,
        today,
        gazetteers: gazetteer::read(place),
        findings: place.findings.clone(),
    };
    for error in &errors {
        checker.entry_error(error);
    }
    references::check(&mut checker);
    rules::check(&mut checker);
    circles::check(&mut checker);
    values::check(&mut checker);
    postcodes::check(&mut checker);
    texts::check(&mut checker);
    text_references::check(&mut checker);
    guides::check(&mut checker);
    figures::check(&mut checker);
    gazetteer::check(&mut checker);
    glossary::check(&mut checker);
    keywords::check(&mut checker);
    language::check(&mut checker);
    roles::check(&mut checker);
    mentors::check(&mut checker);
    site::check(&mut checker);
    review::check(&mut checker);
    encoding::check(&mut checker);
    sizes::check(&mut checker);
    pictures::check(&mut checker);
    checker.findings.sort();
    checker.findings.dedup();
    checker.findings
}

/// Reports the texts that translate a glossary term differently from the glossary, sorted.
pub fn check_glossary(place: &Place) -> Vec<Finding> {
    let (content, _) = build_content(&place.layers());
    let mut checker = Checker {
        place,
        content: &content,
        today: Date::MIN,
        gazetteers: BTreeMap::new(),
        findings: Vec::new(),
    };
    glossary::check(&mut checker);
    checker.findings.sort();
    checker.findings
}

/// State shared by the checks: the place and the findings so far.
struct Checker<'a> {
    place: &'a Place,
    content: &'a Content,
    today: Date,
    gazetteers: gazetteer::ByPack,
    findings: Vec<Finding>,
}

impl<'a> Checker<'a> {
    /// Adds a finding about a word of an entry, in the uppermost pack that has the word.
    fn entry(
        &mut self,
        severity: Severity,
        kind: EntryKind,
        id: &str,
        word: Option<&str>,
        message: String,
        suggestion: Option<String>,
    ) {
        let Some((pack, file)) = self.home(kind, id, word) else {
            return;
        };
        let line = pack.line_of(kind, id, word);
        let (pack, file) = (pack.id().to_string(), file.to_owned());
        self.findings.push(Finding {
            pack,
            file,
            line,
            severity,
            message,
            suggestion,
        });
    }

    /// Adds a finding about a file of a pack.
    fn file(
        &mut self,
        severity: Severity,
        pack: &Pack,
        file: &str,
        line: Option<usize>,
        message: String,
        suggestion: Option<String>,
    ) {
        let (pack, file) = (pack.id().to_string(), file.to_owned());
        self.findings.push(Finding {
            pack,
            file,
            line,
            severity,
            message,
            suggestion,
        });
    }

    /// Whether any pack has the entry, even an invalid or hidden one: then that
    /// is the finding, not every reference to it.
    fn exists(&self, kind: EntryKind, id: &str) -> bool {
        self.place
            .packs
            .iter()
            .any(|pack| pack.file_of(kind, id).is_some())
    }

    /// The uppermost pack that has the entry, preferring packs in which it contains the word.
    fn home(&self, kind: EntryKind, id: &str, word: Option<&str>) -> Option<(&'a Pack, &'a str)> {
        let place: &'a Place = self.place;
        let holders = || {
            place
                .packs
                .iter()
                .rev()
                .filter_map(|pack| Some((pack, pack.file_of(kind, id)?)))
        };
        let has_word = |pack: &Pack| pack.line_of(kind, id, word) != pack.line_of(kind, id, None);
        holders()
            .find(|(pack, _)| has_word(pack))
            .or_else(|| holders().next())
    }

    fn entry_error(&mut self, error: &EntryError) {
        let in_backticks = error.reason.split('`').nth(1);
        let field = error
            .field
            .as_deref()
            .and_then(|path| path.split(['.', '[']).next());
        let word = in_backticks.or(field);
        let message = format!(
            "{} \"{}\": {}.",
            error.kind,
            error.id,
            error.reason.trim_end_matches('.')
        );
        let known: Vec<String> = error
            .reason
            .split('`')
            .skip(3)
            .step_by(2)
            .map(str::to_owned)
            .collect();
        let suggestion = in_backticks.and_then(|word| crate::nearest::did_you_mean(word, &known));
        self.entry(
            Severity::Error,
            error.kind,
            &error.id,
            word,
            message,
            suggestion,
        );
    }
}
