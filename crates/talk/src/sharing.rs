//! What of the own plan the other sees.

use jiff::Timestamp;

use crate::{Content, ConversationId, MessageState, Records, SharedPlan, outbox};

/// Tells the other how what is shared stands now, unless that was said last.
/// What has not gone of it yet need not go any more.
///
/// # Errors
/// When the conversation is over, or the plan is too long.
pub fn share<R: Records>(
    records: &mut R,
    id: ConversationId,
    plan: SharedPlan,
    now: Timestamp,
) -> Result<(), R::Error> {
    let said = records.last_plan(id)?.map(|message| message.content());
    let stands = match said {
        None => plan.steps.is_empty(),
        Some(said) => said == Ok(Content::Plan(plan.clone())),
    };
    if stands {
        return Ok(());
    }
    let on_its_way = records.outgoing(id)?.and_then(|outgoing| outgoing.message);
    for message in records.waiting(id)? {
        let is_plan = matches!(message.content(), Ok(Content::Plan(_)));
        let waits = message.state == MessageState::Queued && on_its_way != Some(message.id);
        if is_plan && waits {
            records.remove_message(id, message.id)?;
        }
    }
    outbox::queue(records, id, &Content::Plan(plan), now)?;
    Ok(())
}
