//! Ends a conversation: block, leave, erase. The peer and the relay are told once there
//! is a network.

use jiff::Timestamp;

use crate::{
    Conversation, ConversationId, MessageContent, MessageId, Records, SharedPlan, Stage, TalkError,
    moving::announce,
    outbox::{self, conversation_of},
};

/// Stops accepting the peer's messages. The peer is not told, but its messages fail
/// from now on. A conversation that has ended stays as it is: unblocking would reopen
/// it for one side only.
pub fn block<R: Records>(records: &mut R, id: ConversationId) -> Result<(), R::Error> {
    let mut held = conversation_of(records, id)?;
    if !held.stage.takes_messages() {
        return Ok(());
    }
    held.end(Stage::Blocked);
    // Otherwise the shared plan would reappear when the block ends.
    records.take_back_shares(id)?;
    records.set_outgoing(id, None)?;
    records.set_conversation(&held)
}

/// Accepts messages from a blocked peer again.
///
/// # Errors
/// If the peer is not blocked.
pub fn unblock<R: Records>(
    records: &mut R,
    id: ConversationId,
    now: Timestamp,
) -> Result<(), R::Error> {
    let mut held = conversation_of(records, id)?;
    if held.stage != Stage::Blocked || held.peer.is_none() {
        return Err(TalkError::Over.into());
    }
    held.stage = Stage::Open;
    held.grant.wanted = true;
    if held.waits_for_update() {
        held.introduce_at = Some(Timestamp::UNIX_EPOCH);
    }
    records.set_conversation(&held)?;
    match records.mailbox()? {
        // The mailbox may have moved while the peer was blocked.
        Some(mailbox) if mailbox.former.is_some() => announce(records, &mailbox, &mut held, now),
        _ => Ok(()),
    }
}

/// Leaves a conversation and tells the peer, optionally asking it to erase the
/// conversation too. Unsent messages are discarded; an unaccepted invitation is
/// revoked. Idempotent.
pub fn leave<R: Records>(
    records: &mut R,
    id: ConversationId,
    erase: bool,
    now: Timestamp,
) -> Result<(), R::Error> {
    let mut held = conversation_of(records, id)?;
    if matches!(held.stage, Stage::Left | Stage::Erased) {
        // The farewell may still be queued and must not be discarded.
        return Ok(());
    }
    let was_open = held.stage.hears();
    if !was_open {
        records.set_outgoing(id, None)?;
    }
    discard_waiting(records, id)?;
    held.end(Stage::Left);
    stop_sharing(records, &mut held)?;
    records.set_conversation(&held)?;
    if was_open {
        outbox::queue(records, id, &MessageContent::Leave { erase }, now)?;
    }
    Ok(())
}

/// Keeps the message in flight: the peer may already have it, and then the farewell
/// must name it as its predecessor.
fn discard_waiting<R: Records>(records: &mut R, id: ConversationId) -> Result<(), R::Error> {
    let on_its_way = records.outgoing(id)?.and_then(|outgoing| outgoing.message);
    for waiting in records.waiting(id)? {
        if Some(waiting.id) != on_its_way {
            records.remove_message(id, waiting.id)?;
        }
    }
    Ok(())
}

/// Ends sharing in both directions.
pub(crate) fn stop_sharing<R: Records>(
    records: &mut R,
    held: &mut Conversation,
) -> Result<(), R::Error> {
    held.shared = SharedPlan::default();
    records.remove_plans_of_peer(held.id, None)?;
    records.take_back_shares(held.id)
}

/// Erases a conversation from this device, leaving it first if it has not ended. Only
/// the farewell is kept until it is sent.
pub fn erase<R: Records>(
    records: &mut R,
    id: ConversationId,
    now: Timestamp,
) -> Result<(), R::Error> {
    if conversation_of(records, id)?.stage.takes_messages() {
        leave(records, id, false, now)?;
    }
    let mut held = conversation_of(records, id)?;
    let farewell = farewell(records, &held)?;
    records.remove_messages(id, farewell)?;
    if farewell.is_none() {
        // A peer that was blocked or has left must not receive the envelope in flight.
        records.set_outgoing(id, None)?;
    }
    held.end(Stage::Erased);
    stop_sharing(records, &mut held)?;
    if let Some(peer) = &mut held.peer {
        // The farewell needs only the peer's address and keys.
        peer.name.clear();
        peer.language.clear();
        peer.confirmation = None;
    }
    records.set_conversation(&held)
}

/// The farewell queued by [`leave`], until it is sent.
fn farewell<R: Records>(records: &R, held: &Conversation) -> Result<Option<MessageId>, R::Error> {
    if held.stage != Stage::Left {
        return Ok(None);
    }
    let waiting = records.waiting(held.id)?.into_iter();
    let mut farewells =
        waiting.filter(|waits| matches!(waits.content(), Ok(MessageContent::Leave { .. })));
    Ok(farewells.next().map(|farewell| farewell.id))
}
