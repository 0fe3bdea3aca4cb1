//! Retention of messages: the last choice of either side applies to both.

use jiff::{SignedDuration, Timestamp, ToSpan};

use crate::{
    Conversation, ConversationId, MessageContent, MessageId, Records,
    message::to_second,
    outbox::{self, conversation_of},
};

/// Minimum retention in days, so that a writer cannot make a message vanish before it
/// can be reported.
pub const SHORTEST_KEPT: u16 = 30;

/// Sets for how many days both sides keep messages: at least [`SHORTEST_KEPT`], or 0
/// for forever.
///
/// # Errors
/// If the conversation has ended.
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
    let message = outbox::queue(records, id, &MessageContent::Keep(days), at)?;
    choose(&mut held, days, (at, message));
    records.set_conversation(&held)
}

fn is_allowed(days: u16) -> bool {
    days == 0 || days >= SHORTEST_KEPT
}

/// A timestamp later than the previous choice, even if this clock is slow.
fn later(now: Timestamp, kept: Option<(Timestamp, MessageId)>) -> Timestamp {
    let now = to_second(now);
    let after = kept.and_then(|(at, _)| at.checked_add(1.second()).ok());
    after.map_or(now, |after| now.max(after))
}

/// How far an answer may postdate the last choice, regardless of this device's clock.
const ANSWER: SignedDuration = SignedDuration::from_mins(1);
/// How far ahead a clock may be.
const AHEAD: SignedDuration = SignedDuration::from_hours(24);

/// Returns whether a choice of the peer's counts. Its time must not be far ahead, or no
/// other could ever follow it.
pub(crate) fn counts(held: &Conversation, days: u16, at: Timestamp, now: Timestamp) -> bool {
    let until = |time: Timestamp, more| time.checked_add(more).is_ok_and(|last| at <= last);
    let answers = held.kept.is_some_and(|(kept, _)| until(kept, ANSWER));
    is_allowed(days) && (answers || until(now, AHEAD))
}

/// Applies a choice made at a given time in a given message. If two choices cross, the
/// later one wins; within the same second, the one whose message has the greater id.
/// Both devices see both choices and so agree.
pub(crate) fn choose(held: &mut Conversation, days: u16, chosen: (Timestamp, MessageId)) {
    if held.kept.is_none_or(|kept| kept < chosen) {
        held.kept = Some(chosen);
        held.keep_days = days;
    }
}
