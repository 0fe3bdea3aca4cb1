//! Safety numbers: what two people compare to rule out a man in the middle.
//!
//! Each person has a half of 30 digits, as in Signal's numeric fingerprints: about 100
//! bits, iterated to make a search for a second key with the same half expensive.

use std::fmt;

use sha2::{Digest as _, Sha256};

use crate::{LinkKind, PersonKey, link::Candidate};

/// How often the hash is iterated; Signal's number.
const ITERATIONS: u32 = 5_200;
/// Digits of a half, in groups of five.
const GROUPS: usize = 6;
const GROUP: u64 = 100_000;

/// The safety number of two people, the same on both sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SafetyNumber([Half; 2]);

type Half = [u32; GROUPS];

impl SafetyNumber {
    /// The number of two people.
    pub fn of(one: PersonKey, other: PersonKey) -> Self {
        let mut halves = [half(one), half(other)];
        halves.sort_unstable();
        Self(halves)
    }

    /// The number as a link, for a QR code that the other person scans.
    pub fn link(&self) -> String {
        let digits: String = self.to_string().split(' ').collect();
        format!("{}{digits}", LinkKind::SafetyNumber.beginning())
    }

    /// Whether a link that was scanned from the other person's screen has this number.
    pub fn is_in_link(&self, text: &str) -> bool {
        let own: String = self.to_string().split(' ').collect();
        let is_own = |candidate: &Candidate| (candidate.rest == own).then_some(()).ok_or(());
        LinkKind::SafetyNumber.read(text, (), is_own).is_ok()
    }
}

impl fmt::Display for SafetyNumber {
    /// Twelve groups of five digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, group) in self.0.iter().flatten().enumerate() {
            let space = if position > 0 { " " } else { "" };
            write!(f, "{space}{group:05}")?;
        }
        Ok(())
    }
}

fn half(person: PersonKey) -> Half {
    let mut hash = Sha256::digest(person.as_bytes());
    for _ in 0..ITERATIONS {
        hash = Sha256::new()
            .chain_update(b"lotse safety number 2\0")
            .chain_update(hash)
            .chain_update(person.as_bytes())
            .finalize();
    }
    let mut half = [0; GROUPS];
    for (group, bytes) in half.iter_mut().zip(hash.chunks(5)) {
        let number = bytes
            .iter()
            .fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        // Below 100,000.
        *group = u32::try_from(number % GROUP).unwrap_or_default();
    }
    half
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_see_the_same_number_and_another_key_gives_another() {
        let (amal, berta, mallory) = ([1; 32].into(), [2; 32].into(), [3; 32].into());
        let number = SafetyNumber::of(amal, berta);
        assert_eq!(number, SafetyNumber::of(berta, amal));
        assert_ne!(number, SafetyNumber::of(amal, mallory));
        let text = number.to_string();
        assert_eq!(text.split(' ').count(), 12);
        assert!(text.split(' ').all(|group| group.len() == 5), "{text}");
    }

    #[test]
    fn a_scanned_link_is_compared_as_a_whole() {
        let (amal, berta, mallory) = ([1; 32].into(), [2; 32].into(), [3; 32].into());
        let number = SafetyNumber::of(amal, berta);
        let link = number.link();
        assert!(number.is_in_link(&format!(" {link}\n")));
        assert!(!number.is_in_link(&SafetyNumber::of(amal, mallory).link()));
        assert!(!number.is_in_link(link.get(..link.len() - 1).unwrap()));
    }
}
