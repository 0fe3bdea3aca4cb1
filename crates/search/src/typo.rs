//! Words that are a mistake or two away.

use std::{
    collections::{BTreeSet, HashMap, hash_map::Entry},
    sync::LazyLock,
};

use levenshtein_automata::{DFA, LevenshteinAutomatonBuilder};

/// How much may be wrong with a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Typo {
    /// One letter too many, too few, another, or swapped with the next.
    One,
    /// Two of these.
    Two,
    /// One of these in the beginning of a longer word.
    InBeginning,
}

/// Automata for what was typed. To make one takes longer than to use it, and
/// languages share them.
#[derive(Default)]
pub(crate) struct Typos {
    automata: HashMap<(String, Typo), DFA>,
    /// The words, by their position, for which a language has something near.
    settled: BTreeSet<usize>,
}

/// The same for one word of what was typed.
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
    /// Whether a language has something near the word.
    pub(crate) fn is_settled(&self) -> bool {
        self.typos.settled.contains(&self.word)
    }

    /// Says that a language has something near the word.
    pub(crate) fn settle(&mut self) {
        self.typos.settled.insert(self.word);
    }

    /// Accepts what is so far from the word or from a form of it.
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
