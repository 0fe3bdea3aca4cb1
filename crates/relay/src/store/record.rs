//! Records that are copied from one store to another.

use lotse_wire::{EnvelopeId, MailboxId, SecretDigest, TicketDigest};

/// A mailbox without its envelopes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailboxRecord {
    /// Id of the mailbox.
    pub id: MailboxId,
    /// Digest of the owner's secret.
    pub owner: SecretDigest,
    /// The last cursor assigned.
    pub cursor: i64,
    /// Day of the last read, in days since 1970.
    pub read_day: i64,
    /// Digests of the grants.
    pub writers: Vec<SecretDigest>,
    /// Keys of the mailbox.
    pub keys: Vec<KeyRecord>,
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
    /// Day of arrival, in days since 1970.
    pub day: i64,
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
