//! The lexicon: analyzer, indexed terms and synonyms of one language.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Analyzer, Equivalents, Query, QueryPlan, Terms, Vocabulary, german,
    plan::Sought,
    quality::{self, TERMS},
    stop_words::stop_words,
    synonyms::{FoundPhrase, SynonymGroups},
    typo::Typos,
};

/// The vocabulary of one language with its analyzer and synonyms.
#[derive(Debug)]
pub struct Lexicon {
    pub(crate) analyzer: Analyzer,
    pub(crate) vocabulary: Vocabulary,
    synonyms: SynonymGroups,
    /// The folded names of countries whose content this is: it says little that something is
    /// *in Germany*.
    countries: BTreeSet<String>,
    /// Equivalents of its words in other languages, by language tag.
    equivalents: BTreeMap<String, Equivalents>,
}

/// A query word in the language it was typed in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Foreign {
    /// Its names in the language of the plan, with how likely each is meant.
    names: Vec<(String, f64)>,
    is_stop_word: bool,
    is_country: bool,
}

/// How much a query word says. Words of a lesser kind count little.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Importance {
    /// A stop word such as *how* or *the*.
    StopWord,
    /// The name of the country that everything is about.
    Country,
    /// Any other word.
    Telling,
}

/// Weight factor of a word that says little relative to other words.
const LITTLE: f64 = 0.12;
/// Minimum likelihood of an equivalent that decides what a word is.
const CERTAIN: f64 = 0.5;
/// Weight factor of a compound relative to its parts.
const WHOLE_COMPOUND: f64 = 0.35;

impl Lexicon {
    /// Creates a lexicon. `synonyms` are groups of words or phrases.
    pub fn new(analyzer: Analyzer, vocabulary: Vocabulary, synonyms: &[Vec<String>]) -> Self {
        let synonyms = SynonymGroups::new(&analyzer, synonyms);
        Self {
            analyzer,
            vocabulary,
            synonyms,
            countries: BTreeSet::new(),
            equivalents: BTreeMap::new(),
        }
    }

    /// Adds equivalents in another language.
    #[must_use]
    pub fn with_equivalents(mut self, into: &str, equivalents: Equivalents) -> Self {
        let known = self.equivalents.entry(into.to_owned()).or_default();
        known.extend(equivalents);
        self
    }

    /// Sets the countries whose content this is, by name. The words of a longer name, such as
    /// *republic*, mean something else by themselves, and a stem of the name is often one of
    /// the language: ألماني.
    #[must_use]
    pub fn of_countries(mut self, names: &[String]) -> Self {
        let names = names.iter().filter(|name| !name.contains(' '));
        self.countries = names.map(|name| self.analyzer.fold(name)).collect();
        self
    }

    /// The analyzer of the language.
    pub fn analyzer(&self) -> &Analyzer {
        &self.analyzer
    }

    /// Analyzes the words of a query; `None` for one that is not a word in this
    /// language.
    pub(crate) fn words(&self, query: &Query) -> Vec<Option<Terms>> {
        let words = query.words.iter();
        words.map(|word| self.analyzer.terms(word)).collect()
    }

    /// Returns whether a word is indexed as typed, or is the beginning of one that is.
    pub(crate) fn knows(&self, word: &Terms, is_open: bool) -> bool {
        self.vocabulary.contains(&word.fold) || is_open && self.vocabulary.has_beginning(&word.fold)
    }

    /// Returns whether a stem of the word is indexed.
    pub(crate) fn knows_form(&self, word: &Terms) -> bool {
        word.stems.iter().any(|stem| self.vocabulary.contains(stem))
    }

    /// The share of a query's words that this language knows in some form.
    pub(crate) fn share_known(&self, words: &[Option<Terms>]) -> f64 {
        let little = stop_words(&self.analyzer);
        let known = words.iter().flatten().filter(|word| {
            little.contains(&word.fold) || self.knows(word, false) || self.knows_form(word)
        });
        as_f64(known.count() as u64) / as_f64(words.len().max(1) as u64)
    }

    /// The equivalents of each word of a query in another language; an empty list if there
    /// are no equivalents in that language at all.
    pub(crate) fn translate(&self, words: &[Option<Terms>], into: &str) -> Vec<Foreign> {
        let Some(equivalents) = self.equivalents.get(into) else {
            return Vec::new();
        };
        let little = stop_words(&self.analyzer);
        let translate = |word: &Terms| Foreign {
            names: equivalents.of(word).to_vec(),
            is_stop_word: little.contains(&word.fold),
            is_country: self.countries.contains(&word.fold),
        };
        let mut foreign: Vec<Foreign> = words
            .iter()
            .map(|word| word.as_ref().map(translate).unwrap_or_default())
            .collect();
        let telling: Vec<(usize, &Terms)> = words
            .iter()
            .enumerate()
            .filter_map(|(index, word)| Some((index, word.as_ref()?)))
            .filter(|(_, word)| !little.contains(&word.fold))
            .collect();
        for (indices, names) in equivalents.of_phrases(&telling) {
            for index in indices {
                if let Some(foreign) = foreign.get_mut(index) {
                    foreign.names.extend_from_slice(names);
                }
            }
        }
        foreign
    }

    /// Plans a query of these words. Typos are tried only for words that are not `known` in
    /// any language; `foreign` are its words in the language it was typed in, if that is
    /// another.
    pub(crate) fn plan(
        &self,
        query: &Query,
        words: &[Option<Terms>],
        known: &[bool],
        foreign: &[Foreign],
        typos: &mut Typos,
    ) -> QueryPlan {
        let last = words.len().saturating_sub(1);
        let mut sought = Vec::new();
        for (index, word) in words.iter().enumerate() {
            let is_open = query.is_open && index == last;
            let typos = Some(typos.for_word(index)).filter(|_| known.get(index) != Some(&true));
            let one = word.as_ref().map(|word| self.sought(word, is_open, typos));
            sought.push(one.unwrap_or_default());
        }
        self.add_joined(query, words, &mut sought);
        self.add_separated(query, words, &mut sought);
        self.add_synonyms(words, &mut sought);
        for (foreign, sought) in foreign.iter().zip(&mut sought) {
            self.add_names(foreign, sought);
        }
        self.weigh(words, foreign, &query.matters, &mut sought);
        self.take_apart(words, &mut sought);
        QueryPlan::new(sought)
    }

    /// Splits an unknown compound into several words: an entry with all of them is a
    /// better hit than one with a single part.
    fn take_apart(&self, words: &[Option<Terms>], sought: &mut Vec<Sought>) {
        if !german::compounds(self.analyzer.language()) {
            return;
        }
        for (index, word) in words.iter().enumerate() {
            let unknown = word
                .as_ref()
                .filter(|word| !self.vocabulary.contains(&word.fold));
            let parts = unknown.map_or_else(Vec::new, |word| self.vocabulary.parts(&word.fold));
            if parts.len() < 2 {
                continue;
            }
            sought.extend(self.several(&parts));
            if let Some(whole) = sought.get_mut(index) {
                whole.weight *= WHOLE_COMPOUND;
            }
        }
    }

    /// Expands several words.
    fn several(&self, words: &[String]) -> Vec<Sought> {
        let words: Vec<Option<Terms>> =
            words.iter().map(|word| self.analyzer.terms(word)).collect();
        let one = |word: &Option<Terms>| {
            let word = word.as_ref();
            word.map(|word| self.sought(word, false, None))
                .unwrap_or_default()
        };
        let mut several: Vec<Sought> = words.iter().map(one).collect();
        self.add_synonyms(&words, &mut several);
        self.weigh(&words, &[], &[], &mut several);
        several
    }

    /// Plans a query again, allowing more typos than at first.
    pub(crate) fn loose_plan(&self, query: &Query) -> QueryPlan {
        let words = self.words(query);
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
        self.weigh(&words, &[], &[], &mut sought);
        QueryPlan::new(sought)
    }

    /// Adds compounds typed as separate words: *Haus Arzt*.
    fn add_joined(&self, query: &Query, words: &[Option<Terms>], sought: &mut [Sought]) {
        for (start, pair) in words.windows(2).enumerate() {
            let [Some(one), Some(other)] = pair else {
                continue;
            };
            let joined = format!("{}{}", one.fold, other.fold);
            let is_open = query.is_open && start + 2 == words.len();
            for sought in sought.iter_mut().skip(start).take(2) {
                if self.vocabulary.contains(&joined) {
                    sought.add(joined.clone(), quality::JOINED);
                } else if is_open && other.fold.chars().count() >= 3 {
                    self.add_beginning(sought, "", &joined, quality::JOINED);
                }
            }
        }
    }

    /// Adds German separable verbs whose prefix was typed at the end.
    fn add_separated(&self, query: &Query, words: &[Option<Terms>], sought: &mut [Sought]) {
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
            for (word, sought) in query.words.iter().zip(sought.iter_mut()).take(end) {
                if let Some(whole) = self.analyzer.terms(&format!("{particle}{word}")) {
                    self.add_word(sought, &whole, quality::SEPARATED);
                }
            }
        }
    }

    /// Adds synonyms of words and phrases.
    fn add_synonyms(&self, words: &[Option<Terms>], sought: &mut [Sought]) {
        for FoundPhrase { words, others } in self.synonyms.occurrences(words) {
            for word in sought.get_mut(words).into_iter().flatten() {
                for other in &others {
                    self.add_phrase(word, other);
                }
            }
        }
    }

    /// Adds a synonym of what was typed.
    fn add_phrase(&self, word: &mut Sought, phrase: &[Terms]) {
        let quality = if phrase.len() == 1 {
            quality::SYNONYM
        } else {
            quality::PART_OF_SYNONYM
        };
        for other in phrase {
            self.add_word(word, other, quality);
        }
    }

    /// Adds equivalents of a word of another language.
    fn add_names(&self, foreign: &Foreign, sought: &mut Sought) {
        for (name, likely) in &foreign.names {
            let Some(word) = self.analyzer.terms(name) else {
                continue;
            };
            let mut known = Sought::default();
            self.add_known(&mut known, &word, false);
            for (term, quality) in known.terms() {
                sought.add(term.to_owned(), quality::translated(*likely) * quality);
            }
        }
    }

    /// Weighs words by inverse document frequency. Stop words count little, except those that
    /// `matters` names, and so does the name of the country, beside words that say more.
    fn weigh(
        &self,
        words: &[Option<Terms>],
        foreign: &[Foreign],
        matters: &[bool],
        sought: &mut [Sought],
    ) {
        let entries = as_f64(self.vocabulary.entries());
        let mut importances = Vec::new();
        for (index, (word, sought)) in words.iter().zip(sought.iter_mut()).enumerate() {
            let foreign = foreign.get(index);
            importances.push(word.as_ref().map(|word| match matters.get(index) {
                Some(true) => Importance::Telling,
                _ => self.importance(word, foreign),
            }));
            let Some(word) = word else { continue };
            let least = match foreign.map(|foreign| foreign.names.as_slice()) {
                Some([_, ..]) => quality::ROOT * sought.best(),
                _ => quality::ROOT,
            };
            let close = sought.terms().filter(|(_, quality)| *quality >= least);
            let counts: u64 = close
                .filter_map(|(term, _)| self.vocabulary.count(term))
                .sum();
            sought.weight = (1.0 + (entries + 1.0) / (as_f64(counts) + 1.0)).ln();
            sought.fold.clone_from(&word.fold);
        }
        let most = importances.iter().flatten().max().copied();
        for (sought, importance) in sought.iter_mut().zip(importances) {
            sought.says_little = importance.is_some() && importance < most;
            if sought.says_little {
                sought.weight *= LITTLE;
            }
        }
    }

    /// How much a word says, which may be of another language.
    fn importance(&self, word: &Terms, foreign: Option<&Foreign>) -> Importance {
        let is_stop_word = foreign.map_or_else(
            || stop_words(&self.analyzer).contains(&word.fold),
            |foreign| foreign.is_stop_word,
        );
        let is_country = self.countries.contains(&word.fold)
            || foreign.is_some_and(|foreign| foreign.is_country || self.names_country(foreign));
        match (is_stop_word, is_country) {
            (true, _) => Importance::StopWord,
            (_, true) => Importance::Country,
            _ => Importance::Telling,
        }
    }

    /// Returns whether the likeliest equivalent of a word is the name of the country.
    fn names_country(&self, foreign: &Foreign) -> bool {
        let names = { foreign.names.iter() }.filter(|(_, likely)| *likely >= CERTAIN);
        let best = names.max_by(|(_, one), (_, other)| one.total_cmp(other));
        best.is_some_and(|(name, _)| self.countries.contains(&self.analyzer.fold(name)))
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "entry counts are far below 2^52"
)]
fn as_f64(count: u64) -> f64 {
    count as f64
}
