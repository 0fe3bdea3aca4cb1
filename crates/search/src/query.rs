//! Search queries.

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
    /// Whether the last word may be unfinished.
    pub(crate) is_open: bool,
}

impl Query {
    /// Parses a query. Any text is valid; one without letters and digits finds nothing.
    pub fn new(text: &str) -> Self {
        let text: String = text.chars().take(LETTERS).collect();
        let ranges: Vec<_> = tokens(&text).take(WORDS).collect();
        Self {
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
            is_open: self.is_open && self.words.last().is_some_and(is_long),
        }
    }

    /// Returns whether there is nothing to search for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
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
    fn a_pasted_page_is_cut() {
        assert_eq!(Query::new(&"wort ".repeat(10_000)).words.len(), WORDS);
        assert_eq!(Query::new(&"a".repeat(10_000)).words[0].len(), LETTERS);
    }
}
