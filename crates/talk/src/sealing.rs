//! Encrypts a payload and seals it to the peer's mailbox.

use lotse_wire::EnvelopeId;

use crate::{
    Conversation, Mailbox, MessageId, Outgoing, Peer, Records, TalkError, envelope,
    payload::Payload, session::Sessions,
};

/// Result of sealing a payload.
pub(crate) enum Sealed {
    /// Sealed, and in flight from now on.
    Envelope(Outgoing),
    /// There is no session with the peer.
    NoSession,
    /// It cannot be encrypted for the peer, or sealed to the key that the peer sent.
    /// This must affect only this conversation, not the errands of others.
    Impossible,
}

pub(crate) fn sealed<R: Records>(
    records: &mut R,
    mailbox: &Mailbox,
    conversation: &Conversation,
    payload: &Payload,
    message: Option<MessageId>,
) -> Result<Sealed, R::Error> {
    let mut sessions = Sessions::load(records, conversation.id)?;
    let envelope = EnvelopeId::random().map_err(TalkError::from)?;
    let bytes = match seal(mailbox, conversation.peer()?, &mut sessions, payload) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Ok(Sealed::NoSession),
        Err(_) => return Ok(Sealed::Impossible),
    };
    let outgoing = Outgoing {
        envelope,
        bytes,
        message,
    };
    sessions.save(records)?;
    records.set_outgoing(conversation.id, Some(&outgoing))?;
    Ok(Sealed::Envelope(outgoing))
}

/// Encrypts and seals a payload.
fn seal(
    mailbox: &Mailbox,
    peer: &Peer,
    sessions: &mut Sessions,
    payload: &Payload,
) -> Result<Option<Vec<u8>>, TalkError> {
    let Some(olm) = sessions.encrypt(payload)? else {
        return Ok(None);
    };
    let sealed = envelope::seal(mailbox.identity.hint(), &olm, &peer.address().sealing)?;
    Ok(Some(sealed))
}
