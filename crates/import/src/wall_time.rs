//! Moments of the world as the clocks of a place show them.

use jiff::{Timestamp, ToSpan, civil::Date, civil::DateTime, tz::TimeZone};
use lotse_core::Recurrence;

/// What the clocks of a zone show at a moment, to the minute.
pub(crate) fn wall_time(moment: Timestamp, zone: &TimeZone) -> DateTime {
    to_the_minute(zone.to_datetime(moment))
}

/// A time without its seconds, which no event needs.
pub(crate) fn to_the_minute(time: DateTime) -> DateTime {
    time.date().at(time.hour(), time.minute(), 0, 0)
}

/// The day by which something must be looked at again: in a year.
pub(crate) fn review_by(verified: Date) -> Date {
    verified.checked_add(1.year()).unwrap_or(Date::MAX)
}

/// When the last time may be, as a rule says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Until<'a> {
    /// As its day says, whatever the hour: sources that mean a day write the
    /// last second of it, in whichever zone.
    Day,
    /// A moment, in UTC when it ends with Z (RFC 5545 section 3.3.10).
    Moment(&'a TimeZone),
}

/// A rule as packs have it. Packs count in wall time, for which UTC stands, so
/// that its end is written in wall time with a Z.
pub(crate) fn recurrence(rule: &str, until: Until<'_>) -> Option<Recurrence> {
    if rule.len() > 1_000 {
        return None;
    }
    let rule = rule
        .trim()
        .trim_start_matches("RRULE:")
        .to_ascii_uppercase();
    let parts: Option<Vec<String>> = rule
        .split(';')
        .filter(|part| !part.is_empty())
        .map(|part| match part.split_once('=') {
            Some(("UNTIL", time)) => Some(format!("UNTIL={}", end(time, until)?)),
            // The sign of a first Tuesday is of no use and not known everywhere.
            Some((name, value)) => Some(format!("{name}={}", value.replace('+', ""))),
            None => None,
        })
        .collect();
    parts?.join(";").parse().ok()
}

fn end(time: &str, until: Until<'_>) -> Option<String> {
    let (day, clock) = time.split_once('T').unwrap_or((time, ""));
    let day = basic_date(day)?;
    let end = match until {
        Until::Moment(zone) if clock.ends_with('Z') => {
            let utc = basic_time(day, clock.trim_end_matches('Z'))?;
            zone.to_datetime(TimeZone::UTC.to_timestamp(utc).ok()?)
        }
        Until::Moment(_) if !clock.is_empty() => basic_time(day, clock)?,
        Until::Moment(_) | Until::Day => day.at(23, 59, 59, 0),
    };
    Some(end.strftime("%Y%m%dT%H%M%SZ").to_string())
}

/// `20261122` (ISO 8601 basic format).
pub(crate) fn basic_date(text: &str) -> Option<Date> {
    (text.len() == 8).then(|| Date::strptime("%Y%m%d", text).ok())?
}

/// A day and `183000`.
pub(crate) fn basic_time(day: Date, clock: &str) -> Option<DateTime> {
    let clock = (clock.len() == 6).then(|| jiff::civil::Time::strptime("%H%M%S", clock).ok())??;
    Some(day.to_datetime(clock))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(text: &str, until: Until<'_>) -> Option<String> {
        recurrence(text, until).map(|rule| rule.to_string())
    }

    #[test]
    fn the_end_of_a_rule_is_written_in_wall_time() {
        let berlin = TimeZone::get("Europe/Berlin").unwrap();
        assert_eq!(
            rule("FREQ=WEEKLY;UNTIL=20270331T215959Z", Until::Moment(&berlin)).as_deref(),
            Some("FREQ=WEEKLY;UNTIL=20270331T235959Z")
        );
        assert_eq!(
            rule(
                "RRULE:FREQ=WEEKLY;UNTIL=20310101T235959;BYDAY=TU,TH",
                Until::Day
            )
            .as_deref(),
            Some("FREQ=WEEKLY;UNTIL=20310101T235959Z;BYDAY=TU,TH")
        );
        assert_eq!(
            rule("FREQ=DAILY;UNTIL=20310101", Until::Moment(&berlin)).as_deref(),
            Some("FREQ=DAILY;UNTIL=20310101T235959Z")
        );
    }

    #[test]
    fn a_first_tuesday_loses_its_sign() {
        assert_eq!(
            rule("FREQ=MONTHLY;BYDAY=+1TU", Until::Day).as_deref(),
            Some("FREQ=MONTHLY;BYDAY=1TU")
        );
        for bad in [
            "",
            "weekly",
            "FREQ=WEEKLY;UNTIL=soon",
            "FREQ=SECONDLY",
            "UNTIL=20270101",
        ] {
            assert_eq!(rule(bad, Until::Day), None, "{bad}");
        }
    }
}
