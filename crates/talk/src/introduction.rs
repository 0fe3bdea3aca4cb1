//! Introductions: how a conversation from version 1 goes on in version 2.
//!
//! The devices of such a conversation know each other's keys, but nobody has signed
//! them. Each sends its signed device list in a message of version 1, which an old app
//! shows as *needs a newer version of Lotse*. With both lists, the conversation has a
//! bond, and version 1 is never accepted in it again.

use jiff::{SignedDuration, Timestamp};
use minicbor::{Decode, Encode, bytes::ByteVec};

use crate::{
    Content, Conversation, Device, DeviceList, Mailbox, Message, Outgoing, Proof, PublicKeys,
    Records, TalkError, device_list,
    outbox::{Sealed, sealed},
    payload::Payload,
    signed::digest,
};

/// The signed keys of the writer, for a peer that knows them unsigned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Introduction {
    /// The writer's devices.
    pub list: DeviceList,
    /// The keys of the receiver's device, as the writer knows them.
    pub to: PublicKeys,
    /// Whether the writer has the receiver's introduction.
    pub answers: bool,
}

#[derive(Encode, Decode)]
#[cbor(array)]
struct IntroductionCbor {
    #[n(0)]
    list: ByteVec,
    #[cbor(n(1), with = "minicbor::bytes")]
    olm: [u8; 32],
    #[cbor(n(2), with = "minicbor::bytes")]
    signing: [u8; 32],
    #[n(3)]
    answers: bool,
}

/// How long to wait before a peer that has not answered is introduced to again.
const AGAIN: SignedDuration = SignedDuration::from_hours(24);

/// The envelope with the introduction, when it is due.
pub(crate) fn next_envelope<R: Records>(
    records: &mut R,
    mailbox: &Mailbox,
    conversation: &mut Conversation,
    now: Timestamp,
) -> Result<Option<Outgoing>, R::Error> {
    // A time far ahead was written by a wrong clock.
    let is_due = |at: Timestamp| at <= now || at.duration_since(now) > AGAIN;
    if !conversation.introduce_at.is_some_and(is_due) {
        return Ok(None);
    }
    let answers = !conversation.waits_for_update();
    conversation.introduce_at = now.checked_add(AGAIN).ok().filter(|_| !answers);
    records.set_conversation(conversation)?;
    let device = conversation.peer()?.device().clone();
    let introduction = Introduction::of(mailbox, &device, answers);
    let payload = Payload::Former {
        message: former_message(mailbox, conversation, introduction, now)?,
        previous: conversation.last_confirmed,
    };
    match sealed(records, mailbox, conversation, &payload, None)? {
        Sealed::Envelope(outgoing) => Ok(Some(outgoing)),
        Sealed::NoSession | Sealed::Impossible => Ok(None),
    }
}

/// A message as in version 1. Its id follows from its content, so that an old app shows
/// it once.
fn former_message(
    mailbox: &Mailbox,
    conversation: &Conversation,
    introduction: Introduction,
    now: Timestamp,
) -> Result<Message, TalkError> {
    let mut message = Message::write(&Content::Introduction(Box::new(introduction)), now)?;
    let digest = digest(
        "introduction",
        &[conversation.id.as_bytes(), &message.content],
    );
    let (id, _) = digest.split_first_chunk::<8>().ok_or(TalkError::Key)?;
    message.id = (*id).into();
    let bytes = message.former_signed_bytes(conversation.id);
    message.proof = Some(Proof {
        signature: mailbox.identity.sign(&bytes),
        list: None,
    });
    Ok(message)
}

impl Introduction {
    /// Introduces the owner of a mailbox to a peer.
    pub(crate) fn of(mailbox: &Mailbox, peer: &Device, answers: bool) -> Self {
        Self {
            list: mailbox.list(),
            to: peer.keys,
            answers,
        }
    }

    /// Whether it is from the known device to this one.
    pub(crate) fn is_between(&self, peer: &Device, own: &PublicKeys) -> bool {
        let known = self.list.device_with(&peer.keys.olm);
        known.is_some_and(|device| device.keys == peer.keys) && self.to == *own
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let cbor = IntroductionCbor {
            list: device_list::nested(&self.list),
            olm: self.to.olm,
            signing: self.to.signing,
            answers: self.answers,
        };
        minicbor::to_vec(cbor).unwrap_or_default()
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self, TalkError> {
        let cbor: IntroductionCbor = minicbor::decode(bytes).map_err(|_| TalkError::Unreadable)?;
        Ok(Self {
            list: DeviceList::from_bytes(&cbor.list)?,
            to: PublicKeys {
                olm: cbor.olm,
                signing: cbor.signing,
            },
            answers: cbor.answers,
        })
    }
}
