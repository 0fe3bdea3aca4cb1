//! A key encrypted with a PIN.
//!
//! Argon2id derives a key from the PIN, which encrypts the data key with
//! XChaCha20-Poly1305. Six characters are few: key stretching makes each guess
//! cost time and memory, no more. The settings say so.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Key, hex, unhex};
use crate::{StoreError, error::Result};

/// Minimum length of a PIN, in characters.
const MIN_CHARS: usize = 6;

/// Associated data that binds the ciphertext to its purpose.
const PURPOSE: &[u8] = b"lotse user.db key, version 1";

/// Upper limit of the memory cost, in KiB. No version of the app ever used
/// more, so such a file is damaged.
const MAX_MEMORY_KIB: u32 = 1024 * 1024;

/// Upper limits of passes and lanes, likewise: a file that asks for billions of passes
/// would make each attempt take years.
const MAX_PASSES: u32 = 32;
const MAX_LANES: u32 = 16;

/// Cost parameters of Argon2id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PinCost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl PinCost {
    /// The minimum that Argon2 allows.
    pub(super) const CHEAPEST: Self = Self {
        memory_kib: 8,
        passes: 1,
        lanes: 1,
    };

    fn params(self) -> Result<Params> {
        Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(StoreError::StretchPin)
    }
}

impl Default for PinCost {
    /// 64 MiB and three passes: about a fifth of a second on a laptop.
    fn default() -> Self {
        Self {
            memory_kib: 64 * 1024,
            passes: 3,
            lanes: 1,
        }
    }
}

/// An encrypted key, as stored in `key.pin`; bytes are in hexadecimal.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LockedKey {
    version: u32,
    cost: PinCost,
    salt: String,
    nonce: String,
    key: String,
}

impl LockedKey {
    pub(super) fn lock(key: &Key, pin: &str, cost: PinCost) -> Result<Self> {
        let pin = fold_digits(pin);
        if pin.chars().count() < MIN_CHARS {
            return Err(StoreError::PinTooShort);
        }
        let (mut salt, mut nonce) = ([0; 16], [0; 24]);
        getrandom::fill(&mut salt).map_err(StoreError::Random)?;
        getrandom::fill(&mut nonce).map_err(StoreError::Random)?;
        let locked = cipher(&pin, &salt, cost)?
            .encrypt(
                &XNonce::from(nonce),
                Payload {
                    msg: key.bytes(),
                    aad: PURPOSE,
                },
            )
            .map_err(|_| StoreError::LockKey)?;
        Ok(Self {
            version: 1,
            cost,
            salt: hex(&salt),
            nonce: hex(&nonce),
            key: hex(&locked),
        })
    }

    pub(super) fn unlock(&self, pin: &str) -> Result<Key> {
        let (Some(salt), Some(nonce), Some(key)) =
            (unhex(&self.salt), self.nonce(), unhex(&self.key))
        else {
            return Err(StoreError::WrongPin);
        };
        let opened = cipher(&fold_digits(pin), &salt, self.cost)?
            .decrypt(
                &nonce,
                Payload {
                    msg: &key,
                    aad: PURPOSE,
                },
            )
            .map_err(|_| StoreError::WrongPin)?;
        Key::from_bytes(&Zeroizing::new(opened)).ok_or(StoreError::WrongPin)
    }

    /// Parses the file; `None` when it is damaged so that no PIN could open it.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let locked: Self = serde_json::from_slice(bytes).ok()?;
        let is_whole = locked.version == 1
            && unhex(&locked.salt)?.len() == 16
            && locked.nonce().is_some()
            && unhex(&locked.key)?.len() == 32 + 16
            && locked.cost.memory_kib <= MAX_MEMORY_KIB
            && locked.cost.passes <= MAX_PASSES
            && locked.cost.lanes <= MAX_LANES
            && locked.cost.params().is_ok();
        is_whole.then_some(locked)
    }

    fn nonce(&self) -> Option<XNonce> {
        let bytes: [u8; 24] = unhex(&self.nonce)?.try_into().ok()?;
        Some(bytes.into())
    }
}

fn cipher(pin: &str, salt: &[u8], cost: PinCost) -> Result<XChaCha20Poly1305> {
    let mut stretched = Zeroizing::new([0_u8; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, cost.params()?)
        .hash_password_into(pin.as_bytes(), salt, stretched.as_mut())
        .map_err(StoreError::StretchPin)?;
    Ok(XChaCha20Poly1305::new((&*stretched).into()))
}

/// Converts Arabic and Persian digits to ASCII digits: a PIN set on one
/// keyboard must work on another.
fn fold_digits(pin: &str) -> Zeroizing<String> {
    Zeroizing::new(pin.chars().map(fold_digit).collect())
}

fn fold_digit(c: char) -> char {
    let digit = match c {
        '٠'..='٩' => u32::from(c) - u32::from('٠'),
        '۰'..='۹' => u32::from(c) - u32::from('۰'),
        _ => return c,
    };
    char::from_digit(digit, 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock(key: &Key, pin: &str) -> LockedKey {
        LockedKey::lock(key, pin, PinCost::CHEAPEST).unwrap()
    }

    #[test]
    fn only_the_pin_opens_the_key() {
        let key = Key::random().unwrap();
        let locked = lock(&key, "123456");
        assert!(locked.unlock("123456").unwrap() == key);
        assert!(matches!(locked.unlock("123457"), Err(StoreError::WrongPin)));
        assert!(matches!(locked.unlock(""), Err(StoreError::WrongPin)));
    }

    #[test]
    fn a_pin_may_be_typed_in_arabic_or_european_digits() {
        let key = Key::random().unwrap();
        assert!(lock(&key, "١٢٣٤٥٦").unlock("123456").is_ok());
        assert!(lock(&key, "123456").unlock("۱۲۳۴۵۶").is_ok());
    }

    #[test]
    fn a_pin_has_at_least_six_characters_not_bytes() {
        let key = Key::random().unwrap();
        for short in ["", "12345", "äöüäö", "١٢٣٤٥"] {
            let locked = LockedKey::lock(&key, short, PinCost::CHEAPEST);
            assert!(matches!(locked, Err(StoreError::PinTooShort)), "{short}");
        }
    }

    #[test]
    fn the_same_pin_never_gives_the_same_file() {
        let key = Key::random().unwrap();
        let (one, other) = (lock(&key, "123456"), lock(&key, "123456"));
        assert!(one.salt != other.salt && one.nonce != other.nonce && one.key != other.key);
    }

    #[test]
    fn a_file_that_asks_for_too_much_memory_or_time_is_damaged() {
        let absurd: [fn(&mut PinCost); 3] = [
            |cost| cost.memory_kib = u32::MAX,
            |cost| cost.passes = u32::MAX,
            |cost| (cost.lanes, cost.memory_kib) = (1_000, 8_000),
        ];
        for make_absurd in absurd {
            let mut locked = lock(&Key::random().unwrap(), "123456");
            assert!(LockedKey::parse(&serde_json::to_vec(&locked).unwrap()).is_some());
            make_absurd(&mut locked.cost);
            assert!(LockedKey::parse(&serde_json::to_vec(&locked).unwrap()).is_none());
        }
    }
}
