//! The horizons into which a plan is grouped.

use jiff::{Span, civil::Date};
use serde::Serialize;

use super::PlannedDue;
use crate::WhenDue;

/// When a step comes up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "kebab-case")]
pub enum Horizon {
    /// Due today or overdue.
    Now,
    /// Within seven days.
    Week,
    /// Within eight weeks.
    Weeks,
    /// Later than eight weeks.
    Months,
    /// Not open yet, or years ahead.
    Later,
    /// When an event in the newcomer's life occurs.
    Event,
}

impl Horizon {
    /// The horizon of a step: by its deadline, or as the pack says.
    pub(super) fn of(due: Option<&PlannedDue>, when_due: WhenDue, today: Date) -> Self {
        match due {
            Some(due) => Self::of_date(due.date, today),
            None => match when_due {
                WhenDue::Week => Self::Week,
                WhenDue::Weeks => Self::Weeks,
                WhenDue::Months => Self::Months,
                WhenDue::Later => Self::Later,
                WhenDue::Event => Self::Event,
            },
        }
    }

    /// The horizon of a step that has opened, which is no longer years ahead.
    pub(super) fn opened(self) -> Self {
        if self == Self::Later {
            Self::Months
        } else {
            self
        }
    }

    fn of_date(date: Date, today: Date) -> Self {
        let is_within = |span: Span| date <= today.saturating_add(span);
        if date <= today {
            Self::Now
        } else if is_within(Span::new().weeks(1)) {
            Self::Week
        } else if is_within(Span::new().weeks(8)) {
            Self::Weeks
        } else {
            Self::Months
        }
    }
}
