//! The current day and time: read here, passed in everywhere below.

use jiff::{
    Timestamp, Zoned,
    civil::{Date, DateTime},
};

/// The wall clock.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    fixed: Option<Zoned>,
}

impl Clock {
    /// A clock fixed at `now`, to try the app on another day.
    pub fn fixed(now: Zoned) -> Self {
        Self { fixed: Some(now) }
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.zoned().timestamp()
    }

    pub(crate) fn today(&self) -> Date {
        self.zoned().date()
    }

    /// The wall time in the device's time zone.
    pub(crate) fn wall(&self) -> DateTime {
        self.zoned().datetime()
    }

    fn zoned(&self) -> Zoned {
        self.fixed.clone().unwrap_or_else(Zoned::now)
    }
}
