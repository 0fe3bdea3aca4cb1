//! The terms of one language that an index holds, to be found by a part, a
//! beginning, or a mistake.

use std::{collections::BTreeSet, sync::LazyLock};

use fst::{
    Automaton, IntoStreamer, Map, MapBuilder, Streamer,
    automaton::{AlwaysMatch, Str},
};
use levenshtein_automata::LevenshteinAutomatonBuilder;

use crate::analyzer::ROOT;

/// Terms with the number of entries that each stands in.
#[derive(Debug)]
pub struct Vocabulary {
    terms: Map<Vec<u8>>,
    entries: u64,
}

/// Bytes that are no vocabulary, or terms that do not come in order.
#[derive(Debug, thiserror::Error)]
#[error("this is no vocabulary")]
pub struct VocabularyError(#[from] fst::Error);

/// A term with the number of entries that it stands in.
pub(crate) type Counted = (String, u64);

/// Parts that German puts between the words of a compound.
const LINKS: [&str; 5] = ["", "s", "n", "en", "es"];
/// The shortest word that is looked for in a compound.
const PART: usize = 3;
/// What looks less alike is another word.
const ALIKE: f64 = 0.87;

impl Vocabulary {
    /// Packs terms, in the order of their bytes, for [`Vocabulary::read`].
    pub fn build<T: AsRef<[u8]>>(
        terms: impl IntoIterator<Item = (T, u64)>,
    ) -> Result<Vec<u8>, VocabularyError> {
        let mut builder = MapBuilder::memory();
        for (term, count) in terms {
            builder.insert(term, count)?;
        }
        Ok(builder.into_inner()?)
    }

    /// Reads what [`Vocabulary::build`] made, for an index of so many entries.
    pub fn read(bytes: Vec<u8>, entries: u64) -> Result<Self, VocabularyError> {
        Ok(Self {
            terms: Map::new(bytes)?,
            entries,
        })
    }

    /// How many entries stand behind it.
    pub(crate) fn entries(&self) -> u64 {
        self.entries
    }

    /// The number of entries in which a term stands, if it is known.
    pub(crate) fn count(&self, term: &str) -> Option<u64> {
        self.terms.get(term)
    }

    /// The terms that begin so, the most frequent first.
    pub(crate) fn beginning(&self, start: &str, limit: usize) -> Vec<Counted> {
        most_frequent(self.matching(Str::new(start).starts_with()), limit)
    }

    /// The terms that hold a part, the most frequent first.
    pub(crate) fn holding(&self, part: &str, limit: usize) -> Vec<Counted> {
        most_frequent(self.matching(Holds(part.as_bytes())), limit)
    }

    /// The terms that are so many mistakes away, swapped letters being one.
    pub(crate) fn near(&self, word: &str, mistakes: Mistakes) -> Vec<Counted> {
        self.matching(&mistakes.builder().build_dfa(word))
    }

    /// The terms that begin with something so many mistakes away.
    pub(crate) fn beginning_near(
        &self,
        word: &str,
        mistakes: Mistakes,
        limit: usize,
    ) -> Vec<Counted> {
        most_frequent(
            self.matching(&mistakes.builder().build_prefix_dfa(word)),
            limit,
        )
    }

    /// The words of which a compound is made, if it is made of known ones:
    /// as few as can be, the longest first.
    pub(crate) fn split(&self, compound: &str) -> Option<Vec<String>> {
        let mut dead_ends = BTreeSet::new();
        self.split_from(compound, true, &mut dead_ends)
    }

    /// The terms that look most alike, from 0 to 1 by Jaro and Winkler, for
    /// what has more mistakes than are forgiven. Looks at every term.
    pub(crate) fn alike(&self, word: &str, limit: usize) -> Vec<(String, f64)> {
        let mut alike: Vec<(String, f64)> = self
            .matching(AlwaysMatch)
            .into_iter()
            .map(|(term, _)| (strsim::jaro_winkler(word, &term), term))
            .filter(|(alike, _)| *alike >= ALIKE)
            .map(|(alike, term)| (term, alike))
            .collect();
        alike.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        alike.truncate(limit);
        alike
    }

    fn split_from(
        &self,
        rest: &str,
        whole: bool,
        dead_ends: &mut BTreeSet<usize>,
    ) -> Option<Vec<String>> {
        if !whole && self.is_part(rest) {
            return Some(vec![rest.to_owned()]);
        }
        if dead_ends.contains(&rest.len()) {
            return None;
        }
        let ends: Vec<usize> = rest.char_indices().map(|(at, _)| at).skip(PART).collect();
        for end in ends.into_iter().rev() {
            let Some((head, tail)) = rest
                .split_at_checked(end)
                .filter(|(head, _)| self.is_part(head))
            else {
                continue;
            };
            for link in LINKS {
                let Some(tail) = tail.strip_prefix(link).filter(|tail| tail.len() >= PART) else {
                    continue;
                };
                if let Some(parts) = self.split_from(tail, false, dead_ends) {
                    return Some([head.to_owned()].into_iter().chain(parts).collect());
                }
            }
        }
        dead_ends.insert(rest.len());
        None
    }

    fn is_part(&self, word: &str) -> bool {
        word.chars().count() >= PART && self.terms.contains_key(word)
    }

    fn matching(&self, automaton: impl Automaton) -> Vec<Counted> {
        let mut stream = self.terms.search(automaton).into_stream();
        let mut found = Vec::new();
        while let Some((term, count)) = stream.next() {
            if let Ok(term) = str::from_utf8(term)
                && !term.starts_with(ROOT)
            {
                found.push((term.to_owned(), count));
            }
        }
        found
    }
}

/// How many letters may be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mistakes {
    One,
    Two,
}

impl Mistakes {
    /// How many a word of so many letters forgives, if any.
    pub(crate) fn of(letters: usize) -> Option<Self> {
        match letters {
            0..4 => None,
            4..8 => Some(Self::One),
            _ => Some(Self::Two),
        }
    }

    fn builder(self) -> &'static LevenshteinAutomatonBuilder {
        static ONE: LazyLock<LevenshteinAutomatonBuilder> =
            LazyLock::new(|| LevenshteinAutomatonBuilder::new(1, true));
        static TWO: LazyLock<LevenshteinAutomatonBuilder> =
            LazyLock::new(|| LevenshteinAutomatonBuilder::new(2, true));
        match self {
            Self::One => &ONE,
            Self::Two => &TWO,
        }
    }
}

/// Accepts what holds these bytes. Its state is how many of them have matched;
/// a byte that does not match may still be the beginning of another match.
struct Holds<'a>(&'a [u8]);

impl Automaton for Holds<'_> {
    type State = usize;

    fn start(&self) -> usize {
        0
    }

    fn is_match(&self, matched: &usize) -> bool {
        *matched == self.0.len()
    }

    fn can_match(&self, _: &usize) -> bool {
        true
    }

    fn will_always_match(&self, matched: &usize) -> bool {
        *matched == self.0.len()
    }

    fn accept(&self, matched: &usize, byte: u8) -> usize {
        let mut matched = *matched;
        if matched == self.0.len() {
            return matched;
        }
        while self.0.get(matched) != Some(&byte) {
            let Some(shorter) = self.border(matched) else {
                return 0;
            };
            matched = shorter;
        }
        matched + 1
    }
}

impl Holds<'_> {
    /// The longest beginning that also ends the first `matched` bytes.
    fn border(&self, matched: usize) -> Option<usize> {
        let read = self.0.get(..matched)?;
        (0..matched).rev().find(|length| {
            read.get(..*length)
                .is_some_and(|start| read.ends_with(start))
        })
    }
}

fn most_frequent(mut terms: Vec<Counted>, limit: usize) -> Vec<Counted> {
    terms.sort_by(|(one, of_one), (other, of_other)| {
        of_other.cmp(of_one).then_with(|| one.cmp(other))
    });
    terms.truncate(limit);
    terms
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn vocabulary(words: &[&str]) -> Vocabulary {
        let words: BTreeSet<&str> = words.iter().copied().collect();
        let bytes = Vocabulary::build(words.into_iter().map(|word| (word, 1))).unwrap();
        Vocabulary::read(bytes, 10).unwrap()
    }

    fn words(found: Vec<Counted>) -> Vec<String> {
        found.into_iter().map(|(term, _)| term).collect()
    }

    #[test]
    fn a_mistake_and_a_swap_are_forgiven() {
        let known = vocabulary(&["anmeldung", "abmeldung", "wohnung"]);
        assert_eq!(words(known.near("anmledung", Mistakes::One)), ["anmeldung"]);
        assert_eq!(words(known.near("anmeldug", Mistakes::One)), ["anmeldung"]);
        assert_eq!(
            words(known.near("anmeldung", Mistakes::One)),
            ["abmeldung", "anmeldung"]
        );
        assert_eq!(
            words(known.beginning_near("whon", Mistakes::One, 9)),
            ["wohnung"]
        );
    }

    #[test]
    fn a_compound_falls_into_words_that_are_known() {
        let known = vocabulary(&[
            "wohnung",
            "geber",
            "bestatigung",
            "wohn",
            "ungs",
            "kinder",
            "garten",
            "platz",
        ]);
        assert_eq!(
            known.split("wohnungsgeberbestatigung").unwrap(),
            ["wohnung", "geber", "bestatigung"]
        );
        assert_eq!(
            known.split("kindergartenplatz").unwrap(),
            ["kinder", "garten", "platz"]
        );
        assert_eq!(known.split("wohnung"), None);
        assert_eq!(known.split("wohnungxyz"), None);
    }

    #[test]
    fn a_root_is_no_word() {
        let known = vocabulary(&["°وثق", "وثيقه"]);
        assert_eq!(words(known.holding("وث", 9)), ["وثيقه"]);
    }

    proptest! {
        #[test]
        fn a_part_is_found_wherever_it_stands(terms in prop::collection::btree_set("[ab]{1,6}", 1..20), part in "[ab]{1,4}") {
            let known = vocabulary(&terms.iter().map(String::as_str).collect::<Vec<_>>());
            let found: BTreeSet<String> = words(known.holding(&part, usize::MAX)).into_iter().collect();
            let expected: BTreeSet<String> = terms.into_iter().filter(|term| term.contains(&part)).collect();
            prop_assert_eq!(found, expected);
        }

        #[test]
        fn splitting_always_ends(compound in "[a-c]{0,40}") {
            let known = vocabulary(&["aaa", "abc", "bca", "cab", "aab"]);
            let _ = known.split(&compound);
        }
    }
}
