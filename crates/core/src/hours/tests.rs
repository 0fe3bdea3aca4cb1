use jiff::civil::date;

use super::*;
use crate::Holiday;

use OpeningState::{Closed, Open, Unknown};

fn office() -> Hours {
    "Mo 08:00-14:00; Tu,We,Fr 08:00-12:00; Th 08:00-18:00"
        .parse()
        .unwrap()
}

/// The state on Monday, 23 November 2026, or another day of that week.
fn state(hours: &str, day: i8, hour: i8) -> OpeningState {
    opening(hours, day, hour).state
}

fn opening(hours: &str, day: i8, hour: i8) -> Opening {
    let hours: Hours = hours.parse().unwrap();
    let now = date(2026, 11, day).at(hour, 0, 0, 0);
    hours.at(now, &Calendar::default()).unwrap()
}

#[test]
fn it_is_open_on_monday_morning_until_two() {
    let opening = office()
        .at(date(2026, 11, 23).at(9, 30, 0, 0), &Calendar::default())
        .unwrap();
    assert_eq!(opening.state, Open);
    let two = date(2026, 11, 23).at(14, 0, 0, 0);
    assert_eq!(opening.change, Some((two, Closed)));
}

#[test]
fn on_sunday_it_opens_again_on_monday() {
    let opening = office()
        .at(date(2026, 11, 22).at(12, 0, 0, 0), &Calendar::default())
        .unwrap();
    assert_eq!(opening.state, Closed);
    let monday = date(2026, 11, 23).at(8, 0, 0, 0);
    assert_eq!(opening.change, Some((monday, Open)));
}

#[test]
fn on_a_public_holiday_it_is_closed() {
    let calendar = Calendar::from_iter([Holiday::On { month: 1, day: 6 }]);
    let opening = office()
        .at(date(2027, 1, 6).at(9, 0, 0, 0), &calendar)
        .unwrap();
    assert_eq!(opening.state, Closed);
    let next_day = date(2027, 1, 7).at(8, 0, 0, 0);
    assert_eq!(opening.change, Some((next_day, Open)));
}

#[test]
fn what_never_closes_is_open_on_a_public_holiday_and_has_no_end() {
    let calendar = Calendar::from_iter([Holiday::On { month: 1, day: 6 }]);
    for text in ["24/7", "Mo-Su 00:00-24:00", "open"] {
        let hours: Hours = text.parse().unwrap();
        let opening = hours
            .at(date(2027, 1, 5).at(9, 0, 0, 0), &calendar)
            .unwrap();
        assert_eq!((opening.state, opening.change), (Open, None), "{text}");
    }
}

#[test]
fn by_appointment_is_neither_open_nor_closed() {
    for (hours, hour, expected) in [
        ("\"nach Vereinbarung\"", 3, Unknown),
        ("Mo-Fr 08:00-12:00 || \"nach Vereinbarung\"", 9, Open),
        ("Mo-Fr 08:00-12:00 || \"nach Vereinbarung\"", 14, Unknown),
        ("Mo-Fr 08:00-12:00 unknown", 9, Unknown),
        ("Mo-Fr 08:00-12:00 unknown", 14, Closed),
        ("Mo-Fr 08:00-12:00 \"nur mit Termin\"", 9, Unknown),
        ("Mo-Fr 08:00-12:00 open \"Anruf genügt\"", 9, Open),
        ("Mo-Fr 08:00-12:00 off \"Umbau\"", 9, Closed),
        ("Mo-Fr 14:00+", 15, Unknown),
        ("Mo-Fr 14:00+", 9, Closed),
        ("Mo-Fr 08:00-12:00+", 9, Open),
        ("Mo-Fr 08:00-12:00+", 13, Unknown),
    ] {
        assert_eq!(state(hours, 23, hour), expected, "{hours} at {hour}");
    }
    let opening = opening("\"nach Vereinbarung\"", 23, 3);
    assert_eq!(opening.comment.as_deref(), Some("nach Vereinbarung"));
    assert_eq!(opening.change, None);
}

#[test]
fn what_hangs_on_the_school_holidays_or_the_sun_is_to_be_asked_for() {
    for (hours, hour, expected) in [
        ("Mo-Fr 08:00-12:00; SH off", 9, Unknown),
        ("Mo-Fr 08:00-12:00; SH off", 14, Closed),
        ("Mo-Fr 08:00-16:00; SH 08:00-12:00", 9, Open),
        ("Mo-Fr 08:00-16:00; SH 08:00-12:00", 14, Unknown),
        ("sunrise-sunset", 12, Open),
        ("sunrise-sunset", 17, Unknown),
        ("sunrise-sunset", 23, Closed),
    ] {
        assert_eq!(state(hours, 23, hour), expected, "{hours} at {hour}");
    }
}

#[test]
fn slots_that_overlap_or_are_there_twice_leave_the_hours_as_they_are() {
    for (hours, hour, expected) in [
        ("Mo 08:00-12:00, Mo 08:00-12:00", 9, Open),
        ("Mo 08:00-12:00,08:00-12:00", 9, Open),
        ("Mo 08:00-12:00,10:00-14:00", 13, Open),
        ("Mo 08:00-12:00,10:00-14:00", 15, Closed),
    ] {
        assert_eq!(state(hours, 23, hour), expected, "{hours} at {hour}");
    }
}

#[test]
fn a_night_ends_on_the_next_day() {
    let opening = opening("Mo-Su 22:00-02:00", 23, 23);
    let end = date(2026, 11, 24).at(2, 0, 0, 0);
    assert_eq!(opening.change, Some((end, Closed)));
}

fn week(hours: &str) -> Vec<WeekdayHours> {
    hours.parse::<Hours>().unwrap().week(date(2026, 11, 23))
}

fn spans(day: &WeekdayHours) -> Vec<(&str, &str, bool)> {
    let spans = day.spans.iter();
    spans
        .map(|span| (span.from.as_str(), span.to.as_str(), span.unknown))
        .collect()
}

#[test]
fn the_week_is_listed_from_monday() {
    let week = office().week(date(2026, 11, 23));
    assert_eq!(week.len(), 7);
    assert_eq!(week[3].weekday, 4);
    assert_eq!(spans(&week[3]), [("08:00", "18:00", false)]);
    assert!(week[6].spans.is_empty() && !week[6].unknown_otherwise);
}

#[test]
fn a_night_is_listed_on_the_day_on_which_it_begins() {
    for day in week("Mo-Su 22:00-02:00") {
        assert_eq!(spans(&day), [("22:00", "02:00", false)]);
    }
    for day in week("24/7") {
        assert_eq!(spans(&day), [("00:00", "24:00", false)]);
    }
}

#[test]
fn what_is_to_be_asked_for_is_listed_as_such() {
    let fallback = week("Mo-Fr 08:00-12:00 || \"nach Vereinbarung\"");
    assert_eq!(spans(&fallback[0]), [("08:00", "12:00", false)]);
    assert!(fallback[0].unknown_otherwise);
    assert!(fallback[6].spans.is_empty() && fallback[6].unknown_otherwise);
    let with_comment = week("Mo 08:00-12:00, Mo 13:00-16:00 \"nur mit Termin\"");
    let expected = [("08:00", "12:00", false), ("13:00", "16:00", true)];
    assert_eq!(spans(&with_comment[0]), expected);
    let comment = with_comment[0].spans[1].comment.as_deref();
    assert_eq!(comment, Some("nur mit Termin"));
    assert_eq!(week("sunrise-sunset"), []);
}

#[test]
fn what_is_no_opening_hours_is_refused() {
    for bad in [
        "Monday mornings",
        "Mo 8-",
        "",
        "SH Mo-Fr 08:00-12:00",
        "Mo-Fr PH off",
        "(dusk+23:59)-(sunrise+23:00)",
        &"Mo ".repeat(5_000),
    ] {
        assert!(bad.parse::<Hours>().is_err(), "{bad}");
    }
}
