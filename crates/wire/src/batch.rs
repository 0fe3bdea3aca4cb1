//! Several envelopes in one response, as CBOR (RFC 8949), so that a phone that
//! was offline for long catches up with few bytes.

use std::fmt;

use minicbor::{
    Decode, Encode,
    bytes::{ByteArray, ByteVec},
};

use crate::{EnvelopeId, WriterHint, limits};

/// Position in a mailbox. Grows with each envelope and never goes back, not even
/// when a relay is restored from an older backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Cursor(pub u64);

/// An envelope as a relay delivers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveredEnvelope {
    /// Position in the mailbox.
    pub cursor: Cursor,
    /// Id that the sender chose.
    pub id: EnvelopeId,
    /// Ciphertext for the receiver.
    pub bytes: Vec<u8>,
    /// Which grant it was written with; `None` if the relay does not know, because
    /// the envelope arrived before relays stored it.
    pub writer: Option<WriterHint>,
}

/// Envelopes after a cursor, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Batch {
    /// At most [`limits::MAX_BATCH_ENVELOPES`].
    pub envelopes: Vec<DeliveredEnvelope>,
    /// Whether the mailbox holds more after these.
    pub more: bool,
}

/// Why bytes cannot be decoded as a [`Batch`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BatchError {
    /// Not the expected CBOR.
    #[error("malformed batch of envelopes")]
    Malformed,
    /// Too many envelopes, cursors out of order or beyond [`limits::MAX_CURSOR`], or
    /// an invalid envelope size.
    #[error("invalid batch of envelopes")]
    Invalid,
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct BatchCbor {
    #[n(0)]
    envelopes: Vec<DeliveredCbor>,
    #[n(1)]
    more: bool,
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct DeliveredCbor {
    #[n(0)]
    cursor: u64,
    #[n(1)]
    id: ByteArray<16>,
    #[n(2)]
    bytes: ByteVec,
    #[n(3)]
    writer: Option<ByteArray<8>>,
}

impl Batch {
    /// Encodes the batch as CBOR.
    pub fn encode(&self) -> Vec<u8> {
        let envelopes = self.envelopes.iter().map(|envelope| DeliveredCbor {
            cursor: envelope.cursor.0,
            id: (*envelope.id.as_bytes()).into(),
            bytes: envelope.bytes.clone().into(),
            writer: envelope.writer.map(|hint| (*hint.as_bytes()).into()),
        });
        let batch = BatchCbor {
            envelopes: envelopes.collect(),
            more: self.more,
        };
        // Writing to memory cannot fail.
        minicbor::to_vec(&batch).unwrap_or_default()
    }

    /// Decodes CBOR and rejects every batch that a relay would not send.
    pub fn decode(bytes: &[u8]) -> Result<Self, BatchError> {
        let batch: BatchCbor = minicbor::decode(bytes).map_err(|_| BatchError::Malformed)?;
        let envelopes: Vec<_> = batch.envelopes.into_iter().map(delivered).collect();
        let in_order = envelopes
            .iter()
            .zip(envelopes.iter().skip(1))
            .all(|(before, after)| before.cursor < after.cursor);
        let has_size =
            |envelope: &DeliveredEnvelope| limits::ENVELOPE_SIZES.contains(&envelope.bytes.len());
        // After accepting a huge cursor, a device would never fetch an envelope with
        // a lower one again.
        let is_plausible = |envelope: &DeliveredEnvelope| envelope.cursor.0 <= limits::MAX_CURSOR;
        if !in_order
            || !envelopes.iter().all(is_plausible)
            || !envelopes.iter().all(has_size)
            || envelopes.len() > limits::MAX_BATCH_ENVELOPES
        {
            return Err(BatchError::Invalid);
        }
        Ok(Self {
            envelopes,
            more: batch.more,
        })
    }
}

fn delivered(envelope: DeliveredCbor) -> DeliveredEnvelope {
    let id: [u8; 16] = envelope.id.into();
    DeliveredEnvelope {
        cursor: Cursor(envelope.cursor),
        id: id.into(),
        bytes: envelope.bytes.into(),
        writer: envelope
            .writer
            .map(|hint| WriterHint::from(<[u8; 8]>::from(hint))),
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn delivered(cursor: u64, size: usize) -> DeliveredEnvelope {
        DeliveredEnvelope {
            cursor: Cursor(cursor),
            id: EnvelopeId::from([9; 16]),
            bytes: vec![7; size],
            writer: Some([5; 8].into()),
        }
    }

    #[test]
    fn a_batch_survives_a_round_trip() {
        let batch = Batch {
            envelopes: vec![delivered(3, 256), delivered(1 << 50, 65_536)],
            more: true,
        };
        assert_eq!(Batch::decode(&batch.encode()), Ok(batch));
    }

    #[test]
    fn an_envelope_has_little_overhead() {
        let envelopes = (1_800_000_000_000_000..).take(100);
        let batch = Batch {
            envelopes: envelopes.map(|cursor| delivered(cursor, 256)).collect(),
            more: false,
        };
        let more = batch.encode().len() - 100 * 256;
        assert!(more < 100 * 43, "{more}");
    }

    #[test]
    fn an_invalid_batch_is_refused() {
        for envelopes in [
            vec![delivered(3, 255)],
            vec![delivered(3, 0)],
            vec![delivered(3, 256), delivered(3, 256)],
            vec![delivered(3, 256), delivered(2, 256)],
            vec![delivered(1, 256); limits::MAX_BATCH_ENVELOPES + 1],
            vec![delivered(limits::MAX_CURSOR + 1, 256)],
            vec![delivered(u64::MAX, 256)],
        ] {
            let batch = Batch {
                envelopes,
                more: false,
            };
            assert_eq!(Batch::decode(&batch.encode()), Err(BatchError::Invalid));
        }
    }

    #[test]
    fn a_field_of_a_later_version_is_ignored() {
        // [[], false, "later"]
        let bytes = b"\x83\x80\xf4\x65later";
        assert_eq!(Batch::decode(bytes), Ok(Batch::default()));
        let longer = |fields: &[u8], hint: &[u8]| {
            let head: &[u8] = b"\x82\x81";
            let body = [b"\x03\x50", [9; 16].as_slice(), b"\x59\x01\x00", &[7; 256]].concat();
            [head, fields, &body, hint, b"\xf4"].concat()
        };
        let hint = [b"\x48".as_slice(), &[5; 8]].concat();
        let later = [hint.as_slice(), b"\x65later"].concat();
        let with_hint = Batch {
            envelopes: vec![delivered(3, 256)],
            more: false,
        };
        assert_eq!(
            Batch::decode(&longer(b"\x84", &hint)),
            Ok(with_hint.clone())
        );
        assert_eq!(Batch::decode(&longer(b"\x85", &later)), Ok(with_hint));
    }

    #[test]
    fn an_envelope_of_a_relay_without_hints_has_none() {
        let body = [b"\x03\x50", [9; 16].as_slice(), b"\x59\x01\x00", &[7; 256]].concat();
        let bytes = [b"\x82\x81\x83", body.as_slice(), b"\xf4"].concat();
        let envelope = DeliveredEnvelope {
            writer: None,
            ..delivered(3, 256)
        };
        let batch = Batch {
            envelopes: vec![envelope],
            more: false,
        };
        assert_eq!(Batch::decode(&bytes), Ok(batch.clone()));
        assert_eq!(Batch::decode(&batch.encode()), Ok(batch));
    }

    proptest! {
        #[test]
        fn decoding_arbitrary_bytes_does_not_panic(bytes: Vec<u8>) {
            let _ = Batch::decode(&bytes);
        }
    }
}
