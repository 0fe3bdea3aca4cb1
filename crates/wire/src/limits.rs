//! Limits of the protocol. Relays enforce them and devices stay within them.

/// Sizes that an envelope may have, in bytes. Padding to one of them hides the
/// length of the message.
pub const ENVELOPE_SIZES: [usize; 6] = [256, 384, 1024, 4096, 16_384, 65_536];

/// Maximum size of an envelope, in bytes.
pub const MAX_ENVELOPE_BYTES: usize = 65_536;

/// Maximum number of envelopes in one response.
pub const MAX_BATCH_ENVELOPES: usize = 256;

/// A response gets no further envelope once it holds this many bytes.
pub const FULL_BATCH_BYTES: usize = 256 << 10;

/// Maximum cursor. Cursors follow the relay's clock, in microseconds since 1970: this
/// is the year 2540. A device refuses a batch with a larger one.
pub const MAX_CURSOR: u64 = 1 << 54;

/// A relay believes neither its clock nor the cursor of a reader beyond this, the
/// year 2255, so that it never runs out of cursors.
pub const MAX_CLOCK_CURSOR: u64 = MAX_CURSOR / 2;

/// Maximum time that a request waits for an envelope, in seconds.
pub const MAX_WAIT_SECONDS: u32 = 30;

/// Maximum number of envelopes waiting in a mailbox.
pub const MAX_WAITING_ENVELOPES: usize = 10_000;

/// Maximum size of all envelopes waiting in a mailbox, in bytes.
pub const MAX_WAITING_BYTES: usize = 64 << 20;

/// Days after which an envelope that was not fetched expires. Only days on which the
/// relay ran count, here and below.
pub const ENVELOPE_DAYS: u32 = 90;

/// Days after which a mailbox that was not read expires.
pub const UNREAD_MAILBOX_DAYS: u32 = 365;

/// Days for which the owner of an expired mailbox can open it again without a ticket.
pub const FORMER_OWNER_DAYS: u32 = 730;

/// Maximum number of envelopes of one writer that wait in a mailbox. A writer may never
/// hold more than what is still free, in envelopes and in bytes.
pub const MAX_WRITER_ENVELOPES: usize = 500;

/// Maximum size of the envelopes of one writer that wait in a mailbox, in bytes.
pub const MAX_WRITER_BYTES: usize = 4 << 20;

/// Maximum number of envelopes waiting in a mailbox that was opened with an issued
/// ticket and was never read.
pub const MAX_UNREAD_ENVELOPES: usize = 200;

/// Maximum size of the envelopes waiting in such a mailbox, in bytes.
pub const MAX_UNREAD_BYTES: usize = 1 << 20;

/// Maximum number of writers of a mailbox.
pub const MAX_WRITERS: usize = 1_000;

/// Maximum number of one-time keys in a mailbox.
pub const MAX_ONE_TIME_KEYS: usize = 100;

/// Maximum number of one-time keys of a mailbox that a writer gets in a day. Beyond it,
/// the writer gets the fallback key.
pub const MAX_WRITER_KEYS: usize = 5;

/// Maximum size of a key, in bytes: 32 of the key and 64 of its signature.
pub const MAX_KEY_BYTES: usize = 96;

/// Days after which a ticket that the owner of a mailbox issued expires.
pub const ISSUED_TICKET_DAYS: u32 = 30;

/// Days in which the number of issued tickets is limited.
pub const TICKET_LIMIT_DAYS: u32 = 7;

/// Maximum size of a JSON request body, in bytes.
pub const MAX_BODY_BYTES: usize = 16 << 10;

/// Maximum size of a response that a device accepts, in bytes. Relays of before
/// version 2 fill a batch to 1 MiB; one more envelope of maximum size may follow, and
/// each has some overhead in CBOR.
pub const MAX_RESPONSE_BYTES: usize = (1 << 20) + MAX_ENVELOPE_BYTES + 64 * MAX_BATCH_ENVELOPES;
