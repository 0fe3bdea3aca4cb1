//! Opening hours in OpenStreetMap syntax.

mod expression;
mod possible;
mod week;

pub use week::{HoursSpan, WeekdayHours};

use std::{fmt, str::FromStr};

use chrono::NaiveDateTime;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::Calendar;

use expression::Expression;
use possible::PossibleHours;

/// How far ahead to look for the next change, in days.
const HORIZON: i64 = 60;

/// Opening hours in OpenStreetMap syntax.
///
/// Unless the text mentions public holidays (`PH`) or is the same all the time (`24/7`),
/// the contact counts as closed on them: missing a visit is better than standing before a
/// locked door.
#[derive(Clone, PartialEq, Eq)]
pub struct Hours {
    text: String,
    expression: Expression,
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
    /// What the hours say about this time, such as "by appointment".
    pub comment: Option<String>,
    /// When the state changes, and to which, if within 60 days.
    pub change: Option<(DateTime, OpeningState)>,
}

/// Open, closed, or unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpeningState {
    /// Certainly open.
    Open,
    /// Certainly closed.
    Closed,
    /// To be asked for: by appointment, without a fixed end, or dependent on the school
    /// holidays or the sun, which are not known.
    Unknown,
}

impl Hours {
    /// The hours as written in the pack.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The opening state at `now`, in local time of the place.
    pub fn at(&self, now: DateTime, calendar: &Calendar) -> Option<Opening> {
        let hours = PossibleHours::new(&self.expression, now.date(), calendar);
        let moment = to_chrono(now)?;
        let horizon = moment.checked_add_signed(chrono::TimeDelta::days(HORIZON))?;
        let (state, comment) = hours.state(moment);
        let change = hours.next_change(moment, horizon);
        let change = change.and_then(|(at, state)| Some((from_chrono(at)?, state)));
        Some(Opening {
            state,
            comment,
            change,
        })
    }

    /// Whether the hours depend on the school holidays, which are not known.
    pub fn depends_on_school_holidays(&self) -> bool {
        self.expression.mentions_school_holidays
    }

    /// Whether the hours depend on sunrise or sunset, which are not known.
    pub fn depends_on_sun(&self) -> bool {
        self.expression.mentions_sun
    }

    /// The regular hours of the week starting on `monday`, ignoring holidays. Empty if
    /// they depend on the sun.
    pub fn week(&self, monday: Date) -> Vec<WeekdayHours> {
        to_chrono(monday.at(0, 0, 0, 0))
            .filter(|_| !self.depends_on_sun())
            .and_then(|monday| week::week(&self.expression, monday.date()))
            .unwrap_or_default()
    }
}

fn to_chrono(time: DateTime) -> Option<NaiveDateTime> {
    let [month, day, hour, minute] = [time.month(), time.day(), time.hour(), time.minute()]
        .map(|part| u32::from(part.unsigned_abs()));
    chrono::NaiveDate::from_ymd_opt(time.year().into(), month, day)?.and_hms_opt(hour, minute, 0)
}

fn from_chrono(time: NaiveDateTime) -> Option<DateTime> {
    use chrono::{Datelike, Timelike};
    let small = |part: u32| i8::try_from(part).ok();
    let date = Date::new(
        i16::try_from(time.year()).ok()?,
        small(time.month())?,
        small(time.day())?,
    )
    .ok()?;
    Some(date.at(small(time.hour())?, small(time.minute())?, 0, 0))
}

impl FromStr for Hours {
    type Err = HoursError;

    fn from_str(text: &str) -> Result<Self, HoursError> {
        let error = || HoursError(text.chars().take(200).collect());
        if text.len() > 1_000 {
            return Err(error());
        }
        Ok(Self {
            text: text.to_owned(),
            expression: Expression::parse(text).ok_or_else(error)?,
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
mod tests;
