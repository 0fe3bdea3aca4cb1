//! Recurrence rules of events (RFC 5545).

use std::{fmt, str::FromStr};

use chrono::{NaiveDateTime, TimeZone};
use jiff::civil::{Date, DateTime};
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

    /// The rule for a calendar file, in which its end has the same type as the start of
    /// the event: a local time, or a day for an event that lasts whole days (RFC 5545,
    /// section 3.3.10). Rules of packs end at a local time that is written as if in UTC.
    pub fn to_rule(&self, starts: DateTime, all_day: bool) -> String {
        let until = self.rule.get_until().and_then(|end| jiff(end.naive_utc()));
        let end = |until: DateTime| {
            if all_day {
                last_day(starts, until).strftime("%Y%m%d").to_string()
            } else {
                until.strftime("%Y%m%dT%H%M%S").to_string()
            }
        };
        let part = |part: &str| match (part.split_once('='), until) {
            (Some((name, _)), Some(until)) if name.eq_ignore_ascii_case("UNTIL") => {
                format!("UNTIL={}", end(until))
            }
            _ => part.to_owned(),
        };
        self.text.split(';').map(part).collect::<Vec<_>>().join(";")
    }

    fn set(&self, starts: DateTime) -> Option<RRuleSet> {
        // The rrule crate's limit bounds the iterations of a hostile rule.
        Some(self.rule.clone().build(chrono(starts)?).ok()?.limit())
    }
}

/// The last day on which an event may begin that begins at the time of `starts`.
fn last_day(starts: DateTime, until: DateTime) -> Date {
    let day = until.date();
    if starts.time() <= until.time() {
        return day;
    }
    day.yesterday().unwrap_or(day)
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
    fn the_end_of_a_rule_in_a_calendar_file_has_the_type_of_the_start() {
        let six = DateTime::constant(2026, 12, 1, 18, 0, 0, 0);
        let midnight = DateTime::constant(2026, 12, 1, 0, 0, 0, 0);
        for (rule, timed, all_day) in [
            ("FREQ=DAILY", "FREQ=DAILY", "FREQ=DAILY"),
            (
                "FREQ=DAILY;COUNT=3",
                "FREQ=DAILY;COUNT=3",
                "FREQ=DAILY;COUNT=3",
            ),
            (
                "FREQ=WEEKLY;UNTIL=20270331T235959Z;BYDAY=TU",
                "FREQ=WEEKLY;UNTIL=20270331T235959;BYDAY=TU",
                "FREQ=WEEKLY;UNTIL=20270331;BYDAY=TU",
            ),
            (
                "FREQ=DAILY;UNTIL=20270331T170000Z",
                "FREQ=DAILY;UNTIL=20270331T170000",
                "FREQ=DAILY;UNTIL=20270331",
            ),
        ] {
            let rule: Recurrence = rule.parse().unwrap();
            assert_eq!(rule.to_rule(six, false), timed);
            assert_eq!(rule.to_rule(midnight, true), all_day);
        }
    }

    /// RFC 5545, section 3.3.10: a date that is not in a year is left out of it.
    #[test]
    fn a_leap_day_and_a_thirty_first_come_only_where_they_exist() {
        let midnight = |year, month, day| DateTime::constant(year, month, day, 0, 0, 0, 0);
        let end = midnight(2037, 1, 1);
        let leap_day = midnight(2028, 2, 29);
        let yearly: Recurrence = "FREQ=YEARLY".parse().unwrap();
        let found = yearly.between(leap_day, leap_day, end, 9);
        assert_eq!(found, [2028, 2032, 2036].map(|year| midnight(year, 2, 29)));
        let last = midnight(2027, 1, 31);
        let monthly: Recurrence = "FREQ=MONTHLY".parse().unwrap();
        let found = monthly.between(last, last, end, 4);
        assert_eq!(found, [1, 3, 5, 7].map(|month| midnight(2027, month, 31)));
    }

    #[test]
    fn a_rule_that_never_holds_ends_all_the_same() {
        let never: Recurrence = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30".parse().unwrap();
        let start = DateTime::constant(2026, 1, 1, 0, 0, 0, 0);
        let end = DateTime::constant(2030, 1, 1, 0, 0, 0, 0);
        assert_eq!(never.between(start, start, end, 10), []);
    }
}
