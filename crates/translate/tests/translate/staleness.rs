//! A change of one sentence in the source makes only that sentence stale.

use lotse_translate::{Keep, KeepError, UnitState, check, keep, markdown, status};

use crate::desk::{Desk, edited, with_target};

const GERMAN: &str = "a = Eins\n    .x = Zwei\nb = Drei\n";
const ENGLISH: &str = "a = One\n    .x = Two\nb = Three\n";

fn desk() -> Desk {
    let desk = Desk::with(&[("de/a.ftl", GERMAN), ("en/a.ftl", ENGLISH)]);
    desk.record_all();
    desk
}

/// The texts of which the state is not current.
fn open(desk: &Desk, tag: &str) -> Vec<String> {
    let units = desk.units(tag).into_iter();
    let open = units.filter(|unit| unit.state != UnitState::Current);
    open.map(|unit| format!("{} {:?}", unit.key, unit.state))
        .collect()
}

#[test]
fn a_changed_attribute_makes_the_attribute_stale_and_nothing_else() {
    let desk = desk();
    assert_eq!(open(&desk, "en"), [""; 0]);
    desk.write("de/a.ftl", &GERMAN.replace("Zwei", "Zwei!"));
    assert_eq!(open(&desk, "en"), ["a.x Stale"]);
}

#[test]
fn broken_lines_comments_and_another_file_make_nothing_stale() {
    let desk = desk();
    desk.write("de/a.ftl", "# New\na =\n  Eins\n .x   = Zwei\n");
    desk.write("de/b.ftl", "b = Drei\n");
    assert_eq!(open(&desk, "en"), [""; 0]);
}

#[test]
fn a_new_paragraph_makes_no_other_stale() {
    let desk = Desk::pack(&[
        ("locales/de/a.ftl", "a = A\n"),
        ("locales/en/a.ftl", "a = A\n"),
        (
            "locales/de/guides/p.md",
            "## Eins\n\n- zwei\n- drei\n\nVier\n",
        ),
        (
            "locales/en/guides/p.md",
            "## One\n\n- two\n- three\n\nFour\n",
        ),
    ]);
    desk.record_all();
    desk.write(
        "locales/de/guides/p.md",
        "## Eins\n\n- zwei\n- neu\n- drei\n\nFünf\n",
    );
    assert_eq!(
        open(&desk, "en"),
        ["guides/p#3 Missing", "guides/p#5 Stale"]
    );
    // The page is given its new paragraph, and keeps those that are right.
    let xliff = with_target(&desk.export("en"), "3", "", "new");
    desk.import(&xliff);
    assert_eq!(
        desk.read("locales/en/guides/p.md"),
        "## One\n\n- two\n- new\n- three\n\nFour\n"
    );
    assert_eq!(open(&desk, "en"), ["guides/p#5 Stale"]);
    assert_eq!(desk.keep(&Keep::Valid(vec!["guides/p#5".to_owned()])), 1);
    assert_eq!(open(&desk, "en"), [""; 0]);
}

#[test]
fn an_editor_can_say_that_translations_are_still_right() {
    let desk = desk();
    desk.write("de/a.ftl", "a = Eins,\n    .x = Zwei,\nb = Drei,\n");
    assert_eq!(open(&desk, "en").len(), 3);
    assert_eq!(
        desk.keep(&Keep::Valid(vec!["a".to_owned()])),
        2,
        "with its attribute"
    );
    assert_eq!(open(&desk, "en"), ["b Stale"]);
    let unknown = Keep::Valid(vec!["c".to_owned()]);
    let error = keep(&[desk.texts()], &[], &unknown).unwrap_err();
    assert_eq!(error, KeepError::Unknown("c".to_owned()));
}

fn problems(desk: &Desk) -> Vec<String> {
    check(&desk.texts())
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn the_check_fails_on_a_stale_text_until_it_is_translated_kept_or_marked() {
    let changed = GERMAN.replace("Drei", "Vier");
    let stale = |desk: &Desk| {
        assert_eq!(problems(desk), [""; 0]);
        desk.write("de/a.ftl", &changed);
        let found = problems(desk);
        assert_eq!(found.len(), 1);
        assert!(
            found[0].starts_with("locales/en/a.ftl:3: error: b: the source has changed"),
            "{found:?}"
        );
    };
    let kept = desk();
    stale(&kept);
    kept.keep(&Keep::Valid(vec!["b".to_owned()]));
    assert_eq!(problems(&kept), [""; 0]);

    let marked = desk();
    stale(&marked);
    assert_eq!(marked.keep(&Keep::Stale(vec!["b".to_owned()])), 1);
    assert_eq!(problems(&marked), [""; 0]);
    assert_eq!(open(&marked, "en"), ["b Stale"], "it is still to be done");

    let translated = desk();
    stale(&translated);
    translated.import(&with_target(&translated.export("en"), "b", "", "Four"));
    assert_eq!(problems(&translated), [""; 0]);
    assert_eq!(
        translated.read("en/a.ftl"),
        ENGLISH.replace("Three", "Four")
    );

    let confirmed = desk();
    stale(&confirmed);
    let plan = confirmed.import(&edited(&confirmed.export("en"), |seen| {
        seen.target.map(str::to_owned)
    }));
    assert_eq!(
        (plan.changed, plan.confirmed),
        (0, 1),
        "a translator set its state"
    );
    assert_eq!(problems(&confirmed), [""; 0]);
}

#[test]
fn a_text_that_a_machine_made_is_stale_like_any_other_until_it_is_marked() {
    let desk = Desk::pack(&[
        ("locales/de/a.ftl", "a = Eins\n"),
        ("locales/en/a.ftl", "a = One\n"),
    ]);
    desk.record_all();
    desk.write("locales/en/meta.toml", "made_by = \"machine\"\n");
    desk.write("locales/de/a.ftl", "a = Zwei\n");
    assert_eq!(problems(&desk).len(), 1);
    desk.keep(&Keep::Stale(vec!["a".to_owned()]));
    assert_eq!(problems(&desk), [""; 0]);
}

#[test]
fn the_check_fails_on_a_translation_that_nobody_recorded() {
    let desk = desk();
    desk.write("de/a.ftl", &format!("{GERMAN}c = Neu\n"));
    desk.write("en/a.ftl", &format!("{ENGLISH}c = New\n"));
    assert!(problems(&desk)[0].contains("nobody recorded which source"));
    assert_eq!(desk.keep(&Keep::New), 1);
    assert_eq!(problems(&desk), [""; 0]);
}

#[test]
fn the_check_fails_on_what_a_translation_has_lost() {
    let desk = Desk::pack(&[
        (
            "locales/de/a.ftl",
            "a = { -figure-fee } Euro\nn = { $n ->\n    [one] Ein Tag\n   *[other] { $n } Tage\n }\n",
        ),
        (
            "locales/en/a.ftl",
            "a = Euros\nn = { $n ->\n   *[other] { $n } days\n }\n",
        ),
        ("locales/de/guides/p.md", "[Amt](lotse:step/a)\n"),
        ("locales/en/guides/p.md", "Office\n"),
        ("locales/de/guides/q.md", "Eins\n\nZwei\n"),
        ("locales/en/guides/q.md", "One\n"),
    ]);
    let names = ["a", "n", "guides/p"].map(str::to_owned);
    desk.keep(&Keep::Valid(names.to_vec()));
    let found = problems(&desk).join("\n");
    for wanted in [
        "xx/locales/en/a.ftl:1: error: a: it has lost -figure-fee, which the source has.",
        "xx/locales/en/a.ftl:2: error: n: it lacks a form that this language needs: one.",
        "xx/locales/en/guides/p.md:1: error: guides/p#1: it has lost lotse:step/a, which the source has.",
        "xx/locales/en/guides/q.md: error: the page has other paragraphs than its source.",
    ] {
        assert!(found.contains(wanted), "{wanted}\n{found}");
    }
}

#[test]
fn the_status_counts_by_language_and_file() {
    let desk = desk();
    desk.write("en/meta.toml", "made_by = \"machine\"\n");
    desk.write(
        "de/a.ftl",
        &format!("{}c = Neu\n", GERMAN.replace("Drei", "Vier")),
    );
    let found = status(
        &desk.texts(),
        &["vi".parse().unwrap(), "en".parse().unwrap()],
    );
    let counts: Vec<_> = found
        .iter()
        .map(|file| {
            (
                file.language.to_string(),
                file.texts,
                file.missing,
                file.stale,
                file.machine_made,
            )
        })
        .collect();
    assert_eq!(
        counts,
        [("en".to_owned(), 4, 1, 1, 3), ("vi".to_owned(), 4, 4, 0, 0)]
    );
    assert!(markdown(&found).contains("| en | interface | 3 of 4 | 1 | 1 | 3 |"));
}

#[test]
fn a_text_by_a_machine_among_those_of_people_is_named() {
    let desk = Desk::pack(&[
        ("locales/de/a.ftl", "a = Eins\nb = Zwei\n"),
        ("locales/en/a.ftl", "a = One\n"),
        ("locales/en/meta.toml", "made_by = \"human\"\n"),
    ]);
    desk.record_all();
    let xliff = with_target(&desk.export("en"), "b", "", "Two");
    let returned = lotse_translate::read_xliff("x", &xliff).unwrap();
    let plan = lotse_translate::plan_import(
        &[desk.texts()],
        &returned,
        lotse_pack_model::MadeBy::Machine,
    );
    lotse_translate::write_all(&plan.unwrap().writes).unwrap();
    let made: Vec<bool> = desk
        .units("en")
        .iter()
        .map(|unit| unit.is_machine_made)
        .collect();
    assert_eq!(made, [false, true]);
    assert!(
        desk.read("locales/en/sources.toml")
            .contains("made_by = \"machine\"")
    );
}
