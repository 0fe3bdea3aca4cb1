//! The clock of a relay. Tests replace it, so that months pass at once.

use std::{fmt, sync::Arc};

use jiff::Timestamp;

const MICROS_PER_DAY: i64 = 86_400_000_000;

/// A point in time: microseconds since 1970, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnixMicros(i64);

impl UnixMicros {
    /// Returns the microseconds since 1970.
    pub fn micros(self) -> i64 {
        self.0
    }

    /// Returns the days since 1970.
    pub fn day(self) -> i64 {
        self.0.div_euclid(MICROS_PER_DAY)
    }

    /// Returns the same time of day, `days` later.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self(self.0.saturating_add(days.saturating_mul(MICROS_PER_DAY)))
    }
}

impl From<Timestamp> for UnixMicros {
    fn from(time: Timestamp) -> Self {
        Self(time.as_microsecond())
    }
}

/// Tells the current time.
#[derive(Clone)]
pub struct RelayClock(Arc<dyn Fn() -> UnixMicros + Send + Sync>);

impl RelayClock {
    /// Creates a clock that calls `now` each time.
    pub fn new(now: impl Fn() -> UnixMicros + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    /// Returns the current time.
    pub fn now(&self) -> UnixMicros {
        (self.0)()
    }
}

impl Default for RelayClock {
    /// The system clock.
    fn default() -> Self {
        Self::new(|| Timestamp::now().into())
    }
}

impl fmt::Debug for RelayClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RelayClock({:?})", self.now())
    }
}
