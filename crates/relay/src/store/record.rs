//! What is copied from one store to another, without the numbers of its tables.

use lotse_wire::{EnvelopeId, MailboxId, SecretDigest};

/// A mailbox without its envelopes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailboxRecord {
    /// Its name.
    pub id: MailboxId,
    /// The digest of what opens it.
    pub owner: SecretDigest,
    /// The last cursor that was given.
    pub cursor: i64,
    /// The day on which it was last read, since 1970.
    pub read_day: i64,
    /// Who may write.
    pub writers: Vec<SecretDigest>,
    /// Its keys.
    pub keys: Vec<KeyRecord>,
}

/// A key of a mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRecord {
    /// Its place; at 0 lies the one that all get when no other is left.
    pub position: i64,
    /// The key.
    pub bytes: Vec<u8>,
}

/// An envelope with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnvelopeRecord {
    /// Its place in the mailbox.
    pub cursor: i64,
    /// The sender's name for it.
    pub id: EnvelopeId,
    /// The day on which it came, since 1970.
    pub day: i64,
    /// What is inside.
    pub bytes: Vec<u8>,
}

/// A ticket, by its digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TicketRecord {
    /// Its digest.
    pub digest: [u8; 32],
    /// What those who run the relay wrote down.
    pub note: String,
    /// How many mailboxes it still opens.
    pub uses: i64,
    /// The last day on which it opens one, since 1970, UTC.
    pub until_day: i64,
}
