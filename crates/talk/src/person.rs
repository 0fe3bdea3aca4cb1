//! The key of a person, to which certificates, safety numbers and conversations are
//! bound. It signs the list of the person's devices.

use sha2::{Digest as _, Sha256};
use vodozemac::Ed25519SecretKey;
use zeroize::Zeroizing;

use crate::Signature;

/// A person's public key (Ed25519).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonKey([u8; 32]);

/// A person's secret key.
pub(crate) struct PersonSecret(Ed25519SecretKey);

impl PersonKey {
    /// The bytes of the key.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The digest by which a pack names a withdrawn key without publishing it.
    pub fn digest(&self) -> [u8; 32] {
        Sha256::digest(self.0).into()
    }
}

impl From<[u8; 32]> for PersonKey {
    fn from(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl TryFrom<&[u8]> for PersonKey {
    type Error = std::array::TryFromSliceError;

    fn try_from(bytes: &[u8]) -> Result<Self, Self::Error> {
        bytes.try_into().map(Self)
    }
}

impl PersonSecret {
    pub(crate) fn random() -> Self {
        Self(Ed25519SecretKey::new())
    }

    pub(crate) fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(Ed25519SecretKey::from_slice(bytes))
    }

    pub(crate) fn to_bytes(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(*self.0.to_bytes())
    }

    pub(crate) fn public(&self) -> PersonKey {
        PersonKey(*self.0.public_key().as_bytes())
    }

    pub(crate) fn sign(&self, bytes: &[u8]) -> Signature {
        self.0.sign(bytes).to_bytes()
    }
}
