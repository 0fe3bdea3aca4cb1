//! What is known of the words of one language.

use crate::{
    Analyzer, Plan, Question, Terms, Vocabulary,
    analyzer::{AT_END, WITHIN},
    german,
    plan::Sought,
    stop_words::stop_words,
    typo::{Typo, Typos, TyposOf},
};

/// What is known of the words of one language: how to compare them, which of
/// them are indexed, and which mean the same.
#[derive(Debug)]
pub struct Lexicon {
    analyzer: Analyzer,
    vocabulary: Vocabulary,
    /// Groups of phrases that mean the same.
    synonyms: Vec<Vec<Vec<Terms>>>,
}

/// How well a term does for a word that was typed, between 0 and 1. The order
/// is what counts; the figures were found by trying, on one half of the
/// relevance set.
mod quality {
    pub(super) const SAME: f64 = 1.0;
    pub(super) const STEM: f64 = 0.93;
    pub(super) const ROOT: f64 = 0.7;
    pub(super) const JOINED: f64 = 0.95;
    pub(super) const UNKNOWN_ENDING: f64 = 0.7;
    pub(super) const SEPARATED: f64 = 0.98;
    pub(super) const SYNONYM: f64 = 0.85;
    pub(super) const PART_OF_SYNONYM: f64 = 0.55;
    pub(super) const BEGINNING: f64 = 0.9;
    pub(super) const AT_END: f64 = 0.72;
    pub(super) const WITHIN: f64 = 0.55;
    pub(super) const PART: f64 = 0.6;
    pub(super) const ONE_MISTAKE: f64 = 0.75;
    pub(super) const TWO_MISTAKES: f64 = 0.55;
    pub(super) const BEGINNING_WITH_MISTAKE: f64 = 0.55;
}

/// Weight of a word that says little, beside others.
const LITTLE: f64 = 0.12;
/// Weight of a compound beside that of its parts.
const WHOLE_COMPOUND: f64 = 0.35;
/// Words with so many letters may have two mistakes. In longer ones it would
/// take too long to look for two, and only languages with compounds have them.
const LONG: usize = 8;
const LONGEST: usize = 24;
/// Shorter words are not looked for within others.
const HELD: usize = 5;
/// So many letters may be glued before a word.
const GLUED: usize = 2;
/// So many terms of each sort are taken for a word.
const TERMS: usize = 24;

impl Lexicon {
    /// Puts together what is known. `synonyms` are groups of words or phrases.
    pub fn new(analyzer: Analyzer, vocabulary: Vocabulary, synonyms: &[Vec<String>]) -> Self {
        let phrase = |phrase: &String| {
            let words = analyzer.tokens(phrase).into_iter();
            words.map(|word| word.terms).collect::<Vec<_>>()
        };
        let synonyms = synonyms
            .iter()
            .map(|group| group.iter().map(phrase).collect())
            .collect();
        Self {
            analyzer,
            vocabulary,
            synonyms,
        }
    }

    /// How the words of the language are compared.
    pub fn analyzer(&self) -> &Analyzer {
        &self.analyzer
    }

    /// The words of a question; `None` for what is no word here.
    pub(crate) fn words(&self, question: &Question) -> Vec<Option<Terms>> {
        let words = question.words.iter();
        words.map(|word| self.analyzer.terms(word)).collect()
    }

    /// Whether a word stands in the index as it was typed, or begins one that does.
    pub(crate) fn knows(&self, word: &Terms, is_open: bool) -> bool {
        self.vocabulary.contains(&word.fold) || is_open && self.vocabulary.has_beginning(&word.fold)
    }

    /// Whether a form of a word stands in the index.
    pub(crate) fn knows_form(&self, word: &Terms) -> bool {
        word.stems.iter().any(|stem| self.vocabulary.contains(stem))
    }

    /// What to look for. Mistakes are looked for only in words that are not
    /// `known`, in this language or another.
    pub(crate) fn plan(&self, question: &Question, known: &[bool], typos: &mut Typos) -> Plan {
        let words = self.words(question);
        let last = words.len().saturating_sub(1);
        let mut sought: Vec<Sought> = Vec::new();
        for (index, word) in words.iter().enumerate() {
            let mut one = Sought::default();
            if let Some(word) = word {
                let is_open = question.is_open && index == last;
                self.add_known(&mut one, word, is_open);
                let is_known = known.get(index) == Some(&true);
                if one.is_empty() && !is_known {
                    self.add_holding(&mut one, word);
                }
                if one.is_empty() {
                    self.add_shortened(&mut one, word);
                }
                if !is_known {
                    self.add_near(&mut one, word, is_open, typos.for_word(index));
                }
            }
            sought.push(one);
        }
        self.add_joined(question, &words, &mut sought);
        self.add_separated(question, &words, &mut sought);
        self.add_synonyms(&words, &mut sought);
        self.weigh(&words, &mut sought);
        self.take_apart(&words, &mut sought);
        Plan::new(sought)
    }

    /// A compound that nobody has written is several words: what has all of
    /// them answers better than what has one.
    fn take_apart(&self, words: &[Option<Terms>], sought: &mut Vec<Sought>) {
        if !german::compounds(self.analyzer.language()) {
            return;
        }
        for (index, word) in words.iter().enumerate() {
            let Some(word) = word
                .as_ref()
                .filter(|word| !self.vocabulary.contains(&word.fold))
            else {
                continue;
            };
            let parts = self.vocabulary.parts(&word.fold);
            if parts.len() < 2 {
                continue;
            }
            let parts: Vec<Option<Terms>> =
                parts.iter().map(|part| self.analyzer.terms(part)).collect();
            let mut several: Vec<Sought> = Vec::new();
            for part in &parts {
                let mut one = Sought::default();
                if let Some(part) = part {
                    self.add_known(&mut one, part, false);
                }
                several.push(one);
            }
            self.add_synonyms(&parts, &mut several);
            self.weigh(&parts, &mut several);
            sought.extend(several);
            if let Some(whole) = sought.get_mut(index) {
                whole.weight *= WHOLE_COMPOUND;
            }
        }
    }

    /// The same for somebody who made more mistakes than are forgiven at first.
    pub(crate) fn loose_plan(&self, question: &Question) -> Plan {
        let words = self.words(question);
        let loose = |word: &Option<Terms>| {
            let mut sought = Sought::default();
            if let Some(word) = word.as_ref().filter(|word| word.fold.chars().count() > 2) {
                for (term, alike) in self.vocabulary.alike(&word.fold, TERMS) {
                    sought.add(term, alike);
                }
            }
            sought
        };
        let mut sought: Vec<Sought> = words.iter().map(loose).collect();
        self.weigh(&words, &mut sought);
        Plan::new(sought)
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
    fn add_beginning(&self, sought: &mut Sought, mark: &str, word: &str, quality: f64) {
        let start = format!("{mark}{word}");
        let found = self.vocabulary.beginning(&start, TERMS);
        let letters = start.chars().count();
        sought.add_all(found, |term| quality * (0.55 + 0.45 * share(letters, term)));
    }

    /// A word as it is, its stems and its root.
    fn add_word(&self, sought: &mut Sought, word: &Terms, quality: f64) {
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

    /// Words that were typed apart and are written together: *Haus Arzt*.
    fn add_joined(&self, question: &Question, words: &[Option<Terms>], sought: &mut [Sought]) {
        for (start, pair) in words.windows(2).enumerate() {
            let [Some(one), Some(other)] = pair else {
                continue;
            };
            let joined = format!("{}{}", one.fold, other.fold);
            let is_open = question.is_open && start + 2 == words.len();
            for sought in sought.iter_mut().skip(start).take(2) {
                if self.vocabulary.contains(&joined) {
                    sought.add(joined.clone(), quality::JOINED);
                } else if is_open && other.fold.chars().count() >= 3 {
                    self.add_beginning(sought, "", &joined, quality::JOINED);
                }
            }
        }
    }

    /// German verbs whose particle stands at the end.
    fn add_separated(&self, question: &Question, words: &[Option<Terms>], sought: &mut [Sought]) {
        if self.analyzer.language() != "de" {
            return;
        }
        let folds = words
            .iter()
            .map(|word| word.as_ref().map_or("", |word| &word.fold));
        let particles = folds
            .enumerate()
            .filter(|(_, fold)| german::is_particle(fold));
        for (end, particle) in particles {
            for (word, sought) in question.words.iter().zip(sought.iter_mut()).take(end) {
                if let Some(whole) = self.analyzer.terms(&format!("{particle}{word}")) {
                    self.add_word(sought, &whole, quality::SEPARATED);
                }
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

    /// Words and phrases that mean the same as what was typed.
    fn add_synonyms(&self, words: &[Option<Terms>], sought: &mut [Sought]) {
        for group in &self.synonyms {
            for phrase in group {
                for start in positions(words, phrase) {
                    for word in sought.iter_mut().skip(start).take(phrase.len()) {
                        self.add_phrases(word, group, phrase);
                    }
                }
            }
        }
    }

    fn add_phrases(&self, word: &mut Sought, group: &[Vec<Terms>], typed: &[Terms]) {
        for phrase in group.iter().filter(|phrase| phrase.as_slice() != typed) {
            let quality = if phrase.len() == 1 {
                quality::SYNONYM
            } else {
                quality::PART_OF_SYNONYM
            };
            for other in phrase {
                self.add_word(word, other, quality);
            }
        }
    }

    /// The rarer a word, the more it says.
    fn weigh(&self, words: &[Option<Terms>], sought: &mut [Sought]) {
        let little = stop_words(&self.analyzer);
        let entries = as_f64(self.vocabulary.entries());
        let mut all_say_little = true;
        for (word, sought) in words.iter().zip(sought.iter_mut()) {
            let Some(word) = word else { continue };
            let close = sought
                .terms()
                .filter(|(_, quality)| *quality >= quality::ROOT);
            let counts: u64 = close
                .filter_map(|(term, _)| self.vocabulary.count(term))
                .sum();
            sought.weight = (1.0 + (entries + 1.0) / (as_f64(counts) + 1.0)).ln();
            sought.says_little = little.contains(&word.fold);
            sought.fold.clone_from(&word.fold);
            all_say_little &= sought.says_little;
        }
        for sought in sought.iter_mut().filter(|sought| sought.says_little) {
            if all_say_little {
                sought.says_little = false;
            } else {
                sought.weight *= LITTLE;
            }
        }
    }
}

/// Where a phrase stands among words.
fn positions(words: &[Option<Terms>], phrase: &[Terms]) -> Vec<usize> {
    let meets = |word: &Option<Terms>, other: &Terms| {
        word.as_ref().is_some_and(|word| {
            word.fold == other.fold || word.stems.iter().any(|stem| other.stems.contains(stem))
        })
    };
    let windows = words.windows(phrase.len().max(1)).enumerate();
    let fits = windows.filter(|(_, window)| {
        window
            .iter()
            .zip(phrase)
            .all(|(word, other)| meets(word, other))
    });
    fits.filter(|_| !phrase.is_empty())
        .map(|(start, _)| start)
        .collect()
}

/// Which share of a term so many letters are.
fn share(letters: usize, term: &str) -> f64 {
    let all = u32::try_from(term.chars().count()).unwrap_or(u32::MAX);
    let letters = u32::try_from(letters).unwrap_or(u32::MAX);
    f64::from(letters.min(all)) / f64::from(all.max(1))
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts of entries, far below 2^52"
)]
fn as_f64(count: u64) -> f64 {
    count as f64
}
