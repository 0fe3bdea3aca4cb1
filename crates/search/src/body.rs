//! Which terms stand in the text of an entry, kept so that a hit is ranked
//! without reading the text again.

use std::collections::BTreeSet;

use crate::Terms;

const DIGEST: usize = size_of::<u32>();

/// The terms of a text: of each its CRC-32, in order. Two terms with the same
/// digest make a hit look a little better than it is, once in millions.
#[derive(Debug, Clone, Copy)]
pub struct Body<'a>(&'a [[u8; DIGEST]]);

impl<'a> Body<'a> {
    /// Reads what [`crate::Indexer::index`] made.
    pub fn read(bytes: &'a [u8]) -> Self {
        Self(bytes.as_chunks().0)
    }

    /// Whether a term with this digest stands in the text.
    pub(crate) fn holds(self, digest: [u8; DIGEST]) -> bool {
        self.0.binary_search(&digest).is_ok()
    }
}

/// Writes the terms of a text as bytes.
pub(crate) fn write(words: &[Terms]) -> Vec<u8> {
    let terms = words.iter().flat_map(Terms::iter);
    let digests: BTreeSet<[u8; DIGEST]> = terms.map(digest).collect();
    digests.into_iter().flatten().collect()
}

/// The digest of a term, so that the order of digests is that of their bytes.
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
        let body = Body::read(&bytes);
        assert!(body.holds(digest("mietvertrag")));
        assert!(!body.holds(digest("anmeldung")));
        assert!(!Body::read(&[]).holds(digest("mietvertrag")));
    }
}
