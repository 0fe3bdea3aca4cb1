//! Events that last for days, with hours that hold on each of them.

use jiff::{ToSpan as _, civil::Weekday};
use lotse_core::Recurrence;

use super::super::event_span::EventSpan;

/// The first day of an event that lasts for days, and the rule for the others.
///
/// The CMS shows the times of such an event as those of every day ("daily,
/// 10:00 to 18:00"). `None` for one that lasts through the nights: within a
/// day, or from an evening to a morning.
pub(super) fn daily(span: &EventSpan, only_weekdays: bool) -> Option<(EventSpan, Recurrence)> {
    let ends = span.ends?;
    let last = ends.date();
    if last <= span.starts.date() {
        return None;
    }
    // Events for whole days have no hours: they end at the end of the last day.
    let has_hours = !span.all_day && ends.time() > span.starts.time();
    let skips_days = span.all_day && only_weekdays;
    if !(has_hours || skips_days) {
        return None;
    }
    let mut first = span.starts.date();
    while only_weekdays && matches!(first.weekday(), Weekday::Saturday | Weekday::Sunday) {
        first = first.checked_add(1.day()).ok()?;
    }
    let days = if only_weekdays {
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
    } else {
        "FREQ=DAILY"
    };
    let rule = format!("{days};UNTIL={}", last.strftime("%Y%m%dT235959Z"));
    let day = EventSpan {
        starts: first.to_datetime(span.starts.time()),
        ends: has_hours.then(|| first.to_datetime(ends.time())),
        all_day: span.all_day,
    };
    (first <= last).then(|| Some((day, rule.parse().ok()?)))?
}

#[cfg(test)]
mod tests {
    use jiff::civil::{DateTime, date};

    use super::*;

    fn series(
        starts: DateTime,
        ends: DateTime,
        only_weekdays: bool,
    ) -> Option<(DateTime, Option<DateTime>, String)> {
        let span = EventSpan {
            starts,
            ends: Some(ends),
            all_day: false,
        };
        let (day, rule) = daily(&span, only_weekdays)?;
        Some((day.starts, day.ends, rule.to_string()))
    }

    #[test]
    fn hours_within_a_span_hold_on_each_day() {
        let (starts, ends) = (
            date(2026, 12, 1).at(10, 0, 0, 0),
            date(2027, 3, 31).at(18, 0, 0, 0),
        );
        assert_eq!(
            series(starts, ends, false),
            Some((
                starts,
                Some(date(2026, 12, 1).at(18, 0, 0, 0)),
                "FREQ=DAILY;UNTIL=20270331T235959Z".to_owned()
            ))
        );
    }

    #[test]
    fn an_event_on_weekdays_begins_on_one() {
        // 5 December 2026 is a Saturday.
        let (starts, ends) = (
            date(2026, 12, 5).at(10, 0, 0, 0),
            date(2026, 12, 18).at(18, 0, 0, 0),
        );
        let (first, _, rule) = series(starts, ends, true).unwrap();
        assert_eq!(first, date(2026, 12, 7).at(10, 0, 0, 0));
        assert!(rule.contains("BYDAY=MO,TU,WE,TH,FR"), "{rule}");
    }

    #[test]
    fn a_night_and_a_weekend_stay_one_event() {
        let night = (
            date(2026, 12, 4).at(22, 0, 0, 0),
            date(2026, 12, 5).at(2, 0, 0, 0),
        );
        assert_eq!(series(night.0, night.1, false), None);
        let evening = (
            date(2026, 12, 4).at(18, 0, 0, 0),
            date(2026, 12, 4).at(20, 0, 0, 0),
        );
        assert_eq!(series(evening.0, evening.1, false), None);
    }
}
