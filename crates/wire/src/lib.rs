//! What a device and a relay say to each other, version 1.
//!
//! A relay keeps *mailboxes* of sealed *envelopes*, nothing else. Whoever opens
//! a mailbox reads it with a [`Secret`]; whoever may write to it holds a
//! [`Secret`] of its own, its *grant*. The relay keeps only their digests.
//!
//! Each [`Call`] is turned into an HTTP request and its answer back into a value
//! here, so that both sides and every test speak by the same rules. Nothing
//! here reads a clock or a network.

mod batch;
mod call;
mod calls;
mod id;
pub mod limits;
mod path;
mod problem;
mod secret;
mod ticket;

pub use batch::{Batch, BatchError, Cursor, Delivered};
pub use call::{Call, CallError, Request, Response};
pub use calls::{
    AckEnvelopes, AllowWriter, ClaimKey, ClaimedKey, CloseMailbox, FetchEnvelopes, ForbidWriter,
    Keys, OpenMailbox, PublishKeys, PutEnvelope, Ticketed,
};
#[doc(hidden)]
pub use getrandom;
pub use id::{EnvelopeId, IdError, MailboxId, bytes_of, text_of};
pub use path::{MAILBOXES, base_of};
pub use problem::{Problem, ProblemCode};
pub use secret::{Digest, Secret};
pub use ticket::{Ticket, TicketError};
