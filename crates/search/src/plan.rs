//! Query plans: what to query the index for, and how to score hits.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::{
    BodyTerms, Names,
    body::{PASSAGES, PassageSet, digest},
};

/// The terms that match one query word.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Sought {
    terms: BTreeMap<String, f64>,
    /// Digests of the terms, best match first.
    digests: Vec<([u8; 4], f64)>,
    /// The folded word.
    pub(crate) fold: String,
    /// Weight relative to the other words.
    pub(crate) weight: f64,
    /// Whether it is a stop word or the country's name, beside words that say more.
    pub(crate) says_little: bool,
}

/// A query plan for one language.
#[derive(Debug, Clone, PartialEq)]
pub struct QueryPlan {
    words: Vec<Sought>,
    /// For each term, the query words it matches and how well. Scoring looks up every term
    /// of every name, so hashing must be fast.
    terms: FxHashMap<String, Vec<(usize, f64)>>,
}

/// How an index matched an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// It has some of the words, or terms that match them.
    Any,
    /// It has a matching term for each word.
    All,
    /// One of its names has a word as typed, or its stem.
    Named,
    /// It has each word as typed, or its stem.
    Exact,
}

/// How well an entry matches.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Score {
    /// Between 0 and 1.
    pub value: f64,
    /// Index of the best matching name, where 0 is the title; `None` if only the text
    /// matches.
    pub name: Option<usize>,
}

/// Operators of the full-text index.
const AND: &str = " AND ";
const OR: &str = " OR ";
/// Minimum quality of an *exact* match: the word itself or its stem.
const EXACT: f64 = 0.9;
/// Minimum length of a word to highlight others that contain it.
const HELD: usize = 4;
/// Factor for a match in a name other than the title.
const OTHER_NAME: f64 = 0.95;

/// Weights of the parts of a score; they sum to 1. Tuned like the qualities.
const OF_WORDS: f64 = 0.62;
const OF_FOCUS: f64 = 0.23;
const OF_RANK: f64 = 0.15;
/// Minimum focus of a title that begins with all that was typed: *Notruf* is what
/// *Notruf 112: Feuerwehr und Rettungsdienst* is about.
const BEGUN: f64 = 0.6;
/// Weight of words matched within a single name, or a single passage of an entry whose names do
/// not match, as opposed to several.
const TOGETHER: f64 = 0.4;
/// Factor for matches in the text, relative to matches in a name.
const IN_BODY: f64 = 0.6;

impl Sought {
    /// Adds a term; the higher quality wins.
    pub(crate) fn add(&mut self, term: String, quality: f64) {
        let known = self.terms.entry(term).or_default();
        *known = known.max(quality);
    }

    pub(crate) fn add_all(&mut self, found: Vec<(String, u64)>, quality: impl Fn(&str) -> f64) {
        for (term, _) in found {
            let quality = quality(&term);
            self.add(term, quality);
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The quality of the best term.
    pub(crate) fn best(&self) -> f64 {
        self.terms.values().copied().fold(0.0, f64::max)
    }

    pub(crate) fn terms(&self) -> impl Iterator<Item = (&str, f64)> {
        self.terms
            .iter()
            .map(|(term, quality)| (term.as_str(), *quality))
    }

    /// How well the text of an entry matches the word. Adds the weighted quality of the best
    /// match in each passage to `passages`.
    fn in_body(&self, body: BodyTerms<'_>, passages: &mut [f64; PASSAGES]) -> f64 {
        let mut best: f64 = 0.0;
        let mut without = PassageSet::MAX;
        for (digest, quality) in &self.digests {
            let found = body.passages(*digest) & without;
            if found != 0 {
                let quality = IN_BODY * quality;
                best = best.max(quality);
                without &= !found;
                add_to(passages, found, self.weight * quality);
            }
        }
        best
    }

    /// Keeps the best `limit` terms.
    fn keep_best(&mut self, limit: usize) {
        let mut best: Vec<(String, f64)> = std::mem::take(&mut self.terms).into_iter().collect();
        best.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        best.truncate(limit);
        self.digests = best
            .iter()
            .map(|(term, quality)| (digest(term), *quality))
            .collect();
        self.terms = best.into_iter().collect();
    }
}

impl QueryPlan {
    /// Maximum number of terms per word in an index query.
    const TERMS: usize = 40;

    pub(crate) fn new(mut words: Vec<Sought>) -> Self {
        let mut terms: FxHashMap<String, Vec<(usize, f64)>> = FxHashMap::default();
        for (index, word) in words.iter_mut().enumerate() {
            word.keep_best(Self::TERMS);
            for (term, quality) in word.terms() {
                terms
                    .entry(term.to_owned())
                    .or_default()
                    .push((index, quality));
            }
        }
        Self { words, terms }
    }

    /// Returns whether this language knows none of the query words.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The share of the query that this language understands, between 0 and 1.
    pub(crate) fn strength(&self) -> f64 {
        let best = |word: &Sought| word.digests.first().map_or(0.0, |(_, quality)| *quality);
        self.of_whole(self.words.iter().map(|word| word.weight * best(word)).sum())
    }

    /// For each query word, whether this language understands it.
    pub(crate) fn understood(&self) -> impl Iterator<Item = bool> {
        self.words
            .iter()
            .map(|word| word.says_little || !word.terms.is_empty())
    }

    /// The FTS5 expression (<https://www.sqlite.org/fts5.html#full_text_query_syntax>)
    /// for entries with this evidence; `None` if there cannot be any.
    pub fn expression(&self, evidence: Evidence) -> Option<String> {
        match evidence {
            Evidence::Exact => {
                let words: Option<Vec<String>> = self.expressions(EXACT).collect();
                joined(words?, AND)
            }
            Evidence::All => joined(self.expressions(0.0).flatten(), AND),
            Evidence::Any => joined(self.expressions(0.0).flatten(), OR),
            Evidence::Named => {
                let named = joined(self.expressions(EXACT).flatten(), OR)?;
                // All words count for the rank.
                let ranked = joined(self.expressions(0.0).flatten(), OR)?;
                Some(format!("{{title other_names}} : ({named}) AND ({ranked})"))
            }
        }
    }

    /// For each word that does not say little, the expression for its terms of at least this
    /// quality; `None` if it has none.
    fn expressions(&self, least: f64) -> impl Iterator<Item = Option<String>> {
        let telling = self.words.iter().filter(|word| !word.says_little);
        telling.map(move |word| {
            let terms = word.terms().filter(|(_, quality)| *quality >= least);
            let terms = terms.map(|(term, _)| format!("\"{}\"", term.replace('"', "\"\"")));
            joined(terms, OR).map(|terms| format!("({terms})"))
        })
    }

    /// Returns whether a query word is contained in this word.
    pub(crate) fn is_within(&self, fold: &str) -> bool {
        let telling = self.words.iter().filter(|word| !word.says_little);
        let mut long = telling.filter(|word| word.fold.chars().count() >= HELD);
        long.any(|word| fold.contains(&word.fold))
    }

    /// The best quality with which a term matches a query word, if any.
    pub(crate) fn quality(&self, term: &str) -> Option<f64> {
        let words = self.terms.get(term)?.iter();
        words.map(|(_, quality)| *quality).max_by(f64::total_cmp)
    }

    /// Scores an entry. `rank` is the index's own rank relative to the best hit,
    /// between 0 and 1.
    pub fn score(&self, names: Names<'_>, body: BodyTerms<'_>, rank: f64) -> Score {
        let mut passages = [0.0; PASSAGES];
        let words = self.words.iter();
        let in_body: Vec<f64> = words
            .map(|word| word.in_body(body, &mut passages))
            .collect();
        let in_passage = self.of_whole(passages.into_iter().fold(0.0, f64::max));
        let mut anywhere = in_body.clone();
        let mut covered = in_body.clone();
        let (mut together, mut focus, mut best_name, mut best) = (0.0_f64, 0.0_f64, None, 0.0_f64);
        for (index, name) in names.iter().enumerate() {
            let worth = if index == 0 { 1.0 } else { OTHER_NAME };
            covered.copy_from_slice(&in_body);
            let (mut matched, mut length) = (0.0, 0.0);
            // Words at the beginning of the title that were typed.
            let (mut begins, mut begun) = (index == 0, 0.0);
            for word in name {
                match self.meet(word, worth, &mut covered) {
                    Met::Well(quality) => {
                        matched += quality;
                        length += 1.0;
                        begins &= quality >= EXACT;
                        if begins {
                            begun += 1.0;
                        }
                    }
                    Met::Little => {}
                    Met::Nothing => {
                        length += 1.0;
                        begins = false;
                    }
                }
            }
            if matched > 0.0 {
                let begun = BEGUN * (begun / self.telling()).min(1.0);
                let share = (worth * matched / length).max(begun);
                focus = focus.max(share);
                together = together.max(self.share(&covered));
                // Prefer the name that matches the most words, not the shortest.
                if matched + share > best {
                    (best, best_name) = (matched + share, Some(index));
                }
                for (anywhere, covered) in anywhere.iter_mut().zip(&covered) {
                    *anywhere = anywhere.max(*covered);
                }
            }
        }
        let apart = self.share(&anywhere);
        let words = TOGETHER * together.max(in_passage) + (1.0 - TOGETHER) * apart;
        let value = OF_WORDS * words + OF_FOCUS * words * focus + OF_RANK * rank.clamp(0.0, 1.0);
        Score {
            value,
            name: best_name,
        }
    }

    /// The number of words that are not stop words.
    fn telling(&self) -> f64 {
        let telling = self.words.iter().filter(|word| !word.says_little);
        f64::from(u32::try_from(telling.count()).unwrap_or(u32::MAX)).max(1.0)
    }

    /// The share of the query that is covered, weighted by word.
    fn share(&self, covered: &[f64]) -> f64 {
        let pairs = self.words.iter().zip(covered);
        self.of_whole(pairs.map(|(word, covered)| word.weight * covered).sum())
    }

    /// This weight as a share of that of all words.
    fn of_whole(&self, weight: f64) -> f64 {
        let whole: f64 = self.words.iter().map(|word| word.weight).sum();
        if whole > 0.0 { weight / whole } else { 0.0 }
    }

    /// Matches one word of a name against the query, and records in `covered` how well
    /// it matches each query word.
    fn meet<'t>(
        &self,
        terms: impl Iterator<Item = &'t str>,
        worth: f64,
        covered: &mut [f64],
    ) -> Met {
        let mut met = Met::Nothing;
        for (index, quality) in terms.filter_map(|term| self.terms.get(term)).flatten() {
            if let Some(covered) = covered.get_mut(*index) {
                *covered = covered.max(worth * quality);
            }
            let says_little = self.words.get(*index).is_some_and(|word| word.says_little);
            met = match met {
                Met::Well(best) if says_little => Met::Well(best),
                Met::Well(best) => Met::Well(best.max(*quality)),
                _ if says_little => Met::Little,
                _ => Met::Well(*quality),
            };
        }
        met
    }
}

/// Joins expressions by an operator; `None` if there are none.
fn joined(expressions: impl IntoIterator<Item = String>, operator: &str) -> Option<String> {
    let expressions: Vec<String> = expressions.into_iter().collect();
    (!expressions.is_empty()).then(|| expressions.join(operator))
}

/// Adds a value to each of these passages.
fn add_to(passages: &mut [f64; PASSAGES], which: PassageSet, value: f64) {
    for (at, passage) in passages.iter_mut().enumerate() {
        if which >> at & 1 == 1 {
            *passage += value;
        }
    }
}

/// How a word of a name matches the query.
enum Met {
    /// No match.
    Nothing,
    /// Matches a stop word only.
    Little,
    /// Matches with this quality.
    Well(f64),
}

impl Evidence {
    /// All kinds, strongest first.
    pub const ALL: [Self; 4] = [Self::Exact, Self::All, Self::Named, Self::Any];
}
