//! A key encrypted with a passphrase.
//!
//! Argon2id derives a key from the passphrase, which encrypts the publisher's
//! key with XChaCha20-Poly1305.

use std::fmt;

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use data_encoding::HEXLOWER_PERMISSIVE as HEX;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::PublishError;

/// Minimum length of a passphrase, in characters.
const MIN_CHARS: usize = 12;
/// Associated data that binds the ciphertext to its purpose.
const PURPOSE: &[u8] = b"lotse publisher's root key, version 1";
/// Cost of a guess: 256 MiB and three passes, about half a second on a laptop.
const MEMORY_KIB: u32 = 256 * 1024;
const PASSES: u32 = 3;
/// Upper limits when reading. No version ever used more, so such a file is damaged.
const MAX_MEMORY_KIB: u32 = 1024 * 1024;
const MAX_PASSES: u32 = 16;

/// The passphrase of a root key.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Checks that a passphrase is long enough.
    pub fn new(text: String) -> Result<Self, PublishError> {
        let text = Zeroizing::new(text);
        if text.chars().count() < MIN_CHARS {
            return Err(PublishError::ShortPassphrase { min: MIN_CHARS });
        }
        Ok(Self(text))
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

/// An encrypted key, as stored in its file; bytes are in hexadecimal.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EncryptedKey {
    version: u32,
    memory_kib: u32,
    passes: u32,
    salt: String,
    nonce: String,
    key: String,
}

impl EncryptedKey {
    pub(crate) fn lock(key: &[u8], passphrase: &Passphrase) -> Result<Self, PublishError> {
        let (mut salt, mut nonce) = ([0; 16], [0; 24]);
        getrandom::fill(&mut salt).map_err(|_| PublishError::MakeKey)?;
        getrandom::fill(&mut nonce).map_err(|_| PublishError::MakeKey)?;
        let payload = Payload {
            msg: key,
            aad: PURPOSE,
        };
        let cipher = cipher(passphrase, &salt, MEMORY_KIB, PASSES);
        let locked = cipher
            .ok_or(PublishError::MakeKey)?
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| PublishError::MakeKey)?;
        Ok(Self {
            version: 1,
            memory_kib: MEMORY_KIB,
            passes: PASSES,
            salt: HEX.encode(&salt),
            nonce: HEX.encode(&nonce),
            key: HEX.encode(&locked),
        })
    }

    /// Decrypts the key; `None` if the passphrase is another or the file is damaged.
    pub(crate) fn unlock(&self, passphrase: &Passphrase) -> Option<Zeroizing<Vec<u8>>> {
        if self.version != 1 || self.memory_kib > MAX_MEMORY_KIB || self.passes > MAX_PASSES {
            return None;
        }
        let bytes = |text: &str| HEX.decode(text.as_bytes()).ok();
        let nonce: [u8; 24] = bytes(&self.nonce)?.try_into().ok()?;
        let (salt, key) = (bytes(&self.salt)?, bytes(&self.key)?);
        let payload = Payload {
            msg: &key,
            aad: PURPOSE,
        };
        let cipher = cipher(passphrase, &salt, self.memory_kib, self.passes)?;
        let opened = cipher.decrypt(&XNonce::from(nonce), payload).ok()?;
        Some(Zeroizing::new(opened))
    }
}

fn cipher(
    passphrase: &Passphrase,
    salt: &[u8],
    memory_kib: u32,
    passes: u32,
) -> Option<XChaCha20Poly1305> {
    let params = Params::new(memory_kib, passes, 1, Some(32)).ok()?;
    let mut stretched = Zeroizing::new([0_u8; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.0.as_bytes(), salt, stretched.as_mut())
        .ok()?;
    Some(XChaCha20Poly1305::new((&*stretched).into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_passphrase_opens_a_key() {
        let passphrase = |text: &str| Passphrase::new(text.to_owned()).unwrap();
        let mut locked = EncryptedKey::lock(b"secret", &passphrase("twelve signs")).unwrap();
        let opened = locked.unlock(&passphrase("twelve signs")).unwrap();
        assert_eq!(opened.as_slice(), b"secret");
        assert!(locked.unlock(&passphrase("twelve sighs")).is_none());
        locked.memory_kib = u32::MAX;
        assert!(locked.unlock(&passphrase("twelve signs")).is_none());
        let short = Passphrase::new("äöüäöüäöüäö".to_owned());
        assert!(matches!(short, Err(PublishError::ShortPassphrase { .. })));
    }
}
