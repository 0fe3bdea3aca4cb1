//! End-to-end encrypted conversations between a newcomer and a mentor, which can start
//! offline.
//!
//! This crate has no network and no database. Its state is behind [`Records`], a
//! transaction of a store. Its requests to a relay are [`Errand`]s: the caller performs
//! them and passes the responses to [`settle`](settle()). After a crash or a lost response the
//! errand is simply repeated, since pending work derives from the records.
//!
//! How a message travels:
//!
//! 1. [`queue`] stores it: it is *queued*.
//! 2. [`next_errand`] signs the oldest queued message, encrypts it for the peer's device
//!    (Olm), seals that to the peer's mailbox (HPKE), pads it, and stores the envelope until a
//!    relay has it: then it is *sent*.
//! 3. [`receive`] opens what a relay delivers. Each message names its predecessor, and
//!    gaps are requested again. A receipt is returned: the message is *received*.
//!
//! The cryptography comes from libraries: `vodozemac` and `hpke`.

mod address;
mod bond;
mod clock;
mod confirmation;
mod content;
mod conversation;
mod device_list;
mod ending;
mod envelope;
mod errand;
mod error;
mod former_mailbox;
mod id;
mod identity;
mod inbox;
mod introducing;
mod introduction;
mod invitation;
mod keeping;
mod link;
mod mailbox;
mod message;
mod moving;
mod name;
mod new_mailbox;
mod one_time_key;
mod outbox;
mod patience;
mod payload;
mod person;
mod records;
mod report;
mod role;
mod safety;
mod sealing;
mod session;
mod settle;
mod sharing;
mod signed;
#[cfg(test)]
mod tests;

pub use address::MailboxAddress;
pub use bond::Bond;
pub use confirmation::{Confirmation, ConfirmationError, ConfirmationRequest, Programme};
pub use content::{ContactCard, Hello, MessageContent, SharedPlan, SharedStep, StepCard};
pub use conversation::{
    ChildTicket, Conversation, FormerGrant, Grant, Missing, NewAddress, Peer, PeerIdentity,
    PendingReceipt, Stage,
};
pub use device_list::{Device, DeviceList, Writer};
pub use ending::{block, erase, leave, unblock};
pub use errand::{Errand, Lane, next_errand};
pub use error::TalkError;
pub use former_mailbox::FormerMailbox;
pub use id::{ConversationId, MessageId};
pub use identity::{Identity, PublicKeys};
pub use inbox::{NewMessages, receive};
pub use introduction::Introduction;
pub use invitation::{Acceptance, Invitation, TicketLink, accept, invitation_of, invite};
pub use keeping::{SHORTEST_KEPT, keep};
pub use link::LinkKind;
pub use mailbox::{Mailbox, MailboxTrouble};
pub use message::{Message, MessageDirection, MessageState, Proof, StuckReason};
pub use moving::{follow_peer, move_mailbox, open_or_move_mailbox};
pub use name::clean_name;
pub use new_mailbox::{NewMailbox, open_mailbox};
pub use outbox::{LONGEST_TEXT, discard, queue, send_again};
pub use person::PersonKey;
pub use records::{Outgoing, Records, StoredSession};
pub use report::{Disclosed, Proves, REPORT_VERSION, Report, ReportedMessage};
pub use role::Role;
pub use safety::SafetyNumber;
pub use settle::{Resting, Settled, settle};
pub use sharing::share;
pub use signed::Signature;
