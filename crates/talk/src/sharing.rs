//! Shares parts of the user's plan with a peer.

use jiff::Timestamp;

use crate::{ConversationId, MessageContent, MessageState, Records, SharedPlan, outbox};

/// Sends the current shared steps, unless they equal those sent last. Earlier unsent
/// ones are dropped.
///
/// # Errors
/// If the conversation has ended, or the plan is too long.
pub fn share<R: Records>(
    records: &mut R,
    id: ConversationId,
    plan: SharedPlan,
    now: Timestamp,
) -> Result<(), R::Error> {
    let said = records.last_plan(id)?.map(|message| message.content());
    let stands = match said {
        None => plan.steps.is_empty(),
        Some(said) => said == Ok(MessageContent::Plan(plan.clone())),
    };
    if stands {
        return Ok(());
    }
    let on_its_way = records.outgoing(id)?.and_then(|outgoing| outgoing.message);
    for message in records.waiting(id)? {
        let is_plan = matches!(message.content(), Ok(MessageContent::Plan(_)));
        let waits = message.state == MessageState::Queued && on_its_way != Some(message.id);
        if is_plan && waits {
            records.remove_message(id, message.id)?;
        }
    }
    outbox::queue(records, id, &MessageContent::Plan(plan), now)?;
    Ok(())
}
