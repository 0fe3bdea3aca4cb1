//! The outermost layer: sealed to a mailbox, so that a relay sees neither who
//! wrote nor how much.
//!
//! HPKE (RFC 9180) with X25519, HKDF-SHA256 and ChaCha20-Poly1305, one shot for
//! each envelope. Inside stand the first bytes of the sender's key, Olm's
//! message with its length, and zeros up to one of the sizes that envelopes
//! have.

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

/// Names what the key is used for, as RFC 9180 asks.
const INFO: &[u8] = b"lotse envelope 1";
const ENCAPSULATED: usize = 32;
const TAG: usize = 16;

/// What an envelope holds.
pub(crate) struct Opened {
    /// The beginning of the sender's Olm key; not proven by anything.
    pub(crate) hint: [u8; HINT],
    /// What the sender's session encrypted.
    pub(crate) olm: OlmMessage,
}

/// Seals `olm` of the sender `hint` to the key of a mailbox.
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

/// Opens an envelope; `None` when it was not sealed to this device or is damaged.
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

    /// What a session in use makes of a text.
    fn olm(length: usize) -> OlmMessage {
        let (one, mut other) = (Account::new(), Account::new());
        let key = other.generate_one_time_keys(1).created[0];
        let config = SessionConfig::version_1();
        let session = one.create_outbound_session(config, other.curve25519_key(), key);
        let mut session = session.unwrap();
        let OlmMessage::PreKey(first) = session.encrypt("first").unwrap() else {
            panic!("the first message begins the session");
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
