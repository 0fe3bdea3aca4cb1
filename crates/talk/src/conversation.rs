//! Conversations and their state.

use jiff::{SignedDuration, Timestamp};
use lotse_wire::{Secret, SecretDigest, Ticket};

use crate::{
    Bond, ConversationId, Device, DeviceList, MailboxAddress, MessageId, PersonKey, PublicKeys,
    Role, SharedPlan, SharedStep, TalkError, clock::is_over,
};

/// A conversation with one peer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    /// Its id.
    pub id: ConversationId,
    /// This user's role.
    pub role: Role,
    /// Its stage.
    pub stage: Stage,
    /// The peer; `None` until the invitation is accepted.
    pub peer: Option<Peer>,
    /// The peer's grant for writing to this mailbox.
    pub grant: Grant,
    /// The grant of the invitation, which others may have seen, until the peer has the
    /// one above.
    pub former_grant: Option<FormerGrant>,
    /// The ticket of the invitation, for the peer's mailbox.
    pub ticket: Option<ChildTicket>,
    /// Whether both people have compared the safety number.
    pub is_compared: bool,
    /// When to send the introduction, in a conversation from before version 2.
    pub introduce_at: Option<Timestamp>,
    /// Number of consecutive envelopes that came with the peer's grant and could not be
    /// opened.
    pub unopened: u32,
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
    /// The pending receipt.
    pub receipt: Option<PendingReceipt>,
    /// When a new session was last requested because the peer's messages could not be
    /// decrypted; `None` if sessions work.
    pub renewing_since: Option<Timestamp>,
    /// Whether the new session has yet to be started.
    pub renew: bool,
    /// Delay of the new session in minutes, so that the peer does not learn at once that
    /// this device is online.
    pub renew_wait_minutes: u16,
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

/// A receipt that is to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PendingReceipt {
    /// Whether it requests a resend.
    pub missing: Missing,
    /// Since when it has been pending.
    pub since: Timestamp,
    /// How many minutes it waits for a message to ride along with.
    pub wait_minutes: u16,
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
    /// The name before the last change.
    pub former_name: Option<String>,
    /// Language of the peer's app (BCP 47).
    pub language: String,
    /// The peer's role.
    pub role: Role,
    /// The peer's identity and devices.
    pub identity: PeerIdentity,
    /// Grant for writing to the peer.
    pub grant: Secret,
    /// Where the peer's mailbox has moved, on a relay that the user has not agreed to.
    pub moves_to: Option<NewAddress>,
    /// When the peer last said who it is, by its own clock.
    pub said_at: Option<Timestamp>,
    /// The confirmation by the peer's programme, as received; readers must verify it.
    pub confirmation: Option<Vec<u8>>,
}

/// The keys and the address of a peer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PeerIdentity {
    /// Signed by the person.
    Listed(Box<DeviceList>),
    /// Unsigned, in a conversation from before version 2.
    Unsigned(Box<Device>),
}

/// A newer device list of a peer, whose address is on another relay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAddress {
    /// The list.
    pub list: Box<DeviceList>,
    /// Grant for writing to the new mailbox.
    pub grant: Secret,
}

/// A grant that is withdrawn once the peer has a new one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormerGrant {
    /// The grant.
    pub grant: Grant,
    /// The own message with the new one.
    pub replaced_in: MessageId,
}

/// A ticket for one mailbox, registered with this device's relay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChildTicket {
    /// The ticket.
    pub ticket: Ticket,
    /// Whether it may be used.
    pub wanted: bool,
    /// Whether the relay currently accepts it.
    pub known: bool,
    /// When the relay last refused to register it.
    pub refused_at: Option<Timestamp>,
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

impl Peer {
    /// The device that is written to.
    pub fn device(&self) -> &Device {
        match &self.identity {
            PeerIdentity::Listed(list) => list.device(),
            PeerIdentity::Unsigned(device) => device,
        }
    }

    /// The peer's mailbox.
    pub fn address(&self) -> &MailboxAddress {
        &self.device().address
    }

    /// The public keys of the device that is written to.
    pub fn keys(&self) -> &PublicKeys {
        &self.device().keys
    }

    /// The signed device list; `None` in a conversation from before version 2.
    pub fn list(&self) -> Option<&DeviceList> {
        match &self.identity {
            PeerIdentity::Listed(list) => Some(list),
            PeerIdentity::Unsigned(_) => None,
        }
    }

    /// Writes to the known mailbox with another grant from now on.
    pub(crate) fn stay(&mut self, grant: Secret) {
        self.grant = grant;
        self.moves_to = None;
    }

    /// Switches to the peer's new mailbox.
    pub(crate) fn follow(&mut self, to: NewAddress) {
        self.identity = PeerIdentity::Listed(to.list);
        self.grant = to.grant;
        self.moves_to = None;
    }

    /// The person's key; `None` in a conversation from before version 2.
    pub fn person(&self) -> Option<PersonKey> {
        self.list().map(DeviceList::person)
    }
}

impl Grant {
    /// A grant that the relay does not know yet.
    pub(crate) fn new(secret: Secret) -> Self {
        Self {
            secret,
            wanted: true,
            known: false,
        }
    }
}

impl ChildTicket {
    /// A new ticket that the relay does not know yet.
    pub(crate) fn random() -> Result<Self, TalkError> {
        Ok(Self {
            ticket: Ticket::random()?,
            wanted: true,
            known: false,
            refused_at: None,
        })
    }
}

impl PendingReceipt {
    /// Whether it is to be sent now, also when nothing else is.
    pub(crate) fn is_due(&self, now: Timestamp) -> bool {
        let wait = SignedDuration::from_mins(i64::from(self.wait_minutes));
        is_over(self.since, wait, now)
    }
}

/// How soon something is sent to the peer. A response to a message that is not
/// displayed must not reveal at once that this device is online.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Urgency {
    /// At once.
    Now,
    /// With the next message, or after about an hour.
    Later,
}

/// Minutes between 45 and 75, at random.
pub(crate) fn about_an_hour() -> u16 {
    let mut byte = [0];
    // Without randomness, only the jitter is lost.
    let _ = getrandom::fill(&mut byte);
    45 + u16::from(byte[0]) % 31
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
    /// If the invitation has not been accepted yet.
    pub(crate) fn peer(&self) -> Result<&Peer, TalkError> {
        self.peer.as_ref().ok_or(TalkError::Unreadable)
    }

    /// The bond with the peer; `None` until the invitation is accepted, and in a
    /// conversation from before version 2.
    pub fn bond(&self, own: PersonKey) -> Option<Bond> {
        let person = self.peer.as_ref()?.person()?;
        Some(Bond::of(self.id, own, person))
    }

    /// Returns whether it waits for the peer to update to version 2.
    pub fn waits_for_update(&self) -> bool {
        self.stage.hears() && self.peer.as_ref().is_some_and(|peer| peer.list().is_none())
    }

    /// The grants that the relay has to know of.
    pub(crate) fn grants(&self) -> impl Iterator<Item = &Grant> {
        let former = self.former_grant.as_ref().map(|former| &former.grant);
        std::iter::once(&self.grant).chain(former)
    }

    /// The grant with this digest.
    pub(crate) fn grant_mut(&mut self, digest: SecretDigest) -> Option<&mut Grant> {
        let former = self.former_grant.as_mut().map(|former| &mut former.grant);
        let mut all = std::iter::once(&mut self.grant).chain(former);
        all.find(|grant| grant.secret.digest() == digest)
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

    /// Schedules a receipt. A pending resend request is never downgraded to a plain
    /// receipt.
    pub(crate) fn schedule_receipt(&mut self, missing: Missing, urgency: Urgency, now: Timestamp) {
        if !self.stage.hears() {
            return;
        }
        let before = self.receipt;
        let missing = match before.map(|before| before.missing) {
            Some(Missing::Something) => Missing::Something,
            _ => missing,
        };
        let (since, wait_minutes) = match (urgency, before) {
            (Urgency::Now, _) => (now, 0),
            (Urgency::Later, Some(before)) => (before.since, before.wait_minutes),
            (Urgency::Later, None) => (now, about_an_hour()),
        };
        self.receipt = Some(PendingReceipt {
            missing,
            since,
            wait_minutes,
        });
    }

    /// Records that both sides know a working session.
    pub(crate) fn renewed(&mut self) {
        self.renewing_since = None;
        self.renew = false;
    }

    /// Ends it in `stage` and revokes the peer's grants and the ticket.
    pub fn end(&mut self, stage: Stage) {
        self.stage = stage;
        self.grant.wanted = false;
        if let Some(former) = &mut self.former_grant {
            former.grant.wanted = false;
        }
        if let Some(ticket) = &mut self.ticket {
            ticket.wanted = false;
        }
        self.introduce_at = None;
        self.renew = false;
        self.receipt = None;
    }
}
