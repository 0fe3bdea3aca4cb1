//! Talk: a newcomer and a mentor, sealed, from the first offline second.
//!
//! This crate knows neither a network nor a database. What it keeps lies behind
//! [`Records`], one transaction of a store; what it asks of a relay is an
//! [`Errand`], which somebody else carries to the network and whose answer is
//! given back to [`settle`]. Whatever happens in between, a crash or a lost
//! answer, the errand simply comes again: all of what is to be done follows from
//! the records.
//!
//! How a message travels:
//!
//! 1. [`queue`] keeps it, with the person's signature: it is *queued*.
//! 2. [`next_errand`] encrypts the oldest one that is queued for the other's
//!    device (Olm), seals that to the other's mailbox (HPKE), pads it, and keeps
//!    the envelope until a relay has it: then it is *sent*.
//! 3. [`receive`] opens what a relay delivers. The messages of a conversation
//!    name the one before; what does not follow is asked for again. A receipt
//!    goes back: the message is *received*.
//!
//! The cryptography is that of libraries: `vodozemac` and `hpke`.

mod address;
mod confirmation;
mod content;
mod conversation;
mod ending;
mod envelope;
mod errand;
mod error;
mod identity;
mod inbox;
mod invitation;
mod keeping;
mod link;
mod mailbox;
mod message;
mod name;
mod outbox;
mod patience;
mod payload;
mod records;
mod report;
mod session;
mod settle;
mod sharing;
#[cfg(test)]
mod tests;

pub use address::Address;
pub use confirmation::{Confirmation, ConfirmationError, Programme, Request};
pub use content::{ContactCard, Content, Hello, SharedPlan, SharedStep, StepCard};
pub use conversation::{Conversation, ConversationId, Grant, Missing, Peer, Role, Stage};
pub use ending::{block, erase, leave, unblock};
pub use errand::{Errand, Lane, next_errand};
pub use error::TalkError;
pub use identity::{Identity, PublicKeys, Signature};
pub use inbox::{Arrival, receive};
pub use invitation::{Invitation, TicketLink, accept, invitation_of, invite};
pub use keeping::{SHORTEST_KEPT, keep};
pub use link::LinkKind;
pub use mailbox::{Mailbox, MailboxTrouble, NewMailbox, open_mailbox};
pub use message::{Direction, Message, MessageId, MessageState, StuckReason};
pub use name::clean_name;
pub use outbox::{LONGEST_TEXT, discard, queue, send_again};
pub use records::{Outgoing, Records, StoredSession};
pub use report::{Disclosed, Report, ReportedMessage};
pub use settle::{Resting, Settled, settle};
pub use sharing::share;
