//! Ending a conversation: block, leave, erase. What the other and the relay must
//! learn of it goes when there is a network.

use jiff::Timestamp;

use crate::{
    Content, Conversation, ConversationId, MessageId, Records, SharedPlan, Stage, TalkError,
    outbox::{self, conversation_of},
};

/// Takes no more messages of the other's. The other is not told, but sees that
/// messages do not go any more. What is over already stays as it is: unblocking
/// would open it again for one side only.
pub fn block<R: Records>(records: &mut R, id: ConversationId) -> Result<(), R::Error> {
    let mut held = conversation_of(records, id)?;
    if !held.stage.takes_messages() {
        return Ok(());
    }
    held.end(Stage::Blocked);
    // What the other shares comes to light again when the block ends.
    records.take_back_shares(id)?;
    records.set_outgoing(id, None)?;
    records.set_conversation(&held)
}

/// Takes messages of one who was blocked again.
///
/// # Errors
/// When the other was not blocked.
pub fn unblock<R: Records>(records: &mut R, id: ConversationId) -> Result<(), R::Error> {
    let mut held = conversation_of(records, id)?;
    if held.stage != Stage::Blocked || held.peer.is_none() {
        return Err(TalkError::Over.into());
    }
    held.stage = Stage::Open;
    held.grant.wanted = true;
    records.set_conversation(&held)
}

/// Leaves a conversation and tells the other, who may be asked to erase it too.
/// What still waits to go is thrown away. An invitation that nobody has
/// accepted is taken back. Leaving twice is leaving once.
pub fn leave<R: Records>(
    records: &mut R,
    id: ConversationId,
    erase: bool,
    now: Timestamp,
) -> Result<(), R::Error> {
    let mut held = conversation_of(records, id)?;
    if matches!(held.stage, Stage::Left | Stage::Erased) {
        // The farewell waits to go, and must not be thrown away.
        return Ok(());
    }
    let was_open = held.stage.hears();
    if !was_open {
        records.set_outgoing(id, None)?;
    }
    throw_away_what_waits(records, id)?;
    held.end(Stage::Left);
    share_nothing(records, &mut held)?;
    records.set_conversation(&held)?;
    if was_open {
        outbox::queue(records, id, &Content::Leave { erase }, now)?;
    }
    Ok(())
}

/// But what is on its way stays: the other may have it already, and then the
/// farewell must name it as the one before.
fn throw_away_what_waits<R: Records>(records: &mut R, id: ConversationId) -> Result<(), R::Error> {
    let on_its_way = records.outgoing(id)?.and_then(|outgoing| outgoing.message);
    for waiting in records.waiting(id)? {
        if Some(waiting.id) != on_its_way {
            records.remove_message(id, waiting.id)?;
        }
    }
    Ok(())
}

/// Neither sees any more what the other shared.
pub(crate) fn share_nothing<R: Records>(
    records: &mut R,
    held: &mut Conversation,
) -> Result<(), R::Error> {
    held.shared = SharedPlan::default();
    records.remove_plans_of_peer(held.id, None)?;
    records.take_back_shares(held.id)
}

/// Erases a conversation from this device. One that is not over is left first:
/// only the farewell stays, until it has gone.
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
        // Whoever was blocked or has left must not get what was on its way.
        records.set_outgoing(id, None)?;
    }
    held.end(Stage::Erased);
    share_nothing(records, &mut held)?;
    if let Some(peer) = &mut held.peer {
        // Where the farewell goes is all that is still needed of the other.
        peer.name.clear();
        peer.language.clear();
        peer.confirmation = None;
    }
    records.set_conversation(&held)
}

/// The farewell that [`leave`] has queued, while it still waits to go.
fn farewell<R: Records>(records: &R, held: &Conversation) -> Result<Option<MessageId>, R::Error> {
    if held.stage != Stage::Left {
        return Ok(None);
    }
    let waiting = records.waiting(held.id)?.into_iter();
    let mut farewells =
        waiting.filter(|waits| matches!(waits.content(), Ok(Content::Leave { .. })));
    Ok(farewells.next().map(|farewell| farewell.id))
}
