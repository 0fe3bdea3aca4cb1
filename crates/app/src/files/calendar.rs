//! Steps and events as calendar files (RFC 5545).

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, Utc};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Todo};
use jiff::{Timestamp, civil::Date};
use lotse_core::{PlannedStep, Source};

use crate::{EventView, StepCard};

/// How long before the due date the calendar reminds.
const REMINDER: Duration = Duration::days(3);

/// A step as a calendar file: an event on its due date with a reminder three
/// days before, or a task if it has no date. The UID is stable, so importing
/// the file again updates the entry instead of adding a second one.
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

/// An event as a calendar file, with its recurrence rule, so that the calendar
/// knows every occurrence. Times are local to the place, whatever the device's
/// time zone.
pub(crate) fn event(view: &EventView, event: &lotse_core::Event, now: Timestamp) -> String {
    let mut entry = Event::new();
    entry
        .uid(&format!("event-{}@lotse", view.id))
        .timestamp(DateTime::<Utc>::from_timestamp(now.as_second(), 0).unwrap_or_default())
        .summary(&view.title.value)
        .location(&view.address.join(", "));
    if let Some(note) = &view.note {
        entry.description(&note.value);
    }
    if let Some(web) = &view.web {
        entry.url(web);
    }
    times(&mut entry, event);
    if let Some(repeats) = &event.repeats {
        entry.add_property("RRULE", repeats.to_string());
    }
    for except in &event.except {
        let skipped = except.to_datetime(event.starts.time());
        entry.add_multi_property("EXDATE", &skipped.strftime("%Y%m%dT%H%M%S").to_string());
    }
    let mut calendar = Calendar::new();
    calendar.push(entry.done());
    calendar.done().to_string()
}

fn times(entry: &mut Event, event: &lotse_core::Event) {
    if event.all_day {
        if let Some(first) = day(event.starts.date()) {
            entry.starts(first);
        }
        // The end of an all-day event is exclusive, RFC 5545 section 3.6.1.
        let last = event.ends.unwrap_or(event.starts).date().tomorrow().ok();
        if let Some(after) = last.and_then(day) {
            entry.ends(after);
        }
        return;
    }
    if let Some(starts) = moment(event.starts) {
        entry.starts(starts);
    }
    if let Some(ends) = event.ends.and_then(moment) {
        entry.ends(ends);
    }
}

fn moment(time: jiff::civil::DateTime) -> Option<NaiveDateTime> {
    let [hour, minute] = [time.hour(), time.minute()].map(|part| u32::from(part.unsigned_abs()));
    day(time.date())?.and_hms_opt(hour, minute, 0)
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
