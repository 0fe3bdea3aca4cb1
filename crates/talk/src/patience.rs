//! Whether something has waited for long enough, by a clock that may be wrong.

use jiff::{SignedDuration, Timestamp};

/// Whether `time` has passed since then. What was noted down at a time that has
/// not come yet was noted down by a wrong clock: nobody waits until it comes.
pub(crate) fn is_over(since: Timestamp, time: SignedDuration, now: Timestamp) -> bool {
    since > now || since.checked_add(time).is_ok_and(|over| over <= now)
}
