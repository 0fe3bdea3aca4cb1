//! What a relay takes. Both sides hold to it: a device never asks for more.

/// The sizes that an envelope may have, in bytes. Everything is padded to one of
/// them, so that its length says little of what is inside.
pub const ENVELOPE_SIZES: [usize; 6] = [256, 384, 1024, 4096, 16_384, 65_536];

/// The longest envelope, in bytes.
pub const LONGEST_ENVELOPE: usize = 65_536;

/// The most envelopes in one answer.
pub const BATCH: usize = 256;

/// An answer gets no further envelope when it has so many bytes.
pub const BATCH_BYTES: usize = 1 << 20;

/// The longest that a request for envelopes may wait, in seconds.
pub const LONGEST_WAIT: u32 = 30;

/// The most envelopes that wait in a mailbox.
pub const WAITING: usize = 10_000;

/// The most bytes that wait in a mailbox.
pub const WAITING_BYTES: usize = 64 << 20;

/// How long an envelope waits for its receiver, in days.
pub const DAYS: u32 = 90;

/// How long a mailbox stays that nobody reads, in days.
pub const UNREAD_DAYS: u32 = 365;

/// The most writers of a mailbox.
pub const WRITERS: usize = 1_000;

/// The most one-time keys that lie ready in a mailbox.
pub const KEYS: usize = 100;

/// The longest key, in bytes.
pub const LONGEST_KEY: usize = 64;

/// The longest body of a request that is no envelope, in bytes.
pub const LONGEST_BODY: usize = 16 << 10;

/// The longest answer of a relay, in bytes: a batch whose last envelope is as
/// long as envelopes can be, with what stands around each.
pub const LONGEST_ANSWER: usize = BATCH_BYTES + LONGEST_ENVELOPE + 64 * BATCH;
