//! The terms of an entry's text and the passages they are in, stored so that hits are ranked
//! without reading the text again.

use std::collections::BTreeMap;

use crate::Terms;

const DIGEST: usize = size_of::<u32>();
const RECORD: usize = DIGEST + size_of::<PassageSet>();

/// Passages of a text, one bit each.
pub(crate) type PassageSet = u16;

/// Maximum number of passages of a text.
pub(crate) const PASSAGES: usize = PassageSet::BITS as usize;
/// Minimum length of half a passage in words. Each passage begins in the middle of the one
/// before, so that a sentence is rarely cut.
const HALF: usize = 25;

/// The CRC-32 of each term of a text with the passages that it is in, sorted. A collision makes
/// a hit rank slightly too high, for about one term in millions.
#[derive(Debug, Clone, Copy)]
pub struct BodyTerms<'a>(&'a [[u8; RECORD]]);

impl<'a> BodyTerms<'a> {
    /// Reads the bytes written by [`crate::Indexer::index`].
    pub fn read(bytes: &'a [u8]) -> Self {
        Self(bytes.as_chunks().0)
    }

    /// The passages that have a term with this digest.
    pub(crate) fn passages(self, digest: [u8; DIGEST]) -> PassageSet {
        let records = self.0;
        let found = records.binary_search_by_key(&digest, |&record| split(record).0);
        let record = found.ok().and_then(|at| records.get(at));
        record.map_or(0, |&record| split(record).1)
    }
}

fn split([digest @ .., high, low]: [u8; RECORD]) -> ([u8; DIGEST], PassageSet) {
    (digest, PassageSet::from_be_bytes([high, low]))
}

/// Encodes the terms of a text. Those of `everywhere` belong to all of its passages.
pub(crate) fn write(words: &[Terms], everywhere: &[Terms]) -> Vec<u8> {
    let length = HALF.max(words.len().div_ceil(PASSAGES));
    let mut passages: BTreeMap<[u8; DIGEST], PassageSet> = BTreeMap::new();
    for (half, words) in words.chunks(length).enumerate() {
        // The passage that begins with this half, and the one that ends with it.
        let begins: PassageSet = 1 << half;
        for term in words.iter().flat_map(Terms::iter) {
            *passages.entry(digest(term)).or_default() |= begins | begins >> 1;
        }
    }
    for term in everywhere.iter().flat_map(Terms::iter) {
        passages.insert(digest(term), PassageSet::MAX);
    }
    let records = passages.into_iter();
    records
        .flat_map(|(digest, passages)| digest.into_iter().chain(passages.to_be_bytes()))
        .collect()
}

/// The digest of a term, big-endian so that digests sort by their bytes.
pub(crate) fn digest(term: &str) -> [u8; DIGEST] {
    crc32fast::hash(term.as_bytes()).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(text: &str) -> Vec<u8> {
        let words = crate::Analyzer::new("de").tokens(text);
        let words: Vec<Terms> = words.into_iter().map(|word| word.terms).collect();
        write(&words, &[])
    }

    #[test]
    fn a_body_has_the_terms_of_its_text_and_no_others() {
        let bytes = bytes("Bringen Sie den Mietvertrag mit.");
        let body = BodyTerms::read(&bytes);
        assert_ne!(body.passages(digest("mietvertrag")), 0);
        assert_eq!(body.passages(digest("anmeldung")), 0);
        assert_eq!(BodyTerms::read(&[]).passages(digest("mietvertrag")), 0);
    }

    #[test]
    fn words_close_to_each_other_share_a_passage() {
        let filler = "wort ".repeat(2 * HALF);
        let near = "eins ".to_owned() + &"wort ".repeat(HALF - 1);
        let bytes = bytes(&format!("{near} zwei {filler} drei"));
        let body = BodyTerms::read(&bytes);
        let [one, two, three] = ["eins", "zwei", "drei"].map(|it| body.passages(digest(it)));
        assert_ne!(one & two, 0);
        assert_eq!(two & three, 0);
        assert_eq!(one & three, 0);
    }

    #[test]
    fn what_belongs_everywhere_is_in_each_passage() {
        let terms = |text: &str| -> Vec<Terms> {
            let words = crate::Analyzer::new("de").tokens(text);
            words.into_iter().map(|word| word.terms).collect()
        };
        let text = "anfang ".to_owned() + &"wort ".repeat(10 * HALF) + "ende";
        let bytes = write(&terms(&text), &terms("Schulden"));
        let body = BodyTerms::read(&bytes);
        let everywhere = body.passages(digest("schulden"));
        for word in ["anfang", "ende"] {
            assert_ne!(everywhere & body.passages(digest(word)), 0, "{word}");
        }
    }

    #[test]
    fn a_long_text_has_longer_passages() {
        let bytes = bytes(&("anfang ".to_owned() + &"wort ".repeat(10_000) + "ende"));
        let body = BodyTerms::read(&bytes);
        assert_ne!(body.passages(digest("ende")), 0);
        assert_eq!(
            body.passages(digest("ende")) & body.passages(digest("anfang")),
            0
        );
        assert_eq!(body.passages(digest("wort")).count_ones(), PassageSet::BITS);
    }
}
