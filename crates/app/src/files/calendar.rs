//! Calendar files (RFC 5545).

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, Utc};
use icalendar::{Alarm, Calendar, Component, EventLike, Property, Todo};
use jiff::{Timestamp, civil::Date};
use lotse_core::Event;

/// How long before an entry's day the calendar reminds of it.
const REMINDER: Duration = Duration::days(3);

/// An entry of a calendar file.
pub(crate) struct CalendarEntry<'a> {
    /// Its id. It is stable, so importing the file again updates the entry
    /// instead of adding a second one.
    pub(crate) id: String,
    /// Its title.
    pub(crate) title: &'a str,
    /// More about it.
    pub(crate) description: Option<&'a str>,
    /// Its address.
    pub(crate) location: Option<String>,
    /// Its web page.
    pub(crate) web: Option<&'a str>,
    /// When the file was made.
    pub(crate) now: Timestamp,
}

/// Something to do as a calendar file: an event on its day with a reminder
/// three days before, or a task if it has no day.
pub(crate) fn to_do(entry: &CalendarEntry<'_>, date: Option<Date>) -> String {
    let mut calendar = Calendar::new();
    if let Some(day) = date.and_then(day) {
        let mut event = icalendar::Event::new();
        // Without an end, the event lasts the whole day (RFC 5545, section 3.6.1).
        event
            .starts(day)
            .alarm(Alarm::display(entry.title, -REMINDER));
        entry.describe(&mut event);
        calendar.push(event.done());
    } else {
        let mut todo = Todo::new();
        entry.describe(&mut todo);
        calendar.push(todo.done());
    }
    calendar.done().to_string()
}

/// An event as a calendar file, with its recurrence rule, so that the calendar knows
/// every occurrence. Times are local to the place, whatever the device's time zone.
/// Excluded dates have the value type of the start: other programs ignore those with a
/// different type and show the cancelled occurrence.
pub(crate) fn event(entry: &CalendarEntry<'_>, event: &Event) -> String {
    let mut written = icalendar::Event::new();
    entry.describe(&mut written);
    if let Some(location) = &entry.location {
        written.location(location);
    }
    times(&mut written, event);
    if let Some(repeats) = &event.repeats {
        written.add_property("RRULE", repeats.to_rule(event.starts, event.all_day));
    }
    for except in &event.except {
        let skipped = except.to_datetime(event.starts.time());
        written.append_multi_property(if event.all_day {
            let mut day = Property::new("EXDATE", skipped.strftime("%Y%m%d").to_string());
            day.add_parameter("VALUE", "DATE").done()
        } else {
            Property::new("EXDATE", skipped.strftime("%Y%m%dT%H%M%S").to_string())
        });
    }
    let mut calendar = Calendar::new();
    calendar.push(written.done());
    calendar.done().to_string()
}

impl CalendarEntry<'_> {
    fn describe(&self, written: &mut impl Component) {
        let now = DateTime::<Utc>::from_timestamp(self.now.as_second(), 0);
        written
            .uid(&format!("{}@lotse", self.id))
            .timestamp(now.unwrap_or_default())
            .summary(self.title);
        if let Some(description) = self.description {
            written.description(description);
        }
        if let Some(web) = self.web {
            written.url(web);
        }
    }
}

fn times(written: &mut icalendar::Event, event: &Event) {
    if event.all_day {
        if let Some(first) = day(event.starts.date()) {
            written.starts(first);
        }
        // The end of an all-day event is exclusive (RFC 5545, section 3.6.1).
        let last = event.ends.unwrap_or(event.starts).date().tomorrow().ok();
        if let Some(after) = last.and_then(day) {
            written.ends(after);
        }
        return;
    }
    if let Some(starts) = moment(event.starts) {
        written.starts(starts);
    }
    if let Some(ends) = event.ends.and_then(moment) {
        written.ends(ends);
    }
}

fn moment(time: jiff::civil::DateTime) -> Option<NaiveDateTime> {
    let [hour, minute] = [time.hour(), time.minute()].map(|part| u32::from(part.unsigned_abs()));
    day(time.date())?.and_hms_opt(hour, minute, 0)
}

fn day(date: Date) -> Option<NaiveDate> {
    let [month, day] = [date.month(), date.day()].map(|part| u32::from(part.unsigned_abs()));
    NaiveDate::from_ymd_opt(date.year().into(), month, day)
}

#[cfg(test)]
mod tests;
