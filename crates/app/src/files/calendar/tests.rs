//! Saved events have the same dates in another program: Python's `icalendar`. `cargo
//! xtask test` installs it and says where.

use std::{
    env,
    io::Write,
    process::{Command, Stdio},
};

use jiff::{ToSpan, civil::date};
use serde::Deserialize;
use serde_json::json;

use super::*;

/// What another program reads in a file.
#[derive(Deserialize)]
struct Read {
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
        .next(date(2026, 11, 28).at(12, 0, 0, 0), 100)
        .into_iter();
    shown
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

#[test]
fn another_program_shows_the_same_dates() {
    let Some(python) = env::var_os("LOTSE_PYTHON") else {
        assert!(
            env::var_os("CI").is_none(),
            "LOTSE_PYTHON must say which Python has icalendar"
        );
        eprintln!("skipped: LOTSE_PYTHON is not set");
        return;
    };
    let events = events();
    let files: Vec<String> = events.iter().map(file).collect();
    let mut program = Command::new(python)
        .args(["-c", include_str!("dates.py")])
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
    let read: Vec<Read> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(read.len(), events.len());
    for ((event, read), file) in events.iter().zip(read).zip(files) {
        assert_eq!(read.dates, dates(event), "{file}");
        let start = &read.types[0];
        assert!(read.types.iter().all(|other| other == start), "{file}");
    }
}
