//! Series of calendars give the same dates as in another program: Python's
//! `recurring-ical-events`. `cargo xtask test` installs it and says where.

#![cfg(test)]

use std::{
    fmt::Write as _,
    io::Write as _,
    process::{Command, Stdio},
};

use jiff::{
    ToSpan as _,
    civil::{Date, DateTime, date},
};
use lotse_core::Event;
use lotse_import::{LossKind, draft_calendar};
use lotse_testing::{
    python_with_readers,
    town::{TODAY, TownFolder, calendar},
};
use serde_json::{Value, json};

/// The dates are compared up to this day.
const LAST: Date = date(2029, 11, 1);

const OUTLOOK: &str = "\
BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
";

/// A calendar of events, each as its lines.
fn written(events: &[String]) -> String {
    let events = events.iter().map(|lines| {
        format!(
            "BEGIN:VEVENT\nUID:1@neustadt\nDTSTAMP:20261101T120000Z\nSUMMARY:Kurs\n{lines}\nEND:VEVENT\n"
        )
    });
    let events: String = events.collect();
    format!(
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Neustadt//DE\n{OUTLOOK}{events}END:VCALENDAR\n"
    )
}

/// A series on Tuesdays with further lines, and its changed dates.
fn tuesdays(lines: &str, changes: &[&str]) -> String {
    let series = format!(
        "DTSTART;TZID=Europe/Berlin:20261201T180000\nDTEND;TZID=Europe/Berlin:20261201T200000\n{lines}"
    );
    let events: Vec<String> = std::iter::once(series)
        .chain(changes.iter().map(|change| (*change).to_owned()))
        .collect();
    written(&events)
}

/// The dates in the pack after an import, or the report if nothing was taken.
fn in_pack(text: &str) -> Result<Vec<String>, String> {
    let town = TownFolder::alone();
    let drafted = draft_calendar(text.as_bytes(), &town.folder(), &calendar("x"));
    let (losses, _) = town.put(drafted);
    if losses.count(LossKind::Refused) > 0 {
        return Err(losses.to_string());
    }
    let mut dates: Vec<String> = town.own_events().values().flat_map(dates_of).collect();
    dates.sort();
    Ok(dates)
}

fn dates_of(event: &Event) -> Vec<String> {
    let mut dates = Vec::new();
    for year in 0..3_i32 {
        let from = TODAY.at(0, 0, 0, 0).checked_add(year.years()).unwrap();
        let to = from.checked_add(1.year()).unwrap();
        let found = event.next(from, 2_000).into_iter();
        let found = found.filter(|date| date.starts >= from && date.starts < to);
        dates.extend(found.map(|date| {
            let ends = date.ends.unwrap_or(date.starts);
            let ends = if event.all_day {
                // Others count whole days up to the next midnight.
                ends.date().at(0, 0, 0, 0) + 1.day()
            } else {
                ends
            };
            let minute = |time: DateTime| time.strftime("%Y-%m-%dT%H:%M").to_string();
            format!("{}/{}", minute(date.starts), minute(ends))
        }));
    }
    dates.retain(|date| *date < LAST.to_string());
    dates
}

/// The dates by the other program; `None` if it is not installed here.
fn elsewhere(calendars: &[String]) -> Option<Vec<Vec<String>>> {
    let python = python_with_readers()?;
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/series/expand.py");
    let mut child = Command::new(python)
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let asked = json!({
        "calendars": calendars,
        "first": TODAY.to_string(),
        "last": LAST.to_string(),
        "zone": "Europe/Berlin",
    });
    let mut input = child.stdin.take().unwrap();
    input.write_all(asked.to_string().as_bytes()).unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let answers: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    let answers = answers.into_iter().zip(calendars).map(|(answer, text)| {
        let dates = answer["dates"].as_array();
        let dates = dates.unwrap_or_else(|| panic!("{answer}\n{text}"));
        // A series may begin the day before the first.
        let dates = dates.iter().map(|date| date.as_str().unwrap().to_owned());
        dates.filter(|date| *date >= TODAY.to_string()).collect()
    });
    Some(answers.collect())
}

#[test]
fn the_series_that_people_write_have_the_dates_that_other_programs_show() {
    let calendars = [
        tuesdays("RRULE:FREQ=WEEKLY", &[]),
        tuesdays("RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=9", &[]),
        tuesdays("RRULE:FREQ=WEEKLY;UNTIL=20270330T160000Z", &[]),
        tuesdays("RRULE:FREQ=MONTHLY;BYDAY=+1TU", &[]),
        tuesdays("RRULE:FREQ=MONTHLY;BYDAY=-1FR", &[]),
        // More than one rule, and added dates.
        tuesdays("RRULE:FREQ=WEEKLY;COUNT=5\nRRULE:FREQ=MONTHLY;BYDAY=1MO", &[]),
        tuesdays("RRULE:FREQ=WEEKLY;COUNT=5\nRRULE:FREQ=DAILY;INTERVAL=7;COUNT=3", &[]),
        tuesdays(
            "RRULE:FREQ=WEEKLY;COUNT=5\nRDATE;TZID=Europe/Berlin:20261203T180000,20261208T180000",
            &[],
        ),
        tuesdays(
            "RDATE;VALUE=PERIOD;TZID=Europe/Berlin:20261203T180000/PT3H,20261204T180000/20261204T183000",
            &[],
        ),
        // Excluded, moved and cancelled dates.
        tuesdays(
            "RRULE:FREQ=WEEKLY;COUNT=9\nEXDATE;TZID=Europe/Berlin:20261222T180000,20261229T180000\nEXDATE:20270105T170000Z",
            &[],
        ),
        tuesdays("RRULE:FREQ=WEEKLY;COUNT=9\nEXDATE;VALUE=DATE:20261222", &[]),
        tuesdays(
            "RRULE:FREQ=WEEKLY",
            &["RECURRENCE-ID:20261222T170000Z\nSTATUS:CANCELLED\nDTSTART;TZID=Europe/Berlin:20261222T180000"],
        ),
        tuesdays(
            "RRULE:FREQ=WEEKLY;COUNT=6",
            &[
                "RECURRENCE-ID;TZID=Europe/Berlin:20261222T180000\nDTSTART;TZID=Europe/Berlin:20261223T190000\nDTEND;TZID=Europe/Berlin:20261223T193000",
                "RECURRENCE-ID:20261215T170000Z\nDTSTART;TZID=Europe/Berlin:20261222T180000\nDTEND;TZID=Europe/Berlin:20261222T200000",
            ],
        ),
        tuesdays(
            "RRULE:FREQ=WEEKLY;COUNT=6",
            &["RECURRENCE-ID;TZID=Europe/Berlin:20261201T180000\nDTSTART;TZID=Europe/Berlin:20261130T180000\nDTEND;TZID=Europe/Berlin:20261130T190000"],
        ),
        // Twice a day, one of them cancelled: the day stays.
        tuesdays(
            "RRULE:FREQ=WEEKLY;BYHOUR=10,18;COUNT=12\nEXDATE;TZID=Europe/Berlin:20261208T100000",
            &[],
        ),
        // A first date that the rule does not give.
        tuesdays("RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=4", &[]),
        // A rule that ended before it began.
        tuesdays("RRULE:FREQ=WEEKLY;UNTIL=20261130T170000Z", &[]),
        // Whole days.
        written(&[
            "DTSTART;VALUE=DATE:20261202\nDTEND;VALUE=DATE:20261204\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=5\nEXDATE;VALUE=DATE:20261216".into(),
            "RECURRENCE-ID;VALUE=DATE:20261230\nDTSTART;VALUE=DATE:20261231\nDTEND;VALUE=DATE:20270101".into(),
        ]),
        written(&["DTSTART;VALUE=DATE:20261202\nRRULE:FREQ=YEARLY".into()]),
        // Zones that are not the place's.
        written(&["DTSTART;TZID=Customized Time Zone:20261201T180000\nDURATION:PT90M\nRRULE:FREQ=WEEKLY".into()]),
        written(&["DTSTART;TZID=Europe/Vienna:20261201T180000\nDURATION:PT90M\nRRULE:FREQ=MONTHLY;BYDAY=1TU".into()]),
        written(&["DTSTART:20261201T170000Z\nDTEND:20261201T180000Z\nRRULE:FREQ=WEEKLY;COUNT=30".into()]),
        written(&["DTSTART;TZID=America/New_York:20261201T200000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=20".into()]),
        written(&["DTSTART:20261201T180000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=20".into()]),
        // A series of last year that goes on, over the change of the clocks.
        written(&["DTSTART;TZID=Europe/Berlin:20250107T023000\nDURATION:PT15M\nRRULE:FREQ=DAILY".into()]),
    ];
    let Some(elsewhere) = elsewhere(&calendars) else {
        return;
    };
    for (text, wanted) in calendars.iter().zip(elsewhere) {
        assert_eq!(in_pack(text).as_ref(), Ok(&wanted), "{text}");
    }
}

#[test]
fn a_series_that_a_pack_cannot_hold_is_left_out_with_the_reason() {
    let cases = [
        // Six in UTC is seven here in winter and eight in summer, for ever.
        (
            written(&["DTSTART:20261201T170000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY".into()]),
            "there would be a wrong date 2027-03-30 18:00",
        ),
        (
            tuesdays("RRULE:FREQ=WEEKLY\nEXRULE:FREQ=MONTHLY", &[]),
            "EXRULE is not supported",
        ),
        (
            tuesdays("RRULE:FREQ=MINUTELY", &[]),
            "FREQ=MINUTELY\" is not supported; the series is left out",
        ),
        (
            tuesdays("RRULE:FREQ=WEEKLY\nEXDATE:soon", &[]),
            "EXDATE: \"soon\" is not a time; the series is left out",
        ),
        (
            tuesdays(
                "RRULE:FREQ=WEEKLY",
                &[
                    "RECURRENCE-ID;RANGE=THISANDFUTURE:20261222T170000Z\nDTSTART;TZID=Europe/Berlin:20261222T190000",
                ],
            ),
            "changes all later dates too; the series is left out",
        ),
        (
            tuesdays(
                "RRULE:FREQ=WEEKLY",
                &["RECURRENCE-ID;VALUE=DATE:20261222\nDTSTART:20261223T180000"],
            ),
            "is a day, but the series has times; the series is left out",
        ),
        (
            written(&["DTSTART:20261201T180000\nDTEND:20261201T170000\nRRULE:FREQ=WEEKLY".into()]),
            "it ends before it starts",
        ),
    ];
    for (text, why) in cases {
        let report = in_pack(&text).unwrap_err();
        assert!(report.contains(why), "{report}\n{text}");
        assert!(report.contains("line 19: not taken"), "{report}");
    }
}

/// Calendars made up at random, the same in every run.
#[test]
fn made_up_series_have_the_dates_that_other_programs_show() {
    let mut random = fastrand::Rng::with_seed(2_026);
    let calendars: Vec<String> = (0..200).map(|_| made_up(&mut random)).collect();
    let Some(elsewhere) = elsewhere(&calendars) else {
        return;
    };
    let mut left_out = 0;
    for (text, wanted) in calendars.iter().zip(elsewhere) {
        match in_pack(text) {
            Ok(dates) => assert_eq!(dates, wanted, "{text}"),
            Err(report) => {
                left_out += 1;
                assert!(report.contains("in local time"), "{report}\n{text}");
            }
        }
    }
    assert!(left_out < calendars.len() / 3, "{left_out} were left out");
}

fn made_up(random: &mut fastrand::Rng) -> String {
    let zones = [
        ";TZID=Europe/Berlin",
        ";TZID=Europe/Berlin",
        ";TZID=Customized Time Zone",
        ";TZID=America/New_York",
        "",
        ";VALUE=DATE",
    ];
    let zone = *random.choice(&zones).unwrap();
    let day = random.u8(1..29);
    let start = format!("202612{day:02}T{:02}1500", random.u8(6..20));
    let rules = [
        "FREQ=DAILY",
        "FREQ=DAILY;INTERVAL=3",
        "FREQ=WEEKLY",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR",
        "FREQ=WEEKLY;BYDAY=TU,WE,TH;WKST=SU",
        "FREQ=MONTHLY",
        "FREQ=MONTHLY;BYDAY=2TH",
        "FREQ=MONTHLY;BYDAY=-1SU,1SA",
        "FREQ=MONTHLY;BYMONTHDAY=15,-1",
        "FREQ=YEARLY",
        "FREQ=YEARLY;BYMONTH=6,9;BYDAY=1MO",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    ];
    let whole_days = zone == ";VALUE=DATE";
    let lasts = if whole_days {
        "P2D".to_owned()
    } else {
        format!("PT{}M", random.u8(1..120))
    };
    let mut lines = format!("DTSTART{zone}:{start}\nDURATION:{lasts}\n");
    for _ in 0..random.usize(1..3) {
        let rule = *random.choice(&rules).unwrap();
        let end = match random.u8(0..4) {
            0 => String::new(),
            // In the type of the start (RFC 5545, section 3.3.10).
            1 if whole_days => ";UNTIL=20270615".to_owned(),
            1 if zone.is_empty() => ";UNTIL=20270615T120000".to_owned(),
            1 => ";UNTIL=20270615T120000Z".to_owned(),
            _ => format!(";COUNT={}", random.u8(1..15)),
        };
        writeln!(lines, "RRULE:{rule}{end}").unwrap();
    }
    let clock = start.split_once('T').unwrap().1;
    let other_day = |random: &mut fastrand::Rng| {
        let day = date(2026, 12, i8::try_from(day).unwrap()) + random.i32(0..60).days();
        format!("{}T{clock}", day.strftime("%Y%m%d"))
    };
    for name in ["EXDATE", "EXDATE", "RDATE"] {
        if random.bool() {
            writeln!(lines, "{name}{zone}:{}", other_day(random)).unwrap();
        }
    }
    let mut events = vec![lines.trim_end().to_owned()];
    if random.bool() {
        let status = if random.bool() {
            "\nSTATUS:CANCELLED"
        } else {
            ""
        };
        let id = if random.bool() {
            start.clone()
        } else {
            other_day(random)
        };
        let moved = other_day(random);
        events.push(format!(
            "RECURRENCE-ID{zone}:{id}\nDTSTART{zone}:{moved}\nDURATION:{lasts}{status}"
        ));
    }
    let calendar = written(&events);
    if whole_days {
        // Days have no times.
        return calendar.replace(&format!("T{clock}"), "");
    }
    calendar
}
