//! Saved events have the same dates in another program: Python's `icalendar`. `cargo
//! xtask test` installs it and says where.

use std::{
    io::Write,
    process::{Command, Stdio},
};

use jiff::{ToSpan, civil::date};
use lotse_testing::python_with_readers;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::json;

use super::*;

/// The dates are compared before this day, which `dates.py` knows too: the app shows those
/// of a year.
const LAST: Date = date(2027, 11, 28);

/// What another program reads in a file.
#[derive(Deserialize)]
struct ReadCalendar {
    dates: Vec<(String, String)>,
    types: Vec<String>,
}

fn made_up(fields: &serde_json::Value) -> Event {
    let mut event = json!({
        "source": { "title": "Beispiel", "url": "https://example.org", "verified": "2026-11-20" },
        "review_by": "2027-05-20",
    });
    for (name, value) in fields.as_object().unwrap() {
        event[name] = value.clone();
    }
    serde_json::from_value(event).unwrap()
}

fn events() -> Vec<Event> {
    [
        json!({ "starts": "2026-12-01T18:00", "ends": "2026-12-01T20:00" }),
        json!({
            "starts": "2026-12-01T18:00", "ends": "2026-12-01T20:00",
            "repeats": "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270331T235959Z",
            "except": ["2026-12-22", "2026-12-29"],
        }),
        // Ends with the very minute at which the last one begins.
        json!({
            "starts": "2026-12-01T18:00",
            "repeats": "FREQ=WEEKLY;UNTIL=20261222T180000Z",
            "except": ["2026-12-15"],
        }),
        json!({
            "starts": "2026-12-07T00:00", "all_day": true,
            "repeats": "FREQ=WEEKLY;UNTIL=20270125T235959Z",
            "except": ["2026-12-21", "2026-12-28"],
        }),
        json!({
            "starts": "2026-12-07T00:00", "ends": "2026-12-08T00:00", "all_day": true,
            "repeats": "FREQ=MONTHLY;COUNT=5",
            "except": ["2027-01-07"],
        }),
    ]
    .iter()
    .map(made_up)
    .collect()
}

fn file(saved: &Event) -> String {
    let entry = CalendarEntry {
        id: "event-course".to_owned(),
        title: "Sprachkurs",
        description: None,
        location: None,
        web: None,
        now: Timestamp::UNIX_EPOCH,
    };
    event(&entry, saved)
}

/// The dates that the app shows, as Python writes them.
fn dates(event: &Event) -> Vec<(String, String)> {
    let shown = event
        .next(date(2026, 11, 28).at(12, 0, 0, 0), 2_000)
        .into_iter();
    shown
        .take_while(|date| date.starts.date() < LAST)
        .map(|date| {
            let ends = date.ends.unwrap_or(date.starts);
            if event.all_day {
                let after = ends.date() + 1.day();
                (date.starts.date().to_string(), after.to_string())
            } else {
                let time = |time: jiff::civil::DateTime| time.strftime("%F %T").to_string();
                (time(date.starts), time(ends))
            }
        })
        .collect()
}

#[test]
fn a_day_left_out_has_the_type_of_the_start() {
    let [.., timed, all_day, _] = &events()[..] else {
        panic!("too few events");
    };
    let timed = file(timed);
    assert!(timed.contains("EXDATE:20261215T180000\r\n"), "{timed}");
    assert!(timed.contains("UNTIL=20261222T180000\r\n"), "{timed}");
    let all_day = file(all_day);
    assert!(
        all_day.contains("EXDATE;VALUE=DATE:20261221\r\n"),
        "{all_day}"
    );
    assert!(all_day.contains("UNTIL=20270125\r\n"), "{all_day}");
}

/// What a script makes of the files; `None` if the program is not installed here.
fn elsewhere<T: DeserializeOwned>(script: &str, files: &[String]) -> Option<Vec<T>> {
    let python = python_with_readers()?;
    let mut program = Command::new(python)
        .args(["-c", script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = program.stdin.take().unwrap();
    stdin
        .write_all(json!(files).to_string().as_bytes())
        .unwrap();
    drop(stdin);
    let output = program.wait_with_output().unwrap();
    assert!(output.status.success());
    let read: Vec<T> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(read.len(), files.len());
    Some(read)
}

fn compare(events: &[Event]) {
    let files: Vec<String> = events.iter().map(file).collect();
    let Some(read) = elsewhere::<ReadCalendar>(include_str!("dates.py"), &files) else {
        return;
    };
    for ((event, read), file) in events.iter().zip(read).zip(files) {
        assert_eq!(read.dates, dates(event), "{file}");
        let start = &read.types[0];
        assert!(read.types.iter().all(|other| other == start), "{file}");
    }
}

#[test]
fn another_program_shows_the_same_dates() {
    compare(&events());
}

/// Made up at random, the same in every run.
#[test]
fn another_program_shows_the_same_dates_of_made_up_events() {
    let mut random = fastrand::Rng::with_seed(2_026);
    let events: Vec<Event> = (0..200)
        .map(|_| made_up(&random_event(&mut random)))
        .collect();
    compare(&events);
}

fn random_event(random: &mut fastrand::Rng) -> serde_json::Value {
    let first = date(2026, 12, random.i8(1..31));
    let all_day = random.bool();
    let starts = if all_day {
        first.at(0, 0, 0, 0)
    } else {
        first.at(random.i8(0..22), random.i8(0..60), 0, 0)
    };
    let mut event = json!({ "starts": minute(starts), "all_day": all_day });
    if random.bool() {
        let ends = if all_day {
            starts + random.i64(0..5).days()
        } else {
            starts + random.i64(1..1_500).minutes()
        };
        event["ends"] = json!(minute(ends));
    }
    if random.u8(0..4) > 0 {
        event["repeats"] = json!(random_rule(random, first));
        let days = (0..random.u8(0..4)).map(|_| first + random.i64(0..90).days());
        event["except"] = days.map(|day| day.to_string()).collect();
    }
    event
}

fn minute(time: jiff::civil::DateTime) -> String {
    time.strftime("%Y-%m-%dT%H:%M").to_string()
}

/// A rule that gives the first day, too.
fn random_rule(random: &mut fastrand::Rng, first: Date) -> String {
    let name = |day: Date| {
        ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
            [usize::from(day.weekday().to_monday_zero_offset().unsigned_abs())]
    };
    let (day, other) = (name(first), name(first + random.i64(1..7).days()));
    let nth = (first.day() + 6) / 7;
    let rules = [
        "FREQ=DAILY".to_owned(),
        "FREQ=DAILY;INTERVAL=3".to_owned(),
        "FREQ=WEEKLY".to_owned(),
        format!("FREQ=WEEKLY;BYDAY={day},{other}"),
        format!("FREQ=WEEKLY;INTERVAL=2;BYDAY={day}"),
        format!("FREQ=MONTHLY;BYMONTHDAY={}", first.day()),
        format!("FREQ=MONTHLY;BYDAY={nth}{day}"),
        "FREQ=MONTHLY".to_owned(),
        "FREQ=YEARLY".to_owned(),
    ];
    let rule = random.choice(&rules).unwrap();
    match random.u8(0..3) {
        0 => format!("{rule};COUNT={}", random.u8(1..20)),
        1 => {
            let until = first + random.i64(0..200).days();
            format!("{rule};UNTIL={}T235959Z", until.strftime("%Y%m%d"))
        }
        _ => rule.clone(),
    }
}

/// What another program reads in something to do.
#[derive(Debug, PartialEq, Deserialize)]
struct ReadToDo {
    kind: String,
    uid: String,
    title: String,
    description: String,
    web: String,
    starts: Option<(String, String)>,
    ends: Option<(String, String)>,
    /// The kind of each reminder, and the seconds from the start.
    reminds: Vec<(String, f64)>,
}

#[test]
fn another_program_reads_what_is_to_do() {
    let entry = |id: &str| CalendarEntry {
        id: id.to_owned(),
        title: "Wohnung anmelden, Zimmer 1; „Bürgerbüro“",
        description: Some("Mitbringen:\n– Pass\n– Bestätigung, \\ unterschrieben"),
        location: None,
        web: Some("https://example.org/?a=1&b=2"),
        now: Timestamp::UNIX_EPOCH,
    };
    let due = date(2028, 2, 29);
    let files = [
        to_do(&entry("step-a"), Some(due)),
        to_do(&entry("step-b"), None),
    ];
    let Some(read) = elsewhere::<ReadToDo>(include_str!("to_do.py"), &files) else {
        return;
    };
    let wanted = |kind: &str, uid: &str| ReadToDo {
        kind: kind.to_owned(),
        uid: uid.to_owned(),
        title: entry("").title.to_owned(),
        description: entry("").description.unwrap().to_owned(),
        web: entry("").web.unwrap().to_owned(),
        starts: None,
        ends: None,
        reminds: Vec::new(),
    };
    let day = |day: Date| Some(("date".to_owned(), day.to_string()));
    let with_day = ReadToDo {
        starts: day(due),
        ends: day(due + 1.day()),
        reminds: vec![("DISPLAY".to_owned(), -3.0 * 24.0 * 3_600.0)],
        ..wanted("VEVENT", "step-a@lotse")
    };
    assert_eq!(
        read,
        [with_day, wanted("VTODO", "step-b@lotse")],
        "{files:?}"
    );
}
