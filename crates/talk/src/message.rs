//! A message, as it is kept and as it is signed.

use jiff::Timestamp;
use lotse_wire::random_id;

use crate::{Content, ConversationId, Identity, Signature, TalkError, identity};

random_id! {
    /// A message within its conversation.
    MessageId, 8
}

/// A message of a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its id, made up by the writer.
    pub id: MessageId,
    /// Who wrote it.
    pub direction: Direction,
    /// When it was written, by the writer's clock, to the second.
    pub at: Timestamp,
    /// What it says, as it was written: see [`Content::decode`].
    pub content: Vec<u8>,
    /// The writer's signature, see [`Message::signed_bytes`].
    pub signature: Signature,
    /// What has become of it.
    pub state: MessageState,
}

/// Who wrote a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// I did.
    Out,
    /// The other did.
    In,
}

/// What has become of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MessageState {
    /// Mine: it waits on this device.
    Queued,
    /// Mine: the relay has it.
    Sent,
    /// Mine: the other's device has it.
    Received,
    /// Mine: it cannot go, and the person must choose what to do.
    Stuck(StuckReason),
    /// The other's: not read yet.
    Unread,
    /// The other's: read.
    Read,
}

/// Why a message cannot go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StuckReason {
    /// The other takes no messages of mine any more.
    Refused,
    /// The invitation was over before it could be answered.
    InvitationOver,
    /// The relay does not take it as it is.
    NotTaken,
}

impl Message {
    /// A message of mine, signed and queued.
    pub(crate) fn write(
        conversation: ConversationId,
        identity: &Identity,
        content: &Content,
        now: Timestamp,
    ) -> Result<Self, TalkError> {
        let id = MessageId::random()?;
        let at = to_second(now);
        let content = content.encode();
        let bytes = Self::signed_bytes(conversation, id, at, &content);
        Ok(Self {
            id,
            direction: Direction::Out,
            at,
            signature: identity.sign(&bytes),
            content,
            state: MessageState::Queued,
        })
    }

    /// What its writer signs: in which conversation it is, its id, its time in
    /// seconds since 1970, and what it says.
    pub fn signed_bytes(
        conversation: ConversationId,
        id: MessageId,
        at: Timestamp,
        content: &[u8],
    ) -> Vec<u8> {
        [
            b"lotse message 1\0".as_slice(),
            conversation.as_bytes(),
            id.as_bytes(),
            &at.as_second().to_be_bytes(),
            content,
        ]
        .concat()
    }

    /// Whether the owner of the key `signing` wrote it in `conversation`.
    pub fn is_signed_by(&self, signing: &[u8; 32], conversation: ConversationId) -> bool {
        let bytes = Self::signed_bytes(conversation, self.id, self.at, &self.content);
        identity::is_signed(signing, &bytes, &self.signature)
    }

    /// What it says.
    pub fn content(&self) -> Result<Content, TalkError> {
        Content::decode(&self.content)
    }

    /// Whether a person reads it as a message of its own; what nobody here
    /// understands is shown as something that came.
    pub fn is_shown(&self) -> bool {
        self.content().map_or(true, |content| content.is_shown())
    }

    /// What it says, in plain words; nothing when it is not meant to be read.
    pub fn words(&self) -> String {
        match self.content() {
            Ok(Content::Text(text)) => text,
            Ok(Content::Step(card)) => card.title,
            Ok(Content::Contact(card)) => [Some(card.name), card.phone, card.email, card.website]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(", "),
            _ => String::new(),
        }
    }
}

pub(crate) fn to_second(time: Timestamp) -> Timestamp {
    Timestamp::from_second(time.as_second()).unwrap_or(time)
}
