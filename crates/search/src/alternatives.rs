//! Expands a query word into the terms that match it.

use crate::{
    Lexicon, Terms,
    analyzer::{AT_END, WITHIN},
    german,
    plan::Sought,
    quality::{self, TERMS},
    typo::{Typo, TyposOf},
};

/// Word lengths for which two typos are allowed; longer words cost too much to search.
/// Words longer than this are searched for typos only in languages with compounds.
const LONG: usize = 8;
const LONGEST: usize = 24;
/// Minimum length of a word to search for within others.
const HELD: usize = 5;
/// Maximum number of letters to strip from the start of a word.
const GLUED: usize = 2;

impl Lexicon {
    /// Expands one word. Without `typos`, which is the case for words that some
    /// language knows, no misspellings are tried.
    pub(crate) fn sought(&self, word: &Terms, is_open: bool, typos: Option<TyposOf<'_>>) -> Sought {
        let mut sought = Sought::default();
        self.add_known(&mut sought, word, is_open);
        if sought.is_empty() && typos.is_some() {
            self.add_holding(&mut sought, word);
        }
        if sought.is_empty() {
            self.add_shortened(&mut sought, word);
        }
        if let Some(typos) = typos {
            self.add_near(&mut sought, word, is_open, typos);
        }
        sought
    }

    /// Adds the terms that match the word as spelled.
    pub(crate) fn add_known(&self, sought: &mut Sought, word: &Terms, is_open: bool) {
        self.add_word(sought, word, quality::SAME);
        let letters = word.fold.chars().count();
        if letters >= if is_open { 1 } else { 4 } {
            self.add_beginning(sought, "", &word.fold, quality::BEGINNING);
        }
        if letters >= 4 && german::compounds(self.analyzer.language()) {
            self.add_compounds(sought, word);
            self.add_parts(sought, &word.fold);
        }
    }

    /// Adds compounds that contain a word which is not indexed by itself.
    fn add_holding(&self, sought: &mut Sought, word: &Terms) {
        let letters = word.fold.chars().count();
        // Folded words of these languages are all ASCII.
        let is_latin = word.fold.is_ascii();
        if letters >= HELD && is_latin && german::compounds(self.analyzer.language()) {
            let found = self.vocabulary.holding(&word.fold, TERMS);
            sought.add_all(found, |_| quality::WITHIN);
        }
    }

    /// Adds indexed words that are the query word without an ending or a prefix that no
    /// stemmer knows.
    fn add_shortened(&self, sought: &mut Sought, word: &Terms) {
        let letters: Vec<usize> = word.fold.char_indices().map(|(at, _)| at).collect();
        let least = (letters.len() * 3).div_ceil(5).max(3);
        let spare = letters.len().saturating_sub(least);
        let ends = letters.iter().rev().take(spare);
        let without_ending = ends.filter_map(|end| word.fold.get(..*end));
        let heads = letters.iter().skip(1).take(spare.min(GLUED));
        let without_head = heads.filter_map(|start| word.fold.get(*start..));
        let is_known = |form: &&str| self.vocabulary.contains(form);
        let forms = [
            { without_ending }.find(is_known),
            { without_head }.find(is_known),
        ];
        for form in forms.into_iter().flatten() {
            let left = share(form.chars().count(), &word.fold);
            let quality = quality::UNKNOWN_ENDING * (0.4 + 0.6 * left);
            sought.add(form.to_owned(), quality);
        }
    }

    /// Adds terms that start with the word, or with a mark and the word.
    pub(crate) fn add_beginning(&self, sought: &mut Sought, mark: &str, word: &str, quality: f64) {
        let start = format!("{mark}{word}");
        let found = self.vocabulary.beginning(&start, TERMS);
        let letters = start.chars().count();
        sought.add_all(found, |term| quality * (0.55 + 0.45 * share(letters, term)));
    }

    /// Adds the word itself, its stems and its roots.
    pub(crate) fn add_word(&self, sought: &mut Sought, word: &Terms, quality: f64) {
        let known = |term: &&str| self.vocabulary.count(term).is_some();
        let stems = word.stems.iter().map(|stem| (stem.as_str(), quality::STEM));
        let root = word.roots.iter().map(|root| (root.as_str(), quality::ROOT));
        for (term, closeness) in [(word.fold.as_str(), quality::SAME)]
            .into_iter()
            .chain(stems)
            .chain(root)
        {
            if known(&term) {
                sought.add(term.to_owned(), quality * closeness);
            }
        }
    }

    /// Adds compounds that contain this word. The last part ranks higher, as it names
    /// the thing.
    fn add_compounds(&self, sought: &mut Sought, word: &Terms) {
        for (mark, quality) in [(AT_END, quality::AT_END), (WITHIN, quality::WITHIN)] {
            for form in [&word.fold].into_iter().chain(&word.stems) {
                let term = format!("{mark}{form}");
                if self.vocabulary.contains(&term) {
                    sought.add(term, quality);
                }
            }
            self.add_beginning(sought, &mark.to_string(), &word.fold, quality);
        }
    }

    /// Adds the parts of this compound.
    fn add_parts(&self, sought: &mut Sought, fold: &str) {
        for part in self.vocabulary.parts(fold) {
            let share = share(part.chars().count(), fold);
            if let Some(part) = self.analyzer.terms(&part) {
                self.add_word(sought, &part, quality::PART * (0.5 + share));
            }
        }
    }

    /// Adds terms one or two typos away from this word or its stems.
    fn add_near(&self, sought: &mut Sought, word: &Terms, is_open: bool, mut typos: TyposOf<'_>) {
        let letters = word.fold.chars().count();
        let is_too_long = letters > LONGEST && !german::compounds(self.analyzer.language());
        if letters < 4 || is_too_long {
            return;
        }
        let mut near = |typos: &mut TyposOf<'_>, word: &str, typo, quality| {
            let found = self.vocabulary.near(typos.of(word, typo), TERMS);
            let any = !found.is_empty();
            sought.add_all(found, |_| quality);
            any
        };
        let mut any = near(&mut typos, &word.fold, Typo::One, quality::ONE_MISTAKE);
        let shortest = word.stems.iter().min_by_key(|stem| stem.len());
        let stem = shortest
            .filter(|stem| **stem != word.fold && letters <= LONGEST && stem.chars().count() >= 4);
        if let Some(stem) = stem {
            any |= near(
                &mut typos,
                stem,
                Typo::One,
                quality::ONE_MISTAKE * quality::STEM,
            );
        }
        // Try two typos only if no language has a term one typo away.
        if (LONG..=LONGEST).contains(&letters) && !any && !typos.is_settled() {
            any = self.add_far(sought, &word.fold, &mut typos);
        }
        if any {
            typos.settle();
        }
        if is_open && letters >= 5 {
            let found = self
                .vocabulary
                .near(typos.of(&word.fold, Typo::InBeginning), TERMS);
            let quality = quality::BEGINNING_WITH_MISTAKE;
            sought.add_all(found, |term| quality * (0.6 + 0.4 * share(letters, term)));
        }
    }

    /// Adds terms two typos away that begin with the same letter, and returns whether there
    /// are any. People rarely get the first letter wrong, and without it most of the
    /// vocabulary has to be visited.
    fn add_far(&self, sought: &mut Sought, word: &str, typos: &mut TyposOf<'_>) -> bool {
        let first: String = word.chars().take(1).collect();
        let word = typos.of(word, Typo::Two);
        let found = self.vocabulary.near_beginning(&first, word, TERMS);
        let any = !found.is_empty();
        sought.add_all(found, |_| quality::TWO_MISTAKES);
        any
    }
}

/// The share of a term's letters.
fn share(letters: usize, term: &str) -> f64 {
    let all = u32::try_from(term.chars().count()).unwrap_or(u32::MAX);
    let letters = u32::try_from(letters).unwrap_or(u32::MAX);
    f64::from(letters.min(all)) / f64::from(all.max(1))
}
