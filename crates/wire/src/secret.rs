//! Secrets of owners and writers, and their digests.

use std::{fmt, str::FromStr};

use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest as _, Sha256};
use zeroize::ZeroizeOnDrop;

use crate::{MailboxId, ParseIdError};

/// Separates this use of SHA-256 from others.
const MAILBOX_PREFIX: &[u8] = b"lotse mailbox 2\0";

/// 32 random bytes that authorize an owner or writer. Never logged.
#[derive(Clone, PartialEq, Eq, ZeroizeOnDrop)]
pub struct Secret([u8; 32]);

/// SHA-256 of a [`Secret`], which is all that a relay stores. A secret has 256
/// random bits, so no slow hash is needed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SecretDigest([u8; 32]);

/// The first 8 bytes of the digest of a writer's grant. It tells the owner of a
/// mailbox, who knows all grants, which of them an envelope was written with.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WriterHint([u8; HINT_BYTES]);

const HINT_BYTES: usize = 8;

impl Secret {
    /// Generates a random secret.
    ///
    /// # Errors
    /// When the system's random number generator fails.
    pub fn random() -> Result<Self, getrandom::Error> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes)?;
        Ok(Self(bytes))
    }

    /// Returns the bytes. Store them only where no other user can read them.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Computes the digest.
    pub fn digest(&self) -> SecretDigest {
        SecretDigest(Sha256::digest(self.0).into())
    }

    /// Formats the `Authorization` header.
    pub(crate) fn bearer(&self) -> String {
        format!("Bearer {}", BASE64URL_NOPAD.encode(&self.0))
    }

    /// Parses an `Authorization` header.
    pub fn from_bearer(header: &str) -> Option<Self> {
        let (scheme, text) = header.split_once(' ')?;
        scheme
            .eq_ignore_ascii_case("bearer")
            .then(|| decode(text.trim()).map(Self))?
    }
}

impl From<[u8; 32]> for Secret {
    fn from(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl TryFrom<&[u8]> for Secret {
    type Error = ParseIdError;

    fn try_from(bytes: &[u8]) -> Result<Self, ParseIdError> {
        bytes.try_into().map(Self).map_err(|_| ParseIdError)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl SecretDigest {
    /// Returns the bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Returns the hint by which an envelope names this writer.
    pub fn hint(&self) -> WriterHint {
        let mut hint = [0; HINT_BYTES];
        hint.iter_mut()
            .zip(self.0)
            .for_each(|(hint, byte)| *hint = byte);
        WriterHint(hint)
    }
}

impl WriterHint {
    /// Returns the bytes.
    pub fn as_bytes(&self) -> &[u8; HINT_BYTES] {
        &self.0
    }
}

impl From<[u8; HINT_BYTES]> for WriterHint {
    fn from(bytes: [u8; HINT_BYTES]) -> Self {
        Self(bytes)
    }
}

impl TryFrom<&[u8]> for WriterHint {
    type Error = ParseIdError;

    fn try_from(bytes: &[u8]) -> Result<Self, ParseIdError> {
        bytes.try_into().map(Self).map_err(|_| ParseIdError)
    }
}

impl fmt::Debug for WriterHint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WriterHint({})", BASE64URL_NOPAD.encode(&self.0))
    }
}

impl MailboxId {
    /// Derives the id of the mailbox that the holder of a secret can open: the first
    /// 16 bytes of SHA-256 over a prefix and the digest of the secret. No other owner
    /// can open a mailbox with this id, at any relay.
    pub fn of_owner(owner: &SecretDigest) -> Self {
        let hash = Sha256::new()
            .chain_update(MAILBOX_PREFIX)
            .chain_update(owner.as_bytes())
            .finalize();
        let mut id = [0; 16];
        id.iter_mut().zip(hash).for_each(|(id, byte)| *id = byte);
        id.into()
    }
}

impl TryFrom<&[u8]> for SecretDigest {
    type Error = ParseIdError;

    fn try_from(bytes: &[u8]) -> Result<Self, ParseIdError> {
        bytes.try_into().map(Self).map_err(|_| ParseIdError)
    }
}

impl FromStr for SecretDigest {
    type Err = ParseIdError;

    fn from_str(text: &str) -> Result<Self, ParseIdError> {
        decode(text).map(Self).ok_or(ParseIdError)
    }
}

impl fmt::Display for SecretDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&BASE64URL_NOPAD.encode(&self.0))
    }
}

impl fmt::Debug for SecretDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecretDigest({self})")
    }
}

fn decode(text: &str) -> Option<[u8; 32]> {
    let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
    bytes.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_parsed_from_a_bearer_header_only() {
        let secret = Secret::random().unwrap();
        assert_eq!(Secret::from_bearer(&secret.bearer()), Some(secret.clone()));
        for header in [
            "",
            "Bearer",
            "Bearer x",
            "Basic AAAA",
            &secret.digest().to_string(),
        ] {
            assert_eq!(Secret::from_bearer(header), None, "{header}");
        }
    }

    #[test]
    fn a_hint_is_the_beginning_of_the_digest() {
        let digest = Secret::random().unwrap().digest();
        assert!(digest.as_bytes().starts_with(digest.hint().as_bytes()));
    }

    #[test]
    fn debug_output_hides_the_secret() {
        assert_eq!(format!("{:?}", Secret::from([7; 32])), "Secret(…)");
    }

    #[test]
    fn the_id_of_a_mailbox_follows_from_its_owner() {
        let owner = SecretDigest::try_from([b'7'; 32].as_slice()).unwrap();
        let id = MailboxId::of_owner(&owner);
        assert_eq!(
            id.as_bytes(),
            &[
                0x9c, 0x2f, 0x6b, 0x51, 0x84, 0xe6, 0x46, 0x72, 0x51, 0xb6, 0x3f, 0x51, 0x91, 0x26,
                0x73, 0x6a
            ]
        );
        let other = SecretDigest::try_from([b'8'; 32].as_slice()).unwrap();
        assert_ne!(MailboxId::of_owner(&other), id);
    }
}
