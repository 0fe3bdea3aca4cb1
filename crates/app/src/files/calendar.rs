//! A step as a calendar file (RFC 5545).

use chrono::{DateTime, Duration, NaiveDate, Utc};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Todo};
use jiff::{Timestamp, civil::Date};
use lotse_core::{PlannedStep, Source};

use crate::StepCard;

/// How long before the day the calendar reminds.
const REMINDER: Duration = Duration::days(3);

/// A step as a calendar file: on its date, with a reminder three days before;
/// without one as a task. Its id stays the same, so that importing it again
/// changes the entry and makes no second one.
pub(crate) fn step(
    card: &StepCard,
    planned: &PlannedStep,
    source: &Source,
    now: Timestamp,
) -> String {
    let day = planned.due.as_ref().and_then(|due| day(due.date));
    let mut calendar = Calendar::new();
    if let Some(day) = day {
        let mut event = Event::new();
        event
            .all_day(day)
            .alarm(Alarm::display(&card.title.value, -REMINDER));
        calendar.push(describe(&mut event, card, source, now).done());
    } else {
        let mut todo = Todo::new();
        calendar.push(describe(&mut todo, card, source, now).done());
    }
    calendar.done().to_string()
}

fn describe<'a, C: Component>(
    entry: &'a mut C,
    card: &StepCard,
    source: &Source,
    now: Timestamp,
) -> &'a mut C {
    let description = format!("{}\n\n{}: {}", card.summary.value, source.title, source.url);
    entry
        .uid(&format!("step-{}@lotse", card.id))
        .timestamp(DateTime::<Utc>::from_timestamp(now.as_second(), 0).unwrap_or_default())
        .summary(&card.title.value)
        .description(&description)
}

fn day(date: Date) -> Option<NaiveDate> {
    let [month, day] = [date.month(), date.day()].map(|part| u32::from(part.unsigned_abs()));
    NaiveDate::from_ymd_opt(date.year().into(), month, day)
}
