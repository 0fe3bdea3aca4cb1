//! Texts for a translator with an editor: Fluent files and pages.

use std::{fs, path::Path};

use lotse_pack_model::MadeBy;
use lotse_translate::{
    FileWrite, ImportPlan, ImportRefusal, UnitState, plain_files, plan_import, read_plain,
    write_all,
};
use tempfile::TempDir;

use crate::desk::{Desk, language};

const GERMAN: &str = "# Heading\n\n# Note\ndays =\n    { $n ->\n        [one] Ein Tag\n       *[other] { $n } Tage\n    }\n    .label = Tage\nb = Zwei\n";
const PAGE: &str = "## Eins\n\n1. [Amt](lotse:step/a)\n2. drei\n";

fn desk() -> Desk {
    Desk::pack(&[
        ("locales/de/a.ftl", GERMAN),
        ("locales/de/guides/p.md", PAGE),
    ])
}

/// Hands out the texts as files.
fn handed_out(desk: &Desk, to: &str, only_open: bool) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let files = plain_files(&[desk.texts()], &language("de"), &language(to), only_open).unwrap();
    let writes = files.into_iter().map(|(path, text)| FileWrite {
        path: folder.path().join(path),
        text,
    });
    write_all(&writes.collect::<Vec<_>>()).unwrap();
    folder
}

fn import(desk: &Desk, folder: &Path) -> Result<ImportPlan, Vec<ImportRefusal>> {
    let plan = plan_import(&[desk.texts()], &read_plain(folder).unwrap(), MadeBy::Human)?;
    write_all(&plan.writes).unwrap();
    Ok(plan)
}

fn change(folder: &TempDir, file: &str, changes: &[(&str, &str)]) {
    let path = folder.path().join(file);
    let mut text = fs::read_to_string(&path).unwrap();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}\n{text}");
        text = text.replace(from, to);
    }
    fs::write(path, text).unwrap();
}

#[test]
fn an_untouched_folder_changes_nothing() {
    for only_open in [false, true] {
        let desk = desk();
        let before = desk.all();
        let folder = handed_out(&desk, "uk", only_open);
        let plan = import(&desk, folder.path()).unwrap();
        assert_eq!((plan.changed, plan.confirmed), (0, 0));
        assert_eq!(desk.all(), before);
    }
}

#[test]
fn the_source_stands_above_what_is_to_be_done() {
    let folder = handed_out(&desk(), "ja", true);
    assert_eq!(
        fs::read_to_string(folder.path().join("xx/a.ftl")).unwrap(),
        "# Heading\n\n# Note\n# de, text: { $n ->\n#         [one] Ein Tag\n#        *[other] { $n } Tage\n#     }\n# de, .label: Tage\n# TODO: text, .label\ndays =\n    { $n ->\n       *[other] { $n } Tage\n    }\n    .label = Tage\n# de, text: Zwei\n# TODO: text\nb = Zwei\n"
    );
    assert_eq!(
        fs::read_to_string(folder.path().join("xx/guides/p.md")).unwrap(),
        "<!-- TODO de: Eins -->\n## Eins\n\n<!-- TODO de: [Amt](lotse:step/a) -->\n1. [Amt](lotse:step/a)\n<!-- TODO de: drei -->\n2. drei\n"
    );
}

#[test]
fn what_was_translated_is_taken_and_the_rest_stays_open() {
    let desk = desk();
    let folder = handed_out(&desk, "ja", false);
    change(
        &folder,
        "xx/a.ftl",
        &[("*[other] { $n } Tage", "*[other] { $n } 日")],
    );
    change(
        &folder,
        "xx/guides/p.md",
        &[("## Eins", "## 一"), ("1. [Amt]", "1. [役所]")],
    );
    // The last one is the same in both languages: its mark is gone.
    change(
        &folder,
        "xx/guides/p.md",
        &[("<!-- TODO de: drei -->\n", "")],
    );
    // The comment was the source's own line too, so only the text below it changed.
    let plan = import(&desk, folder.path()).unwrap();
    assert_eq!(plan.changed, 4);
    assert_eq!(
        desk.read("locales/ja/guides/p.md"),
        "## 一\n\n1. [役所](lotse:step/a)\n2. drei\n"
    );
    assert_eq!(
        desk.read("locales/ja/a.ftl"),
        "# Heading\n\n# Note\ndays =\n    { $n ->\n       *[other] { $n } 日\n    }\n"
    );
    let open: Vec<String> = desk
        .units("ja")
        .iter()
        .filter(|unit| unit.state != UnitState::Current)
        .map(|unit| unit.key.to_string())
        .collect();
    assert_eq!(open, ["days.label", "b"]);
}

#[test]
fn what_loses_something_is_refused_with_file_line_and_sentence() {
    let desk = desk();
    for (file, from, to, line, reason) in [
        (
            "xx/a.ftl",
            "b = Zwei\n",
            "",
            11,
            "b: the message is missing",
        ),
        (
            "xx/a.ftl",
            "*[other] { $n } Tage\n    }",
            "*[other] 日\n    }",
            10,
            "has lost $n",
        ),
        ("xx/a.ftl", "b = Zwei", "b = 二 { $x }", 17, "it has $x"),
        ("xx/a.ftl", "b = Zwei", "b = { 二", 17, ""),
        (
            "xx/a.ftl",
            "b = Zwei",
            "c = 二",
            17,
            "it was not handed out",
        ),
        (
            "xx/guides/p.md",
            "\n2. drei",
            "\n2. drei\n3. vier",
            1,
            "it has 4 headings",
        ),
        (
            "xx/guides/p.md",
            "1. [Amt](lotse:step/a)",
            "1. 役所",
            5,
            "it has lost lotse:step/a",
        ),
    ] {
        let folder = handed_out(&desk, "ja", false);
        change(&folder, file, &[(from, to)]);
        let refusals = import(&desk, folder.path()).unwrap_err();
        let found = refusals
            .iter()
            .map(ToString::to_string)
            .find(|refusal| refusal.contains(reason));
        let found = found.unwrap_or_else(|| panic!("{to}: {refusals:?}"));
        let place = format!("{file}:{line}: ");
        let is_placed = found.contains(&place) || reason.contains("missing");
        assert!(is_placed, "{place}: {found}");
    }
    assert!(!desk.has("locales/ja"));
    let folder = handed_out(&desk, "ja", false);
    fs::remove_file(folder.path().join("xx/a.ftl")).unwrap();
    assert!(
        import(&desk, folder.path()).unwrap_err()[0]
            .to_string()
            .contains("the file is missing")
    );
}

#[test]
fn a_list_that_leads_out_of_the_folder_reads_nothing() {
    let desk = desk();
    let folder = handed_out(&desk, "ja", false);
    change(
        &folder,
        "handout.toml",
        &[("\"xx/a.ftl\"", "\"xx/../../a.ftl\"")],
    );
    assert!(
        import(&desk, folder.path()).unwrap_err()[0]
            .to_string()
            .contains("missing")
    );
}
