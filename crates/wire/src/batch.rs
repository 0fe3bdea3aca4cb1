//! Several envelopes in one answer, as CBOR (RFC 8949): a phone that was away
//! for long catches up with few bytes.

use std::fmt;

use minicbor::{
    Decode, Encode,
    bytes::{ByteArray, ByteVec},
};

use crate::{EnvelopeId, limits};

/// Where a reader is in a mailbox. Grows with each envelope, and never falls
/// back, not even when a relay is restored from an older copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Cursor(pub u64);

/// An envelope as it is delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivered {
    /// Its place in the mailbox.
    pub cursor: Cursor,
    /// The sender's name for it.
    pub id: EnvelopeId,
    /// What only the receiver can open.
    pub bytes: Vec<u8>,
}

/// What waits in a mailbox after a cursor, the oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Batch {
    /// The envelopes.
    pub envelopes: Vec<Delivered>,
    /// More wait behind them.
    pub more: bool,
}

/// Bytes are no batch of envelopes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BatchError {
    /// They are not the CBOR that is expected.
    #[error("not a batch of envelopes")]
    Malformed,
    /// The envelopes are not in their order, or have sizes that no envelope has.
    #[error("a batch of envelopes that no relay sends")]
    Impossible,
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
}

impl Batch {
    /// Writes it.
    pub fn encode(&self) -> Vec<u8> {
        let envelopes = self.envelopes.iter().map(|envelope| DeliveredCbor {
            cursor: envelope.cursor.0,
            id: (*envelope.id.as_bytes()).into(),
            bytes: envelope.bytes.clone().into(),
        });
        let batch = BatchCbor {
            envelopes: envelopes.collect(),
            more: self.more,
        };
        // Into memory, and without a number that could be too large.
        minicbor::to_vec(&batch).unwrap_or_default()
    }

    /// Reads it, and believes nothing that a relay does not send.
    pub fn decode(bytes: &[u8]) -> Result<Self, BatchError> {
        let batch: BatchCbor = minicbor::decode(bytes).map_err(|_| BatchError::Malformed)?;
        let envelopes: Vec<_> = batch.envelopes.into_iter().map(delivered).collect();
        let in_order = envelopes
            .iter()
            .zip(envelopes.iter().skip(1))
            .all(|(before, after)| before.cursor < after.cursor);
        let has_size =
            |envelope: &Delivered| limits::ENVELOPE_SIZES.contains(&envelope.bytes.len());
        if !in_order || !envelopes.iter().all(has_size) || envelopes.len() > limits::BATCH {
            return Err(BatchError::Impossible);
        }
        Ok(Self {
            envelopes,
            more: batch.more,
        })
    }
}

fn delivered(envelope: DeliveredCbor) -> Delivered {
    let id: [u8; 16] = envelope.id.into();
    Delivered {
        cursor: Cursor(envelope.cursor),
        id: id.into(),
        bytes: envelope.bytes.into(),
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

    fn delivered(cursor: u64, size: usize) -> Delivered {
        Delivered {
            cursor: Cursor(cursor),
            id: EnvelopeId::from([9; 16]),
            bytes: vec![7; size],
        }
    }

    #[test]
    fn a_batch_is_the_same_after_it_was_written_and_read() {
        let batch = Batch {
            envelopes: vec![delivered(3, 256), delivered(1 << 50, 65_536)],
            more: true,
        };
        assert_eq!(Batch::decode(&batch.encode()), Ok(batch));
    }

    #[test]
    fn an_envelope_costs_few_bytes_beside_itself() {
        let envelopes = (1_800_000_000_000_000..).take(100);
        let batch = Batch {
            envelopes: envelopes.map(|cursor| delivered(cursor, 256)).collect(),
            more: false,
        };
        let more = batch.encode().len() - 100 * 256;
        assert!(more < 100 * 34, "{more}");
    }

    #[test]
    fn a_batch_that_no_relay_sends_is_refused() {
        for envelopes in [
            vec![delivered(3, 255)],
            vec![delivered(3, 0)],
            vec![delivered(3, 256), delivered(3, 256)],
            vec![delivered(3, 256), delivered(2, 256)],
            vec![delivered(1, 256); limits::BATCH + 1],
        ] {
            let batch = Batch {
                envelopes,
                more: false,
            };
            assert_eq!(Batch::decode(&batch.encode()), Err(BatchError::Impossible));
        }
    }

    #[test]
    fn a_field_of_a_later_version_is_passed_over() {
        // [[], false, "later"]
        let bytes = b"\x83\x80\xf4\x65later";
        assert_eq!(Batch::decode(bytes), Ok(Batch::default()));
    }

    proptest! {
        #[test]
        fn whatever_bytes_come_reading_them_does_not_fail_otherwise(bytes: Vec<u8>) {
            let _ = Batch::decode(&bytes);
        }
    }
}
