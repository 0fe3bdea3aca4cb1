//! How long messages are kept: for both as long as either has chosen last.

use jiff::{Timestamp, ToSpan};

use crate::{
    Content, Conversation, ConversationId, MessageId, Records,
    message::to_second,
    outbox::{self, conversation_of},
};

/// The fewest days that messages can be kept: whoever writes must not make it
/// vanish before it can be reported.
pub const SHORTEST_KEPT: u16 = 30;

/// Says how many days messages are kept, for both: at least [`SHORTEST_KEPT`];
/// 0 is for ever.
///
/// # Errors
/// When the conversation is over.
pub fn keep<R: Records>(
    records: &mut R,
    id: ConversationId,
    days: u16,
    now: Timestamp,
) -> Result<(), R::Error> {
    let mut held = conversation_of(records, id)?;
    let days = if is_allowed(days) {
        days
    } else {
        SHORTEST_KEPT
    };
    let at = later(now, held.kept);
    let message = outbox::queue(records, id, &Content::Keep(days), at)?;
    choose(&mut held, days, (at, message));
    records.set_conversation(&held)
}

pub(crate) fn is_allowed(days: u16) -> bool {
    days == 0 || days >= SHORTEST_KEPT
}

/// A choice is later than the one that it answers, also when its clock is slow.
fn later(now: Timestamp, kept: Option<(Timestamp, MessageId)>) -> Timestamp {
    let now = to_second(now);
    let after = kept.and_then(|(at, _)| at.checked_add(1.second()).ok());
    after.map_or(now, |after| now.max(after))
}

/// Takes up a choice, made then, in that message. Of two that cross, the later
/// one counts, and of two at the same second that whose message has the greater
/// id: both devices see both and come to the same.
pub(crate) fn choose(held: &mut Conversation, days: u16, chosen: (Timestamp, MessageId)) {
    if held.kept.is_none_or(|kept| kept < chosen) {
        held.kept = Some(chosen);
        held.keep_days = days;
    }
}
