//! Groups of words and phrases that are synonyms in a search.

use std::{collections::BTreeSet, ops::Range};

use rustc_hash::FxHashMap;

use crate::{Analyzer, Terms};

/// A word or phrase, analyzed.
type Phrase = Vec<Terms>;

/// The groups of a language.
#[derive(Debug, Default)]
pub(crate) struct SynonymGroups {
    groups: Vec<Vec<Phrase>>,
    /// The phrases that begin with a term, as indices of group and phrase: there are far more
    /// phrases than words in a query.
    by_first: FxHashMap<String, Vec<(usize, usize)>>,
}

/// A phrase of a group that occurs in a query.
pub(crate) struct FoundPhrase<'g> {
    /// The indices of its words.
    pub(crate) words: Range<usize>,
    /// The other phrases of its group.
    pub(crate) others: Vec<&'g [Terms]>,
}

impl SynonymGroups {
    pub(crate) fn new(analyzer: &Analyzer, groups: &[Vec<String>]) -> Self {
        let phrase = |phrase: &String| -> Phrase {
            let words = analyzer.tokens(phrase).into_iter();
            words.map(|word| word.terms).collect()
        };
        let mut all = Self::default();
        for (index, group) in groups.iter().enumerate() {
            let group: Vec<Phrase> = group.iter().map(phrase).collect();
            for (at, phrase) in group.iter().enumerate() {
                for term in phrase.first().into_iter().flat_map(Terms::forms) {
                    let phrases = all.by_first.entry(term.to_owned()).or_default();
                    phrases.push((index, at));
                }
            }
            all.groups.push(group);
        }
        all
    }

    /// The phrases that occur in a query, in the order of its words.
    pub(crate) fn occurrences(&self, query: &[Option<Terms>]) -> Vec<FoundPhrase<'_>> {
        let mut found = Vec::new();
        for (start, word) in query.iter().enumerate() {
            let begin = word.iter().flat_map(Terms::forms);
            let begin = begin.filter_map(|term| self.by_first.get(term)).flatten();
            let candidates: BTreeSet<&(usize, usize)> = begin.collect();
            for (group, at) in candidates {
                let rest = query.get(start..).unwrap_or_default();
                found.extend(self.phrase_at(*group, *at, start, rest));
            }
        }
        found
    }

    /// A phrase, if the rest of a query from `start` begins with it.
    fn phrase_at(
        &self,
        group: usize,
        at: usize,
        start: usize,
        rest: &[Option<Terms>],
    ) -> Option<FoundPhrase<'_>> {
        let group = self.groups.get(group)?;
        let phrase = group.get(at)?;
        let words = rest.get(..phrase.len())?;
        let is_here = words.iter().zip(phrase).all(|(word, other)| {
            let word = word.as_ref();
            word.is_some_and(|word| is_same(word, other))
        });
        is_here.then(|| FoundPhrase {
            words: start..start + phrase.len(),
            others: { group.iter().map(Vec::as_slice) }
                .filter(|other| *other != phrase.as_slice())
                .collect(),
        })
    }
}

/// Whether two words share a form. A word that is its own stem has no other.
fn is_same(word: &Terms, other: &Terms) -> bool {
    word.forms()
        .any(|form| other.forms().any(|other| other == form))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_occur_in_any_form_with_the_others_of_their_group() {
        let analyzer = Analyzer::new("en");
        let groups = [
            vec!["doctor", "family doctor", "physician"],
            vec!["sick note", "medical certificate"],
        ];
        let groups = groups.map(|group| group.into_iter().map(str::to_owned).collect());
        let groups = SynonymGroups::new(&analyzer, &groups);
        let query: Vec<Option<Terms>> = ["my", "family", "doctors", "sick", "notes"]
            .map(|word| analyzer.terms(word))
            .into();
        let found = groups.occurrences(&query);
        let others = |one: &FoundPhrase<'_>| {
            let phrases = one.others.iter();
            let folds = phrases.map(|phrase| phrase.iter().map(|word| word.fold.as_str()));
            folds
                .map(|words| words.collect::<Vec<_>>().join(" "))
                .collect::<Vec<_>>()
        };
        let found: Vec<_> = found
            .iter()
            .map(|one| (one.words.clone(), others(one)))
            .collect();
        assert_eq!(
            found,
            [
                (1..3, vec!["doctor".to_owned(), "physician".to_owned()]),
                (
                    2..3,
                    vec!["family doctor".to_owned(), "physician".to_owned()]
                ),
                (3..5, vec!["medical certificate".to_owned()]),
            ]
        );
    }
}
