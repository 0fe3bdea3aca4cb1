//! Recurrence rules of events (RFC 5545).

use std::{fmt, str::FromStr};

use chrono::{NaiveDateTime, TimeZone};
use jiff::civil::DateTime;
use rrule::{RRule, RRuleSet, Tz, Unvalidated};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// Maximum length of a rule in bytes.
const MAX_LENGTH: usize = 500;

/// A recurrence rule such as `FREQ=WEEKLY;BYDAY=TU` (RFC 5545, section 3.3.10).
#[derive(Debug, Clone, PartialEq)]
pub struct Recurrence {
    text: String,
    rule: RRule<Unvalidated>,
}

impl Eq for Recurrence {}

/// A malformed or unsupported recurrence rule.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "\"{0}\" is not a recurrence rule such as \"FREQ=WEEKLY;BYDAY=TU\" (RFC 5545), at most hourly"
)]
pub struct RecurrenceError(String);

impl Recurrence {
    /// At most `most` occurrences between `after` and `before` of an event that first
    /// starts at `starts`. Computed in local time: an event at six stays at six when
    /// daylight saving time changes.
    pub fn between(
        &self,
        starts: DateTime,
        after: DateTime,
        before: DateTime,
        most: usize,
    ) -> Vec<DateTime> {
        let (Some(after), Some(before)) = (chrono(after), chrono(before)) else {
            return Vec::new();
        };
        let most = u16::try_from(most).unwrap_or(u16::MAX);
        let set = self.set(starts);
        let times = set.map(|set| set.after(after).before(before).all(most).dates);
        let times = times.unwrap_or_default().into_iter();
        times.filter_map(|time| jiff(time.naive_local())).collect()
    }

    fn set(&self, starts: DateTime) -> Option<RRuleSet> {
        // The rrule crate's limit bounds the iterations of a hostile rule.
        Some(self.rule.clone().build(chrono(starts)?).ok()?.limit())
    }
}

/// Represents local time as UTC, which has no daylight saving time.
fn chrono(time: DateTime) -> Option<chrono::DateTime<Tz>> {
    let naive: NaiveDateTime = time.to_string().parse().ok()?;
    Tz::UTC.from_local_datetime(&naive).single()
}

fn jiff(time: NaiveDateTime) -> Option<DateTime> {
    time.format("%Y-%m-%dT%H:%M:%S").to_string().parse().ok()
}

impl FromStr for Recurrence {
    type Err = RecurrenceError;

    fn from_str(text: &str) -> Result<Self, RecurrenceError> {
        let error = || RecurrenceError(text.chars().take(100).collect());
        if text.len() > MAX_LENGTH {
            return Err(error());
        }
        let rule: RRule<Unvalidated> = text.parse().map_err(|_| error())?;
        let often = matches!(
            rule.get_freq(),
            rrule::Frequency::Minutely | rrule::Frequency::Secondly
        );
        let recurrence = Self {
            text: text.to_owned(),
            rule,
        };
        let any_start = DateTime::constant(1970, 1, 1, 12, 0, 0, 0);
        if often || recurrence.set(any_start).is_none() {
            return Err(error());
        }
        Ok(recurrence)
    }
}

impl fmt::Display for Recurrence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for Recurrence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Recurrence {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_that_is_none_or_runs_wild_is_refused() {
        let long = "FREQ=DAILY;".repeat(100);
        for bad in ["", "weekly", "FREQ=SOMETIMES", "FREQ=SECONDLY", &long] {
            assert!(bad.parse::<Recurrence>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_rule_that_never_holds_ends_all_the_same() {
        let never: Recurrence = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30".parse().unwrap();
        let start = DateTime::constant(2026, 1, 1, 0, 0, 0, 0);
        let end = DateTime::constant(2030, 1, 1, 0, 0, 0, 0);
        assert_eq!(never.between(start, start, end, 10), []);
    }
}
