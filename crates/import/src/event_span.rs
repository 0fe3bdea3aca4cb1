//! When an event takes place.

use jiff::civil::DateTime;

/// Start and end of an event, in the place's local time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EventSpan {
    pub(crate) starts: DateTime,
    pub(crate) ends: Option<DateTime>,
    pub(crate) all_day: bool,
}
