//! The key of `user.db` and where it is kept.
//!
//! The key is 32 random bytes. It is kept in the system's key store, or, if
//! there is none, in a file that only the person's account can read; or, if the
//! person sets a PIN, in a file encrypted with it. See [`KeyPlace`]. A PIN comes with a
//! new key: the old one may be in a backup.

mod folder;
#[cfg(target_family = "wasm")]
mod memory;
mod pin;
mod ring;
#[cfg(not(target_family = "wasm"))]
mod secret_service;
mod system_keys;

use zeroize::Zeroizing;

pub(crate) use folder::{KeyFolder, is_key_file};
pub use ring::KeyRing;

use crate::{StoreError, error::Result};
use serde::Serialize;

/// Where the key is stored, as shown in the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum KeyPlace {
    /// In the system's key store, unlocked with the login.
    System,
    /// In a file next to the database, readable by the person's account only: it
    /// does not protect against someone who has the whole disk.
    File,
    /// In a file next to the database, encrypted with the PIN.
    Pin,
    /// In the browser's storage for this site, next to the database: it does not protect
    /// against someone who has the whole disk.
    Browser,
    /// In the memory of the program: the data ends with it.
    Memory,
}

/// The key of `user.db`. Zeroed when dropped, never printed.
#[derive(Clone, PartialEq)]
pub(crate) struct Key(Zeroizing<[u8; 32]>);

impl Key {
    /// Generates a random key.
    pub(crate) fn random() -> Result<Self> {
        let mut bytes = Zeroizing::new([0; 32]);
        getrandom::fill(bytes.as_mut()).map_err(StoreError::Random)?;
        Ok(Self(bytes))
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(Self(Zeroizing::new(bytes.try_into().ok()?)))
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_ref()
    }

    /// As 64 hexadecimal digits.
    pub(crate) fn to_hex(&self) -> Zeroizing<String> {
        Zeroizing::new(hex(self.bytes()))
    }

    pub(crate) fn from_hex(text: &str) -> Option<Self> {
        Self::from_bytes(&Zeroizing::new(unhex(text.trim())?))
    }

    /// The statement that encrypts an open database with this raw key.
    pub(crate) fn pragma_rekey(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("PRAGMA rekey = \"x'{}'\"", self.to_hex().as_str()))
    }

    /// The statement that opens a database with this raw key, without the slow
    /// derivation that a passphrase would need.
    pub(crate) fn pragma(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("PRAGMA key = \"x'{}'\"", self.to_hex().as_str()))
    }

    /// The same for a database that is to be created, with a random salt. SQLCipher would
    /// choose one itself, but takes 16 zero bytes for it where an empty file reads as zeros, as
    /// in a browser's storage. It is kept in the first 16 bytes of the file
    /// (<https://www.zetetic.net/sqlcipher/design/>).
    pub(crate) fn pragma_of_new(&self) -> Result<Zeroizing<String>, getrandom::Error> {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt)?;
        let (key, salt) = (self.to_hex(), hex(&salt));
        Ok(Zeroizing::new(format!(
            "PRAGMA key = \"x'{}{salt}'\"",
            key.as_str()
        )))
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text
        .chars()
        .map(|c| c.to_digit(16)?.try_into().ok())
        .collect::<Option<_>>()?;
    let (pairs, rest) = digits.as_chunks::<2>();
    rest.is_empty()
        .then(|| pairs.iter().map(|[high, low]| high << 4 | low).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_reads_back_from_its_hexadecimal_form() {
        let key = Key::random().unwrap();
        assert!(Key::from_hex(&key.to_hex()) == Some(key));
        for bad in ["", "00", &"g".repeat(64), &"0".repeat(63), &"0".repeat(66)] {
            assert!(Key::from_hex(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn no_two_keys_are_the_same() {
        assert!(Key::random().unwrap() != Key::random().unwrap());
    }
}
