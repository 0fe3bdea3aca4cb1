//! Keys that start a session. A relay hands them out, so their device signs them.

use lotse_wire::MailboxId;

use crate::{
    Device, Identity, Signature,
    signed::{is_signed, signed_bytes},
};

/// The kinds of keys that start a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum KeyKind {
    OneTime,
    Fallback,
}

impl KeyKind {
    fn signed_bytes(self, mailbox: &MailboxId, key: &[u8; 32]) -> Vec<u8> {
        let purpose = match self {
            Self::OneTime => "one-time key 2",
            Self::Fallback => "fallback key 2",
        };
        signed_bytes(purpose, &[mailbox.as_bytes(), key])
    }
}

/// A key as the relay hands it out: the key, then the device's signature over it and the
/// mailbox that it is for.
pub(crate) fn sign_key(
    identity: &Identity,
    kind: KeyKind,
    mailbox: &MailboxId,
    key: &[u8; 32],
) -> Vec<u8> {
    let signature = identity.sign(&kind.signed_bytes(mailbox, key));
    [key.as_slice(), &signature].concat()
}

/// Reads a key that a relay handed out for a device's mailbox; `None` unless that
/// device signed it.
pub(crate) fn claimed_key(device: &Device, claimed: &[u8]) -> Option<[u8; 32]> {
    let (key, signature) = claimed.split_first_chunk::<32>()?;
    let signature: Signature = signature.try_into().ok()?;
    let is_of = |kind: KeyKind| {
        let bytes = kind.signed_bytes(&device.address.mailbox, key);
        is_signed(&device.keys.signing, &bytes, &signature)
    };
    [KeyKind::OneTime, KeyKind::Fallback]
        .into_iter()
        .any(is_of)
        .then_some(*key)
}
