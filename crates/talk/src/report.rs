//! Reports: messages that a user discloses, in a form that lets others verify who wrote
//! them.
//!
//! Each message carries its writer's signature, and the writer's key is in the
//! confirmation by the programme. So the programme can verify that the mentor wrote a
//! message and that it is unaltered. It cannot tell what was left out.

use jiff::Timestamp;
use lotse_wire::{decode_base64url, encode_base64url};
use serde::{Deserialize, Serialize};

use crate::{Conversation, ConversationId, Direction, Message, MessageId, MessageState, TalkError};

/// A report, serialized as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Format version; always 1.
    pub version: u32,
    /// Conversation id, in base64url.
    pub conversation: String,
    /// Name of the reported peer, as given by that peer.
    pub name: String,
    /// Signing key of the reported peer, in base64url.
    pub key: String,
    /// Confirmation of the reported peer, in base64url.
    pub confirmation: Option<String>,
    /// Statement of the reporting user.
    pub words: String,
    /// The chosen messages, in order.
    pub messages: Vec<ReportedMessage>,
}

/// A disclosed message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportedMessage {
    /// Id, in base64url.
    pub id: String,
    /// When it was written, by the writer's clock.
    pub at: Timestamp,
    /// Content as plain text.
    pub text: String,
    /// Content as signed, in base64url.
    pub content: String,
    /// Signature of the writer, in base64url.
    pub signature: String,
}

/// A disclosed message after verification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosed {
    /// When it was written, by the writer's clock.
    pub at: Timestamp,
    /// The signed content as plain text, or the report's own text if the signature is
    /// invalid.
    pub text: String,
    /// Whether the owner of the report's key wrote it in this conversation.
    pub is_authentic: bool,
}

impl Report {
    /// Reports `messages` of the peer in a conversation.
    ///
    /// # Errors
    /// If there is no peer yet.
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

    /// Verifies each message against the report's key.
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
