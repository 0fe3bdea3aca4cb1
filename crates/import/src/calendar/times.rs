//! Times of a calendar, as written and in local time of the place.

use jiff::{
    SignedDuration, Span as Period, ToSpan,
    civil::{Date, DateTime},
    tz::TimeZone,
};

use super::super::{
    event_span::EventSpan,
    loss::shown,
    wall_time::{basic_date, basic_time, to_the_minute},
};
use super::{
    component::{Component, Property},
    zones::Zones,
};

/// Converts times of a calendar to those of a place.
#[derive(Debug, Clone, Copy)]
pub(super) struct TimeConverter<'a> {
    pub(super) zones: &'a Zones,
    /// The time zone of the place.
    pub(super) here: &'a TimeZone,
}

/// Time as written in the calendar.
#[derive(Debug, Clone)]
pub(super) struct Moment {
    /// Local time in its own zone.
    pub(super) wall: DateTime,
    /// Its zone; the place's if it has none.
    pub(super) zone: TimeZone,
    /// Whether it is a day without a time.
    pub(super) is_day: bool,
}

impl Moment {
    /// Converts to the place's local time.
    pub(super) fn here(&self, clock: TimeConverter<'_>) -> Option<DateTime> {
        moved(self.wall, &self.zone, clock.here)
    }

    /// Converts to the local time of another zone.
    pub(super) fn within(&self, zone: &TimeZone) -> Option<DateTime> {
        moved(self.wall, &self.zone, zone)
    }
}

/// Converts to the local time of another zone. In the same zone the time stays as
/// written, even within a gap at the start of daylight saving time.
pub(super) fn moved(wall: DateTime, from: &TimeZone, to: &TimeZone) -> Option<DateTime> {
    if from == to {
        return Some(wall);
    }
    let moment = from.to_timestamp(wall).ok()?;
    Some(to_the_minute(to.to_datetime(moment)))
}

impl TimeConverter<'_> {
    /// Reads a time. `20261122T183000` is floating, a `Z` means UTC, `TZID`
    /// another zone.
    pub(super) fn moment(self, property: &Property) -> Result<Moment, String> {
        let wrong = || format!("{} is not a time", shown(&property.value));
        let Some((day, clock)) = property.value.split_once('T') else {
            let day = basic_date(&property.value).ok_or_else(wrong)?;
            return Ok(Moment {
                wall: day.at(0, 0, 0, 0),
                zone: self.here.clone(),
                is_day: true,
            });
        };
        let zone = match property.zone() {
            _ if clock.ends_with('Z') => TimeZone::UTC,
            Some(name) => self.zones.find(name)?,
            None => self.here.clone(),
        };
        let day = basic_date(day).ok_or_else(wrong)?;
        let wall = basic_time(day, clock.trim_end_matches('Z')).ok_or_else(wrong)?;
        Ok(Moment {
            wall: to_the_minute(wall),
            zone,
            is_day: false,
        })
    }

    /// The start of an event.
    pub(super) fn start(self, component: &Component) -> Result<Moment, String> {
        let start = component.property("DTSTART").ok_or("no DTSTART")?;
        self.moment(start).map_err(|why| format!("DTSTART: {why}"))
    }

    /// The day of a time such as that of the last change.
    pub(super) fn day(self, property: &Property) -> Option<Date> {
        let moment = self.moment(property).ok()?;
        moment.here(self).map(DateTime::date)
    }

    /// The start and end of an event, or why they cannot be determined.
    pub(super) fn span(self, component: &Component) -> Result<EventSpan, String> {
        let start = self.start(component)?;
        let out = || "DTSTART: it is out of range".to_owned();
        let starts = start.here(self).ok_or_else(out)?;
        let ends = match component.property("DTEND") {
            Some(end) => {
                let end = self.moment(end).map_err(|why| format!("DTEND: {why}"))?;
                end.here(self)
            }
            None => lasting(component, starts)?,
        };
        if ends.is_some_and(|ends| ends < starts) {
            return Err("it ends before it starts".to_owned());
        }
        Ok(span_of(starts, ends, start.is_day))
    }
}

/// A start and an end as packs hold them.
pub(super) fn span_of(starts: DateTime, ends: Option<DateTime>, all_day: bool) -> EventSpan {
    let ends = if all_day {
        // The end of an all-day event is exclusive (RFC 5545 section 3.6.1).
        let last = ends.and_then(|ends| ends.checked_sub(1.day()).ok());
        last.map(|last| last.date().at(23, 59, 0, 0))
            .filter(|last| last.date() > starts.date())
    } else {
        ends.filter(|ends| *ends > starts)
    };
    EventSpan {
        starts,
        ends,
        all_day,
    }
}

fn lasting(component: &Component, starts: DateTime) -> Result<Option<DateTime>, String> {
    let Some(duration) = component.text("DURATION") else {
        return Ok(None);
    };
    let end = after(starts, duration);
    end.map(Some)
        .ok_or_else(|| format!("DURATION: {} is not a duration", shown(duration)))
}

/// The time after a duration such as `PT90M`.
pub(super) fn after(starts: DateTime, duration: &str) -> Option<DateTime> {
    let period: Period = duration.parse().ok()?;
    match SignedDuration::try_from(period) {
        Ok(lasts) => starts.checked_add(lasts).ok(),
        Err(_) => starts.checked_add(period).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &str) -> Result<EventSpan, String> {
        let lines: Vec<&str> = lines.lines().collect();
        let event = Component::read(1, &lines).unwrap();
        let clock = TimeConverter {
            zones: &Zones::default(),
            here: &TimeZone::get("Europe/Berlin").unwrap(),
        };
        clock.span(&event)
    }

    fn shown(lines: &str) -> (String, Option<String>, bool) {
        let span = read(lines).unwrap();
        (
            span.starts.to_string(),
            span.ends.map(|ends| ends.to_string()),
            span.all_day,
        )
    }

    #[test]
    fn times_are_those_of_the_clocks_at_the_place() {
        let six = "2026-11-24T18:00:00";
        let eight = Some("2026-11-24T20:00:00".to_owned());
        for lines in [
            "DTSTART:20261124T170000Z\nDTEND:20261124T190000Z",
            "DTSTART;TZID=Europe/Berlin:20261124T180000\nDURATION:PT2H",
            "DTSTART;TZID=\"W. Europe Standard Time\":20261124T180000\nDTEND;TZID=Europe/London:20261124T190000",
            "DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20261124T180000\nDTEND:20261124T200000",
            "DTSTART:20261124T180000\nDTEND:20261124T200000",
        ] {
            assert_eq!(
                shown(lines),
                (six.to_owned(), eight.clone(), false),
                "{lines}"
            );
        }
    }

    #[test]
    fn whole_days_end_on_their_last() {
        assert_eq!(
            shown("DTSTART;VALUE=DATE:20261124\nDTEND;VALUE=DATE:20261127"),
            (
                "2026-11-24T00:00:00".to_owned(),
                Some("2026-11-26T23:59:00".to_owned()),
                true
            )
        );
        assert_eq!(
            shown("DTSTART;VALUE=DATE:20261124\nDTEND;VALUE=DATE:20261125").1,
            None
        );
    }

    #[test]
    fn a_time_that_is_none_is_refused() {
        for bad in [
            "SUMMARY:x",
            "DTSTART:soon",
            "DTSTART:20261301T000000",
            "DTSTART;TZID=Nowhere/Land:20261124T180000",
            "DTSTART:20261124T180000\nDTEND:soon",
            "DTSTART:20261124T180000\nDTEND:20261124T170000",
            "DTSTART:20261124T180000\nDURATION:-PT1H",
            "DTSTART;VALUE=DATE:20261124\nDTEND;VALUE=DATE:20261123",
        ] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
