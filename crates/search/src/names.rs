//! The names of an entry, kept so that a hit is ranked without analysing them
//! again.

use crate::Analyzer;

/// The title of an entry and what else it is called, word by word: of each word
/// the terms under which it is found.
///
/// As text: a line for the title and one for each other name, a blank between
/// words, a bar between the terms of a word. Terms hold none of these.
#[derive(Debug, Clone, Copy)]
pub struct Names<'a>(&'a str);

impl<'a> Names<'a> {
    /// Writes names as text, the title first.
    pub fn write<'n>(analyzer: &Analyzer, names: impl IntoIterator<Item = &'n str>) -> String {
        let line = |name: &str| {
            let words = analyzer.tokens(name).into_iter();
            let words: Vec<String> = words
                .map(|word| word.terms.iter().collect::<Vec<_>>().join("|"))
                .collect();
            words.join(" ")
        };
        names.into_iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// Reads what [`Names::write`] wrote.
    pub fn read(text: &'a str) -> Self {
        Self(text)
    }

    /// The names; of each the words, of each word the terms.
    pub(crate) fn iter(
        self,
    ) -> impl Iterator<Item = impl Iterator<Item = impl Iterator<Item = &'a str>>> {
        self.0.split('\n').map(|name| {
            name.split(' ')
                .filter(|word| !word.is_empty())
                .map(|word| word.split('|'))
        })
    }
}
