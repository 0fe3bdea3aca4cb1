//! What day and time it is: read here, and passed in everywhere below.

use jiff::{
    Timestamp, Zoned,
    civil::{Date, DateTime},
};

/// The clock on the wall.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    fixed: Option<Zoned>,
}

impl Clock {
    /// A clock that stands still, for trying out a day.
    pub fn fixed(now: Zoned) -> Self {
        Self { fixed: Some(now) }
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.zoned().timestamp()
    }

    pub(crate) fn today(&self) -> Date {
        self.zoned().date()
    }

    /// The wall time where the device is.
    pub(crate) fn wall(&self) -> DateTime {
        self.zoned().datetime()
    }

    fn zoned(&self) -> Zoned {
        self.fixed.clone().unwrap_or_else(Zoned::now)
    }
}
