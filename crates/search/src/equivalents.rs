//! Equivalents of words in another language, learned from translations.
//!
//! A page that exists in German only is found by a question in Ukrainian because its
//! words are searched for under their German names.

mod learn;

use std::collections::HashMap;

use crate::{Analyzer, Terms};

pub use learn::learn;

/// The words and phrases of one language, each with its equivalents in another.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Equivalents {
    names: HashMap<String, Vec<(String, f64)>>,
}

impl Equivalents {
    /// Reads lines as written by [`learn()`]: a term, or those of a phrase, then pairs of a
    /// word in the other language and how likely it is meant, in percent, all separated by tabs.
    /// Malformed lines are skipped.
    pub fn read(lines: &str) -> Self {
        let mut names: HashMap<String, Vec<(String, f64)>> = HashMap::new();
        for line in lines.lines() {
            let mut fields = line.split('\t');
            let Some(term) = fields.next() else { continue };
            while let (Some(word), Some(percent)) = (fields.next(), fields.next()) {
                if let Ok(percent) = percent.parse::<u8>() {
                    let likely = f64::from(percent.min(100)) / 100.0;
                    let known = names.entry(term.to_owned()).or_default();
                    known.push((word.to_owned(), likely));
                }
            }
        }
        Self { names }
    }

    /// Adds those of another pack.
    pub fn extend(&mut self, other: Self) {
        for (term, words) in other.names {
            self.names.entry(term).or_default().extend(words);
        }
    }

    /// The equivalents of a word, with the likelihood of each.
    pub(crate) fn of(&self, word: &Terms) -> &[(String, f64)] {
        let forms = [key(word), &word.fold].into_iter();
        let mut forms = forms.chain(word.stems.iter().map(String::as_str));
        let names = forms.find_map(|form| self.names.get(form));
        names.map_or(&[], Vec::as_slice)
    }

    /// The equivalents of the phrases in a text, with the likelihood of each. `words` are its
    /// content words with their indices; so are those of a phrase.
    pub(crate) fn of_phrases<'w>(
        &self,
        words: &'w [(usize, &Terms)],
    ) -> impl Iterator<Item = (impl Iterator<Item = usize> + 'w, &[(String, f64)])> {
        let windows = (2..=PHRASE).flat_map(|length| words.windows(length));
        windows.filter_map(|window| {
            let phrase = phrase_key(window.iter().map(|(_, word)| *word));
            let names = self.names.get(&phrase)?;
            Some((window.iter().map(|(index, _)| *index), names.as_slice()))
        })
    }
}

/// Maximum number of content words in a phrase.
const PHRASE: usize = 3;

/// The form that represents all forms of a phrase.
fn phrase_key<'t>(words: impl Iterator<Item = &'t Terms>) -> String {
    words.map(key).collect::<Vec<_>>().join(" ")
}

/// The form that represents all forms of a word: its shortest stem.
fn key(word: &Terms) -> &str {
    let stems = word.stems.iter().map(String::as_str);
    let long = stems.filter(|stem| stem.chars().count() >= 3);
    let shortest = long.min_by_key(|stem| stem.chars().count());
    shortest.unwrap_or(&word.fold)
}

/// The content words of a text.
fn telling_words(analyzer: &Analyzer, text: &str) -> Vec<Terms> {
    let little = crate::stop_words::stop_words(analyzer);
    let words = analyzer.tokens(text).into_iter().map(|token| token.terms);
    words
        .filter(|word| !little.contains(&word.fold))
        .filter(|word| word.fold.chars().any(char::is_alphabetic))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_known_in_the_forms_with_its_stem() {
        let analyzer = Analyzer::new("uk");
        let school = analyzer.terms("школа").unwrap();
        let line = format!("{}\tschule\t90\tunterricht\t20\n", key(&school));
        let equivalents = Equivalents::read(&line);
        let names = |word: &str| {
            let word = analyzer.terms(word).unwrap();
            equivalents.of(&word).to_vec()
        };
        assert_eq!(names("школи").first().unwrap(), &("schule".to_owned(), 0.9));
        assert_eq!(names("школа").len(), 2);
        assert_eq!(names("місто"), []);
    }

    #[test]
    fn what_is_no_line_of_equivalents_is_skipped() {
        let equivalents = Equivalents::read("x\n\ny\tz\na\tb\tmany\nc\td\t250\n");
        assert_eq!(equivalents, Equivalents::read("c\td\t100"));
    }
}
