//! The protocol between devices and a relay, version 2. Its paths begin with `/v1`,
//! because a relay still serves the mailboxes of version 1.
//!
//! A relay stores *mailboxes* of encrypted *envelopes*, nothing else. The owner of
//! a mailbox reads it with a [`Secret`]; each writer holds a [`Secret`] of its own,
//! its *grant*. The relay stores only the digests of both.
//!
//! Each [`Call`] builds an HTTP request and decodes the response, so that devices,
//! relays and tests share one implementation. This crate does no I/O.

mod batch;
mod call;
mod calls;
mod id;
pub mod limits;
mod path;
mod problem;
mod secret;
mod ticket;

pub use batch::{Batch, BatchError, Cursor, DeliveredEnvelope};
pub use call::{Call, CallError, HttpRequest, HttpResponse};
pub use calls::{
    AckEnvelopes, AllowWriter, ClaimKey, ClaimedKey, CloseMailbox, FetchEnvelopes, ForbidWriter,
    IssueTicket, OpenMailbox, OpenMailboxBody, PublishKeys, PublishKeysBody, PutEnvelope,
    WithdrawTicket,
};
#[doc(hidden)]
pub use getrandom;
pub use id::{EnvelopeId, MailboxId, ParseIdError, decode_base64url, encode_base64url};
pub use path::{MAILBOXES_PATH, base_url};
pub use problem::{Problem, ProblemCode};
pub use secret::{Secret, SecretDigest, WriterHint};
pub use ticket::{ParseTicketError, Ticket, TicketDigest};
