//! The names of an entry, kept so that a hit is ranked without analysing them
//! again.

use crate::Terms;

/// The title of an entry and what else it is called, word by word: of each word
/// the terms under which it is found.
///
/// As text: a line for the title and one for each other name, a blank between
/// words, a bar between the terms of a word. Terms hold none of these.
#[derive(Debug, Clone, Copy)]
pub struct Names<'a>(&'a str);

impl<'a> Names<'a> {
    /// Reads what [`crate::Indexer::index`] made.
    pub fn read(text: &'a str) -> Self {
        Self(text)
    }

    /// The names; of each the words, of each word the terms.
    pub(crate) fn iter(
        self,
    ) -> impl Iterator<Item = impl Iterator<Item = impl Iterator<Item = &'a str>>> {
        self.0.split('\n').map(|name| {
            let words = name.split(' ').filter(|word| !word.is_empty());
            words.map(|word| word.split('|'))
        })
    }
}

/// Writes names as text, the title first.
pub(crate) fn write<'t>(names: impl Iterator<Item = &'t [Terms]>) -> String {
    let word = |terms: &Terms| terms.iter().collect::<Vec<_>>().join("|");
    let name = |words: &[Terms]| words.iter().map(word).collect::<Vec<_>>().join(" ");
    names.map(name).collect::<Vec<_>>().join("\n")
}
