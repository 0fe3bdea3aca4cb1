//! What will do for one word that was typed.

use crate::{
    Lexicon, Terms,
    analyzer::{AT_END, WITHIN},
    german,
    plan::Sought,
    quality::{self, TERMS},
    typo::{Typo, TyposOf},
};

/// Words with so many letters may have two mistakes. In longer ones it would
/// take too long to look for two, and only languages with compounds have them.
const LONG: usize = 8;
const LONGEST: usize = 24;
/// Shorter words are not looked for within others.
const HELD: usize = 5;
/// So many letters may be glued before a word.
const GLUED: usize = 2;

impl Lexicon {
    /// What will do for one word. Mistakes are looked for only where there are
    /// `typos`: not in a word that some language knows.
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

    /// What will do for one word that has no mistake in it.
    fn add_known(&self, sought: &mut Sought, word: &Terms, is_open: bool) {
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

    /// Compounds that hold a word which stands nowhere by itself.
    fn add_holding(&self, sought: &mut Sought, word: &Terms) {
        let letters = word.fold.chars().count();
        // Folded words of these languages have no other letters.
        let is_latin = word.fold.is_ascii();
        if letters >= HELD && is_latin && german::compounds(self.analyzer.language()) {
            let found = self.vocabulary.holding(&word.fold, TERMS);
            sought.add_all(found, |_| quality::WITHIN);
        }
    }

    /// Words without an ending, or without what is glued before them, that no
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

    /// Terms that begin with a word, or with a mark and a word.
    pub(crate) fn add_beginning(&self, sought: &mut Sought, mark: &str, word: &str, quality: f64) {
        let start = format!("{mark}{word}");
        let found = self.vocabulary.beginning(&start, TERMS);
        let letters = start.chars().count();
        sought.add_all(found, |term| quality * (0.55 + 0.45 * share(letters, term)));
    }

    /// A word as it is, its stems and its root.
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

    /// Compounds that hold this word: the last part says what the thing is.
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

    /// The words of which this one is made.
    fn add_parts(&self, sought: &mut Sought, fold: &str) {
        for part in self.vocabulary.parts(fold) {
            let share = share(part.chars().count(), fold);
            if let Some(part) = self.analyzer.terms(&part) {
                self.add_word(sought, &part, quality::PART * (0.5 + share));
            }
        }
    }

    /// Words that are a mistake or two away, from this one or from its stems.
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
        let stem = shortest.filter(|stem| letters <= LONGEST && stem.chars().count() >= 4);
        if let Some(stem) = stem {
            any |= near(
                &mut typos,
                stem,
                Typo::One,
                quality::ONE_MISTAKE * quality::STEM,
            );
        }
        // Two mistakes are looked for only where no language has it with one.
        if (LONG..=LONGEST).contains(&letters) && !any && !typos.is_settled() {
            any = near(&mut typos, &word.fold, Typo::Two, quality::TWO_MISTAKES);
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
}

/// Which share of a term so many letters are.
fn share(letters: usize, term: &str) -> f64 {
    let all = u32::try_from(term.chars().count()).unwrap_or(u32::MAX);
    let letters = u32::try_from(letters).unwrap_or(u32::MAX);
    f64::from(letters.min(all)) / f64::from(all.max(1))
}
