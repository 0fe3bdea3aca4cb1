//! Validates a pack and reports everything that would mislead a newcomer.

mod circles;
mod encoding;
mod figures;
mod gazetteer;
mod glossary;
mod guides;
mod keywords;
mod language;
mod memo;
mod mentors;
mod parsed;
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

use std::{collections::BTreeSet, sync::Arc};

use jiff::civil::Date;
use lotse_core::Content;

use self::{
    gazetteer::Gazetteers,
    memo::{Memo, SamePacks},
    parsed::ParsedPack,
    text_references::FiguresOfLayers,
    texts::WrittenPack,
};
use crate::{EntryError, Finding, Pack, Place, Severity, build_content, parallel::in_parallel};
use lotse_core::EntryKind;

/// Reports all problems in the packs of a place, sorted and without duplicates.
/// `today` determines which reviews are overdue and which figures are outdated.
pub fn check(place: &Place, today: Date) -> Vec<Finding> {
    PlaceChecks::default().check(place, today)
}

/// Reports all problems in the packs of several places, sorted and without duplicates.
pub fn check_places(places: &[Place], today: Date) -> BTreeSet<Finding> {
    let checks = PlaceChecks::default();
    let findings = in_parallel(places, |place| checks.check(place, today));
    findings.into_iter().flatten().collect()
}

/// Reports the texts of several places that translate a glossary term differently from
/// the glossary, sorted and without duplicates.
pub fn check_glossaries(places: &[Place]) -> BTreeSet<Finding> {
    let known = Memo::default();
    let findings = in_parallel(places, |place| glossary::check(place, &known));
    findings.into_iter().flatten().collect()
}

/// Checks of places. Findings about lower packs are cached for all places that share
/// them, unless they depend on the packs above.
#[derive(Default)]
struct PlaceChecks {
    parsed: Memo<SamePacks, ParsedPack>,
    gazetteers: Memo<SamePacks, gazetteer::ReadGazetteer>,
    written: Memo<SamePacks, WrittenPack>,
    /// Findings that depend on no other pack.
    alone: Memo<SamePacks, Vec<Finding>>,
    /// Findings that follow from the layers up to a pack.
    glossaries: Memo<SamePacks, Vec<Finding>>,
    /// Findings that follow from the layers up to a pack, and the figures of the place.
    references: Memo<FiguresOfLayers, Vec<Finding>>,
}

impl PlaceChecks {
    fn check(&self, place: &Place, today: Date) -> Vec<Finding> {
        // With unreadable files, the one real finding would be lost among follow-up findings.
        if !place.packs.iter().all(|pack| pack.is_whole) {
            return place.findings.clone();
        }
        let (content, errors) = build_content(&place.layers());
        let gazetteers = gazetteer::read(place, &self.gazetteers);
        let mut checker = Checker {
            place,
            content: &content,
            today,
            gazetteers: &gazetteers,
            shared: self,
            findings: Findings(place.findings.clone()),
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
        keywords::check(&mut checker);
        language::check(&mut checker);
        roles::check(&mut checker);
        mentors::check(&mut checker);
        site::check(&mut checker);
        review::check(&mut checker);
        checker
            .findings
            .0
            .extend(glossary::check(place, &self.glossaries));
        alone(&mut checker);
        checker.findings.sorted()
    }

    fn parsed(&self, pack: &Arc<Pack>) -> Arc<ParsedPack> {
        let key = SamePacks::new([pack]);
        self.parsed.get(key, || ParsedPack::new(pack))
    }
}

/// Checks each pack for what depends on no other pack.
fn alone(checker: &mut Checker<'_>) {
    for pack in &checker.place.packs {
        let key = SamePacks::new([pack]);
        let findings = checker.shared.alone.get(key, || {
            let mut findings = Findings::default();
            encoding::check(&mut findings, pack);
            sizes::check(&mut findings, pack);
            pictures::check(&mut findings, pack);
            findings.0
        });
        checker.findings.0.extend(findings.iter().cloned());
    }
}

/// The findings so far.
#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
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
        self.0.push(Finding {
            pack,
            file,
            line,
            severity,
            message,
            suggestion,
        });
    }

    /// All findings in order, without duplicates.
    fn sorted(mut self) -> Vec<Finding> {
        self.0.sort();
        self.0.dedup();
        self.0
    }
}

/// State shared by the checks: the place and the findings so far.
struct Checker<'a> {
    place: &'a Place,
    content: &'a Content,
    today: Date,
    gazetteers: &'a Gazetteers,
    shared: &'a PlaceChecks,
    findings: Findings,
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
        self.findings
            .file(severity, pack, file, line, message, suggestion);
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
        self.findings
            .file(severity, pack, file, line, message, suggestion);
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
                .filter_map(|pack| Some((pack.as_ref(), pack.file_of(kind, id)?)))
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
