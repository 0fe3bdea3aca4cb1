//! Start and end of calendar events, in the place's local time.

use jiff::{SignedDuration, Span as Period, ToSpan, civil::DateTime, tz::TimeZone};

use super::super::{
    event_span::EventSpan,
    wall_time::{basic_date, basic_time, to_the_minute},
};
use super::component::{Component, Property};

/// The start and end of an event, or why they cannot be determined.
pub(super) fn span(component: &Component, zone: &TimeZone) -> Result<EventSpan, String> {
    let start = component.property("DTSTART").ok_or("no DTSTART")?;
    let starts = moment(&start, zone).ok_or_else(|| {
        format!(
            "\"{}\" is not a time, or its time zone is unknown",
            start.value.chars().take(60).collect::<String>()
        )
    })?;
    let all_day = !start.value.contains('T');
    let end = component
        .property("DTEND")
        .and_then(|end| moment(&end, zone));
    let ends = end.or_else(|| lasting(component, starts));
    let ends = if all_day {
        // The end of an all-day event is exclusive (RFC 5545 section 3.6.1).
        let last = ends.and_then(|ends| ends.checked_sub(1.day()).ok());
        last.map(|last| last.date().at(23, 59, 0, 0))
            .filter(|last| last.date() > starts.date())
    } else {
        ends.filter(|ends| *ends > starts)
    };
    Ok(EventSpan {
        starts,
        ends,
        all_day,
    })
}

fn lasting(component: &Component, starts: DateTime) -> Option<DateTime> {
    let duration = component.text("DURATION")?;
    let period: Period = duration.parse().ok()?;
    let lasts = SignedDuration::try_from(period).ok();
    match lasts {
        Some(lasts) => starts.checked_add(lasts).ok(),
        None => starts.checked_add(period).ok(),
    }
}

/// Converts a time to the place's wall time. `20261122T183000` is floating, a
/// `Z` means UTC, `TZID` another zone.
pub(super) fn moment(property: &Property, zone: &TimeZone) -> Option<DateTime> {
    let Some((day, clock)) = property.value.split_once('T') else {
        return basic_date(&property.value).map(|day| day.at(0, 0, 0, 0));
    };
    let day = basic_date(day)?;
    if let Some(clock) = clock.strip_suffix('Z') {
        return elsewhere(basic_time(day, clock)?, &TimeZone::UTC, zone);
    }
    let time = basic_time(day, clock)?;
    match &property.zone {
        None => Some(to_the_minute(time)),
        Some(name) => elsewhere(time, &zone_of(name)?, zone),
    }
}

fn elsewhere(time: DateTime, there: &TimeZone, here: &TimeZone) -> Option<DateTime> {
    let moment = there.to_timestamp(time).ok()?;
    Some(to_the_minute(here.to_datetime(moment)))
}

/// Looks up a time zone, including Outlook's name for the German one.
fn zone_of(name: &str) -> Option<TimeZone> {
    let name = match name {
        "W. Europe Standard Time" => "Europe/Berlin",
        // Some programs write `/example.org/20231011_1/Europe/Berlin`.
        long if long.starts_with('/') => long.splitn(4, '/').last()?,
        name => name,
    };
    TimeZone::get(name).ok()
}

#[cfg(test)]
mod tests {
    use super::super::component::events;
    use super::*;

    fn read(lines: &str) -> Result<EventSpan, String> {
        let calendar = format!("BEGIN:VEVENT\n{lines}\nEND:VEVENT\n");
        let event = events(&calendar).remove(0).unwrap();
        span(&event, &TimeZone::get("Europe/Berlin").unwrap())
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
        ] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
