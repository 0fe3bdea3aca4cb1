//! Calendars.

use jiff::civil::date;
use lotse_import::{LossKind, draft_calendar};

use lotse_testing::town::{Town, calendar};

const CALENDAR: &str = "BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//Neustadt//DE\r
BEGIN:VTIMEZONE\r
TZID:Europe/Berlin\r
BEGIN:STANDARD\r
DTSTART:19961027T030000\r
TZOFFSETFROM:+0200\r
TZOFFSETTO:+0100\r
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r
END:STANDARD\r
END:VTIMEZONE\r
BEGIN:VEVENT\r
UID:1@neustadt\r
DTSTAMP:20261101T120000Z\r
DTSTART;TZID=Europe/Berlin:20261006T180000\r
DTEND;TZID=Europe/Berlin:20261006T200000\r
RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330T160000Z\r
EXDATE;TZID=Europe/Berlin:20261229T180000,20270105T180000\r
SUMMARY:Sprachcafé\\, offen für\r
  alle\r
DESCRIPTION:Deutsch sprechen\\nbei {Tee}\r
LOCATION:Treff am Fluss\\, Uferweg 3\r
URL:https://www.neustadt.example/cafe\r
BEGIN:VALARM\r
TRIGGER:-PT15M\r
END:VALARM\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:2@neustadt\r
DTSTAMP:20261101T120000Z\r
DTSTART:20261201T180000Z\r
DURATION:PT90M\r
SUMMARY:Infoabend\r
ORGANIZER:mailto:a@neustadt.example\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:3@neustadt\r
DTSTAMP:20261101T120000Z\r
DTSTART;VALUE=DATE:20270703\r
DTEND;VALUE=DATE:20270705\r
SUMMARY:Stadtfest\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:4@neustadt\r
DTSTAMP:20261101T120000Z\r
DTSTART;TZID=Nirgends/Land:20270703T180000\r
SUMMARY:Irgendwo\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:5@neustadt\r
DTSTAMP:20261101T120000Z\r
DTSTART:20261203T170000\r
SUMMARY:Abgesagt\r
STATUS:CANCELLED\r
END:VEVENT\r
END:VCALENDAR\r
";

#[test]
fn a_calendar_becomes_events_that_pass_the_check() {
    let town = Town::with_pack(&["de"]);
    let (losses, _) = town.put(draft_calendar(
        CALENDAR.as_bytes(),
        &town.folder(),
        &calendar("stadt"),
    ));
    town.passes_check();
    let content = town.content();
    let ids: Vec<&str> = content
        .events
        .keys()
        .map(lotse_core::EventId::as_str)
        .collect();
    assert_eq!(
        ids,
        [
            "sprachcafe-offen-fuer-alle",
            "infoabend-2026-12-01",
            "stadtfest-2027-07-03"
        ]
    );
    let evening = &content.events["infoabend-2026-12-01"];
    assert_eq!(
        evening.starts,
        date(2026, 12, 1).at(19, 0, 0, 0),
        "seven in Berlin is six in UTC"
    );
    assert_eq!(evening.ends, Some(date(2026, 12, 1).at(20, 30, 0, 0)));
    assert_eq!(evening.source.url, "https://www.neustadt.example/kalender");
    assert_eq!(evening.source.verified, date(2026, 11, 1));
    let fair = &content.events["stadtfest-2027-07-03"];
    assert!(fair.all_day && fair.ends.unwrap().date() == date(2027, 7, 4));
    let texts = town.read("locales/de/events-import-calendar-stadt.ftl");
    assert!(
        texts
            .contains(".note = Treff am Fluss, Uferweg 3 – Deutsch sprechen bei {\"{\"}Tee{\"}\"}"),
        "{texts}"
    );
    assert_eq!(losses.count(LossKind::Refused), 2, "{losses}");
    assert!(
        losses.to_string().contains("line 44: not taken"),
        "{losses}"
    );
    assert_eq!(losses.count(LossKind::Field), 1, "the organizer");
}

#[test]
fn an_event_that_repeats_stays_at_six_and_keeps_its_holidays_and_its_end() {
    let town = Town::with_pack(&["de"]);
    town.put(draft_calendar(
        CALENDAR.as_bytes(),
        &town.folder(),
        &calendar("stadt"),
    ));
    let next = |from, most| town.next("sprachcafe-offen-fuer-alle", from, most);
    assert_eq!(
        next(date(2026, 10, 20), 2),
        ["2026-10-20T18:00:00", "2026-10-27T18:00:00"]
    );
    assert_eq!(
        next(date(2026, 12, 22), 2),
        ["2026-12-22T18:00:00", "2027-01-12T18:00:00"]
    );
    assert_eq!(
        next(date(2027, 3, 24), 5),
        ["2027-03-30T18:00:00"],
        "the last one is in summer time"
    );
}

#[test]
fn a_second_import_of_a_calendar_changes_no_byte() {
    let town = Town::with_pack(&["de", "ar"]);
    town.put(draft_calendar(
        CALENDAR.as_bytes(),
        &town.folder(),
        &calendar("stadt"),
    ));
    town.passes_check();
    let before = town.files();
    let (_, written) = town.put(draft_calendar(
        CALENDAR.as_bytes(),
        &town.folder(),
        &calendar("stadt"),
    ));
    assert!(written.is_empty() && town.files() == before);
    town.put(draft_calendar(
        b"BEGIN:VCALENDAR\nEND:VCALENDAR\n",
        &town.folder(),
        &calendar("stadt"),
    ));
    assert!(
        !town.pack().join("events.toml").exists(),
        "what is gone at the source goes"
    );
    town.passes_check();
}
