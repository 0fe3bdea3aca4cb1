//! The indexed terms of one language, searchable by part, prefix, or misspelling.

use std::{
    cmp::Reverse,
    collections::{BTreeSet, BinaryHeap},
    sync::OnceLock,
};

use fst::{
    Automaton, IntoStreamer, Map, MapBuilder, Streamer,
    automaton::{AlwaysMatch, Str},
};
use levenshtein_automata::DFA;

use crate::analyzer::MARKS;

/// Terms, each with the number of entries that contain it.
#[derive(Debug)]
pub struct Vocabulary {
    terms: Map<Vec<u8>>,
    entries: u64,
    /// All words, one per line, so that a scan need not decode each term. Filled on first
    /// use.
    lines: OnceLock<String>,
}

/// Bytes that are not a vocabulary, or terms that are not sorted.
#[derive(Debug, thiserror::Error)]
#[error("not a vocabulary")]
pub struct VocabularyError(#[from] fst::Error);

/// A term with the number of entries that contain it.
pub(crate) type TermCount = (String, u64);

/// Minimum Jaro-Winkler similarity; anything less is a different word.
const ALIKE: f64 = 0.87;

impl Vocabulary {
    /// Encodes terms, sorted by their bytes, for [`Vocabulary::read`].
    pub fn build<T: AsRef<[u8]>>(
        terms: impl IntoIterator<Item = (T, u64)>,
    ) -> Result<Vec<u8>, VocabularyError> {
        let mut builder = MapBuilder::memory();
        for (term, count) in terms {
            builder.insert(term, count)?;
        }
        Ok(builder.into_inner()?)
    }

    /// Reads a vocabulary written by [`Vocabulary::build`] for an index of `entries`
    /// entries.
    pub fn read(bytes: Vec<u8>, entries: u64) -> Result<Self, VocabularyError> {
        Ok(Self {
            terms: Map::new(bytes)?,
            entries,
            lines: OnceLock::new(),
        })
    }

    /// Number of indexed entries.
    pub(crate) fn entries(&self) -> u64 {
        self.entries
    }

    /// The number of entries that contain a term, if it is indexed.
    pub(crate) fn count(&self, term: &str) -> Option<u64> {
        self.terms.get(term)
    }

    /// Terms with this prefix, most frequent first.
    pub(crate) fn beginning(&self, start: &str, limit: usize) -> Vec<TermCount> {
        self.most_frequent(Str::new(start).starts_with(), limit)
    }

    /// Returns whether any term has this prefix.
    pub(crate) fn has_beginning(&self, start: &str) -> bool {
        let matching = self.terms.search(Str::new(start).starts_with());
        matching.into_stream().next().is_some()
    }

    /// Terms that an automaton accepts, most frequent first.
    pub(crate) fn near(&self, word: &DFA, limit: usize) -> Vec<TermCount> {
        self.most_frequent(word, limit)
    }

    /// Terms with this prefix that an automaton accepts, most frequent first.
    pub(crate) fn near_beginning(&self, start: &str, word: &DFA, limit: usize) -> Vec<TermCount> {
        self.most_frequent(Str::new(start).starts_with().intersection(word), limit)
    }

    /// Words that contain a part, most frequent first. Scans all words.
    pub(crate) fn holding(&self, part: &str, limit: usize) -> Vec<TermCount> {
        let lines = self.lines();
        let mut words: Vec<&str> = { lines.match_indices(part) }
            .filter_map(|(at, _)| line_at(lines, at))
            .collect();
        words.dedup();
        let counted = |word: &str| Some((word.to_owned(), self.count(word)?));
        let mut found: Vec<TermCount> = words.into_iter().filter_map(counted).collect();
        found.sort_by_key(|(_, count)| Reverse(*count));
        found.truncate(limit);
        found
    }

    fn lines(&self) -> &str {
        self.lines.get_or_init(|| {
            let mut lines = String::new();
            self.each(AlwaysMatch, |term, _| {
                if !term.starts_with(MARKS) {
                    lines.push_str(term);
                    lines.push('\n');
                }
            });
            lines
        })
    }

    /// All terms that are words.
    pub(crate) fn words(&self) -> BTreeSet<String> {
        self.lines().lines().map(str::to_owned).collect()
    }

    /// The most similar terms (Jaro-Winkler, 0 to 1), for words with more typos than an
    /// automaton allows. Only terms with the same first letter are compared: people
    /// rarely get it wrong, and a full scan is avoided.
    pub(crate) fn alike(&self, word: &str, limit: usize) -> Vec<(String, f64)> {
        let letters = word.chars().count();
        let first: String = word.chars().take(1).collect();
        let mut alike: Vec<(String, f64)> = Vec::new();
        self.each(Str::new(&first).starts_with(), |term, _| {
            let longer = term.len().abs_diff(word.len());
            if longer <= letters / 3 + 1 {
                let likeness = strsim::jaro_winkler(word, term);
                if likeness >= ALIKE {
                    alike.push((term.to_owned(), likeness));
                }
            }
        });
        alike.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        alike.truncate(limit);
        alike
    }

    pub(crate) fn contains(&self, term: &str) -> bool {
        self.terms.contains_key(term)
    }

    fn most_frequent(&self, automaton: impl Automaton, limit: usize) -> Vec<TermCount> {
        let mut found: BinaryHeap<Reverse<(u64, Reverse<String>)>> = BinaryHeap::new();
        self.each(automaton, |term, count| {
            let is_full = found.len() >= limit;
            let least = found.peek().map_or(0, |Reverse((least, _))| *least);
            if !is_full || count > least {
                found.push(Reverse((count, Reverse(term.to_owned()))));
                if is_full {
                    found.pop();
                }
            }
        });
        let found = found.into_sorted_vec().into_iter();
        found
            .map(|Reverse((count, Reverse(term)))| (term, count))
            .collect()
    }

    fn each(&self, automaton: impl Automaton, mut visit: impl FnMut(&str, u64)) {
        let mut stream = self.terms.search(automaton).into_stream();
        while let Some((term, count)) = stream.next() {
            if let Ok(term) = str::from_utf8(term) {
                visit(term, count);
            }
        }
    }
}

/// The line that contains a position.
fn line_at(lines: &str, at: usize) -> Option<&str> {
    let start = lines.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    lines.get(start..)?.lines().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary(words: &[(&str, u64)]) -> Vocabulary {
        let words: BTreeSet<(&str, u64)> = words.iter().copied().collect();
        Vocabulary::read(Vocabulary::build(words).unwrap(), 10).unwrap()
    }

    #[test]
    fn the_most_frequent_terms_come_first() {
        let known = vocabulary(&[("amt", 3), ("anmelden", 5), ("anmeldung", 9), ("antrag", 5)]);
        let found = known.beginning("an", 2);
        assert_eq!(
            found,
            [("anmeldung".to_owned(), 9), ("anmelden".to_owned(), 5)]
        );
    }

    #[test]
    fn words_are_found_by_a_part_of_them() {
        let known = vocabulary(&[
            ("amt", 3),
            ("amtsamt", 5),
            ("sozialamt", 9),
            ("\u{b0}amt", 9),
        ]);
        let found = known.holding("amt", 2);
        assert_eq!(
            found,
            [("sozialamt".to_owned(), 9), ("amtsamt".to_owned(), 5)]
        );
        assert_eq!(known.holding("steuer", 9), []);
    }

    #[test]
    fn what_looks_alike_is_found_whatever_the_mistakes() {
        let known = vocabulary(&[("krankenversicherung", 1), ("kindergeld", 1)]);
        let found = known.alike("krakenversicherug", 9);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].0, "krankenversicherung");
    }

    #[test]
    fn a_root_is_no_word() {
        let known = vocabulary(&[("\u{b0}وثق", 1), ("وثيقه", 1)]);
        assert_eq!(known.words().into_iter().collect::<Vec<_>>(), ["وثيقه"]);
    }
}
