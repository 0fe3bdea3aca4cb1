//! `lotse-pack translate`: output, exit codes and what is written.

#![cfg(test)]

use std::{
    fs,
    path::Path,
    process::{Command, Output, Stdio},
};

use lotse_testing::python_with_readers;
use tempfile::TempDir;

/// Texts in German and English, of which nothing is recorded yet.
fn texts() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in [
        (
            "locales/de/a.ftl",
            "greet = Hallo { $name }\nbye = Bis bald\n",
        ),
        ("locales/en/a.ftl", "greet = Hello { $name }\n"),
    ] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn translate(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse-pack"));
    command.arg("translate").args(arguments).current_dir(folder);
    command.output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8([&output.stdout[..], &output.stderr].concat()).unwrap()
}

/// Output of a command that must succeed.
fn well(folder: &TempDir, arguments: &[&str]) -> String {
    let output = translate(folder.path(), arguments);
    assert!(output.status.success(), "{arguments:?}: {}", said(&output));
    said(&output)
}

/// Output of a command that must end with this exit code.
fn ends_with(code: i32, folder: &TempDir, arguments: &[&str]) -> String {
    let output = translate(folder.path(), arguments);
    assert_eq!(output.status.code(), Some(code), "{}", said(&output));
    said(&output)
}

#[test]
fn the_status_is_shown_to_people_programs_and_readmes() {
    let folder = texts();
    well(&folder, &["keep", "--new", "--in", "locales"]);
    let shown = well(&folder, &["status", "locales"]);
    assert!(
        shown.contains("locales en a.ftl: 1 missing of 2 texts"),
        "{shown}"
    );
    let table = well(&folder, &["status", "--markdown", "locales"]);
    assert!(
        table.contains("| en | interface | 1 of 2 | 1 | 0 | 0 |"),
        "{table}"
    );
    let json = well(
        &folder,
        &["status", "--json", "--language", "vi", "locales"],
    );
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        (&json[0]["language"], &json[0]["missing"]),
        (&"vi".into(), &2.into())
    );
}

#[test]
fn texts_go_out_and_come_back_in_both_formats() {
    let folder = texts();
    well(&folder, &["keep", "--new", "--in", "locales"]);
    well(&folder, &["export", "--to", "en", "--open", "locales"]);
    let file = folder.path().join("de-en.xlf");
    let xliff = fs::read_to_string(&file).unwrap();
    let target = "<source>Bis bald</source><target>See you</target>";
    fs::write(&file, xliff.replace("<source>Bis bald</source>", target)).unwrap();
    let shown = well(&folder, &["import", "--dry-run", "de-en.xlf", "locales"]);
    assert!(shown.contains("New or changed texts: 1."), "{shown}");
    let english = folder.path().join("locales/en/a.ftl");
    assert_eq!(
        fs::read_to_string(&english).unwrap(),
        "greet = Hello { $name }\n"
    );
    well(&folder, &["import", "de-en.xlf", "locales"]);
    assert_eq!(
        fs::read_to_string(&english).unwrap(),
        "greet = Hello { $name }\nbye = See you\n"
    );
    well(&folder, &["check", "locales"]);

    well(
        &folder,
        &[
            "export",
            "--to",
            "vi",
            "--format",
            "ftl",
            "--to-file",
            "vi",
            "locales",
        ],
    );
    let file = folder.path().join("vi/locales/a.ftl");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("bye = Bis bald", "bye = Hẹn gặp lại")).unwrap();
    well(&folder, &["import", "vi", "locales"]);
    assert_eq!(
        fs::read_to_string(folder.path().join("locales/vi/a.ftl")).unwrap(),
        "bye = Hẹn gặp lại\n"
    );
}

#[test]
fn nothing_is_written_over_what_a_translator_has() {
    let folder = texts();
    well(
        &folder,
        &["export", "--to", "vi", "--to-file", "vi.xlf", "locales"],
    );
    let shown = ends_with(
        2,
        &folder,
        &["export", "--to", "vi", "--to-file", "vi.xlf", "locales"],
    );
    assert!(shown.contains("exists already"), "{shown}");
}

#[test]
fn a_loss_is_refused_as_a_whole_with_its_place_and_sentence() {
    let folder = texts();
    well(
        &folder,
        &["export", "--to", "vi", "--to-file", "vi.xlf", "locales"],
    );
    let file = folder.path().join("vi.xlf");
    let xliff = fs::read_to_string(&file).unwrap();
    let translated = xliff.replace("</source>", "</source><target>Xin chào</target>");
    fs::write(&file, &translated).unwrap();
    let shown = ends_with(1, &folder, &["import", "vi.xlf", "locales"]);
    assert!(shown.starts_with("vi.xlf:"), "{shown}");
    assert!(
        shown.contains("greet: it has lost $name, which the source has.\n    Xin chào"),
        "{shown}"
    );
    assert!(shown.contains("Nothing was written."), "{shown}");
    assert!(!folder.path().join("locales/vi").exists());
    fs::write(&file, "<xliff/>").unwrap();
    assert!(ends_with(1, &folder, &["import", "vi.xlf", "locales"]).contains("not XLIFF 2"));
}

#[test]
fn an_editor_keeps_or_marks_what_a_change_made_stale() {
    let folder = texts();
    assert!(ends_with(1, &folder, &["check", "locales"]).contains("nobody recorded"));
    well(&folder, &["keep", "--new", "--in", "locales"]);
    well(&folder, &["check", "locales"]);
    let german = folder.path().join("locales/de/a.ftl");
    fs::write(&german, "greet = Hallo, { $name }\n").unwrap();
    let shown = ends_with(1, &folder, &["check", "locales"]);
    assert!(
        shown.contains("locales/en/a.ftl:1: error: greet: the source has changed"),
        "{shown}"
    );
    well(&folder, &["mark", "greet", "--in", "locales"]);
    well(&folder, &["check", "locales"]);
    let status = well(&folder, &["status", "locales"]);
    assert!(status.contains("1 stale (1 marked) of 1 texts"), "{status}");
    well(&folder, &["keep", "greet", "--in", "locales"]);
    assert!(!well(&folder, &["status", "locales"]).contains("stale ("));
    assert!(
        ends_with(2, &folder, &["keep", "greeet", "--in", "locales"])
            .contains("names no translated text")
    );
}

#[test]
fn a_folder_without_texts_is_said() {
    let folder = texts();
    let shown = ends_with(2, &folder, &["status", "locales/en"]);
    assert!(
        shown.contains("neither a pack nor a folder with texts"),
        "{shown}"
    );
    let shown = ends_with(2, &folder, &["export", "--to", "de", "locales"]);
    assert!(
        shown.contains("\"de\" is the source language of locales"),
        "{shown}"
    );
}

/// `cargo xtask test` prepares the interpreter with the Translate Toolkit.
#[test]
fn a_tool_of_others_translates_what_goes_out() {
    let Some(python) = python_with_readers() else {
        return;
    };
    let folder = texts();
    let german = folder.path().join("locales/de/a.ftl");
    let days = "days = { $count ->\n    [one] Noch ein Tag\n   *[other] Noch { $count } Tage\n}\n";
    let before = fs::read_to_string(&german).unwrap();
    fs::write(&german, before + days).unwrap();
    let export = ["export", "--to", "pl", "--to-file", "pl.xlf", "locales"];
    well(&folder, &export);

    // The tool shows a code as a gap, so the translator types what the note says.
    let targets = serde_json::json!({
        "u1": "Cześć { $name }",
        "u2": "Do zobaczenia",
        "u4": "Jeszcze jeden dzień",
        "u5": "Jeszcze { $count } dni",
        "u6": "Jeszcze { $count } dni",
        "u7": "Jeszcze { $count } dnia",
    });
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/python/edit_xliff.py");
    let mut tool = Command::new(python)
        .arg(script)
        .arg(folder.path().join("pl.xlf"))
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    serde_json::to_writer(tool.stdin.take().unwrap(), &targets).unwrap();
    assert!(tool.wait().unwrap().success());

    well(&folder, &["import", "pl.xlf", "locales"]);
    let polish = fs::read_to_string(folder.path().join("locales/pl/a.ftl")).unwrap();
    assert_eq!(
        polish,
        "greet = Cześć { $name }\nbye = Do zobaczenia\ndays =\n    { $count ->\n        [one] Jeszcze jeden dzień\n        [few] Jeszcze { $count } dni\n        [many] Jeszcze { $count } dni\n       *[other] Jeszcze { $count } dnia\n    }\n"
    );
    let shown = well(&folder, &["status", "--markdown", "locales"]);
    assert!(
        shown.contains("| pl | interface | 3 of 3 | 0 | 0 | 0 |"),
        "{shown}"
    );
}
