//! Options for importing a region.

use jiff::{civil::Date, tz::TimeZone};
use lotse_core::TopicId;

/// Options for importing a region.
#[derive(Debug, Clone)]
pub struct IntegreatOptions {
    /// The time zone of the region.
    pub zone: TimeZone,
    /// One topic for all pages, instead of one derived from each title.
    pub topic: Option<TopicId>,
    /// The day of the import; verification dates cannot be later.
    pub today: Date,
}
