//! Envelopes: the outermost layer, sealed to a mailbox, which hides the sender and the
//! exact size from the relay.
//!
//! HPKE (RFC 9180) with X25519, HKDF-SHA256 and ChaCha20-Poly1305, single-shot for each
//! envelope. The plaintext is a prefix of the sender's key, the length-prefixed Olm
//! message, and zero padding up to one of the fixed envelope sizes.

use hpke::{
    Deserializable, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305, kdf::HkdfSha256,
    kem::X25519HkdfSha256,
};
use lotse_wire::limits::ENVELOPE_SIZES;
use vodozemac::olm::OlmMessage;

use crate::{Identity, TalkError, identity::HINT};

type Kem = X25519HkdfSha256;
type PublicKey = <Kem as hpke::Kem>::PublicKey;
type PrivateKey = <Kem as hpke::Kem>::PrivateKey;
type Encapsulated = <Kem as hpke::Kem>::EncappedKey;

/// HPKE `info` parameter, which binds the key to this use (RFC 9180).
const INFO: &[u8] = b"lotse envelope 1";
const ENCAPSULATED: usize = 32;
const TAG: usize = 16;

/// Plaintext of an envelope.
pub(crate) struct Opened {
    /// Prefix of the sender's Olm key; not authenticated.
    pub(crate) hint: [u8; HINT],
    /// The sender's Olm message.
    pub(crate) olm: OlmMessage,
}

/// Seals the `olm` message of the sender `hint` to a mailbox's key.
pub(crate) fn seal(
    hint: [u8; HINT],
    olm: &OlmMessage,
    mailbox: &[u8; 32],
) -> Result<Vec<u8>, TalkError> {
    let plain = padded(hint, olm)?;
    let key = PublicKey::from_bytes(mailbox).map_err(|_| TalkError::Key)?;
    let (encapsulated, sealed) = hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, Kem>(
        &OpModeS::Base,
        &key,
        INFO,
        &plain,
        &[],
    )
    .map_err(|_| TalkError::Key)?;
    Ok([encapsulated.to_bytes().as_slice(), &sealed].concat())
}

/// Opens an envelope; `None` if it is damaged or sealed to another key.
pub(crate) fn open(identity: &Identity, envelope: &[u8]) -> Option<Opened> {
    let (encapsulated, sealed) = envelope.split_at_checked(ENCAPSULATED)?;
    let encapsulated = Encapsulated::from_bytes(encapsulated).ok()?;
    let secret = PrivateKey::from_bytes(identity.sealing_secret().as_slice()).ok()?;
    let plain = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Kem>(
        &OpModeR::Base,
        &secret,
        &encapsulated,
        INFO,
        sealed,
        &[],
    )
    .ok()?;
    let (hint, rest) = plain.split_first_chunk::<HINT>()?;
    let (kind, rest) = rest.split_first()?;
    let (length, rest) = rest.split_first_chunk::<2>()?;
    let olm = rest.get(..usize::from(u16::from_be_bytes(*length)))?;
    Some(Opened {
        hint: *hint,
        olm: OlmMessage::from_parts(usize::from(*kind), olm).ok()?,
    })
}

fn padded(hint: [u8; HINT], olm: &OlmMessage) -> Result<Vec<u8>, TalkError> {
    let (kind, olm) = olm.to_parts();
    let kind = u8::try_from(kind).map_err(|_| TalkError::TooLong)?;
    let length = u16::try_from(olm.len()).map_err(|_| TalkError::TooLong)?;
    let mut plain = [&hint[..], &[kind], &length.to_be_bytes(), &olm].concat();
    let sealed = plain.len() + ENCAPSULATED + TAG;
    let size = ENVELOPE_SIZES.iter().find(|size| **size >= sealed);
    let size = size.ok_or(TalkError::TooLong)?;
    plain.resize(size - ENCAPSULATED - TAG, 0);
    Ok(plain)
}

#[cfg(test)]
mod tests {
    use vodozemac::olm::{Account, SessionConfig};

    use super::*;

    /// An Olm message of an established session.
    fn olm(length: usize) -> OlmMessage {
        let (one, mut other) = (Account::new(), Account::new());
        let key = other.generate_one_time_keys(1).created[0];
        let config = SessionConfig::version_1();
        let session = one.create_outbound_session(config, other.curve25519_key(), key);
        let mut session = session.unwrap();
        let OlmMessage::PreKey(first) = session.encrypt("first").unwrap() else {
            panic!("an established session sends no pre-key messages");
        };
        let taken = other.create_inbound_session(config, one.curve25519_key(), &first);
        let answer = taken.unwrap().session.encrypt("answer").unwrap();
        session.decrypt(&answer).unwrap();
        session.encrypt(vec![b'x'; length]).unwrap()
    }

    #[test]
    fn an_envelope_has_one_of_the_sizes_and_only_its_receiver_opens_it() {
        let (identity, other) = (Identity::random(), Identity::random());
        let mut sizes = Vec::new();
        for length in [0, 60, 140, 200, 900, 4_000, 16_000, 60_000] {
            let sealed = seal([9; HINT], &olm(length), &identity.sealing()).unwrap();
            sizes.push(sealed.len());
            assert_eq!(open(&identity, &sealed).unwrap().hint, [9; HINT]);
            assert!(open(&other, &sealed).is_none());
        }
        assert_eq!(sizes, [256, 256, 256, 384, 1024, 16_384, 16_384, 65_536]);
    }

    #[test]
    fn what_is_too_long_for_any_size_is_refused_before_it_goes() {
        let identity = Identity::random();
        let sealed = seal([0; HINT], &olm(66_000), &identity.sealing());
        assert_eq!(sealed, Err(TalkError::TooLong));
    }

    #[test]
    fn a_changed_envelope_opens_for_nobody() {
        let identity = Identity::random();
        let sealed = seal([9; HINT], &olm(20), &identity.sealing()).unwrap();
        for position in [0, 31, 32, 100, 255] {
            let mut changed = sealed.clone();
            changed[position] ^= 1;
            assert!(open(&identity, &changed).is_none(), "byte {position}");
        }
        for length in [0, 10, 48, 255] {
            assert!(
                open(&identity, &sealed[..length]).is_none(),
                "{length} bytes"
            );
        }
    }
}
