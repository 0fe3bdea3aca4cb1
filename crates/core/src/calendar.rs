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
    /// The last such weekday before a day of the year.
    Before {
        /// The weekday.
        weekday: Weekday,
        /// 1 to 12.
        month: i8,
        /// 1 to 31.
        day: i8,
    },
}

#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HolidayTable {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    on: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    easter: Option<i32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    last: Option<WeekdayName>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<String>,
}

impl TryFrom<HolidayTable> for Holiday {
    type Error = &'static str;

    fn try_from(table: HolidayTable) -> Result<Self, Self::Error> {
        let date = |text: &str| month_and_day(text).ok_or(NO_DATE);
        match (table.on, table.easter, table.last, table.before) {
            (Some(on), None, None, None) => date(&on).map(|(month, day)| Self::On { month, day }),
            (None, Some(days), None, None) if (-100..=100).contains(&days) => {
                Ok(Self::Easter(days))
            }
            (None, None, Some(last), Some(before)) => {
                date(&before).map(|(month, day)| Self::Before {
                    weekday: last.into(),
                    month,
                    day,
                })
            }
            _ => Err(NO_RULE),
        }
    }
}

const NO_DATE: &str = "`on` and `before` must be a month and a day such as \"12-25\"";
const NO_RULE: &str = "a holiday needs either `on`, or `easter` (at most 100 days), or `last` (a weekday such as \"wednesday\") with `before`";

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum WeekdayName {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl From<WeekdayName> for Weekday {
    fn from(name: WeekdayName) -> Self {
        match name {
            WeekdayName::Monday => Self::Monday,
            WeekdayName::Tuesday => Self::Tuesday,
            WeekdayName::Wednesday => Self::Wednesday,
            WeekdayName::Thursday => Self::Thursday,
            WeekdayName::Friday => Self::Friday,
            WeekdayName::Saturday => Self::Saturday,
            WeekdayName::Sunday => Self::Sunday,
        }
    }
}

impl From<Weekday> for WeekdayName {
    fn from(weekday: Weekday) -> Self {
        match weekday {
            Weekday::Monday => Self::Monday,
            Weekday::Tuesday => Self::Tuesday,
            Weekday::Wednesday => Self::Wednesday,
            Weekday::Thursday => Self::Thursday,
            Weekday::Friday => Self::Friday,
            Weekday::Saturday => Self::Saturday,
            Weekday::Sunday => Self::Sunday,
        }
    }
}

impl From<Holiday> for HolidayTable {
    fn from(holiday: Holiday) -> Self {
        let text = |month: i8, day: i8| Some(format!("{month:02}-{day:02}"));
        match holiday {
            Holiday::On { month, day } => Self {
                on: text(month, day),
                ..Self::default()
            },
            Holiday::Easter(days) => Self {
                easter: Some(days),
                ..Self::default()
            },
            Holiday::Before {
                weekday,
                month,
                day,
            } => Self {
                last: Some(weekday.into()),
                before: text(month, day),
                ..Self::default()
            },
        }
    }
}

fn month_and_day(text: &str) -> Option<(i8, i8)> {
    // 2024 is a leap year, so 29 February is accepted.
    let date: Date = format!("2024-{text}").parse().ok()?;
    Some((date.month(), date.day()))
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
            Self::Before {
                weekday,
                month,
                day,
            } => Date::new(year, month, day)
                .ok()?
                .nth_weekday(-1, weekday)
                .ok(),
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
    fn the_day_of_repentance_is_the_wednesday_before_23_november() {
        let written = r#"{"last":"wednesday","before":"11-23"}"#;
        let holiday: Holiday = serde_json::from_str(written).unwrap();
        assert_eq!(serde_json::to_string(&holiday).unwrap(), written);
        // As the calendars of Saxony have it; in 2022 the 23rd was itself a Wednesday.
        for (year, day) in [(2022, 16), (2025, 19), (2026, 18), (2027, 17), (2028, 22)] {
            assert_eq!(holiday.in_year(year), Some(date(year, 11, day)));
        }
    }

    #[test]
    fn a_holiday_has_one_whole_rule() {
        for table in [
            "{}",
            r#"{"on": "12-25", "easter": 1}"#,
            r#"{"last": "wednesday"}"#,
            r#"{"before": "11-23"}"#,
            r#"{"last": "mittwoch", "before": "11-23"}"#,
            r#"{"last": "wednesday", "before": "11-31"}"#,
        ] {
            assert!(serde_json::from_str::<Holiday>(table).is_err(), "{table}");
        }
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
