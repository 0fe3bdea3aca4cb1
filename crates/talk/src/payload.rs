//! Payloads: the message or receipt in an envelope.

use jiff::Timestamp;
use minicbor::{Decode, Encode, bytes::ByteArray, bytes::ByteVec};

use crate::{
    Bond, ConversationId, Hello, Mailbox, Message, MessageDirection, MessageId, MessageState,
    PersonKey, Proof, Signature, TalkError, Writer, message::to_second, signed::is_signed,
    signed::signed_bytes,
};

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
    /// A message of version 1 and its predecessor; only an introduction is accepted.
    Former {
        message: Message,
        previous: Option<MessageId>,
    },
    /// A receipt of version 1, with the last message that the peer has.
    FormerReceipt(Option<MessageId>),
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

/// Who starts a new session, signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Renewal {
    pub(crate) conversation: ConversationId,
    /// When it was written, by the writer's clock.
    pub(crate) at: Timestamp,
    pub(crate) hello: Box<Hello>,
    pub(crate) signature: Signature,
}

impl Renewal {
    /// Signs a renewal.
    pub(crate) fn sign(
        mailbox: &Mailbox,
        conversation: ConversationId,
        bond: &Bond,
        hello: Hello,
        now: Timestamp,
    ) -> Self {
        let mut renewal = Self {
            conversation,
            at: to_second(now),
            hello: Box::new(hello),
            signature: [0; 64],
        };
        let bytes = renewal.signed_bytes(mailbox.identity.person(), bond);
        renewal.signature = mailbox.identity.sign(&bytes);
        renewal
    }

    /// Verifies that this device wrote it in the conversation with this bond.
    pub(crate) fn is_signed_by(&self, writer: &Writer, bond: &Bond) -> bool {
        let bytes = self.signed_bytes(writer.person, bond);
        is_signed(&writer.signing, &bytes, &self.signature)
    }

    fn signed_bytes(&self, writer: PersonKey, bond: &Bond) -> Vec<u8> {
        let (at, hello) = (self.at.as_second().to_be_bytes(), self.hello.encode());
        signed_bytes(
            "renewal 2",
            &[bond.as_bytes(), writer.as_bytes(), &at, &hello],
        )
    }
}

#[derive(Encode, Decode)]
#[cbor(array)]
enum PayloadCbor {
    #[n(0)]
    Former(#[n(0)] FormerCbor),
    #[n(1)]
    FormerReceipt(#[n(0)] FormerReceiptCbor),
    #[n(2)]
    Message(#[n(0)] MessageCbor),
    #[n(3)]
    Receipt(#[n(0)] ReceiptCbor),
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct FormerCbor {
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
struct FormerReceiptCbor {
    #[n(0)]
    have: Option<ByteArray<8>>,
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
    list: u32,
    #[n(4)]
    signature: ByteArray<64>,
    #[n(5)]
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
    renewal: Option<RenewalCbor>,
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct RenewalCbor {
    #[n(0)]
    conversation: ByteArray<8>,
    #[n(1)]
    at: i64,
    #[n(2)]
    hello: ByteVec,
    #[n(3)]
    signature: ByteArray<64>,
}

impl Payload {
    pub(crate) fn encode(&self) -> Vec<u8> {
        let cbor = match self {
            Self::Message { message, previous } => {
                let (signature, list) = parts(message.proof);
                PayloadCbor::Message(MessageCbor {
                    id: (*message.id.as_bytes()).into(),
                    previous: previous.map(|id| (*id.as_bytes()).into()),
                    at: message.at.as_second(),
                    list,
                    signature,
                    content: message.content.clone().into(),
                })
            }
            Self::Receipt(receipt) => PayloadCbor::Receipt(ReceiptCbor {
                have: receipt.have.map(|id| (*id.as_bytes()).into()),
                missing: receipt.missing,
                renewal: receipt.renewal.as_ref().map(RenewalCbor::from),
            }),
            Self::Former { message, previous } => PayloadCbor::Former(FormerCbor {
                id: (*message.id.as_bytes()).into(),
                previous: previous.map(|id| (*id.as_bytes()).into()),
                at: message.at.as_second(),
                signature: parts(message.proof).0,
                content: message.content.clone().into(),
            }),
            Self::FormerReceipt(have) => PayloadCbor::FormerReceipt(FormerReceiptCbor {
                have: have.map(|id| (*id.as_bytes()).into()),
            }),
        };
        // Writing to memory cannot fail, and every type can be encoded.
        minicbor::to_vec(cbor).unwrap_or_default()
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, TalkError> {
        let cbor = minicbor::decode(bytes).map_err(|_| TalkError::Unreadable)?;
        Ok(match cbor {
            PayloadCbor::Message(cbor) => Self::Message {
                previous: cbor.previous.map(id),
                message: received(
                    cbor.id,
                    cbor.at,
                    cbor.content,
                    cbor.signature,
                    Some(cbor.list),
                )?,
            },
            PayloadCbor::Receipt(receipt) => Self::Receipt(Receipt {
                have: receipt.have.map(id),
                missing: receipt.missing,
                renewal: receipt.renewal.map(Renewal::try_from).transpose()?,
            }),
            PayloadCbor::Former(cbor) => Self::Former {
                previous: cbor.previous.map(id),
                message: received(cbor.id, cbor.at, cbor.content, cbor.signature, None)?,
            },
            PayloadCbor::FormerReceipt(receipt) => Self::FormerReceipt(receipt.have.map(id)),
        })
    }
}

/// The signature and list number on the wire. What is sent has been signed.
fn parts(proof: Option<Proof>) -> (ByteArray<64>, u32) {
    let signature = proof.map_or([0; 64], |proof| proof.signature);
    let list = proof.and_then(|proof| proof.list).unwrap_or_default();
    (signature.into(), list)
}

fn received(
    message: ByteArray<8>,
    at: i64,
    content: ByteVec,
    signature: ByteArray<64>,
    list: Option<u32>,
) -> Result<Message, TalkError> {
    Ok(Message {
        id: id(message),
        direction: MessageDirection::In,
        at: Timestamp::from_second(at).map_err(|_| TalkError::Unreadable)?,
        content: content.into(),
        proof: Some(Proof {
            signature: signature.into(),
            list,
        }),
        state: MessageState::Unread,
    })
}

impl From<&Renewal> for RenewalCbor {
    fn from(renewal: &Renewal) -> Self {
        Self {
            conversation: (*renewal.conversation.as_bytes()).into(),
            at: renewal.at.as_second(),
            hello: renewal.hello.encode().into(),
            signature: renewal.signature.into(),
        }
    }
}

impl TryFrom<RenewalCbor> for Renewal {
    type Error = TalkError;

    fn try_from(cbor: RenewalCbor) -> Result<Self, TalkError> {
        Ok(Self {
            conversation: <[u8; 8]>::from(cbor.conversation).into(),
            at: Timestamp::from_second(cbor.at).map_err(|_| TalkError::Unreadable)?,
            hello: Box::new(Hello::decode(&cbor.hello)?),
            signature: cbor.signature.into(),
        })
    }
}

fn id(bytes: ByteArray<8>) -> MessageId {
    <[u8; 8]>::from(bytes).into()
}
