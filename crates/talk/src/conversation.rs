//! Conversations and their state.

use jiff::Timestamp;
use lotse_wire::Secret;

use crate::{
    Address, ConversationId, MessageId, PublicKeys, Role, SharedPlan, SharedStep, TalkError,
};

/// A conversation with one peer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    /// Its id.
    pub id: ConversationId,
    /// This user's role.
    pub role: Role,
    /// How far it is.
    pub stage: Stage,
    /// The peer; `None` until the invitation is accepted.
    pub peer: Option<Peer>,
    /// The peer's grant for writing to this mailbox.
    pub grant: Grant,
    /// When it began.
    pub began: Timestamp,
    /// Last own message that the relay has stored.
    pub last_sent: Option<MessageId>,
    /// Last own message that the peer has confirmed.
    pub last_confirmed: Option<MessageId>,
    /// Last message received from the peer.
    pub last_received: Option<MessageId>,
    /// Since when sent messages have been unconfirmed.
    pub unconfirmed_since: Option<Timestamp>,
    /// How many times in a row everything was resent without a receipt.
    pub unheard: u16,
    /// How many times within a day the peer requested a resend.
    pub asked_again: u16,
    /// When the peer last did so.
    pub asked_again_at: Option<Timestamp>,
    /// When the peer's relay last refused a message.
    pub refused_at: Option<Timestamp>,
    /// The pending receipt, if any, and whether it requests a resend.
    pub receipt: Option<Missing>,
    /// When a new session was last requested because the peer's messages could not be
    /// decrypted; `None` if sessions work.
    pub renewing_since: Option<Timestamp>,
    /// Whether the new session has yet to be started.
    pub renew: bool,
    /// How many days messages are kept; 0 is forever.
    pub keep_days: u16,
    /// When that was chosen, by the chooser's clock, and in which message. `None` for
    /// the default.
    pub kept: Option<(Timestamp, MessageId)>,
    /// What the peer shares.
    pub shared: SharedPlan,
    /// Whether the peer has left and asked for the conversation to be erased.
    pub asks_to_erase: bool,
    /// Up to when the peer has read, if it sends read receipts.
    pub read_by_peer: Option<Timestamp>,
}

/// Whether a receipt requests a resend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Nothing is missing.
    Nothing,
    /// Received messages do not follow the last one here.
    Something,
}

/// Stage of a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Invitation created, not yet accepted.
    Invited {
        /// When the invitation expires.
        until: Timestamp,
        /// One-time key contained in the invitation.
        key: [u8; 32],
    },
    /// Invitation accepted; no message from the peer yet.
    Asked {
        /// When the invitation expires.
        until: Timestamp,
    },
    /// Both sides have sent something.
    Open,
    /// Blocked by this user.
    Blocked,
    /// Left by this user.
    Left,
    /// Left by the peer.
    PeerLeft,
    /// The invitation expired before it was accepted or before the answer arrived, or
    /// the peer accepted and left and only its farewell arrived.
    Expired,
    /// Erased by this user; only what the relay and the peer must still be told is kept
    /// until they know.
    Erased,
}

/// The other side of a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Peer {
    /// Display name.
    pub name: String,
    /// Language of the peer's app (BCP 47).
    pub language: String,
    /// The peer's role.
    pub role: Role,
    /// The peer's mailbox.
    pub address: Address,
    /// Grant for writing to it.
    pub grant: Secret,
    /// The peer's public keys.
    pub keys: PublicKeys,
    /// The confirmation by the peer's programme, as received; readers must verify it.
    pub confirmation: Option<Vec<u8>>,
}

/// The peer's permission to write to this mailbox, and what the relay knows of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// The secret held by the peer.
    pub secret: Secret,
    /// Whether the peer may write.
    pub wanted: bool,
    /// Whether the relay currently accepts the grant.
    pub known: bool,
}

impl Stage {
    /// Returns whether messages can still be written.
    pub fn takes_messages(self) -> bool {
        matches!(self, Self::Invited { .. } | Self::Asked { .. } | Self::Open)
    }

    /// Returns whether anything is sent to the peer. That includes the farewell after
    /// leaving, but nothing once the peer was blocked or has left.
    pub(crate) fn speaks(self) -> bool {
        self.hears() || matches!(self, Self::Left | Self::Erased)
    }

    /// Returns whether the peer's messages are accepted.
    pub(crate) fn hears(self) -> bool {
        matches!(self, Self::Asked { .. } | Self::Open)
    }
}

impl Conversation {
    /// The peer.
    ///
    /// # Errors
    /// If nobody has accepted the invitation yet.
    pub(crate) fn peer(&self) -> Result<&Peer, TalkError> {
        self.peer.as_ref().ok_or(TalkError::Unreadable)
    }

    /// Returns whether the invitation expired before the answer arrived.
    pub fn is_invitation_over(&self, now: Timestamp) -> bool {
        match self.stage {
            Stage::Invited { until, .. } => until < now,
            stage => stage == Stage::Expired,
        }
    }

    /// The steps that the peer shares now; empty if the conversation is blocked or has
    /// ended.
    pub fn shared_steps(&self) -> &[SharedStep] {
        if self.stage.takes_messages() {
            &self.shared.steps
        } else {
            &[]
        }
    }

    /// Records that both sides know a working session.
    pub(crate) fn renewed(&mut self) {
        self.renewing_since = None;
        self.renew = false;
    }

    /// Ends it in `stage` and revokes the peer's grant.
    pub fn end(&mut self, stage: Stage) {
        self.stage = stage;
        self.grant.wanted = false;
        self.renew = false;
        self.receipt = None;
    }
}
