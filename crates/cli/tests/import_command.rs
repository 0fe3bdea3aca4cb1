//! `lotse-pack import`: output and exit codes.

#![cfg(test)]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use lotse_testing::{
    search_service::{SearchService, ServiceResponse, answers, saved_answers},
    town::{REGION, TownFolder, saved},
};

fn import(arguments: &[&str], pack: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lotse-pack"))
        .arg("import")
        .args(arguments)
        .args(["--to", pack.to_str().unwrap(), "--on", "2026-11-22"])
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn a_region_is_taken_over_and_what_was_lost_is_written_down() {
    let town = TownFolder::without_pack();
    let report = town.pack().with_file_name("report.json");
    let (from, to) = (saved(), report.to_str().unwrap().to_owned());
    let from = from.to_str().unwrap();
    let output = import(
        &[
            "integreat",
            "--from",
            from,
            "--region",
            REGION,
            "--report",
            &to,
        ],
        &town.pack(),
    );
    assert!(output.status.success(), "{output:?}");
    assert!(
        said(&output).contains("13 entries imported"),
        "{}",
        said(&output)
    );
    assert!(said(&output).contains("1 × embedded"));
    let report: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(report).unwrap()).unwrap();
    assert_eq!(report["counts"]["embedded"], 1);
    town.passes_check();
}

#[test]
fn a_refused_line_makes_exit_code_one_and_the_others_are_taken() {
    let town = TownFolder::with_pack(&["de"]);
    let table = town.pack().with_file_name("liste.csv");
    let verified = [
        "--verified",
        "2026-11-01",
        "--source",
        "https://www.neustadt.example/",
    ];
    let run = |text: &str| {
        fs::write(&table, text).unwrap();
        let mut arguments = vec!["contacts", table.to_str().unwrap()];
        arguments.extend(verified);
        import(&arguments, &town.pack())
    };
    let output = run("Name;Telefon\nAmt;112\n;115\n");
    assert_eq!(output.status.code(), Some(1));
    assert!(
        said(&output).contains("line 3: not taken: column Name"),
        "{}",
        said(&output)
    );
    assert!(town.read("contacts.toml").contains("[amt]"));
    assert_eq!(run("Name;Telefon\nAmt;112\n").status.code(), Some(0));
}

#[test]
fn a_table_needs_a_pack_to_go_into() {
    let town = TownFolder::without_pack();
    let table = town.pack().with_file_name("liste.csv");
    fs::write(&table, "Name\nAmt\n").unwrap();
    let output = import(&["contacts", table.to_str().unwrap()], &town.pack());
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("lotse-pack new"), "{said}");
}

/// A calendar with an event a day, by their numbers.
fn events(numbers: std::ops::Range<u8>) -> String {
    let events = numbers.map(|number| {
        format!(
            "BEGIN:VEVENT\nUID:{number}@neustadt\nDTSTAMP:20261101T120000Z\nURL:https://www.neustadt.example/\nSUMMARY:Abend\nDTSTART:202612{number:02}T180000\nEND:VEVENT\n"
        )
    });
    let events: String = events.collect();
    format!("BEGIN:VCALENDAR\nVERSION:2.0\n{events}END:VCALENDAR\n")
}

fn complained(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_calendar_that_is_gone_deletes_no_event() {
    let town = TownFolder::alone();
    let file = town.pack().with_file_name("termine.ics");
    let path = file.to_str().unwrap();
    let run = |more: &[&str], source: &[u8]| {
        fs::write(&file, source).unwrap();
        import(&[&["calendar", path], more].concat(), &town.pack())
    };
    assert!(run(&[], events(1..6).as_bytes()).status.success());
    let before = town.files();
    let utf16: Vec<u8> = "BEGIN:VCALENDAR\nEND:VCALENDAR\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let cut = events(1..6).replace("END:VCALENDAR", "");
    let sources: [&[u8]; 7] = [
        b"<!DOCTYPE html><title>Anmelden</title>",
        b"",
        b"null",
        b"BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR\n",
        cut.as_bytes(),
        &utf16,
        &[0xff; 40],
    ];
    for source in sources {
        let output = run(&[], source);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        assert!(
            complained(&output).contains("nothing was changed"),
            "{output:?}"
        );
        assert_eq!(town.files(), before);
    }
    fs::remove_file(&file).unwrap();
    let output = import(&["calendar", path], &town.pack());
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert_eq!(town.files(), before);

    let output = run(&[], events(1..3).as_bytes());
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(complained(&output).contains("--force"), "{output:?}");
    assert_eq!(town.files(), before);
    let output = run(&["--force"], events(1..3).as_bytes());
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(said(&output).contains("(0 new, 3 removed)"), "{output:?}");
    assert_eq!(town.own_events().len(), 2);
}

#[test]
fn a_table_that_is_gone_deletes_no_contact() {
    let town = TownFolder::alone();
    let file = town.pack().with_file_name("liste.csv");
    let path = file.to_str().unwrap();
    let run = |source: &str| {
        fs::write(&file, source).unwrap();
        let options = ["--verified", "2026-11-01", "--source", "https://a.example/"];
        import(&[&["contacts", path], &options[..]].concat(), &town.pack())
    };
    assert!(run("Name\nAmt A\nAmt B\n").status.success());
    let before = town.files();
    for source in ["", "Name\n", "<html>", "null", "Name\n;x\n"] {
        let output = run(source);
        assert_eq!(output.status.code(), Some(1), "{source}: {output:?}");
        assert_eq!(town.files(), before, "{source}");
    }
}

#[test]
fn a_region_whose_answers_are_errors_deletes_nothing() {
    let town = TownFolder::without_pack();
    let folder = tempfile::tempdir().unwrap();
    lotse_testing::copy_folder(&saved(), folder.path()).unwrap();
    let run = || {
        let from = folder.path().to_str().unwrap();
        import(
            &["integreat", "--from", from, "--region", REGION],
            &town.pack(),
        )
    };
    assert!(run().status.success());
    let before = town.files();
    let pages = folder.path().join(format!("{REGION}_de_pages.json"));
    let whole = fs::read_to_string(&pages).unwrap();
    let half: String = whole.chars().take(whole.len() / 2).collect();
    for answer in [
        "{\"error\": \"x\"}",
        "null",
        "",
        "[]",
        "<html>",
        "\"x\"",
        &half,
    ] {
        fs::write(&pages, answer).unwrap();
        let output = run();
        assert_eq!(output.status.code(), Some(1), "{answer}: {output:?}");
        assert_eq!(town.files(), before, "{answer}");
    }
    fs::remove_file(&pages).unwrap();
    let output = run();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert_eq!(town.files(), before);
}

#[test]
fn a_language_that_is_gone_deletes_no_translation() {
    let from = tempfile::tempdir().unwrap();
    let town = TownFolder::without_pack();
    let run = |more: &[&str]| {
        let folder = from.path().to_str().unwrap();
        let arguments = ["integreat", "--from", folder, "--region", REGION];
        import(&[&arguments, more].concat(), &town.pack())
    };
    let restore = || lotse_testing::copy_folder(&saved(), from.path()).unwrap();
    let remove = |name: &str| fs::remove_file(from.path().join(name)).unwrap();
    restore();
    assert!(run(&[]).status.success());
    let before = town.files();
    let spoil: [&dyn Fn(); 3] = [
        &|| remove(&format!("{REGION}_ar_pages.json")),
        &|| fs::write(from.path().join(format!("{REGION}_en_pages.json")), "[]").unwrap(),
        &|| {
            for name in ["pages", "locations", "events", "imprint"] {
                remove(&format!("{REGION}_ar_{name}.json"));
            }
        },
    ];
    for (number, spoil) in spoil.iter().enumerate() {
        restore();
        spoil();
        let output = run(&[]);
        assert_eq!(output.status.code(), Some(1), "{number}: {output:?}");
        assert!(complained(&output).contains("--force"), "{output:?}");
        assert_eq!(town.files(), before, "{number}");
    }
    let output = run(&["--force"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_ne!(town.files(), before);
}

#[test]
fn a_second_calendar_in_a_file_of_the_same_name_is_kept_beside_the_first() {
    let town = TownFolder::alone();
    let folders = ["a", "b"].map(|name| {
        let folder = town.pack().with_file_name(name);
        fs::create_dir(&folder).unwrap();
        folder.join("basic.ics")
    });
    fs::write(&folders[0], events(1..3)).unwrap();
    fs::write(&folders[1], events(3..5)).unwrap();
    for file in &folders {
        let output = import(&["calendar", file.to_str().unwrap()], &town.pack());
        assert!(output.status.success(), "{output:?}");
        if file == &folders[1] {
            assert!(said(&output).contains("--name \"basic\""), "{output:?}");
        }
    }
    assert_eq!(town.own_events().len(), 4);
}

/// A town whose only step is about the registration. Its pack cannot be checked.
fn town_with_a_step() -> TownFolder {
    let town = TownFolder::alone();
    let step = "[register]\nleika = \"99115005104000\"\noffices = [\"registration-office\"]\n";
    town.append("steps/arrival.toml", step);
    town
}

/// Imports the offices at a postcode.
fn import_offices(from: &str, town: &TownFolder) -> Output {
    let options = ["--postcode", "99999", "--timeout", "2"];
    let arguments = [&["pvog", "--from", from], &options[..]].concat();
    import(&arguments, &town.pack())
}

#[test]
fn the_offices_at_a_postcode_are_imported_and_a_later_import_names_the_differences() {
    let town = town_with_a_step();
    let service = SearchService::start(answers());
    let first = import_offices(&service.url(), &town);
    assert!(first.status.success(), "{first:?}");
    let words = "1 entries imported (1 new, 0 removed)";
    assert!(said(&first).contains(words), "{}", said(&first));
    let edited = town.read("contacts.toml").replace("12345-0", "777");
    fs::write(town.pack().join("contacts.toml"), &edited).unwrap();
    let later = import_offices(saved_answers().to_str().unwrap(), &town);
    assert!(later.status.success(), "{later:?}");
    let words = "edited by hand, kept: phone; the source says \"+49 999 12345-0\"";
    assert!(said(&later).contains(words), "{}", said(&later));
    assert_eq!(town.read("contacts.toml"), edited);
}

#[test]
fn a_search_service_that_answers_wrongly_changes_nothing() {
    let town = town_with_a_step();
    assert!(
        import_offices(&SearchService::start(answers()).url(), &town)
            .status
            .success()
    );
    let before = town.files();
    let office = "v5_organisationunits_detail_q=L1.OE.2.json";
    for (words, answer) in [
        ("no response", ServiceResponse::Cut(vec![b' '; 100])),
        ("no response", ServiceResponse::Never),
        ("larger than", ServiceResponse::Endless),
        (
            "expected form",
            ServiceResponse::Whole(b"<html>Wartung</html>".to_vec()),
        ),
        ("status 503", ServiceResponse::Status(503)),
    ] {
        let mut answers = answers();
        answers.insert(office.to_owned(), answer);
        let output = import_offices(&SearchService::start(answers).url(), &town);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        assert!(complained(&output).contains(words), "{output:?}");
        assert!(
            complained(&output).contains("nothing was changed"),
            "{output:?}"
        );
        assert_eq!(town.files(), before);
    }
    let gone = import_offices("http://127.0.0.1:1/api", &town);
    assert_eq!(gone.status.code(), Some(1), "{gone:?}");
}

#[test]
fn offices_are_not_looked_for_without_a_postcode() {
    let town = town_with_a_step();
    let from = saved_answers();
    let output = import(&["pvog", "--from", from.to_str().unwrap()], &town.pack());
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(complained(&output).contains("--postcode"), "{output:?}");
}
