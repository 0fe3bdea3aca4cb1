//! Matches words with one or two typos.

use std::{
    collections::{BTreeSet, HashMap, hash_map::Entry},
    sync::LazyLock,
};

use levenshtein_automata::{DFA, LevenshteinAutomatonBuilder};

/// The kind of misspelling to allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Typo {
    /// One letter added, missing, replaced, or swapped with the next.
    One,
    /// Two of these.
    Two,
    /// One typo in the beginning of a longer word.
    InBeginning,
}

/// Levenshtein automata for query words, shared by all languages because building one
/// takes longer than using it.
#[derive(Default)]
pub(crate) struct Typos {
    automata: HashMap<(String, Typo), DFA>,
    /// Positions of the words for which some language has a close term.
    settled: BTreeSet<usize>,
}

/// The automata of one query word.
pub(crate) struct TyposOf<'t> {
    typos: &'t mut Typos,
    word: usize,
}

impl Typos {
    pub(crate) fn for_word(&mut self, word: usize) -> TyposOf<'_> {
        TyposOf { typos: self, word }
    }
}

impl TyposOf<'_> {
    /// Returns whether some language has a close term.
    pub(crate) fn is_settled(&self) -> bool {
        self.typos.settled.contains(&self.word)
    }

    /// Records that some language has a close term.
    pub(crate) fn settle(&mut self) {
        self.typos.settled.insert(self.word);
    }

    /// The automaton that accepts this misspelling of the word or of one of its forms.
    pub(crate) fn of(&mut self, form: &str, typo: Typo) -> &DFA {
        match self.typos.automata.entry((form.to_owned(), typo)) {
            Entry::Occupied(made) => made.into_mut(),
            Entry::Vacant(none) => none.insert(typo.automaton(form)),
        }
    }
}

impl Typo {
    fn automaton(self, word: &str) -> DFA {
        static ONE: LazyLock<LevenshteinAutomatonBuilder> =
            LazyLock::new(|| LevenshteinAutomatonBuilder::new(1, true));
        static TWO: LazyLock<LevenshteinAutomatonBuilder> =
            LazyLock::new(|| LevenshteinAutomatonBuilder::new(2, true));
        match self {
            Self::One => ONE.build_dfa(word),
            Self::Two => TWO.build_dfa(word),
            Self::InBeginning => ONE.build_prefix_dfa(word),
        }
    }
}

#[cfg(test)]
mod tests {
    use levenshtein_automata::Distance;

    use super::*;

    #[test]
    fn a_swap_is_one_mistake() {
        let mut typos = Typos::default();
        let mut typos = typos.for_word(0);
        let forgives = |automaton: &DFA, word: &str, most| matches!(automaton.eval(word), Distance::Exact(mistakes) if mistakes <= most);
        assert!(forgives(typos.of("anmledung", Typo::One), "anmeldung", 1));
        assert!(forgives(typos.of("anmeldug", Typo::One), "anmeldung", 1));
        assert!(!forgives(typos.of("anmeldug", Typo::One), "abmeldung", 1));
        assert!(forgives(typos.of("anmeldug", Typo::Two), "abmeldung", 2));
        assert!(forgives(typos.of("whon", Typo::InBeginning), "wohnung", 1));
    }
}
