//! Reports: messages that a user discloses, in a form that lets others verify who wrote
//! them.
//!
//! Each message carries its writer's signature over both people's keys. The writer's
//! person key is in the confirmation by the programme, and signs the key of the device
//! that wrote it. So the programme can verify that the mentor wrote a message to the
//! reporting user, and that it is unaltered. It cannot tell what was left out.

use jiff::Timestamp;
use lotse_wire::{decode_base64url, encode_base64url};
use serde::{Deserialize, Serialize};

use crate::{
    Bond, Conversation, ConversationId, DeviceList, Mailbox, Message, MessageDirection, MessageId,
    MessageState, PersonKey, Proof, TalkError,
};

/// Version of the format.
pub const REPORT_VERSION: u32 = 2;

/// A report, serialized as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Format version; see [`REPORT_VERSION`].
    pub version: u32,
    /// Conversation id, in base64url.
    pub conversation: String,
    /// Person key of the reporting user, to whom the messages were written, in
    /// base64url.
    pub reporter: String,
    /// Name of the reported peer, as given by that peer.
    pub name: String,
    /// The peer's signed device list, in base64url. Without it, the peer's keys are
    /// unproven.
    pub list: Option<String>,
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
    /// Number of the reporting user's device list that it was written for; none for a
    /// message of version 1.
    pub to_list: Option<u32>,
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
    /// What the signature proves.
    pub proves: Proves,
}

/// What the signature of a disclosed message proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proves {
    /// The owner of the report's key wrote it to the reporting user.
    WriterAndReceiver,
    /// The owner of the report's key wrote it; a message of version 1 does not say to
    /// whom.
    Writer,
    /// Nothing.
    Nothing,
}

impl Report {
    /// Reports `messages` of the peer in a conversation, as the owner of `mailbox`.
    ///
    /// # Errors
    /// If there is no peer yet.
    pub fn new(
        mailbox: &Mailbox,
        conversation: &Conversation,
        messages: &[Message],
        words: &str,
    ) -> Result<Self, TalkError> {
        let peer = conversation.peer()?;
        let list = peer.list().map(DeviceList::to_bytes);
        let theirs = messages
            .iter()
            .filter(|message| message.direction == MessageDirection::In);
        Ok(Self {
            version: REPORT_VERSION,
            conversation: conversation.id.to_string(),
            reporter: encode_base64url(mailbox.identity.person().as_bytes()),
            name: peer.name.clone(),
            list: list.map(|list| encode_base64url(&list)),
            confirmation: peer.confirmation.as_deref().map(encode_base64url),
            words: words.to_owned(),
            messages: theirs.map(ReportedMessage::of).collect(),
        })
    }

    /// The reported person's devices; `None` if they are missing or not signed.
    pub fn list(&self) -> Option<DeviceList> {
        let bytes = decode_base64url(self.list.as_deref()?).ok()?;
        DeviceList::from_bytes(&bytes).ok()
    }

    /// Verifies each message against the report's devices.
    pub fn check(&self) -> Vec<Disclosed> {
        self.messages
            .iter()
            .map(|message| self.disclosed(message))
            .collect()
    }

    fn disclosed(&self, reported: &ReportedMessage) -> Disclosed {
        let (proves, text) = self.verified(reported).unzip();
        Disclosed {
            at: reported.at,
            proves: proves.unwrap_or(Proves::Nothing),
            text: text.unwrap_or_else(|| reported.text.clone()),
        }
    }

    /// What a message proves, and its signed content as text.
    fn verified(&self, reported: &ReportedMessage) -> Option<(Proves, String)> {
        let conversation: ConversationId = self.conversation.parse().ok()?;
        let person = decode_base64url(&self.reporter).ok()?;
        let person = PersonKey::try_from(person.as_slice()).ok()?;
        let (list, message) = (self.list()?, reported.message()?);
        let bond = Bond::of(conversation, person, list.person());
        let writer = list.writer();
        let proves = if message.is_signed_by(&writer, &bond) {
            Proves::WriterAndReceiver
        } else if message.is_former_of(&writer.signing, conversation) {
            Proves::Writer
        } else {
            return None;
        };
        Some((proves, message.words()))
    }
}

impl ReportedMessage {
    fn of(message: &Message) -> Self {
        Self {
            id: message.id.to_string(),
            at: message.at,
            text: message.words(),
            content: encode_base64url(&message.content),
            to_list: message.proof.and_then(|proof| proof.list),
            signature: message
                .proof
                .map(|proof| encode_base64url(&proof.signature))
                .unwrap_or_default(),
        }
    }

    fn message(&self) -> Option<Message> {
        let id: MessageId = self.id.parse().ok()?;
        Some(Message {
            id,
            direction: MessageDirection::In,
            at: self.at,
            content: decode_base64url(&self.content).ok()?,
            proof: Some(Proof {
                signature: decode_base64url(&self.signature).ok()?.try_into().ok()?,
                list: self.to_list,
            }),
            state: MessageState::Read,
        })
    }
}
