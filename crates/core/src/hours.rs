//! Opening hours in OpenStreetMap syntax.

use std::{fmt, str::FromStr, sync::Arc};

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use compact_calendar::CompactCalendar;
use jiff::civil::{Date, DateTime};
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::Calendar;

/// How far ahead to look for the next opening, in days.
const HORIZON: i32 = 60;

/// Opening hours in OpenStreetMap syntax.
///
/// Unless the text mentions public holidays (`PH`), the contact counts as closed on
/// them: missing a visit is better than standing before a locked door.
#[derive(Clone, PartialEq, Eq)]
pub struct Hours {
    text: String,
    expression: OpeningHours,
}

/// Opening hours that cannot be parsed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "\"{0}\" are not opening hours in OpenStreetMap syntax, such as \"Mo-Fr 08:00-12:00; Th 14:00-18:00\""
)]
pub struct HoursError(String);

/// Whether a contact is open at a given time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// Open, closed, or unknown.
    pub state: OpeningState,
    /// When the state changes, if within 60 days.
    pub until: Option<DateTime>,
}

/// Open, closed, or unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are self-explanatory")]
pub enum OpeningState {
    Open,
    Closed,
}

/// Opening hours of one weekday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekdayHours {
    /// Day of the week; 1 is Monday.
    pub weekday: i8,
    /// Opening and closing times, such as `08:00` and `14:00`.
    pub spans: Vec<(String, String)>,
}

impl Hours {
    /// The hours as written in the pack.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The opening state at `now`, in local time of the place.
    pub fn at(&self, now: DateTime, calendar: &Calendar) -> Option<Opening> {
        let hours = self.in_place(now.date(), calendar);
        let moment = to_chrono(now)?;
        let state = if hours.is_open(moment) {
            OpeningState::Open
        } else {
            OpeningState::Closed
        };
        let horizon = moment.checked_add_signed(chrono::TimeDelta::days(HORIZON.into()))?;
        let until = hours
            .iter_range(moment, horizon)
            .map(|range| range.range.end)
            .next()
            .filter(|end| *end < horizon)
            .and_then(from_chrono);
        Some(Opening { state, until })
    }

    /// The regular hours of the week starting on `monday`, ignoring holidays.
    pub fn week(&self, monday: Date) -> Vec<WeekdayHours> {
        (0..7)
            .filter_map(|offset| self.weekday(monday, offset))
            .collect()
    }

    fn weekday(&self, monday: Date, offset: i8) -> Option<WeekdayHours> {
        let date = monday
            .checked_add(jiff::Span::new().try_days(offset).ok()?)
            .ok()?;
        let spans = self
            .expression
            .schedule_at(to_chrono(date.at(0, 0, 0, 0))?.date())
            .into_iter()
            .filter(|span| span.kind == RuleKind::Open)
            .map(|span| (span.range.start.to_string(), span.range.end.to_string()))
            .collect();
        Some(WeekdayHours {
            weekday: offset + 1,
            spans,
        })
    }

    fn in_place(&self, today: Date, calendar: &Calendar) -> OpeningHours {
        let mut days = CompactCalendar::default();
        for year in [today.year(), today.year().saturating_add(1)] {
            for date in calendar.in_year(year) {
                if let Some(moment) = to_chrono(date.at(0, 0, 0, 0)) {
                    days.insert(moment.date());
                }
            }
        }
        let holidays = ContextHolidays::new(Arc::new(days), Arc::default());
        self.expression
            .clone()
            .with_context(Context::default().with_holidays(holidays))
    }
}

fn to_chrono(time: DateTime) -> Option<NaiveDateTime> {
    let [month, day, hour, minute] = [time.month(), time.day(), time.hour(), time.minute()]
        .map(|part| u32::from(part.unsigned_abs()));
    NaiveDate::from_ymd_opt(time.year().into(), month, day)?.and_hms_opt(hour, minute, 0)
}

fn from_chrono(time: NaiveDateTime) -> Option<DateTime> {
    let small = |part: u32| i8::try_from(part).ok();
    let date = Date::new(
        i16::try_from(time.year()).ok()?,
        small(time.month())?,
        small(time.day())?,
    )
    .ok()?;
    let minutes = time
        .time()
        .signed_duration_since(chrono::NaiveTime::MIN)
        .num_minutes();
    Some(date.at(
        i8::try_from(minutes / 60).ok()?,
        i8::try_from(minutes % 60).ok()?,
        0,
        0,
    ))
}

impl FromStr for Hours {
    type Err = HoursError;

    fn from_str(text: &str) -> Result<Self, HoursError> {
        let error = || HoursError(text.chars().take(200).collect());
        if text.len() > 1_000 {
            return Err(error());
        }
        let with_holidays = if text.contains("PH") {
            text.to_owned()
        } else {
            format!("{text}; PH off")
        };
        let expression = with_holidays.parse().map_err(|_| error())?;
        Ok(Self {
            text: text.to_owned(),
            expression,
        })
    }
}

impl fmt::Debug for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Hours").field(&self.text).finish()
    }
}

impl Serialize for Hours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Hours {
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
    use crate::Holiday;

    fn office() -> Hours {
        "Mo 08:00-14:00; Tu,We,Fr 08:00-12:00; Th 08:00-18:00"
            .parse()
            .unwrap()
    }

    #[test]
    fn it_is_open_on_monday_morning_until_two() {
        let opening = office()
            .at(date(2026, 11, 23).at(9, 30, 0, 0), &Calendar::default())
            .unwrap();
        assert_eq!(opening.state, OpeningState::Open);
        assert_eq!(opening.until, Some(date(2026, 11, 23).at(14, 0, 0, 0)));
    }

    #[test]
    fn on_sunday_it_opens_again_on_monday() {
        let opening = office()
            .at(date(2026, 11, 22).at(12, 0, 0, 0), &Calendar::default())
            .unwrap();
        assert_eq!(opening.state, OpeningState::Closed);
        assert_eq!(opening.until, Some(date(2026, 11, 23).at(8, 0, 0, 0)));
    }

    #[test]
    fn on_a_public_holiday_it_is_closed() {
        let calendar = Calendar::from_iter([Holiday::On { month: 1, day: 6 }]);
        let opening = office()
            .at(date(2027, 1, 6).at(9, 0, 0, 0), &calendar)
            .unwrap();
        assert_eq!(opening.state, OpeningState::Closed);
        assert_eq!(opening.until, Some(date(2027, 1, 7).at(8, 0, 0, 0)));
    }

    #[test]
    fn the_week_is_listed_from_monday() {
        let week = office().week(date(2026, 11, 23));
        assert_eq!(week.len(), 7);
        assert_eq!(week[3].spans, [("08:00".to_owned(), "18:00".to_owned())]);
        assert!(week[6].spans.is_empty());
    }

    #[test]
    fn what_is_no_opening_hours_is_refused() {
        for bad in ["Monday mornings", "Mo 8-", &"Mo ".repeat(5_000)] {
            assert!(bad.parse::<Hours>().is_err(), "{bad}");
        }
    }
}
