//! `lotse-pack import`: what it says and how it ends.

#![cfg(test)]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use lotse_testing::town::{REGION, Town, saved};

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
    let town = Town::without_pack();
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
        said(&output).contains("13 entries taken"),
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
    let town = Town::with_pack(&["de"]);
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
    let town = Town::without_pack();
    let table = town.pack().with_file_name("liste.csv");
    fs::write(&table, "Name\nAmt\n").unwrap();
    let output = import(&["contacts", table.to_str().unwrap()], &town.pack());
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("lotse-pack new"), "{said}");
}
