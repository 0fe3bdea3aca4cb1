//! Turns entries into index records.

use std::collections::{BTreeSet, HashMap};

use crate::{Analyzer, Findable, Terms, Vocabulary, VocabularyError, body, german, names};

/// Minimum length of a word to split as a compound.
const COMPOUND: usize = 8;

/// Builds the index records of one language. Words recur often, so each is analyzed
/// once.
#[derive(Debug)]
pub struct Indexer {
    analyzer: Analyzer,
    /// Words that compounds may be split into, in languages that have compounds.
    words: Option<Vocabulary>,
    known: HashMap<String, Terms>,
}

/// The index record of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indexed {
    /// Terms of the title, separated by spaces.
    pub title: String,
    /// Terms of the other names.
    pub other_names: String,
    /// Terms of the text.
    pub body: String,
    /// Encoded names, for [`crate::Names`].
    pub names: String,
    /// Encoded text, for [`crate::BodyTerms`].
    pub digests: Vec<u8>,
}

impl Indexer {
    /// Creates an indexer for entries of one language. Compounds are split into words
    /// that occur in these entries or in `known`, the terms indexed before.
    pub fn new<'f>(
        language: &str,
        findables: impl IntoIterator<Item = &'f Findable>,
        known: Option<&Vocabulary>,
    ) -> Result<Self, VocabularyError> {
        let analyzer = Analyzer::new(language);
        let mut indexer = Self {
            analyzer,
            words: None,
            known: HashMap::new(),
        };
        if german::compounds(indexer.analyzer.language()) {
            let mut words: BTreeSet<String> = known.map_or_else(BTreeSet::new, Vocabulary::words);
            for findable in findables {
                let names = findable.other_names.iter();
                for text in names.chain([&findable.title, &findable.text]) {
                    let terms = indexer.terms(text);
                    words.extend(
                        terms
                            .iter()
                            .flat_map(|terms| [&terms.fold].into_iter().chain(&terms.stems))
                            .cloned(),
                    );
                }
            }
            let count = words.len() as u64;
            let words = Vocabulary::build(words.into_iter().map(|word| (word, 1)))?;
            indexer.words = Some(Vocabulary::read(words, count)?);
            // Cached words were analyzed before compounds could be split.
            indexer.known.clear();
        }
        Ok(indexer)
    }

    /// Builds the index record of an entry.
    pub fn index(&mut self, findable: &Findable) -> Indexed {
        let title = self.terms(&findable.title);
        let others: Vec<Vec<Terms>> = findable
            .other_names
            .iter()
            .map(|name| self.terms(name))
            .collect();
        let text = self.terms(&findable.text);
        let ancestors = findable.ancestors.iter();
        let ancestors: Vec<Terms> = ancestors.flat_map(|title| self.terms(title)).collect();
        Indexed {
            title: column(&title),
            other_names: others.iter().map(|name| column(name)).collect(),
            body: column(&text) + &column(&ancestors),
            names: names::write([&title].into_iter().chain(&others).map(Vec::as_slice)),
            digests: body::write(&text, &ancestors),
        }
    }

    fn terms(&mut self, text: &str) -> Vec<Terms> {
        let ranges = crate::tokens::tokens(text);
        ranges
            .filter_map(|range| self.terms_of_word(text.get(range)?))
            .collect()
    }

    fn terms_of_word(&mut self, word: &str) -> Option<Terms> {
        if let Some(terms) = self.known.get(word) {
            return Some(terms.clone());
        }
        let mut terms = self.analyzer.terms(word)?;
        if let Some(words) = self
            .words
            .as_ref()
            .filter(|_| terms.fold.chars().count() >= COMPOUND)
        {
            terms.set_parts(
                words
                    .parts(&terms.fold)
                    .iter()
                    .filter_map(|part| self.analyzer.terms(part)),
            );
        }
        self.known.insert(word.to_owned(), terms.clone());
        Some(terms)
    }
}

fn column(words: &[Terms]) -> String {
    let mut column = String::new();
    for term in words.iter().flat_map(Terms::iter) {
        column.push_str(term);
        column.push(' ');
    }
    column
}
