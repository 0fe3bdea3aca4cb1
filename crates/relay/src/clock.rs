//! What time it is. Tests pass another clock in, so that months pass at once.

use std::{fmt, sync::Arc};

use jiff::Timestamp;

const MICROS_OF_A_DAY: i64 = 86_400_000_000;

/// A moment as the store needs it: microseconds since 1970, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Now(i64);

impl Now {
    /// Microseconds since 1970.
    pub fn micros(self) -> i64 {
        self.0
    }

    /// Days since 1970.
    pub fn day(self) -> i64 {
        self.0.div_euclid(MICROS_OF_A_DAY)
    }

    /// The same time of day some days later.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self(self.0.saturating_add(days.saturating_mul(MICROS_OF_A_DAY)))
    }
}

impl From<Timestamp> for Now {
    fn from(time: Timestamp) -> Self {
        Self(time.as_microsecond())
    }
}

/// Says what time it is.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> Now + Send + Sync>);

impl Clock {
    /// A clock that asks `now` each time.
    pub fn new(now: impl Fn() -> Now + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    /// What time it is.
    pub fn now(&self) -> Now {
        (self.0)()
    }
}

impl Default for Clock {
    /// The clock of the system.
    fn default() -> Self {
        Self::new(|| Timestamp::now().into())
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Clock({:?})", self.now())
    }
}
