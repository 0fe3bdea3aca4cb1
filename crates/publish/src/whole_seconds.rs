//! Times as the specification of TUF writes them.

use jiff::Timestamp;

/// The time without fractions of a second, which the specification (4.2.1) does
/// not allow and other readers refuse.
pub(crate) fn whole_seconds(time: Timestamp) -> Timestamp {
    Timestamp::from_second(time.as_second()).unwrap_or(time)
}
