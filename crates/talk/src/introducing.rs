//! Sends introductions.

use jiff::{SignedDuration, Timestamp};

use crate::{
    Conversation, Device, Introduction, Mailbox, Message, MessageContent, Outgoing, Proof, Records,
    TalkError,
    payload::Payload,
    sealing::{Sealed, sealed},
    signed::digest,
};

/// Interval at which the introduction to a peer that has not answered is repeated.
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
    let introduction = introduction(mailbox, &device, answers);
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
    let mut message = Message::write(&MessageContent::Introduction(Box::new(introduction)), now)?;
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

/// Introduces the owner of a mailbox to a peer.
pub(crate) fn introduction(mailbox: &Mailbox, peer: &Device, answers: bool) -> Introduction {
    Introduction {
        // The peer knows this device at its former address.
        list: mailbox.former_list().unwrap_or_else(|| mailbox.list()),
        to: peer.keys,
        answers,
    }
}
