//! Compares opening hours with `opening_hours.js`, OpenStreetMap's own reader of them.

#![cfg(test)]

use std::{
    env,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use jiff::{
    ToSpan,
    civil::{DateTime, date},
};
use lotse_core::{Calendar, Holiday, Hours, OpeningState};
use serde_json::json;

/// Both must say the same.
const CERTAIN: [&str; 36] = [
    "24/7",
    "off",
    "off \"wegen Umbau\"",
    "open",
    "unknown",
    "\"nach Vereinbarung\"",
    "Mo-Fr; PH off",
    "Mo-Fr 08:00-12:00; PH off",
    "Mo-Fr 08:00-12:00,14:00-16:00; Th 14:00-18:00; PH off",
    "Mo-Fr 08:00-12:00 unknown; PH off",
    "Mo-Fr 08:00-12:00 \"nur mit Termin\"; PH off",
    "Mo-Fr 08:00-12:00 open \"Anruf genügt\"; PH off",
    "Mo-Fr 08:00-12:00; PH off || \"nach Vereinbarung\"",
    "Mo-Fr 08:00-16:00; PH off || Mo-Sa 10:00-18:00 \"telefonisch\"",
    "Mo-Fr 08:00-12:00 || \"nach Vereinbarung\"; PH off",
    "Mo-Fr 08:00-12:00 || Sa unknown; PH 10:00-12:00",
    "Mo-Fr 08:00-12:00 || unknown; We 10:00-11:00, We 12:00-13:00; PH off",
    "Mo-Fr 08:00-12:00, Mo-Fr 13:00-23:59 \"nur mit Termin\"; PH off",
    "Mo-Fr 08:00-12:00 off \"zu\" || open; PH off",
    "Mo-Fr 14:00+; PH off",
    "Mo-Su 22:00-02:00; PH off",
    "Fr,Sa 20:00-04:00; PH off",
    "Mo-Fr 00:00-24:00; PH off",
    "Mo-Fr 08:00-12:00, Mo-Fr 08:00-12:00; PH off",
    "Mo 08:00-12:00,10:00-15:00; PH off",
    "Mo-Fr 08:00-18:00; Mo 09:00-10:00 off; PH off",
    "Mo-Fr 08:00-12:00; Mo 10:00-11:00; PH off",
    "Th[1] 14:00-17:00; PH off",
    "Th[-1] 14:00-17:00; PH off",
    "Dec 24 08:00-10:00; PH off",
    "Dec 24-26 off; Mo-Su 08:00-10:00; PH off",
    "week 01-53/2 Mo 08:00-12:00; PH off",
    "Apr-Oct Mo-Fr 07:00-15:00; Nov-Mar Mo-Fr 08:00-16:00; PH off",
    "PH 10:00-12:00",
    "PH,Mo-Fr 08:00-12:00",
    "Mo-Su,PH 10:00-18:00",
];

/// Depends on the school holidays or the sun: Lotse may say that it does not know.
const DEPENDENT: [&str; 8] = [
    "Mo-Fr 08:00-12:00; SH off; PH off",
    "Mo-Fr 08:00-16:00; SH 08:00-12:00; PH off",
    "SH,Mo-Fr 10:00-16:00; PH off",
    "Mo-Fr 08:00-12:00; SH,PH off",
    "sunrise-sunset; PH off",
    "Mo-Fr (sunrise+01:00)-16:00; PH off",
    "dawn-dusk; PH off",
    "Mo-Fr 08:00-sunset; PH off",
];

#[test]
fn the_state_is_the_one_that_openstreetmap_gives() {
    let hours: Vec<String> = { CERTAIN.iter().chain(&DEPENDENT) }
        .map(|text| (*text).to_owned())
        .collect();
    let moments = moments();
    let Some(theirs) = their_states(&hours, &moments) else {
        return;
    };
    let mut known = 0;
    let mut differences = Vec::new();
    for (text, theirs) in hours.iter().zip(theirs) {
        let is_dependent = DEPENDENT.contains(&text.as_str());
        let pairs = our_states(text, &moments).into_iter().zip(theirs);
        for ((ours, theirs), moment) in pairs.zip(&moments) {
            if is_dependent && ours == "unknown" {
                continue;
            }
            if ours != theirs {
                differences.push(format!("{text} at {moment}: {ours}, not {theirs}"));
            }
            known += usize::from(is_dependent);
        }
    }
    assert!(differences.is_empty(), "{differences:#?}");
    // Otherwise a reader that never knows would pass.
    assert!(known > DEPENDENT.len() * moments.len() / 2, "{known}");
}

/// Hours made up at random, the same in every run.
#[test]
fn made_up_hours_have_the_state_that_openstreetmap_gives() {
    let mut random = fastrand::Rng::with_seed(2_026);
    let hours: Vec<String> = (0..60).map(|_| made_up(&mut random)).collect();
    let moments = moments();
    let Some(theirs) = their_states(&hours, &moments) else {
        return;
    };
    let mut differences = Vec::new();
    for (text, theirs) in hours.iter().zip(theirs) {
        let pairs = our_states(text, &moments).into_iter().zip(theirs);
        let mut pairs = pairs.zip(&moments);
        if let Some(((ours, theirs), moment)) = pairs.find(|((ours, theirs), _)| ours != theirs) {
            differences.push(format!("{text} at {moment}: {ours}, not {theirs}"));
        }
    }
    assert!(differences.is_empty(), "{differences:#?}");
}

/// Hours as towns write them: up to three rules, then what holds on holidays.
fn made_up(random: &mut fastrand::Rng) -> String {
    const DAYS: [&str; 10] = [
        "Mo-Fr", "Mo,We,Fr", "Tu", "Th", "Sa", "Mo-Su", "Th[1]", "We[-1]", "Fr-Mo", "Sa,Su",
    ];
    const MONTHS: [&str; 8] = [
        "",
        "",
        "",
        "",
        "Apr-Oct ",
        "Nov-Mar ",
        "Dec ",
        "Dec 20-Jan 6 ",
    ];
    const STATES: [&str; 6] = ["", "", "", " unknown", " \"nur mit Termin\"", " off"];
    const HOLIDAYS: [&str; 4] = [
        "; PH off",
        "; PH off",
        "; PH 10:00-12:00",
        "; PH \"telefonisch\"",
    ];
    let mut text = String::new();
    for rule in 0..random.u8(1..4) {
        if rule > 0 {
            text.push_str(
                random
                    .choice(["; ", "; ", ", ", " || "])
                    .unwrap_or_default(),
            );
        }
        let [months, days] = [&MONTHS[..], &DAYS[..]].map(|list| *random.choice(list).unwrap());
        let state = *random.choice(&STATES).unwrap();
        text += &[months, days, " ", &times(random), state].concat();
    }
    text + *random.choice(&HOLIDAYS).unwrap()
}

fn times(random: &mut fastrand::Rng) -> String {
    let clock = |hour: u8, half: bool| format!("{hour:02}:{}", if half { "30" } else { "00" });
    let starts = random.u8(0..18);
    let ends = starts + random.u8(1..9);
    let first = format!("{}-{}", clock(starts, random.bool()), clock(ends, true));
    if ends < 20 && random.bool() {
        let again = random.u8(ends + 1..22);
        return format!(
            "{first},{}-{}",
            clock(again, random.bool()),
            clock(again + 2, random.bool())
        );
    }
    first
}

fn our_states(text: &str, moments: &[DateTime]) -> Vec<&'static str> {
    let hours: Hours = text.parse().unwrap_or_else(|error| panic!("{error}"));
    let calendar = baden_wuerttemberg();
    let state = |moment: &DateTime| match hours.at(*moment, &calendar).unwrap().state {
        OpeningState::Open => "open",
        OpeningState::Closed => "closed",
        OpeningState::Unknown => "unknown",
    };
    moments.iter().map(state).collect()
}

/// Hours of four fortnights, with holidays and the ends of months and of the year.
fn moments() -> Vec<DateTime> {
    let mondays = [
        date(2026, 4, 27),
        date(2026, 7, 27),
        date(2026, 11, 23),
        date(2026, 12, 21),
    ];
    let days = mondays
        .into_iter()
        .flat_map(|monday| (0..14).map(move |day| monday + day.days()));
    days.flat_map(|day| (1..24).step_by(2).map(move |hour| day.at(hour, 30, 0, 0)))
        .collect()
}

fn baden_wuerttemberg() -> Calendar {
    let fixed = [(1, 1), (1, 6), (5, 1), (10, 3), (11, 1), (12, 25), (12, 26)];
    let fixed = fixed.map(|(month, day)| Holiday::On { month, day });
    let movable = [-2, 1, 39, 50, 60].map(Holiday::Easter);
    fixed.into_iter().chain(movable).collect()
}

/// The states by the other program; `None` if it is not installed here.
fn their_states(hours: &[String], moments: &[DateTime]) -> Option<Vec<Vec<String>>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/opening-hours");
    if !folder.join("node_modules/opening_hours").exists() {
        assert!(
            env::var_os("CI").is_none(),
            "run `npm ci` in tests/opening-hours first"
        );
        eprintln!("skipped: run `npm ci` in tests/opening-hours first");
        return None;
    }
    let moments: Vec<String> = moments.iter().map(ToString::to_string).collect();
    let asked = json!({ "hours": hours, "moments": moments }).to_string();
    let mut node = Command::new("node")
        .arg("states.mjs")
        .env("TZ", "Europe/Berlin")
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = node.stdin.take().unwrap();
    stdin.write_all(asked.as_bytes()).unwrap();
    drop(stdin);
    let output = node.wait_with_output().unwrap();
    assert!(output.status.success());
    Some(serde_json::from_slice(&output.stdout).unwrap())
}
