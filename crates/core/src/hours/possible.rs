//! Opening hours with unknowns: evaluates each possibility and keeps what all agree on.

use std::sync::Arc;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use compact_calendar::CompactCalendar;
use jiff::civil::Date;
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind, localization::Localize};
use opening_hours_syntax::rules::time::TimeEvent;

use super::{HORIZON, OpeningState, expression::Expression, to_chrono};
use crate::Calendar;

/// A state with its comment.
pub(super) type Remarked = (OpeningState, Option<String>);

/// The same opening hours, once for each possibility.
pub(super) struct PossibleHours(Vec<Alternatives>);

/// The alternatives separated by `||`.
type Alternatives = Vec<OpeningHours<Sun>>;

/// The earliest or the latest times of the sun between March and February anywhere in
/// Germany: in June in the east, in December in the west, by the clock, rounded outwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sun {
    /// Dawn in summer, dusk in winter.
    Early,
    /// Dawn in winter, dusk in summer.
    Late,
}

impl Localize for Sun {
    type DateTime = NaiveDateTime;

    fn naive(&self, time: NaiveDateTime) -> NaiveDateTime {
        time
    }

    fn datetime(&self, time: NaiveDateTime) -> NaiveDateTime {
        time
    }

    fn event_time(&self, _: NaiveDate, event: TimeEvent) -> Option<NaiveTime> {
        let (early, late) = match event {
            TimeEvent::Dawn => ((2, 30), (8, 15)),
            TimeEvent::Sunrise => ((4, 0), (9, 0)),
            TimeEvent::Sunset => ((15, 30), (22, 15)),
            TimeEvent::Dusk => ((16, 0), (23, 45)),
        };
        let (hour, minute) = if *self == Self::Early { early } else { late };
        NaiveTime::from_hms_opt(hour, minute, 0)
    }
}

impl PossibleHours {
    /// The hours around `today`, with the public holidays of a place.
    pub(super) fn new(expression: &Expression, today: Date, calendar: &Calendar) -> Self {
        let public = Arc::new(public_holidays(today, calendar));
        let mut school = vec![Arc::default()];
        if expression.mentions_school_holidays {
            school.push(Arc::new(every_day_from(today)));
        }
        let suns: &[Sun] = if expression.mentions_sun {
            &[Sun::Early, Sun::Late]
        } else {
            &[Sun::Early]
        };
        let possible = school.iter().flat_map(|school| {
            let holidays = ContextHolidays::new(Arc::clone(&public), Arc::clone(school));
            suns.iter().map(move |sun| (holidays.clone(), *sun))
        });
        Self(
            possible
                .map(|(holidays, sun)| alternatives(expression, holidays, sun))
                .collect(),
        )
    }

    /// The hours without any holidays.
    pub(super) fn regular(expression: &Expression) -> Self {
        let none = ContextHolidays::default();
        Self(vec![alternatives(expression, none, Sun::Early)])
    }

    /// The state that all possibilities agree on.
    pub(super) fn state(&self, at: NaiveDateTime) -> Remarked {
        let mut states = self.0.iter().map(|hours| state(hours, at));
        let Some(first) = states.next() else {
            return (OpeningState::Unknown, None);
        };
        if states.all(|other| other.0 == first.0) {
            first
        } else {
            (OpeningState::Unknown, None)
        }
    }

    /// When the state or the comment changes, if before `end`.
    pub(super) fn next_remark(&self, after: NaiveDateTime, end: NaiveDateTime) -> NaiveDateTime {
        let all = self.0.iter().flatten();
        all.filter_map(|hours| Some(hours.iter_range(after, end).next()?.range.end))
            .filter(|change| *change > after)
            .min()
            .unwrap_or(end)
    }

    /// When the state changes, and to which, if before `end`.
    pub(super) fn next_change(
        &self,
        after: NaiveDateTime,
        end: NaiveDateTime,
    ) -> Option<(NaiveDateTime, OpeningState)> {
        let now = self.state(after).0;
        let mut at = self.next_remark(after, end);
        while at < end {
            let state = self.state(at).0;
            if state != now {
                return Some((at, state));
            }
            at = self.next_remark(at, end);
        }
        None
    }
}

fn alternatives(expression: &Expression, holidays: ContextHolidays, sun: Sun) -> Alternatives {
    let context = Context::default().with_locale(sun).with_holidays(holidays);
    let alternatives = expression.alternatives.iter();
    alternatives
        .map(|hours| hours.clone().with_context(context.clone()))
        .collect()
}

/// The first alternative that is not closed.
fn state(alternatives: &Alternatives, at: NaiveDateTime) -> Remarked {
    let states = alternatives.iter().map(|hours| hours.state(at));
    let mut closed = None;
    for (kind, comment) in states {
        let comment = (!comment.is_empty()).then(|| comment.to_string());
        match kind {
            RuleKind::Open => return (OpeningState::Open, comment),
            RuleKind::Unknown => return (OpeningState::Unknown, comment),
            RuleKind::Closed => closed = closed.or(comment),
        }
    }
    (OpeningState::Closed, closed)
}

fn public_holidays(today: Date, calendar: &Calendar) -> CompactCalendar {
    let mut days = CompactCalendar::default();
    for year in [today.year(), today.year().saturating_add(1)] {
        for date in calendar.in_year(year) {
            if let Some(moment) = to_chrono(date.at(0, 0, 0, 0)) {
                days.insert(moment.date());
            }
        }
    }
    days
}

/// Every day that [`HORIZON`] reaches, and the two days before, whose hours may still run.
fn every_day_from(today: Date) -> CompactCalendar {
    let mut days = CompactCalendar::default();
    let first =
        to_chrono(today.at(0, 0, 0, 0)).and_then(|day| day.date().checked_sub_days(Days::new(2)));
    for offset in 0..HORIZON + 4 {
        let day = first.and_then(|first| first.checked_add_signed(TimeDelta::days(offset)));
        if let Some(day) = day {
            days.insert(day);
        }
    }
    days
}
