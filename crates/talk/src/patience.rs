//! Timeouts and backoff, for clocks that may be wrong.

use jiff::{SignedDuration, Timestamp};

use crate::{Conversation, clock::is_over};

/// How long to wait for a receipt before everything is resent.
const UNHEARD: SignedDuration = SignedDuration::from_hours(24);
/// How many times that doubles without a receipt, so that a peer on holiday does not
/// receive everything ten times.
const DOUBLINGS: u32 = 3;

/// Number of resend requests per day that are served without a delay.
const FREE: u16 = 3;
/// Maximum delay in minutes; it starts at one minute and doubles.
const LONGEST_REST: i64 = 6 * 60;
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// How long to wait for a receipt. Doubles with each failure, since every attempt costs
/// a session and one of the peer's keys.
pub(crate) fn until_heard(conversation: &Conversation) -> SignedDuration {
    let doublings = u32::from(conversation.unheard).min(DOUBLINGS);
    UNHEARD * 2_i32.pow(doublings)
}

/// Counts a resend request by the peer.
pub(crate) fn note_asked_again(conversation: &mut Conversation, now: Timestamp) {
    let before = conversation.asked_again_at;
    if before.is_none_or(|before| is_over(before, DAY, now)) {
        conversation.asked_again = 0;
    }
    conversation.asked_again = conversation.asked_again.saturating_add(1);
    conversation.asked_again_at = Some(now);
}

/// Returns whether resending is delayed, because a modified app could otherwise have
/// everything resent all day.
pub(crate) fn rests(conversation: &Conversation, now: Timestamp) -> bool {
    let doublings = u32::from(conversation.asked_again.saturating_sub(FREE + 1));
    let minutes = 2_i64.saturating_pow(doublings).min(LONGEST_REST);
    let rest = SignedDuration::from_mins(minutes);
    let asked = conversation.asked_again_at;
    conversation.asked_again > FREE && asked.is_some_and(|asked| !is_over(asked, rest, now))
}
