//! Public holidays and working days of a place.

use jiff::{
    Span,
    civil::{Date, Weekday},
};
use serde::{Deserialize, Serialize};

/// A public holiday, as written in a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, try_from = "HolidayTable", into = "HolidayTable")]
pub enum Holiday {
    /// The same day each year.
    On {
        /// 1 to 12.
        month: i8,
        /// 1 to 31.
        day: i8,
    },
    /// Days from Easter Sunday; negative for days before it.
    Easter(i32),
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HolidayTable {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    on: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    easter: Option<i32>,
}

impl TryFrom<HolidayTable> for Holiday {
    type Error = &'static str;

    fn try_from(table: HolidayTable) -> Result<Self, Self::Error> {
        match (table.on, table.easter) {
            (Some(on), None) => {
                month_and_day(&on).ok_or("`on` must be a month and a day such as \"12-25\"")
            }
            (None, Some(days)) if (-100..=100).contains(&days) => Ok(Self::Easter(days)),
            _ => Err("a holiday needs either `on` or `easter` (at most 100 days)"),
        }
    }
}

impl From<Holiday> for HolidayTable {
    fn from(holiday: Holiday) -> Self {
        match holiday {
            Holiday::On { month, day } => Self {
                on: Some(format!("{month:02}-{day:02}")),
                easter: None,
            },
            Holiday::Easter(days) => Self {
                on: None,
                easter: Some(days),
            },
        }
    }
}

fn month_and_day(text: &str) -> Option<Holiday> {
    // // 2024 is a leap year, so 29 February is accepted.
    let date: Date = format!("2024-{text}").parse().ok()?;
    Some(Holiday::On {
        month: date.month(),
        day: date.day(),
    })
}

impl Holiday {
    /// The holiday's date in `year`; `None` if that year lacks the day.
    pub fn in_year(&self, year: i16) -> Option<Date> {
        match *self {
            Self::On { month, day } => Date::new(year, month, day).ok(),
            Self::Easter(days) => {
                let sunday = computus::gregorian(i32::from(year)).ok()?;
                let sunday = Date::new(
                    year,
                    i8::try_from(sunday.month).ok()?,
                    i8::try_from(sunday.day).ok()?,
                )
                .ok()?;
                sunday.checked_add(Span::new().try_days(days).ok()?).ok()
            }
        }
    }
}

/// The public holidays of a place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendar(Vec<Holiday>);

impl FromIterator<Holiday> for Calendar {
    fn from_iter<I: IntoIterator<Item = Holiday>>(holidays: I) -> Self {
        Self(holidays.into_iter().collect())
    }
}

impl Calendar {
    /// Returns whether `date` is a public holiday.
    pub fn is_holiday(&self, date: Date) -> bool {
        self.0
            .iter()
            .any(|holiday| holiday.in_year(date.year()) == Some(date))
    }

    /// The holidays of a year, in arbitrary order.
    pub fn in_year(&self, year: i16) -> impl Iterator<Item = Date> {
        self.0
            .iter()
            .filter_map(move |holiday| holiday.in_year(year))
    }

    /// Returns whether `date` is Monday to Friday and not a public holiday.
    pub fn is_working_day(&self, date: Date) -> bool {
        !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) && !self.is_holiday(date)
    }

    /// `date` or the next working day (BGB § 193). `None` past the end of the calendar,
    /// or if there is no working day within a month.
    pub fn on_or_after(&self, date: Date) -> Option<Date> {
        let days = std::iter::successors(Some(date), |day| day.tomorrow().ok());
        days.take(31).find(|day| self.is_working_day(*day))
    }

    /// The working day `count` working days after `date`, or before it if negative.
    /// `date` itself is not counted (BGB § 187(1)). `None` past the end of the calendar
    /// or beyond 1,000 working days.
    pub fn working_days_after(&self, date: Date, count: i32) -> Option<Date> {
        if count.unsigned_abs() > 1_000 {
            return None;
        }
        let mut day = date;
        for _ in 0..count.unsigned_abs() {
            loop {
                day = if count > 0 {
                    day.tomorrow()
                } else {
                    day.yesterday()
                }
                .ok()?;
                if self.is_working_day(day) {
                    break;
                }
            }
        }
        Some(day)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn germany() -> Calendar {
        [
            r#"{"on": "12-25"}"#,
            r#"{"on": "12-26"}"#,
            r#"{"easter": -2}"#,
            r#"{"easter": 1}"#,
            r#"{"easter": 39}"#,
        ]
        .iter()
        .map(|json| serde_json::from_str::<Holiday>(json).unwrap())
        .collect()
    }

    #[test]
    fn movable_feasts_follow_easter() {
        // Easter Sundays as published by the Physikalisch-Technische Bundesanstalt.
        for (year, month, day) in [(2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2028, 4, 16)] {
            assert_eq!(
                Holiday::Easter(0).in_year(year),
                Some(date(year, month, day))
            );
        }
        assert!(
            germany().is_holiday(date(2026, 5, 14)),
            "Ascension Day 2026"
        );
    }

    #[test]
    fn ten_working_days_skip_weekends_and_holidays() {
        // From Friday 18 December 2026; 25 (Friday) is a holiday, 26 a Saturday anyway.
        assert_eq!(
            germany().working_days_after(date(2026, 12, 18), 10),
            Some(date(2027, 1, 4))
        );
        assert_eq!(
            germany().working_days_after(date(2027, 1, 4), -10),
            Some(date(2026, 12, 18))
        );
    }

    #[test]
    fn a_day_that_no_year_has_is_refused() {
        for bad in ["02-30", "13-01", "1-1", "2026-01-01"] {
            assert!(
                serde_json::from_str::<Holiday>(&format!(r#"{{"on": "{bad}"}}"#)).is_err(),
                "{bad}"
            );
        }
    }
}
