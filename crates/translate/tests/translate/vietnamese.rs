//! A made-up translator puts the real texts into Vietnamese, and the result is
//! complete: Fluent reads it, and every check passes.

use lotse_i18n::{FluentSource, Texts};
use lotse_pack_model::MadeBy;
use lotse_translate::{
    TextFolder, UnitState, check, plan_import, read_xliff, status, write_all, write_xliff,
};

use crate::desk::{Desk, edited, language, with_target};

/// A translation that keeps all codes and shows where it came from.
fn in_vietnamese(source: &str) -> String {
    source.replace("Sie", "bạn").replace("und", "và")
}

#[test]
fn the_interface_is_translated_in_two_halves() {
    let desk = Desk::copy_of("locales");
    let before = desk.all();
    let is_first = |name: &str| name.len().is_multiple_of(2);
    let first = edited(&desk.export("vi"), |seen| {
        is_first(seen.name).then(|| in_vietnamese(seen.source))
    });
    let plan = desk.import(&first);
    assert!(plan.changed > 300, "{}", plan.changed);
    assert!(plan.gone.is_empty());

    // The second half is exported with --open, so the first is not in it.
    let open = desk.export_from("de", "vi", true);
    assert!(!open.contains("state=\"reviewed\""));
    desk.import(&edited(&open, |seen| Some(in_vietnamese(seen.source))));

    let units = desk.units("vi");
    let open: Vec<String> = units
        .iter()
        .filter(|unit| unit.state != UnitState::Current)
        .map(|unit| unit.key.to_string())
        .collect();
    assert_eq!(open, [""; 0]);
    let problems: Vec<String> = check(&desk.texts())
        .iter()
        .map(ToString::to_string)
        .filter(|problem| problem.contains("/vi/"))
        .collect();
    assert_eq!(problems, [""; 0]);
    // The other languages are as they were, byte for byte.
    for (path, text) in before {
        assert_eq!(
            std::fs::read_to_string(&path).unwrap(),
            text,
            "{}",
            path.display()
        );
    }
    // The plural forms that Vietnamese has, and the notes of the source.
    let today = desk.read("vi/today.ftl");
    let forms = ["        [one]", "       *[other]"];
    assert!(forms.iter().all(|form| today.contains(form)), "{today}");
    assert!(
        today.contains("# Variables:\n#   $place (String)"),
        "{today}"
    );
    let text = |id: &str| {
        let sources = vec![FluentSource::parse(&desk.read("vi/common.ftl")).0];
        Texts::of(language("vi"), sources)
            .text(id, None)
            .unwrap()
            .value
    };
    assert_eq!(text("app-name"), "Lotse");
}

#[test]
fn a_pack_has_the_language_as_soon_as_it_is_complete() {
    let desk = Desk::copy_of("packs/de-jena");
    let not_all = edited(&desk.export("vi"), |seen| {
        (seen.name != "pack-name").then(|| in_vietnamese(seen.source))
    });
    let plan = desk.import(&not_all);
    assert!(plan.added_to.is_empty());
    assert_eq!(desk.read("locales/vi/meta.toml"), "made_by = \"human\"\n");
    assert!(!desk.read("pack.toml").contains("\"vi\""));
    let rest = edited(&desk.export_from("de", "vi", true), |seen| {
        Some(seen.source.to_owned())
    });
    assert_eq!(desk.import(&rest).added_to, ["de-jena"]);
    assert!(
        desk.read("pack.toml").contains(", \"vi\"]"),
        "{}",
        desk.read("pack.toml")
    );
}

#[test]
fn the_pack_of_a_language_translates_the_interface_and_what_it_extends() {
    let desk = Desk::copy_of("packs/de");
    let pack = desk.folder.with_file_name("lang-vi");
    let write = |path: &str, text: &str| {
        let path = pack.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    write(
        "pack.toml",
        "id = \"lang-vi\"\nkind = \"language\"\nextends = [\"de\"]\nversion = \"1\"\nlanguages = [\"vi\"]\npublisher = \"P\"\n",
    );
    write("locales/vi/pack.ftl", "pack-name = Tiếng Việt\n");
    let read = || TextFolder::read(&pack).unwrap();
    let of_status: Vec<String> = status(&read(), &[])
        .iter()
        .filter(|file| file.missing == file.texts)
        .map(|file| format!("{} {}", file.language, file.file))
        .collect();
    for file in ["vi ui/today.ftl", "vi contacts.ftl"] {
        assert!(of_status.contains(&file.to_owned()), "{of_status:?}");
    }

    for from in ["de", "en"] {
        let (from, to) = (language(from), language("vi"));
        let xliff = write_xliff(&[read()], &from, &to, true).unwrap();
        let half = |name: &str| name.len().is_multiple_of(2) == (from == language("de"));
        let done = edited(&xliff, |seen| {
            (half(seen.name) && seen.name != "pack-name").then(|| in_vietnamese(seen.source))
        });
        let returned = read_xliff("vi.xlf", &done).unwrap();
        let plan = plan_import(&[read()], &returned, MadeBy::Human).unwrap();
        assert!(plan.changed > 300, "{}", plan.changed);
        write_all(&plan.writes).unwrap();
    }
    let problems: Vec<String> = check(&read()).iter().map(ToString::to_string).collect();
    assert_eq!(problems, [""; 0]);
    let name = std::fs::read_to_string(pack.join("locales/vi/pack.ftl")).unwrap();
    assert_eq!(name, "pack-name = Tiếng Việt\n", "it is its own");

    // A text that the program says otherwise now is stale, and the check says so.
    let today = pack.join("locales/vi/ui/today.ftl");
    let text = std::fs::read_to_string(&today).unwrap();
    std::fs::write(&today, text.replace("{ $place }", "Đức")).unwrap();
    assert!(!check(&read()).is_empty(), "a variable is lost");
}

#[test]
fn a_page_is_written_once_all_of_it_is_translated() {
    let desk = Desk::pack(&[
        ("locales/de/a.ftl", "a = A\n    .x = X\n"),
        ("locales/de/guides/p.md", "## Eins\n\nZwei\n"),
    ]);
    let half = edited(&desk.export("vi"), |seen| {
        (seen.name == "1" || seen.name == "a.x").then(|| "một".to_owned())
    });
    let plan = desk.import(&half);
    assert_eq!(
        plan.waiting,
        ["a.x", "guides/p#1"],
        "an attribute waits for its message"
    );
    assert!(!desk.has("locales/vi/guides/p.md") && !desk.has("locales/vi/a.ftl"));
    let whole = edited(&half, |seen| {
        (seen.name == "2" || seen.name == "a").then(|| "hai".to_owned())
    });
    desk.import(&whole);
    assert_eq!(desk.read("locales/vi/guides/p.md"), "## một\n\nhai\n");
    assert_eq!(desk.read("locales/vi/a.ftl"), "a = hai\n    .x = một\n");
}

#[test]
fn a_file_that_an_import_rewrites_is_not_the_home_of_a_translation() {
    let desk = Desk::pack(&[
        (
            "locales/de/contacts-import-table.ftl",
            "contact-a = Amt\n    .note = Zimmer 1\ncontact-b = Büro\n",
        ),
        // Stand-ins, until somebody has translated them.
        (
            "locales/en/contacts-import-table.ftl",
            "contact-a = Amt\n    .note = Room 1\ncontact-b = Büro\n",
        ),
    ]);
    desk.record_all();
    desk.import(&with_target(&desk.export("en"), "contact-a", "", "Office"));
    assert_eq!(
        desk.read("locales/en/contacts.ftl"),
        "contact-a = Office\n    .note = Room 1\n"
    );
    assert_eq!(
        desk.read("locales/en/contacts-import-table.ftl"),
        "contact-b = Büro\n"
    );
}

#[test]
fn comments_of_the_source_that_stand_alone_do_so_in_the_translation() {
    let desk = Desk::with(&[(
        "de/a.ftl",
        "# The screen.\n\na = A\n# Note\nb = B\n\n## Part\nc = C\n",
    )]);
    for name in ["b", "c", "a"] {
        desk.import(&with_target(&desk.export("vi"), name, "", "X"));
    }
    assert_eq!(
        desk.read("vi/a.ftl"),
        "# The screen.\n\na = X\n\n# Note\nb = X\n\n## Part\n\nc = X\n"
    );
}

#[test]
fn a_translator_is_told_what_a_text_is_for() {
    let desk = Desk::pack(&[
        (
            "locales/de/a.ftl",
            "## Fristen\n\n# Button, a verb.\n# Variables:\n#   $n (Number) - days\ngo =\n    { $n ->\n        [one] Das Amt in { $n } Tag\n       *[other] Das Amt in { $n } Tagen\n    }\n",
        ),
        (
            "locales/ar/glossary.toml",
            "[[term]]\ngerman = \"Amt\"\nuse = [\"مكتب\"]\nnever = [\"دائرة\"]\n",
        ),
    ]);
    let xliff = desk.export("ar");
    for wanted in [
        "trgDir=\"rtl\"",
        "<note category=\"description\">Button, a verb.\nVariables:\n  $n (Number) - days</note>",
        "<note category=\"section\">Fristen</note>",
        "<note category=\"term\">Glossary: Amt = مكتب; never: دائرة</note>",
        "<note category=\"form\">Used where $n is 3, 4, 5, 6, 7, … (plural form \"few\").</note>",
        "<group id=\"g1\" name=\"go\">",
        "canDelete=\"yes\"",
        "canDelete=\"no\"",
    ] {
        assert!(xliff.contains(wanted), "{wanted}\n{xliff}");
    }
    assert_eq!(
        xliff.matches("<unit ").count(),
        6,
        "Arabic counts in six forms"
    );
}
