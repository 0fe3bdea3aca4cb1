//! Periods of calendar time: `P14D`, `P3M`, `-P8W`.

use std::{fmt, str::FromStr};

use jiff::{Span, civil::Date};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// A period of one calendar unit (ISO 8601: `P14D`, `P8W`, `P3M`, `P1Y`). A negative
/// one counts backwards (`-P56D`).
///
/// One unit only: laws count "two weeks" or "three months", and a single unit can be
/// expressed in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    count: i32,
    unit: PeriodUnit,
}

/// The unit of a [`Period`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are self-explanatory")]
pub enum PeriodUnit {
    Day,
    Week,
    Month,
    Year,
}

/// A malformed period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "\"{0}\" is not a valid period: write a number of days, weeks, months or years such as P14D, P8W, P3M or P1Y"
)]
pub struct PeriodError(String);

impl Period {
    /// Number of units; negative for a period that counts backwards.
    pub fn count(self) -> i32 {
        self.count
    }

    /// The unit.
    pub fn unit(self) -> PeriodUnit {
        self.unit
    }

    /// The day this long after `date`; `None` past the end of the calendar.
    ///
    /// A period in months ends on the same day of the month, or on its last day if that
    /// day does not exist (BGB § 188(2) and (3)).
    pub fn after(self, date: Date) -> Option<Date> {
        date.checked_add(self.span()?).ok()
    }

    fn span(self) -> Option<Span> {
        let (span, count) = (Span::new(), i64::from(self.count));
        match self.unit {
            PeriodUnit::Day => span.try_days(count),
            PeriodUnit::Week => span.try_weeks(count),
            PeriodUnit::Month => span.try_months(count),
            PeriodUnit::Year => span.try_years(count),
        }
        .ok()
    }
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, PeriodError> {
        let error = || PeriodError(text.chars().take(40).collect());
        // jiff also accepts "2 weeks"; packs may use only one form.
        if !text.trim_start_matches('-').starts_with('P') {
            return Err(error());
        }
        let span: Span = text.parse().map_err(|_| error())?;
        let parts = [
            (i32::from(span.get_years()), PeriodUnit::Year),
            (span.get_months(), PeriodUnit::Month),
            (span.get_weeks(), PeriodUnit::Week),
            (span.get_days(), PeriodUnit::Day),
        ];
        let mut used = parts.into_iter().filter(|(count, _)| *count != 0);
        match (used.next(), used.next(), has_time(&span)) {
            (Some((count, unit)), None, false) => Ok(Self { count, unit }),
            (None, None, false) => Ok(Self {
                count: 0,
                unit: PeriodUnit::Day,
            }),
            _ => Err(error()),
        }
    }
}

fn has_time(span: &Span) -> bool {
    span.get_hours() != 0
        || span.get_minutes() != 0
        || span.get_seconds() != 0
        || span.get_milliseconds() != 0
        || span.get_microseconds() != 0
        || span.get_nanoseconds() != 0
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            PeriodUnit::Day => 'D',
            PeriodUnit::Week => 'W',
            PeriodUnit::Month => 'M',
            PeriodUnit::Year => 'Y',
        };
        let sign = if self.count < 0 { "-" } else { "" };
        write!(f, "{sign}P{}{unit}", self.count.unsigned_abs())
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn two_weeks_after_the_fifteenth_is_the_twenty_ninth() {
        let period: Period = "P14D".parse().unwrap();
        assert_eq!(period.after(date(2026, 11, 15)), Some(date(2026, 11, 29)));
    }

    #[test]
    fn a_month_ends_on_the_last_day_where_the_day_is_missing() {
        for (period, from, to) in [
            ("P3M", date(2026, 11, 30), date(2027, 2, 28)),
            ("P1M", date(2027, 1, 31), date(2027, 2, 28)),
            ("P1M", date(2028, 1, 31), date(2028, 2, 29)),
            ("P1Y", date(2028, 2, 29), date(2029, 2, 28)),
            ("P4Y", date(2028, 2, 29), date(2032, 2, 29)),
            ("-P6M", date(2026, 8, 31), date(2026, 2, 28)),
        ] {
            let period: Period = period.parse().unwrap();
            assert_eq!(period.after(from), Some(to), "{period} after {from}");
        }
    }

    #[test]
    fn a_period_before_counts_backwards() {
        let period: Period = "-P8W".parse().unwrap();
        assert_eq!(period.after(date(2027, 3, 31)), Some(date(2027, 2, 3)));
        assert_eq!(period.to_string(), "-P8W");
    }

    #[test]
    fn words_times_and_mixed_units_are_refused() {
        for bad in [
            "",
            "P",
            "14",
            "2 weeks",
            "P1M3D",
            "PT5H",
            "P1.5D",
            "P99999999999D",
        ] {
            assert!(bad.parse::<Period>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_day_beyond_the_calendar_is_no_day() {
        let period: Period = "P9000Y".parse().unwrap();
        assert_eq!(period.after(date(2026, 1, 1)), None);
    }
}
