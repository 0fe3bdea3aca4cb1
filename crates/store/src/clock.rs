//! A hybrid logical clock (Kulkarni et al. 2014): stamps of changes sort in the order in
//! which they were made, except those that are dated back ([`Stamp::on`]).
//!
//! A wall clock alone cannot decide that: it jumps, and two changes within one millisecond
//! would be equal.

use std::{fmt, str::FromStr};

use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// The greatest wall time that fits a stamp, in milliseconds since 1970: 48 bits, the year 10889.
const MAX_WALL_MS: u64 = (1 << 48) - 1;

/// Id of one of a person's devices: a random number, generated with its database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeviceId(pub u32);

/// When and on which device a field was changed. Stamps sort like their text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp {
    pub(crate) wall_ms: u64,
    counter: u16,
    device: DeviceId,
}

impl Stamp {
    /// The day of the change in UTC, by its device's clock.
    pub(crate) fn date(self) -> Option<Date> {
        let millis = i64::try_from(self.wall_ms).ok()?;
        let time = Timestamp::from_millisecond(millis).ok()?;
        Some(time.to_zoned(TimeZone::UTC).date())
    }

    /// The same stamp as if it were made on an earlier day, at noon in UTC.
    pub(crate) fn on(self, day: Date) -> Self {
        let noon = day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC);
        let wall_ms = noon.map_or(self.wall_ms, |noon| millis(noon.timestamp()));
        Self {
            wall_ms: wall_ms.min(self.wall_ms),
            ..self
        }
    }
}

/// A text is not a valid stamp.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("invalid stamp: expected 12, 4 and 8 hexadecimal digits joined by hyphens")]
pub struct StampError;

/// The clock of one device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HybridClock {
    device: DeviceId,
    wall_ms: u64,
    counter: u16,
}

impl HybridClock {
    /// A new clock of `device`, at time zero.
    pub fn new(device: DeviceId) -> Self {
        Self::resume(device, 0, 0)
    }

    /// Restores a clock from its latest wall time in milliseconds and its counter.
    pub(crate) fn resume(device: DeviceId, wall_ms: u64, counter: u16) -> Self {
        Self {
            device,
            wall_ms: wall_ms.min(MAX_WALL_MS),
            counter,
        }
    }

    /// The latest wall time, in milliseconds.
    pub(crate) fn wall_ms(&self) -> u64 {
        self.wall_ms
    }

    /// Number of stamps that share the latest wall time.
    pub(crate) fn counter(&self) -> u16 {
        self.counter
    }

    /// A stamp for a change made now, greater than all stamps made before, even when the
    /// wall clock was set back.
    pub fn tick(&mut self, now: Timestamp) -> Stamp {
        let now = millis(now);
        if now > self.wall_ms {
            (self.wall_ms, self.counter) = (now, 0);
        } else if let Some(next) = self.counter.checked_add(1) {
            self.counter = next;
        } else {
            (self.wall_ms, self.counter) = ((self.wall_ms + 1).min(MAX_WALL_MS), 0);
        }
        Stamp {
            wall_ms: self.wall_ms,
            counter: self.counter,
            device: self.device,
        }
    }
}

fn millis(now: Timestamp) -> u64 {
    u64::try_from(now.as_millisecond())
        .unwrap_or(0)
        .min(MAX_WALL_MS)
}

impl fmt::Display for DeviceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:012x}-{:04x}-{}",
            self.wall_ms, self.counter, self.device
        )
    }
}

impl FromStr for Stamp {
    type Err = StampError;

    fn from_str(text: &str) -> Result<Self, StampError> {
        let mut parts = text.split('-');
        let mut part = |width| hex(parts.next(), width).ok_or(StampError);
        let (wall_ms, counter, device) = (part(12)?, part(4)?, part(8)?);
        if parts.next().is_some() {
            return Err(StampError);
        }
        Ok(Self {
            wall_ms,
            counter: u16::try_from(counter).map_err(|_| StampError)?,
            device: DeviceId(u32::try_from(device).map_err(|_| StampError)?),
        })
    }
}

/// Accepts only what [`fmt::Display`] writes; otherwise text and stamp could sort differently.
fn hex(part: Option<&str>, width: usize) -> Option<u64> {
    let part = part.filter(|part| part.len() == width)?;
    let plain = part.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    if plain {
        u64::from_str_radix(part, 16).ok()
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(ms: i64) -> Timestamp {
        Timestamp::from_millisecond(ms).unwrap()
    }

    fn any_stamp() -> impl Strategy<Value = Stamp> {
        (0..=MAX_WALL_MS, any::<u16>(), any::<u32>()).prop_map(|(wall_ms, counter, device)| Stamp {
            wall_ms,
            counter,
            device: DeviceId(device),
        })
    }

    #[test]
    fn a_clock_set_back_still_goes_forward() {
        let mut clock = HybridClock::new(DeviceId(1));
        let first = clock.tick(at(2_000));
        let second = clock.tick(at(1_000));
        assert!(second > first);
    }

    #[test]
    fn more_changes_than_the_counter_holds_still_sort() {
        let mut clock = HybridClock::resume(DeviceId(1), 2_000, u16::MAX);
        let before = Stamp {
            wall_ms: 2_000,
            counter: u16::MAX,
            device: DeviceId(1),
        };
        assert!(clock.tick(at(1_000)) > before);
    }

    #[test]
    fn a_text_that_only_looks_like_a_stamp_is_refused() {
        for bad in [
            "",
            "000000002000-0007",
            "000000002000-0007-0000000",
            "000000002000-0007-00000000-",
            "00000000200A-0007-00000000",
            "+00000002000-0007-00000000",
        ] {
            assert!(bad.parse::<Stamp>().is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn stamps_sort_as_their_text_and_read_back(one in any_stamp(), other in any_stamp()) {
            prop_assert_eq!(one.cmp(&other), one.to_string().cmp(&other.to_string()));
            prop_assert_eq!(one.to_string().parse::<Stamp>(), Ok(one));
        }

        #[test]
        fn each_tick_is_greater_than_the_last(times in prop::collection::vec(0..5_000_i64, 1..50)) {
            let mut clock = HybridClock::new(DeviceId(7));
            let stamps: Vec<_> = times.into_iter().map(|ms| clock.tick(at(ms))).collect();
            prop_assert!(stamps.windows(2).all(|pair| pair[0] < pair[1]));
        }
    }
}
