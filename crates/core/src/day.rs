//! A day in a pack: fixed, or counted from a date in the newcomer's life.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{Answers, Calendar, FactId, Period, one_or_many::OneOrMany};

/// A fixed day, or how to compute it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Day {
    /// The same day for everyone.
    On(Date),
    /// Counted from a date in the newcomer's life.
    Counted(Count),
}

/// How to count from a date in the newcomer's life.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// The date fact to count from.
    pub from: FactId,
    /// How long after `from` a letter is deemed delivered: the fourth day after it was
    /// posted (VwVfG § 41(2), SGB X § 37(2), AO § 122(2)).
    pub deemed: Option<Period>,
    /// The periods after `from` (negative: before), applied in sequence.
    pub within: Vec<Period>,
    /// Calendar or working days.
    pub count: DueCount,
}

/// The kind of days that a deadline counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DueCount {
    /// Every day.
    #[default]
    CalendarDays,
    /// Monday to Friday except public holidays.
    WorkingDays,
}

impl Day {
    /// The date fact that the day is counted from.
    pub fn from(&self) -> Option<&FactId> {
        match self {
            Self::On(_) => None,
            Self::Counted(count) => Some(&count.from),
        }
    }

    /// The newcomer's date; `None` while the date it counts from is unknown.
    pub fn date(&self, answers: &Answers, calendar: &Calendar) -> Option<Date> {
        match self {
            Self::On(date) => Some(*date),
            Self::Counted(count) => count.after(count.starts(answers)?, calendar),
        }
    }
}

impl Count {
    /// The day on which the period starts.
    pub fn starts(&self, answers: &Answers) -> Option<Date> {
        let date = answers.date(&self.from)?;
        match self.deemed {
            Some(deemed) => deemed.after(date),
            None => Some(date),
        }
    }

    fn after(&self, starts: Date, calendar: &Calendar) -> Option<Date> {
        self.within
            .iter()
            .try_fold(starts, |date, within| match self.count {
                DueCount::CalendarDays => within.after(date),
                DueCount::WorkingDays => calendar.working_days_after(date, within.count()),
            })
    }
}

/// A period or a list of periods applied in sequence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(crate) struct Periods(pub(crate) Vec<Period>);

impl<'de> Deserialize<'de> for Periods {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(OneOrMany::deserialize(deserializer)?.0))
    }
}

/// Error for a table that specifies no day.
pub(crate) const ON_OR_FROM: &str = "a day needs either `on`, or `from` with `within`";
