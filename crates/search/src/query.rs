//! Search queries.

use std::ops::Range;

use crate::tokens::tokens;

/// Maximum number of words in a query. The rest is ignored, so that a pasted page costs
/// no more than a long query.
const WORDS: usize = 16;
/// Maximum query length in characters.
const LETTERS: usize = 1_000;

/// A query, split into words, not yet in any language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    pub(crate) words: Vec<String>,
    /// For each word, whether it matters even if it is a stop word: *IT*, *self-help*.
    pub(crate) matters: Vec<bool>,
    /// Whether the last word may be unfinished.
    pub(crate) is_open: bool,
}

impl Query {
    /// Parses a query. Any text is valid; one without letters and digits finds nothing.
    pub fn new(text: &str) -> Self {
        let text: String = text.chars().take(LETTERS).collect();
        let ranges: Vec<_> = tokens(&text).take(WORDS).collect();
        Self {
            matters: matters(&text, &ranges),
            is_open: ranges.last().is_some_and(|last| last.end == text.len()),
            words: ranges
                .into_iter()
                .filter_map(|range| Some(text.get(range)?.to_owned()))
                .collect(),
        }
    }

    /// The same query, whose last word counts as finished if it is shorter than `least`
    /// letters.
    pub(crate) fn continued_from(&self, least: usize) -> Self {
        let is_long = |word: &String| word.chars().count() >= least;
        Self {
            words: self.words.clone(),
            matters: self.matters.clone(),
            is_open: self.is_open && self.words.last().is_some_and(is_long),
        }
    }

    /// Returns whether there is nothing to search for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

/// Characters that join the parts of a word.
const HYPHENS: [&str; 3] = ["-", "\u{2010}", "\u{2011}"];
/// Minimum length of a part of a hyphenated word: shorter ones are often attached to a verb
/// (*dați-mi*, *puis-je*).
const PART: usize = 4;

/// For each word of a text, whether it is an acronym or a part of a hyphenated word.
fn matters(text: &str, words: &[Range<usize>]) -> Vec<bool> {
    let is_shouted = !text.chars().any(char::is_lowercase);
    let word = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
    let is_acronym = |range| !is_shouted && word(range).chars().skip(1).any(char::is_uppercase);
    let is_part = |range: &Range<usize>| word(range).chars().count() >= PART;
    let mut matters: Vec<bool> = words.iter().map(is_acronym).collect();
    for (first, pair) in words.windows(2).enumerate() {
        let [one, other] = pair else { continue };
        let between = text.get(one.end..other.start).unwrap_or_default();
        if HYPHENS.contains(&between) && is_part(one) && is_part(other) {
            matters
                .iter_mut()
                .skip(first)
                .take(2)
                .for_each(|it| *it = true);
        }
    }
    matters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_is_open_until_something_follows_it() {
        assert!(Query::new("anmel").is_open);
        assert!(!Query::new("anmelden ").is_open);
        assert!(Query::new(" \u{0}\"*' ").is_empty());
    }

    #[test]
    fn acronyms_and_parts_of_hyphenated_words_matter() {
        let matter = |text: &str| {
            let query = Query::new(text);
            let words = query.words.into_iter().zip(query.matters);
            let words = words.filter_map(|(word, matters)| matters.then_some(word));
            words.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(matter("is IT training for the US?"), "IT US");
        assert_eq!(matter("IS IT FREE?"), "", "everything is in capitals");
        assert_eq!(matter("a self-help group"), "self help");
        assert_eq!(matter("m-am mutat, puis-je"), "");
    }

    #[test]
    fn a_pasted_page_is_cut() {
        assert_eq!(Query::new(&"wort ".repeat(10_000)).words.len(), WORDS);
        assert_eq!(Query::new(&"a".repeat(10_000)).words[0].len(), LETTERS);
    }
}
