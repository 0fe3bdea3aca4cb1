//! What to ask an index for, and how well a hit answers.

use std::collections::{BTreeMap, HashMap};

use crate::{Body, Names, body::digest};

/// What will do for one word that was typed.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Sought {
    terms: BTreeMap<String, f64>,
    /// The digests of the terms, the best first.
    digests: Vec<([u8; 4], f64)>,
    /// The word itself, folded.
    pub(crate) fold: String,
    /// How much the word says, beside the others.
    pub(crate) weight: f64,
    /// It is a word like *how* or *the*.
    pub(crate) says_little: bool,
}

/// What to look for in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    words: Vec<Sought>,
    /// For each term the words that it does for, and how well.
    terms: HashMap<String, Vec<(usize, f64)>>,
}

/// How an index found an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// It has some of the words, or what will do for them.
    Any,
    /// It has something that will do for each word.
    All,
    /// It has each word as it was typed, or its stem.
    Exact,
}

/// How well an entry answers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Score {
    /// Between 0 and 1.
    pub value: f64,
    /// The name by which it is found best, counted from the title, which is 0;
    /// `None` when only its text has the words.
    pub name: Option<usize>,
}

/// A term does for a word *exactly* from here on: the word itself or its stem.
const EXACT: f64 = 0.9;
/// Shorter words are not marked within others.
const HELD: usize = 4;
/// What is found by a name other than the title.
const OTHER_NAME: f64 = 0.95;

/// The shares of a score; together 1. Found by trying, like the qualities.
const OF_WORDS: f64 = 0.62;
const OF_FOCUS: f64 = 0.23;
const OF_RANK: f64 = 0.15;
/// Words in one name answer better than the same words in several.
const TOGETHER: f64 = 0.4;
/// Words in the text count less than words in a name.
const IN_BODY: f64 = 0.6;

impl Sought {
    /// Adds a term; of two qualities the better one counts.
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

    pub(crate) fn terms(&self) -> impl Iterator<Item = (&str, f64)> {
        self.terms
            .iter()
            .map(|(term, quality)| (term.as_str(), *quality))
    }

    /// How well the text of an entry does for the word.
    fn in_body(&self, body: Body<'_>) -> f64 {
        let mut digests = self.digests.iter();
        let best = digests.find(|(digest, _)| body.holds(*digest));
        best.map_or(0.0, |(_, quality)| IN_BODY * quality)
    }

    /// The best terms, at most so many.
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

impl Plan {
    /// So many terms are asked for each word.
    const TERMS: usize = 40;

    pub(crate) fn new(mut words: Vec<Sought>) -> Self {
        let mut terms: HashMap<String, Vec<(usize, f64)>> = HashMap::new();
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

    /// Whether nothing of what was typed is known in this language.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// How much of what was typed is understood in this language, between 0 and 1.
    pub(crate) fn strength(&self) -> f64 {
        let best = |word: &Sought| word.digests.first().map_or(0.0, |(_, quality)| *quality);
        let whole: f64 = self.words.iter().map(|word| word.weight).sum();
        let understood: f64 = self.words.iter().map(|word| word.weight * best(word)).sum();
        if whole > 0.0 { understood / whole } else { 0.0 }
    }

    /// For each word that was typed, whether it is understood in this language.
    pub(crate) fn understood(&self) -> impl Iterator<Item = bool> {
        self.words
            .iter()
            .map(|word| word.says_little || !word.terms.is_empty())
    }

    /// The expression for FTS5 (<https://www.sqlite.org/fts5.html#full_text_query_syntax>)
    /// that an entry with this evidence matches; `None` where there can be none.
    pub fn expression(&self, evidence: Evidence) -> Option<String> {
        let least = if evidence == Evidence::Exact {
            EXACT
        } else {
            0.0
        };
        let mut words = Vec::new();
        for word in self.words.iter().filter(|word| !word.says_little) {
            let terms = word.terms().filter(|(_, quality)| *quality >= least);
            let terms: Vec<String> = terms
                .map(|(term, _)| format!("\"{}\"", term.replace('"', "\"\"")))
                .collect();
            if !terms.is_empty() {
                words.push(format!("({})", terms.join(" OR ")));
            } else if evidence == Evidence::Exact {
                return None;
            }
        }
        let between = if evidence == Evidence::Any {
            " OR "
        } else {
            " AND "
        };
        (!words.is_empty()).then(|| words.join(between))
    }

    /// Whether a word that was typed stands within another one.
    pub(crate) fn is_within(&self, fold: &str) -> bool {
        let telling = self.words.iter().filter(|word| !word.says_little);
        let mut long = telling.filter(|word| word.fold.chars().count() >= HELD);
        long.any(|word| fold.contains(&word.fold))
    }

    /// How well a term does for some word that was typed, if it does.
    pub(crate) fn quality(&self, term: &str) -> Option<f64> {
        let words = self.terms.get(term)?.iter();
        words.map(|(_, quality)| *quality).max_by(f64::total_cmp)
    }

    /// How well an entry answers. `rank` is how well the index says it does,
    /// beside the best, between 0 and 1.
    pub fn score(&self, names: Names<'_>, body: Body<'_>, rank: f64) -> Score {
        let in_body: Vec<f64> = self.words.iter().map(|word| word.in_body(body)).collect();
        let mut anywhere = in_body.clone();
        let mut covered = in_body.clone();
        let (mut together, mut focus, mut best_name, mut best) = (0.0_f64, 0.0_f64, None, 0.0_f64);
        for (index, name) in names.iter().enumerate() {
            let worth = if index == 0 { 1.0 } else { OTHER_NAME };
            covered.copy_from_slice(&in_body);
            let (mut matched, mut length) = (0.0, 0.0);
            for word in name {
                match self.meet(word, worth, &mut covered) {
                    Met::Well(quality) => {
                        matched += quality;
                        length += 1.0;
                    }
                    Met::Little => {}
                    Met::Nothing => length += 1.0,
                }
            }
            if matched > 0.0 {
                let share = worth * matched / length;
                focus = focus.max(share);
                together = together.max(self.share(&covered));
                // What matches the most words, not what is the shortest.
                if matched + share > best {
                    (best, best_name) = (matched + share, Some(index));
                }
                for (anywhere, covered) in anywhere.iter_mut().zip(&covered) {
                    *anywhere = anywhere.max(*covered);
                }
            }
        }
        let apart = self.share(&anywhere);
        let words = TOGETHER * together.max(self.share(&in_body)) + (1.0 - TOGETHER) * apart;
        let value = OF_WORDS * words + OF_FOCUS * words * focus + OF_RANK * rank.clamp(0.0, 1.0);
        Score {
            value,
            name: best_name,
        }
    }

    /// How much of what was typed is covered, by what each word says.
    fn share(&self, covered: &[f64]) -> f64 {
        let whole: f64 = self.words.iter().map(|word| word.weight).sum();
        let pairs = self.words.iter().zip(covered);
        let part: f64 = pairs.map(|(word, covered)| word.weight * covered).sum();
        if whole > 0.0 { part / whole } else { 0.0 }
    }

    /// Holds a word of a name against what was typed, and notes how well it
    /// does for each of it.
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

/// How a word of a name does for what was typed.
enum Met {
    /// Not at all.
    Nothing,
    /// For a word that says little.
    Little,
    /// So well.
    Well(f64),
}

impl Evidence {
    /// From the strongest.
    pub const ALL: [Self; 3] = [Self::Exact, Self::All, Self::Any];
}
