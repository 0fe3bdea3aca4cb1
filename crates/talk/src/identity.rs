//! Who a device is: the keys by which others know it.

use std::sync::LazyLock;

use vodozemac::{
    Curve25519PublicKey, Curve25519SecretKey, Ed25519PublicKey, Ed25519Signature,
    olm::{Account, AccountPickle},
};
use zeroize::Zeroizing;

use crate::TalkError;

/// The secret keys of a device: Olm's, which also sign, and the one that opens
/// envelopes.
///
/// It is read at each errand and needed at some: Olm's public keys are computed
/// only then, as that takes longer than all else of an errand.
pub struct Identity {
    account: LazyLock<Account, Box<dyn FnOnce() -> Account + Send>>,
    sealing: Curve25519SecretKey,
    /// What it was read from, until `account_mut` is asked for.
    kept: Option<Zeroizing<Vec<u8>>>,
}

/// What others know a device by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicKeys {
    /// Curve25519: sessions are begun with it.
    pub olm: [u8; 32],
    /// Ed25519: signs what the person writes.
    pub signing: [u8; 32],
}

/// An Ed25519 signature.
pub type Signature = [u8; 64];

/// How many bytes of the Olm key stand in an envelope, so that the receiver
/// finds the session.
pub(crate) const HINT: usize = 8;

impl Identity {
    /// A new one.
    pub fn random() -> Self {
        Self {
            account: LazyLock::new(Box::new(Account::new)),
            sealing: Curve25519SecretKey::new(),
            kept: None,
        }
    }

    pub(crate) fn account(&self) -> &Account {
        &self.account
    }

    /// Olm's keys, to change them.
    pub(crate) fn account_mut(&mut self) -> &mut Account {
        self.kept = None;
        &mut self.account
    }

    /// Its public keys.
    pub fn public(&self) -> PublicKeys {
        PublicKeys {
            olm: self.account.curve25519_key().to_bytes(),
            signing: *self.account.ed25519_key().as_bytes(),
        }
    }

    /// The public key to which envelopes are sealed.
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

    /// A new one-time key, to be given to one person.
    pub(crate) fn one_time_key(&mut self) -> Result<[u8; 32], TalkError> {
        let made = self.account_mut().generate_one_time_keys(1);
        let key = made.created.first().ok_or(TalkError::Key)?;
        Ok(key.to_bytes())
    }

    /// Makes a new key for when no one-time key is left. The one before still
    /// opens what was begun with it, the one before that no more: so the one
    /// before must be the one that the relay has given away since.
    pub(crate) fn exchange_last_key(&mut self) {
        self.account_mut().generate_fallback_key();
    }

    /// The key for when no one-time key is left. It counts as one that was never
    /// published, as the library would mark all one-time keys with it.
    pub(crate) fn last_key(&self) -> Option<[u8; 32]> {
        let last = self.account.fallback_key().into_values().next();
        last.map(|key| key.to_bytes())
    }

    /// `count` one-time keys and one for when none of them is left, to be
    /// published. Those that nobody has used come again each time, as each key
    /// that is kept makes every start of the identity slower; `given` are left
    /// out: they were given to somebody.
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

    /// All of it, to be kept where nobody else reads.
    pub fn to_bytes(&self) -> Result<Zeroizing<Vec<u8>>, TalkError> {
        if let Some(kept) = &self.kept {
            return Ok(kept.clone());
        }
        let mut bytes = Zeroizing::new(self.sealing.to_bytes().to_vec());
        serde_json::to_writer(&mut *bytes, &self.account.pickle())
            .map_err(|_| TalkError::Unreadable)?;
        Ok(bytes)
    }

    /// Reads what [`Self::to_bytes`] wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, TalkError> {
        let (sealing, account) = bytes.split_first_chunk().ok_or(TalkError::Unreadable)?;
        let account: AccountPickle =
            serde_json::from_slice(account).map_err(|_| TalkError::Unreadable)?;
        Ok(Self {
            account: LazyLock::new(Box::new(move || Account::from_pickle(account))),
            sealing: Curve25519SecretKey::from_slice(sealing),
            kept: Some(Zeroizing::new(bytes.to_vec())),
        })
    }
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

/// Whether a session can be begun, or an envelope sealed, with a public key. With
/// one of low order everybody would come to the same secret (RFC 7748, 6.1), and
/// the libraries refuse it: whoever gives such a key wants sending to fail.
pub(crate) fn is_usable(key: &[u8; 32]) -> bool {
    // Each secret is a multiple of the cofactor, so any of them tells.
    let secret = Curve25519SecretKey::from_slice(&[1; 32]);
    let agreed = secret.diffie_hellman(&Curve25519PublicKey::from(*key));
    agreed.is_some()
}

/// Whether `signature` under `bytes` was made with the secret half of `key`.
pub(crate) fn is_signed(key: &[u8; 32], bytes: &[u8], signature: &Signature) -> bool {
    let key = Ed25519PublicKey::from_slice(key);
    let signature = Ed25519Signature::from_slice(signature);
    matches!((key, signature), (Ok(key), Ok(signature)) if key.verify(bytes, &signature).is_ok())
}
