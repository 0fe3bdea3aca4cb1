//! Payloads: the message or receipt in an envelope.

use jiff::Timestamp;
use minicbor::{Decode, Encode, bytes::ByteArray, bytes::ByteVec};

use crate::{ConversationId, Direction, Hello, Message, MessageId, MessageState, TalkError};

/// The plaintext of an Olm message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Payload {
    /// A message and its predecessor by the same writer.
    Message {
        message: Message,
        previous: Option<MessageId>,
    },
    /// How far the peer's messages have been received.
    Receipt(Receipt),
}

/// Receive state of a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Receipt {
    /// The last received message; `None` if there is none.
    pub(crate) have: Option<MessageId>,
    /// Whether everything after it must be resent.
    pub(crate) missing: bool,
    /// Sent with the first envelope of a new session: who writes and in which
    /// conversation, for a device that has forgotten it.
    pub(crate) renewal: Option<Renewal>,
}

/// Who starts a new session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Renewal {
    pub(crate) conversation: ConversationId,
    pub(crate) hello: Box<Hello>,
}

#[derive(Encode, Decode)]
#[cbor(array)]
enum PayloadCbor {
    #[n(0)]
    Message(#[n(0)] MessageCbor),
    #[n(1)]
    Receipt(#[n(0)] ReceiptCbor),
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct MessageCbor {
    #[n(0)]
    id: ByteArray<8>,
    #[n(1)]
    previous: Option<ByteArray<8>>,
    #[n(2)]
    at: i64,
    #[n(3)]
    signature: ByteArray<64>,
    #[n(4)]
    content: ByteVec,
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct ReceiptCbor {
    #[n(0)]
    have: Option<ByteArray<8>>,
    #[n(1)]
    missing: bool,
    #[n(2)]
    conversation: Option<ByteArray<8>>,
    #[n(3)]
    hello: Option<ByteVec>,
}

impl Payload {
    pub(crate) fn encode(&self) -> Vec<u8> {
        let cbor = match self {
            Self::Message { message, previous } => PayloadCbor::Message(MessageCbor {
                id: (*message.id.as_bytes()).into(),
                previous: previous.map(|id| (*id.as_bytes()).into()),
                at: message.at.as_second(),
                signature: message.signature.into(),
                content: message.content.clone().into(),
            }),
            Self::Receipt(receipt) => PayloadCbor::Receipt(ReceiptCbor {
                have: receipt.have.map(|id| (*id.as_bytes()).into()),
                missing: receipt.missing,
                conversation: receipt
                    .renewal
                    .as_ref()
                    .map(|renewal| (*renewal.conversation.as_bytes()).into()),
                hello: receipt
                    .renewal
                    .as_ref()
                    .map(|renewal| renewal.hello.encode().into()),
            }),
        };
        // Writing to memory cannot fail, and every type can be encoded.
        minicbor::to_vec(cbor).unwrap_or_default()
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, TalkError> {
        let cbor = minicbor::decode(bytes).map_err(|_| TalkError::Unreadable)?;
        match cbor {
            PayloadCbor::Message(message) => message.read(),
            PayloadCbor::Receipt(receipt) => receipt.read(),
        }
    }
}

impl MessageCbor {
    fn read(self) -> Result<Payload, TalkError> {
        Ok(Payload::Message {
            message: Message {
                id: id(self.id),
                direction: Direction::In,
                at: Timestamp::from_second(self.at).map_err(|_| TalkError::Unreadable)?,
                content: self.content.into(),
                signature: self.signature.into(),
                state: MessageState::Unread,
            },
            previous: self.previous.map(id),
        })
    }
}

impl ReceiptCbor {
    fn read(self) -> Result<Payload, TalkError> {
        let renewal = match (self.conversation, self.hello) {
            (Some(conversation), Some(hello)) => Some(Renewal {
                conversation: <[u8; 8]>::from(conversation).into(),
                hello: Box::new(Hello::decode(&hello)?),
            }),
            _ => None,
        };
        Ok(Payload::Receipt(Receipt {
            have: self.have.map(id),
            missing: self.missing,
            renewal,
        }))
    }
}

fn id(bytes: ByteArray<8>) -> MessageId {
    <[u8; 8]>::from(bytes).into()
}
