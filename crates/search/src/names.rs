//! The names of an entry, stored so that hits are ranked without analyzing them again.

use crate::Terms;

/// The title and other names of an entry: the terms of each word.
///
/// Encoded as text: one line for the title and for each other name, spaces between
/// words, bars between the terms of a word. Terms contain none of these.
#[derive(Debug, Clone, Copy)]
pub struct Names<'a>(&'a str);

impl<'a> Names<'a> {
    /// Reads the text written by [`crate::Indexer::index`].
    pub fn read(text: &'a str) -> Self {
        Self(text)
    }

    /// Iterates over names, their words, and the terms of each word.
    pub(crate) fn iter(
        self,
    ) -> impl Iterator<Item = impl Iterator<Item = impl Iterator<Item = &'a str>>> {
        self.0.split('\n').map(|name| {
            let words = name.split(' ').filter(|word| !word.is_empty());
            words.map(|word| word.split('|'))
        })
    }
}

/// Encodes names, the title first.
pub(crate) fn write<'t>(names: impl Iterator<Item = &'t [Terms]>) -> String {
    let word = |terms: &Terms| terms.iter().collect::<Vec<_>>().join("|");
    let name = |words: &[Terms]| words.iter().map(word).collect::<Vec<_>>().join(" ");
    names.map(name).collect::<Vec<_>>().join("\n")
}
