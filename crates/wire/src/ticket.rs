//! Tickets: permission to open mailboxes on a relay. An operator issues those that
//! open many; the owner of a mailbox can issue some that open one.

use std::{fmt, str::FromStr, sync::LazyLock};

use data_encoding::{Encoding, Specification};
use sha2::{Digest as _, Sha256};

use crate::{ParseIdError, decode_base64url, encode_base64url};

/// Permission to open mailboxes, short enough to type:
/// `7KQ2-M9XW-40TB-RZ5H`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ticket([u8; BYTES]);

/// SHA-256 of a [`Ticket`], which is all that a relay stores. Written in base64url.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TicketDigest([u8; 32]);

/// Text cannot be parsed as a ticket.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a ticket: expected sixteen letters and digits in groups of four")]
pub struct ParseTicketError;

const BYTES: usize = 10;
const GROUP: usize = 4;

/// Crockford's base 32, which leaves out letters that look like digits
/// (<https://www.crockford.com/base32.html>).
#[expect(clippy::expect_used, reason = "the alphabet is a constant and tested")]
static ALPHABET: LazyLock<Encoding> = LazyLock::new(|| {
    let mut alphabet = Specification::new();
    alphabet
        .symbols
        .push_str("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    alphabet
        .translate
        .from
        .push_str("abcdefghjkmnpqrstvwxyzoOiIlL");
    alphabet
        .translate
        .to
        .push_str("ABCDEFGHJKMNPQRSTVWXYZ001111");
    alphabet.encoding().expect("an alphabet")
});

impl Ticket {
    /// Generates a random ticket.
    ///
    /// # Errors
    /// When the system's random number generator fails.
    pub fn random() -> Result<Self, getrandom::Error> {
        let mut bytes = [0; BYTES];
        getrandom::fill(&mut bytes)?;
        Ok(Self(bytes))
    }

    /// Returns the bytes.
    pub fn as_bytes(&self) -> &[u8; BYTES] {
        &self.0
    }

    /// Computes the digest.
    pub fn digest(&self) -> TicketDigest {
        TicketDigest(Sha256::digest(self.0).into())
    }
}

impl TicketDigest {
    /// Returns the bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl From<[u8; 32]> for TicketDigest {
    fn from(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl TryFrom<&[u8]> for TicketDigest {
    type Error = ParseIdError;

    fn try_from(bytes: &[u8]) -> Result<Self, ParseIdError> {
        bytes.try_into().map(Self).map_err(|_| ParseIdError)
    }
}

impl FromStr for TicketDigest {
    type Err = ParseIdError;

    fn from_str(text: &str) -> Result<Self, ParseIdError> {
        Self::try_from(decode_base64url(text)?.as_slice())
    }
}

impl fmt::Display for TicketDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&encode_base64url(&self.0))
    }
}

impl fmt::Debug for TicketDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TicketDigest({self})")
    }
}

impl From<[u8; BYTES]> for Ticket {
    fn from(bytes: [u8; BYTES]) -> Self {
        Self(bytes)
    }
}

impl FromStr for Ticket {
    type Err = ParseTicketError;

    /// Parses a ticket as people type or paste it: with or without hyphens of any kind,
    /// spaces, quotation marks or other signs.
    fn from_str(text: &str) -> Result<Self, ParseTicketError> {
        let letters: String = { text.chars() }
            .filter(|letter| letter.is_alphanumeric())
            .collect();
        let bytes = ALPHABET.decode(letters.as_bytes());
        let bytes = bytes.map_err(|_| ParseTicketError)?;
        bytes.try_into().map(Self).map_err(|_| ParseTicketError)
    }
}

impl fmt::Display for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letters = ALPHABET.encode(&self.0);
        for (position, letter) in letters.chars().enumerate() {
            if position > 0 && position.is_multiple_of(GROUP) {
                f.write_str("-")?;
            }
            write!(f, "{letter}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_is_parsed_however_it_is_typed() {
        let ticket = Ticket::random().unwrap();
        let text = ticket.to_string();
        assert_eq!(text.len(), 19);
        for typed in [
            text.clone(),
            text.to_lowercase(),
            text.replace('-', ""),
            text.replace('-', " "),
            text.replace('-', "\u{2011}"),
            text.replace('-', "\u{2013}"),
            text.replace('-', " \u{2212} "),
            format!("\u{2066}„{text}“\u{2069}."),
            text.replace('0', "O").replace('1', "l"),
        ] {
            assert_eq!(typed.parse(), Ok(ticket), "{typed}");
        }
    }

    #[test]
    fn invalid_tickets_are_refused() {
        for text in [
            "",
            "ABCD",
            "ABCD-EFGH-JKMN-PQR",
            "ABCD-EFGH-JKMN-PQRSU",
            "ÄÄÄÄ",
        ] {
            assert_eq!(text.parse::<Ticket>(), Err(ParseTicketError), "{text}");
        }
    }
}
