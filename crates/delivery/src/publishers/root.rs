//! Roots of trust, by name.

use std::{fmt, str::FromStr};

use lotse_pack_model::{Digest, DigestError};

/// A root, as the directory names it: its version and the digest of its file.
/// As text `2:d496…`; without a version, it is the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RootId {
    /// Its version.
    pub version: u64,
    /// The digest of its file.
    pub digest: Digest,
}

/// A text does not name a root.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RootIdError {
    /// The version is not a number from 1.
    #[error("invalid version of a root: expected a number from 1")]
    Version,
    /// The text is not a digest.
    #[error(transparent)]
    Digest(#[from] DigestError),
}

impl RootId {
    /// The name of its file.
    pub fn file_name(&self) -> String {
        file_name(self.version)
    }
}

/// The name of the file of a root.
pub(crate) fn file_name(version: u64) -> String {
    format!("{version}.root.json")
}

impl fmt::Display for RootId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.version, self.digest)
    }
}

impl FromStr for RootId {
    type Err = RootIdError;

    fn from_str(text: &str) -> Result<Self, RootIdError> {
        let (version, digest) = text.split_once(':').unwrap_or(("1", text));
        let version = version.parse().map_err(|_| RootIdError::Version)?;
        if version == 0 {
            return Err(RootIdError::Version);
        }
        let digest = digest.trim().parse()?;
        Ok(Self { version, digest })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_root_is_read_as_it_is_written() {
        let digest = Digest::of(b"root");
        let root = RootId { version: 7, digest };
        assert_eq!(root.to_string().parse(), Ok(root));
        let first = RootId { version: 1, digest };
        assert_eq!(digest.to_string().parse(), Ok(first), "as it was once told");
        for text in ["", "7", "7:", "0:d4", "-1:d4", &format!("0:{digest}")] {
            assert!(text.parse::<RootId>().is_err(), "{text}");
        }
    }
}
