//! Elapsed time, by clocks that may be wrong.

use jiff::{SignedDuration, Timestamp};

/// Returns whether `time` has passed since `since`. A timestamp in the future was
/// written by a wrong clock and counts as passed.
pub(crate) fn is_over(since: Timestamp, time: SignedDuration, now: Timestamp) -> bool {
    since > now || since.checked_add(time).is_ok_and(|over| over <= now)
}
