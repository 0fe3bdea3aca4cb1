//! The set of terms in an entry's text, stored so that hits are ranked without reading
//! the text again.

use std::collections::BTreeSet;

use crate::Terms;

const DIGEST: usize = size_of::<u32>();

/// The CRC-32 of each term of a text, sorted. A collision makes a hit rank slightly too
/// high, for about one term in millions.
#[derive(Debug, Clone, Copy)]
pub struct BodyTerms<'a>(&'a [[u8; DIGEST]]);

impl<'a> BodyTerms<'a> {
    /// Reads the bytes written by [`crate::Indexer::index`].
    pub fn read(bytes: &'a [u8]) -> Self {
        Self(bytes.as_chunks().0)
    }

    /// Returns whether the text contains a term with this digest.
    pub(crate) fn holds(self, digest: [u8; DIGEST]) -> bool {
        self.0.binary_search(&digest).is_ok()
    }
}

/// Encodes the terms of a text.
pub(crate) fn write(words: &[Terms]) -> Vec<u8> {
    let terms = words.iter().flat_map(Terms::iter);
    let digests: BTreeSet<[u8; DIGEST]> = terms.map(digest).collect();
    digests.into_iter().flatten().collect()
}

/// The digest of a term, big-endian so that digests sort by their bytes.
pub(crate) fn digest(term: &str) -> [u8; DIGEST] {
    crc32fast::hash(term.as_bytes()).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_holds_the_terms_of_its_text_and_no_others() {
        let words = crate::Analyzer::new("de").tokens("Bringen Sie den Mietvertrag mit.");
        let words: Vec<Terms> = words.into_iter().map(|word| word.terms).collect();
        let bytes = write(&words);
        let body = BodyTerms::read(&bytes);
        assert!(body.holds(digest("mietvertrag")));
        assert!(!body.holds(digest("anmeldung")));
        assert!(!BodyTerms::read(&[]).holds(digest("mietvertrag")));
    }
}
