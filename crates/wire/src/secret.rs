//! What opens a mailbox to its owner or to a writer, and what a relay keeps of it.

use std::{fmt, str::FromStr};

use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest as _, Sha256};
use zeroize::ZeroizeOnDrop;

use crate::IdError;

/// 32 random bytes that prove a right. Never written to a log.
#[derive(Clone, PartialEq, Eq, ZeroizeOnDrop)]
pub struct Secret([u8; 32]);

/// The SHA-256 of a [`Secret`]: what a relay knows it by. A secret has 256
/// random bits, so no slow hash is needed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

impl Secret {
    /// A new one.
    ///
    /// # Errors
    /// When the system gives no random numbers.
    pub fn random() -> Result<Self, getrandom::Error> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes)?;
        Ok(Self(bytes))
    }

    /// Its bytes, to be kept where nobody else reads.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// What a relay knows it by.
    pub fn digest(&self) -> Digest {
        Digest(Sha256::digest(self.0).into())
    }

    /// As it stands in the header of a request.
    pub(crate) fn bearer(&self) -> String {
        format!("Bearer {}", BASE64URL_NOPAD.encode(&self.0))
    }

    /// Reads the header of a request.
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
    type Error = IdError;

    fn try_from(bytes: &[u8]) -> Result<Self, IdError> {
        bytes.try_into().map(Self).map_err(|_| IdError)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Digest {
    /// Its bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl TryFrom<&[u8]> for Digest {
    type Error = IdError;

    fn try_from(bytes: &[u8]) -> Result<Self, IdError> {
        bytes.try_into().map(Self).map_err(|_| IdError)
    }
}

impl FromStr for Digest {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        decode(text).map(Self).ok_or(IdError)
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&BASE64URL_NOPAD.encode(&self.0))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest({self})")
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
    fn a_secret_is_read_from_its_header_and_from_no_other() {
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
    fn a_secret_does_not_show_itself() {
        assert_eq!(format!("{:?}", Secret::from([7; 32])), "Secret(…)");
    }
}
