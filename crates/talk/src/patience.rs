//! Whether something has waited for long enough, by a clock that may be wrong.

use jiff::{SignedDuration, Timestamp};

use crate::Conversation;

/// How long to wait for a receipt before everything is sent again.
const UNHEARD: SignedDuration = SignedDuration::from_hours(24);
/// How often that time doubles while nothing is heard: whoever is on holiday need
/// not find everything ten times over.
const DOUBLINGS: u32 = 3;

/// So often on a day the other may ask for messages to come again without a rest.
const FREE: u16 = 3;
/// The rest after that doubles from a minute up to this many minutes.
const LONGEST_REST: i64 = 6 * 60;
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Whether `time` has passed since then. What was noted down at a time that has
/// not come yet was noted down by a wrong clock: nobody waits until it comes.
pub(crate) fn is_over(since: Timestamp, time: SignedDuration, now: Timestamp) -> bool {
    since > now || since.checked_add(time).is_ok_and(|over| over <= now)
}

/// How long to wait for a receipt: longer each time that it was in vain, as each
/// time costs a key of the other's and a session.
pub(crate) fn until_heard(conversation: &Conversation) -> SignedDuration {
    let doublings = u32::from(conversation.unheard).min(DOUBLINGS);
    UNHEARD * 2_i32.pow(doublings)
}

/// The other has asked for messages to come again, and they will.
pub(crate) fn note_asked_again(conversation: &mut Conversation, now: Timestamp) {
    let before = conversation.asked_again_at;
    if before.is_none_or(|before| is_over(before, DAY, now)) {
        conversation.asked_again = 0;
    }
    conversation.asked_again = conversation.asked_again.saturating_add(1);
    conversation.asked_again_at = Some(now);
}

/// Whether messages rest, as the other has asked for them too often: a changed
/// app could have everything sent all day long.
pub(crate) fn rests(conversation: &Conversation, now: Timestamp) -> bool {
    let doublings = u32::from(conversation.asked_again.saturating_sub(FREE + 1));
    let minutes = 2_i64.saturating_pow(doublings).min(LONGEST_REST);
    let rest = SignedDuration::from_mins(minutes);
    let asked = conversation.asked_again_at;
    conversation.asked_again > FREE && asked.is_some_and(|asked| !is_over(asked, rest, now))
}
