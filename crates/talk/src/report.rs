//! A report: messages that a person chooses to disclose, in a form in which
//! others can check who wrote them.
//!
//! Each message carries its writer's signature, and the writer's key is in the
//! confirmation that the programme has given. So the programme's contact can
//! see that a message is really the mentor's, and that nothing was changed in
//! it. It cannot see what was left out.

use jiff::Timestamp;
use lotse_wire::{decode_base64url, encode_base64url};
use serde::{Deserialize, Serialize};

use crate::{Conversation, ConversationId, Direction, Message, MessageId, MessageState, TalkError};

/// What is disclosed, as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// 1.
    pub version: u32,
    /// The conversation, in base64url.
    pub conversation: String,
    /// The name of whoever is reported, as that person gave it.
    pub name: String,
    /// That person's key, in base64url.
    pub key: String,
    /// The confirmation of that person's programme, in base64url.
    pub confirmation: Option<String>,
    /// What the reporting person says.
    pub words: String,
    /// The messages that were chosen, in their order.
    pub messages: Vec<ReportedMessage>,
}

/// A disclosed message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportedMessage {
    /// Its id, in base64url.
    pub id: String,
    /// When it was written, by the writer's clock.
    pub at: Timestamp,
    /// What it says, for people.
    pub text: String,
    /// What it says, as it was signed, in base64url.
    pub content: String,
    /// The writer's signature, in base64url.
    pub signature: String,
}

/// A disclosed message, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosed {
    /// When it was written.
    pub at: Timestamp,
    /// What was signed, in words; what the report says when nothing was.
    pub text: String,
    /// The owner of the report's key has written this, in this conversation.
    pub is_authentic: bool,
}

impl Report {
    /// A report of `messages` of the other in a conversation.
    ///
    /// # Errors
    /// When there is no other yet.
    pub fn new(
        conversation: &Conversation,
        messages: &[Message],
        words: &str,
    ) -> Result<Self, TalkError> {
        let peer = conversation.peer()?;
        let theirs = messages
            .iter()
            .filter(|message| message.direction == Direction::In);
        Ok(Self {
            version: 1,
            conversation: conversation.id.to_string(),
            name: peer.name.clone(),
            key: encode_base64url(&peer.keys.signing),
            confirmation: peer.confirmation.as_deref().map(encode_base64url),
            words: words.to_owned(),
            messages: theirs.map(ReportedMessage::of).collect(),
        })
    }

    /// Each message with whether the owner of the key has written it.
    pub fn check(&self) -> Vec<Disclosed> {
        self.messages
            .iter()
            .map(|message| self.disclosed(message))
            .collect()
    }

    fn disclosed(&self, reported: &ReportedMessage) -> Disclosed {
        let checked = self.authentic(reported);
        Disclosed {
            at: reported.at,
            is_authentic: checked.is_some(),
            text: checked.unwrap_or_else(|| reported.text.clone()),
        }
    }

    fn authentic(&self, reported: &ReportedMessage) -> Option<String> {
        let conversation: ConversationId = self.conversation.parse().ok()?;
        let key: [u8; 32] = decode_base64url(&self.key).ok()?.try_into().ok()?;
        let message = reported.message()?;
        let is_theirs = message.is_signed_by(&key, conversation);
        is_theirs.then(|| message.words())
    }
}

impl ReportedMessage {
    fn of(message: &Message) -> Self {
        Self {
            id: message.id.to_string(),
            at: message.at,
            text: message.words(),
            content: encode_base64url(&message.content),
            signature: encode_base64url(&message.signature),
        }
    }

    fn message(&self) -> Option<Message> {
        let id: MessageId = self.id.parse().ok()?;
        Some(Message {
            id,
            direction: Direction::In,
            at: self.at,
            content: decode_base64url(&self.content).ok()?,
            signature: decode_base64url(&self.signature).ok()?.try_into().ok()?,
            state: MessageState::Read,
        })
    }
}
