//! Splits compounds such as *Wohnungsgeberbestätigung*.

use std::collections::BTreeSet;

use crate::Vocabulary;

/// Linking elements between the parts of a German compound.
const LINKS: [&str; 5] = ["", "s", "n", "en", "es"];
/// Minimum length of a part.
const PART: usize = 3;
/// Minimum length of a first or last part if the rest of the compound is unknown.
const END: usize = 4;

impl Vocabulary {
    /// The parts of a compound: all of them if it splits into known words, else the
    /// longest known beginning and the longest known end.
    pub(crate) fn parts(&self, compound: &str) -> Vec<String> {
        self.split(compound).unwrap_or_else(|| {
            let cuts = || compound.char_indices().map(|(at, _)| compound.split_at(at));
            let is_end = |part: &&str| part.chars().count() >= END && self.is_part(part);
            let begin = cuts().rev().map(|(begin, _)| begin).find(is_end);
            let end = cuts().skip(1).map(|(_, end)| end).find(is_end);
            begin.into_iter().chain(end).map(str::to_owned).collect()
        })
    }

    /// Splits a compound into known words: the fewest possible, preferring long ones
    /// first.
    fn split(&self, compound: &str) -> Option<Vec<String>> {
        let mut dead_ends = BTreeSet::new();
        self.split_from(compound, true, &mut dead_ends)
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
        word.chars().count() >= PART && self.contains(word)
    }
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
        let parts = known.parts("wohnungsgeberbestatigung");
        assert_eq!(parts, ["wohnung", "geber", "bestatigung"]);
        assert_eq!(
            known.parts("kindergartenplatz"),
            ["kinder", "garten", "platz"]
        );
        assert_eq!(known.parts("wohnungstonne"), ["wohnung"]);
        assert_eq!(known.parts("tonnengarten"), ["garten"]);
        assert_eq!(known.parts("tonnen"), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn taking_apart_always_ends_in_parts_that_are_known(compound in "[a-c]{0,40}") {
            let known = vocabulary(&["aaa", "abc", "bca", "cab", "aab"]);
            for part in known.parts(&compound) {
                prop_assert!(known.contains(&part) && compound.contains(&part));
            }
        }
    }
}
