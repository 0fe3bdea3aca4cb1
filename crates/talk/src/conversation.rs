//! A conversation: two devices, and how far they are with one another.

use jiff::Timestamp;
use lotse_wire::{Secret, random_id};

use crate::{Address, MessageId, PublicKeys, SharedPlan, SharedStep, TalkError};
use serde::{Deserialize, Serialize};

random_id! {
    /// A conversation; the same on both sides.
    ConversationId, 8
}

/// A conversation with one other person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    /// Its id.
    pub id: ConversationId,
    /// What I am in it.
    pub role: Role,
    /// How far it is.
    pub stage: Stage,
    /// Who the other is; nobody has accepted yet when there is none.
    pub peer: Option<Peer>,
    /// What lets the other write to me.
    pub grant: Grant,
    /// When it began.
    pub began: Timestamp,
    /// The last message of mine that the relay has.
    pub last_sent: Option<MessageId>,
    /// The last message of mine that the other has.
    pub last_confirmed: Option<MessageId>,
    /// The last message of the other that is here.
    pub last_received: Option<MessageId>,
    /// Since when something that was sent has had no receipt.
    pub unconfirmed_since: Option<Timestamp>,
    /// How often in a row all that was sent has gone again without a receipt.
    pub unheard: u16,
    /// How often within a day the other has asked for messages to come again.
    pub asked_again: u16,
    /// When the other last did.
    pub asked_again_at: Option<Timestamp>,
    /// When the other's relay last refused a message of mine.
    pub refused_at: Option<Timestamp>,
    /// A receipt is owed, and whether it must ask for what is missing.
    pub receipt: Option<Missing>,
    /// When a new session was last asked for, because the other's messages
    /// could not be opened. `None` when all is well.
    pub renewing_since: Option<Timestamp>,
    /// The new session still has to be begun.
    pub renew: bool,
    /// How many days messages are kept; 0 is for ever.
    pub keep_days: u16,
    /// When that was chosen, by the chooser's clock, and in which message. `None`
    /// when nobody has chosen.
    pub kept: Option<(Timestamp, MessageId)>,
    /// What the other shares with me.
    pub shared: SharedPlan,
    /// The other has left and asks me to erase the conversation.
    pub asks_to_erase: bool,
    /// The other has read up to here, where the other says so.
    pub read_by_peer: Option<Timestamp>,
}

/// Whether a receipt must ask for what is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Nothing is missing.
    Nothing,
    /// What came does not follow what is here.
    Something,
}

/// What somebody is in a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Arrives in the city.
    Newcomer,
    /// A volunteer who helps a newcomer.
    Mentor,
    /// Staff of a welcome centre.
    WelcomeCentre,
}

/// How far a conversation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// I have invited somebody; nobody has accepted yet.
    Invited {
        /// Until when the invitation can be accepted.
        until: Timestamp,
        /// The one-time key in the invitation.
        key: [u8; 32],
    },
    /// I have accepted an invitation and not heard from the other since.
    Asked {
        /// Until when the invitation can be accepted.
        until: Timestamp,
    },
    /// Both have spoken.
    Open,
    /// I have blocked the other.
    Blocked,
    /// I have left.
    Left,
    /// The other has left.
    PeerLeft,
    /// The invitation was over before anyone accepted, or before the answer came; or
    /// all that came was the farewell of whoever accepted.
    Expired,
    /// I have erased it; only what the relay and the other must still learn is
    /// kept, until they know.
    Erased,
}

/// Who the other is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Peer {
    /// The name that the other goes by.
    pub name: String,
    /// The language that the other's app speaks (BCP 47).
    pub language: String,
    /// What the other is.
    pub role: Role,
    /// Where to write.
    pub address: Address,
    /// What lets me write there.
    pub grant: Secret,
    /// The keys that the other is known by.
    pub keys: PublicKeys,
    /// The certificate of the other's programme, as it came. Whether it is
    /// good is for the reader to find out.
    pub confirmation: Option<Vec<u8>>,
}

/// What lets the other write to me, and whether my relay knows of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// The secret that the other has.
    pub secret: Secret,
    /// Whether the other may write.
    pub wanted: bool,
    /// What the relay was told last.
    pub known: bool,
}

impl Role {
    pub(crate) fn number(self) -> u8 {
        match self {
            Self::Newcomer => 0,
            Self::Mentor => 1,
            Self::WelcomeCentre => 2,
        }
    }

    /// The word that is signed.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Newcomer => "newcomer",
            Self::Mentor => "mentor",
            Self::WelcomeCentre => "welcome-centre",
        }
    }

    pub(crate) fn of_number(number: u8) -> Option<Self> {
        [Self::Newcomer, Self::Mentor, Self::WelcomeCentre]
            .into_iter()
            .find(|role| role.number() == number)
    }
}

impl Stage {
    /// Whether messages may still be written.
    pub fn takes_messages(self) -> bool {
        matches!(self, Self::Invited { .. } | Self::Asked { .. } | Self::Open)
    }

    /// Whether anything goes to the other: also that I have left, but nothing to
    /// one whom I have blocked or who has left.
    pub(crate) fn speaks(self) -> bool {
        self.hears() || matches!(self, Self::Left | Self::Erased)
    }

    /// Whether messages of the other are taken.
    pub(crate) fn hears(self) -> bool {
        matches!(self, Self::Asked { .. } | Self::Open)
    }
}

impl Conversation {
    /// The other.
    ///
    /// # Errors
    /// When nobody has accepted yet.
    pub(crate) fn peer(&self) -> Result<&Peer, TalkError> {
        self.peer.as_ref().ok_or(TalkError::Unreadable)
    }

    /// Whether it never began, as the invitation was over before the answer came.
    pub fn is_invitation_over(&self, now: Timestamp) -> bool {
        match self.stage {
            Stage::Invited { until, .. } => until < now,
            stage => stage == Stage::Expired,
        }
    }

    /// What the other shares with me now: nothing while the conversation is
    /// blocked or over.
    pub fn shared_steps(&self) -> &[SharedStep] {
        if self.stage.takes_messages() {
            &self.shared.steps
        } else {
            &[]
        }
    }

    /// A session holds that both know.
    pub(crate) fn renewed(&mut self) {
        self.renewing_since = None;
        self.renew = false;
    }

    /// Ends it in `stage`; the other may not write any more.
    pub fn end(&mut self, stage: Stage) {
        self.stage = stage;
        self.grant.wanted = false;
        self.renew = false;
        self.receipt = None;
    }
}
