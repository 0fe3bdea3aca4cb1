//! Words that are a mistake or two away.

use std::{
    collections::{HashMap, hash_map::Entry},
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
pub(crate) struct Typos(HashMap<(String, Typo), DFA>);

impl Typos {
    pub(crate) fn of(&mut self, word: &str, typo: Typo) -> &DFA {
        match self.0.entry((word.to_owned(), typo)) {
            Entry::Occupied(made) => made.into_mut(),
            Entry::Vacant(none) => none.insert(typo.automaton(word)),
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
        let forgives = |automaton: &DFA, word: &str, most| matches!(automaton.eval(word), Distance::Exact(mistakes) if mistakes <= most);
        assert!(forgives(typos.of("anmledung", Typo::One), "anmeldung", 1));
        assert!(forgives(typos.of("anmeldug", Typo::One), "anmeldung", 1));
        assert!(!forgives(typos.of("anmeldug", Typo::One), "abmeldung", 1));
        assert!(forgives(typos.of("anmeldug", Typo::Two), "abmeldung", 2));
        assert!(forgives(typos.of("whon", Typo::InBeginning), "wohnung", 1));
    }
}
