//! Records that are copied from one store to another.

use super::RelayStoreError;
use lotse_wire::{EnvelopeId, MailboxId, SecretDigest, TicketDigest, WriterHint};

/// A mailbox without its envelopes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailboxRecord {
    /// Id of the mailbox.
    pub id: MailboxId,
    /// Digest of the owner's secret.
    pub owner: SecretDigest,
    /// The last cursor assigned.
    pub cursor: i64,
    /// Day of the last read, in the days of the store.
    pub read_day: i64,
    /// How it was opened.
    pub origin: TicketIssuer,
    /// Whether it was read since it was opened.
    pub was_read: bool,
    /// Its writers.
    pub writers: Vec<WriterRecord>,
    /// Keys of the mailbox.
    pub keys: Vec<KeyRecord>,
    /// Tickets that it issued.
    pub tickets: Vec<IssuedTicketRecord>,
}

/// A writer of a mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WriterRecord {
    /// Digest of the grant.
    pub digest: SecretDigest,
    /// Day of the last claim of a one-time key, in the days of the store.
    pub claim_day: i64,
    /// Number of one-time keys claimed on that day.
    pub claimed: i64,
}

/// A ticket that the owner of a mailbox issued.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedTicketRecord {
    /// Digest of the ticket.
    pub digest: TicketDigest,
    /// Day of issue, in the days of the store.
    pub day: i64,
    /// Whether a mailbox was opened with it.
    pub used: bool,
}

/// How a mailbox was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TicketIssuer {
    /// With a ticket of the relay's operator.
    Operator,
    /// With a ticket that the owner of another mailbox issued.
    Mailbox,
}

impl TicketIssuer {
    /// Encodes it for SQL.
    pub(super) fn to_sql(self) -> i64 {
        match self {
            Self::Operator => 0,
            Self::Mailbox => 1,
        }
    }

    /// Decodes it.
    pub(super) fn from_sql(origin: i64) -> Result<Self, RelayStoreError> {
        match origin {
            0 => Ok(Self::Operator),
            1 => Ok(Self::Mailbox),
            _ => Err(RelayStoreError::Corrupt),
        }
    }
}

/// The owner of a mailbox that expired.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormerOwnerRecord {
    /// Digest of the owner's secret.
    pub owner: SecretDigest,
    /// Day on which the mailbox expired, in the days of the store.
    pub day: i64,
    /// How the mailbox was opened.
    pub origin: TicketIssuer,
}

/// A key of a mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRecord {
    /// Position; 0 is the fallback key.
    pub position: i64,
    /// The key.
    pub bytes: Vec<u8>,
}

/// An envelope with its cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnvelopeRecord {
    /// Position in the mailbox.
    pub cursor: i64,
    /// Id that the sender chose.
    pub id: EnvelopeId,
    /// Day of arrival, in the days of the store.
    pub day: i64,
    /// Which grant it was written with; `None` if it arrived before version 2.
    pub writer: Option<WriterHint>,
    /// Ciphertext.
    pub bytes: Vec<u8>,
}

/// A ticket, by its digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TicketRecord {
    /// Digest of the ticket.
    pub digest: TicketDigest,
    /// The operator's note.
    pub note: String,
    /// Remaining uses.
    pub uses: i64,
    /// Last day of validity, in days since 1970 (UTC).
    pub until_day: i64,
}
