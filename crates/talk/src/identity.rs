//! Identities: the keys of a device.

use std::sync::LazyLock;

use sha2::{Digest as _, Sha256};
use vodozemac::{
    Curve25519PublicKey, Curve25519SecretKey,
    olm::{Account, AccountPickle},
};
use zeroize::Zeroizing;

use crate::{PersonKey, Signature, TalkError, person::PersonSecret, signed::signed_bytes};

/// The secret keys of a person and of a device: Olm's, which also sign, and the one
/// that opens envelopes.
///
/// It is loaded for every errand but used for few. Olm's public keys are therefore
/// computed on demand, which takes longer than the rest of an errand.
pub struct Identity {
    person: PersonSecret,
    account: LazyLock<Account, Box<dyn FnOnce() -> Account + Send>>,
    sealing: Curve25519SecretKey,
    /// The serialized account, until `account_mut` is called.
    kept: Option<Zeroizing<Vec<u8>>>,
}

/// The public keys of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicKeys {
    /// Curve25519 key that sessions start from.
    pub olm: [u8; 32],
    /// Ed25519 key that verifies signatures.
    pub signing: [u8; 32],
}

/// Number of bytes of the Olm key in an envelope, by which the receiver finds the
/// session.
pub(crate) const HINT: usize = 8;

impl Identity {
    /// Generates a new identity.
    pub fn random() -> Self {
        Self {
            person: PersonSecret::random(),
            account: LazyLock::new(Box::new(Account::new)),
            sealing: Curve25519SecretKey::new(),
            kept: None,
        }
    }

    /// The person's key.
    pub fn person(&self) -> PersonKey {
        self.person.public()
    }

    pub(crate) fn person_secret(&self) -> &PersonSecret {
        &self.person
    }

    pub(crate) fn account(&self) -> &Account {
        &self.account
    }

    /// The Olm account, for modification.
    pub(crate) fn account_mut(&mut self) -> &mut Account {
        self.kept = None;
        &mut self.account
    }

    /// The public keys.
    pub fn public(&self) -> PublicKeys {
        PublicKeys {
            olm: self.account.curve25519_key().to_bytes(),
            signing: *self.account.ed25519_key().as_bytes(),
        }
    }

    /// The public key that envelopes are sealed to.
    pub fn sealing(&self) -> [u8; 32] {
        Curve25519PublicKey::from(&self.sealing).to_bytes()
    }

    pub(crate) fn sealing_secret(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(*self.sealing.to_bytes())
    }

    pub(crate) fn hint(&self) -> [u8; HINT] {
        self.public().hint()
    }

    pub(crate) fn sign(&self, bytes: &[u8]) -> Signature {
        self.account.sign(bytes).to_bytes()
    }

    /// Generates a one-time key for a single peer.
    pub(crate) fn one_time_key(&mut self) -> Result<[u8; 32], TalkError> {
        let made = self.account_mut().generate_one_time_keys(1);
        let key = made.created.first().ok_or(TalkError::Key)?;
        Ok(key.to_bytes())
    }

    /// Generates a new fallback key. Sessions started with the previous one still work,
    /// but not with the one before that. So the previous one must be the one that the
    /// relay has handed out since.
    pub(crate) fn exchange_last_key(&mut self) {
        self.account_mut().generate_fallback_key();
    }

    /// The fallback key. It is left unpublished in the library's view, because marking
    /// it as published would mark all one-time keys too.
    pub(crate) fn last_key(&self) -> Option<[u8; 32]> {
        let last = self.account.fallback_key().into_values().next();
        last.map(|key| key.to_bytes())
    }

    /// Returns `count` one-time keys and the fallback key, for publishing. Unused keys
    /// are returned again each time, since every stored key slows down loading the
    /// identity. Keys in `given` were handed to a peer and are excluded.
    pub(crate) fn keys_to_publish(
        &mut self,
        count: usize,
        given: &[[u8; 32]],
    ) -> Result<(Vec<[u8; 32]>, [u8; 32]), TalkError> {
        let unused = |account: &Account| {
            let all = account.one_time_keys().into_values();
            let all = all.map(|key| key.to_bytes());
            all.filter(|key| !given.contains(key)).collect::<Vec<_>>()
        };
        let missing = count.saturating_sub(unused(&self.account).len());
        self.account_mut().generate_one_time_keys(missing);
        if self.account.fallback_key().is_empty() {
            self.account_mut().generate_fallback_key();
        }
        let last = self.last_key().ok_or(TalkError::Key)?;
        let mut one_time = unused(&self.account);
        one_time.truncate(count);
        Ok((one_time, last))
    }

    /// Serializes the identity, for storage that only this user can read.
    pub fn to_bytes(&self) -> Result<Zeroizing<Vec<u8>>, TalkError> {
        if let Some(kept) = &self.kept {
            return Ok(kept.clone());
        }
        let mut bytes = Zeroizing::new(self.sealing.to_bytes().to_vec());
        bytes.extend(*self.person.to_bytes());
        serde_json::to_writer(&mut *bytes, &self.account.pickle())
            .map_err(|_| TalkError::Unreadable)?;
        Ok(bytes)
    }

    /// Decodes the bytes written by [`Self::to_bytes`], by this version or version 1.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, TalkError> {
        let (sealing, rest) = bytes
            .split_first_chunk::<32>()
            .ok_or(TalkError::Unreadable)?;
        let current = rest.split_first_chunk::<32>();
        let current = current.and_then(|(person, account)| Some((person, pickle(account)?)));
        let (person, account) = if let Some((person, account)) = current {
            (PersonSecret::from_bytes(person), account)
        } else {
            let account = pickle(rest).ok_or(TalkError::Unreadable)?;
            (person_of_version_1(sealing), account)
        };
        Ok(Self {
            person,
            account: LazyLock::new(Box::new(move || Account::from_pickle(account))),
            sealing: Curve25519SecretKey::from_slice(sealing),
            kept: Some(Zeroizing::new(bytes.to_vec())),
        })
    }
}

fn pickle(bytes: &[u8]) -> Option<AccountPickle> {
    serde_json::from_slice(bytes).ok()
}

/// The person key of an identity from version 1, which had none. It is derived from
/// the sealing key, so that it is the same each time until it is stored.
fn person_of_version_1(sealing: &[u8; 32]) -> PersonSecret {
    let seed = Zeroizing::new(signed_bytes("person of version 1", &[sealing]));
    PersonSecret::from_bytes(&Sha256::digest(&*seed).into())
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity").finish_non_exhaustive()
    }
}

impl PublicKeys {
    pub(crate) fn hint(&self) -> [u8; HINT] {
        let mut hint = [0; HINT];
        hint.iter_mut()
            .zip(self.olm)
            .for_each(|(to, from)| *to = from);
        hint
    }
}

/// Returns whether a public key can be used for a session or for sealing. Low-order
/// keys always yield the same secret (RFC 7748, section 6.1), so the libraries reject
/// them; a peer that sends one does so to make sending fail.
pub(crate) fn is_usable(key: &[u8; 32]) -> bool {
    // Every secret is a multiple of the cofactor, so any one of them will tell.
    let secret = Curve25519SecretKey::from_slice(&[1; 32]);
    let agreed = secret.diffie_hellman(&Curve25519PublicKey::from(*key));
    agreed.is_some()
}
