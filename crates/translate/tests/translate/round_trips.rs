//! What goes out and comes back unchanged changes nothing; one edit changes one text.

use lotse_translate::UnitState;
use proptest::prelude::*;

use crate::desk::{Desk, edited};

const GERMAN: &str = "# Overview\n\n# The name.\n-brand = Lotse\n\n## Today\n\n# Variables:\n#   $count (Number) - how many\ndays =\n    { $count ->\n        [one] Noch ein Tag mit { -brand }\n       *[other] Noch { $count } Tage mit { -brand }\n    }\n    .label = Tage\ngreet = Hallo { $name }!\n    .a = Eins\n    .b = Zwei <drei> & vier\nlast = Ende\n";
const ENGLISH: &str = "# Overview\n\n-brand   =   Lotse\n\n\n# my own comment\ndays =\n    { $count ->\n        [one] One day with { -brand }\n\n       *[other] { $count } days with { -brand }\n    }\n    .label = Days\ngreet =\n    Hello { $name }!\n    .a = One\n    .b = Two\nlast = { \" \" }End\n";
const GERMAN_PAGE: &str = "## So geht es\n\n1. [Melden **Sie**](lotse:step/a) sich.\n2. Kosten: { -figure-fee } Euro\n\nDanach:\n\n- eins\n  zwei\n- `drei`\n";
const ENGLISH_PAGE: &str = "##   How it works\n\n1. [Tell **us**](lotse:step/a).\n2. Cost: { -figure-fee } euros\n\nThen:\n\n*  one\n   two\n*  `drei`\n";

fn desk() -> Desk {
    let desk = Desk::pack(&[
        ("locales/de/a.ftl", GERMAN),
        ("locales/en/a.ftl", ENGLISH),
        ("locales/de/guides/a.md", GERMAN_PAGE),
        ("locales/en/guides/a.md", ENGLISH_PAGE),
        ("locales/de/ui/own.ftl", "last = Schluss\n"),
        ("locales/en/ui/own.ftl", "last = Over"),
        ("locales/en/meta.toml", "made_by = \"human\"\n"),
    ]);
    desk.record_all();
    desk
}

#[test]
fn what_comes_back_as_it_was_changes_no_file() {
    let desk = desk();
    let before = desk.all();
    let plan = desk.import(&desk.export("en"));
    assert_eq!((plan.changed, plan.confirmed), (0, 0));
    assert_eq!(desk.all(), before);
}

#[test]
fn the_texts_of_the_repository_come_back_as_they_were() {
    for folder in [
        "locales",
        "packs/de",
        "packs/de-jena",
        "packs/de-example-employer",
    ] {
        let desk = Desk::copy_of(folder);
        let before = desk.all();
        for language in ["en", "ar"] {
            let plan = desk.import(&desk.export(language));
            assert_eq!(plan.changed, 0, "{folder} {language}");
        }
        assert_eq!(desk.all(), before, "{folder}");
    }
}

#[test]
fn a_translator_can_work_from_another_translation() {
    let desk = desk();
    let xliff = edited(&desk.export_from("en", "uk", false), |seen| {
        assert!(!seen.source.contains("Noch"), "{}", seen.source);
        Some(seen.source.to_owned())
    });
    let plan = desk.import(&xliff);
    assert!(plan.waiting.is_empty());
    let states: Vec<UnitState> = desk.units("uk").iter().map(|unit| unit.state).collect();
    assert!(
        states.iter().all(|state| *state == UnitState::Current),
        "{states:?}"
    );
}

/// Words of a translator, with everything that Fluent, Markdown or XML could misread.
fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-z]{1,8}",
        "[äöüßéñ\u{627}\u{62a}\u{4f60}\u{1f600}]{1,3}",
        Just("{".to_owned()),
        Just("}".to_owned()),
        Just("{ $other }".to_owned()),
        Just("\"".to_owned()),
        Just("\\".to_owned()),
        Just("&".to_owned()),
        Just("[x]".to_owned()),
        Just(".".to_owned()),
        Just(" = ".to_owned()),
        Just("#".to_owned()),
        Just("'".to_owned()),
    ];
    proptest::collection::vec(piece, 1..6).prop_map(|pieces| format!("x {}", pieces.join(" ")))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn an_edit_of_one_text_changes_that_text_alone(words in words(), chosen in any::<prop::sample::Index>()) {
        let desk = desk();
        let before = desk.units("en");
        let unit = &before[chosen.index(before.len())];
        let key = unit.key.to_string();
        let name = key.rsplit_once('#').map_or(key.clone(), |(_, number)| number.to_owned());
        let is_block = name != key;
        // In Markdown a backslash and brackets are markup; the words are those of a text.
        let words = if is_block { words.replace(['\\', '[', ']'], "") } else { words };
        let words = words.as_str();
        let added = |target: &str| format!("{target} {}", escaped(words));
        let xliff = edited(&desk.export("en"), |seen| {
            (seen.name == name).then(|| added(seen.target.unwrap()))
        });
        // A heading and a text of Fluent never share a name.
        let plan = desk.import(&xliff);
        prop_assert_eq!(plan.changed, 1, "{}", key);
        let after = desk.units("en");
        for (before, after) in before.iter().zip(&after) {
            let same = before.shown() == after.shown();
            prop_assert_eq!(same, before.key.to_string() != key, "{} {}", before.key, after.shown());
            prop_assert_eq!(after.state, UnitState::Current);
        }
        let changed = after.iter().find(|unit| unit.key.to_string() == key).unwrap().shown();
        let plain = changed.replace("{ \"{\" }", "{").replace("{ \"}\" }", "}");
        let plain = if is_block { plain.replace('\\', "") } else { plain };
        prop_assert!(plain.contains(words.trim()), "{} lacks {}", plain, words);
        // Everything between the texts is still there.
        prop_assert!(desk.read("locales/en/a.ftl").contains("\n\n\n# my own comment\n"));
        prop_assert!(desk.read("locales/en/guides/a.md").starts_with("##   How"));
    }

    #[test]
    fn any_part_of_a_translation_can_come_first(order in proptest::collection::vec(any::<bool>(), 40)) {
        let desk = desk();
        let number = std::cell::Cell::new(0);
        let first = edited(&desk.export("uk"), |seen| {
            number.set(number.get() + 1);
            // All forms of a text come together.
            let index = if seen.form.is_empty() { number.get() } else { 0 };
            order[index % order.len()].then(|| seen.source.to_owned())
        });
        desk.import(&first);
        let all = edited(&desk.export("uk"), |seen| Some(seen.target.unwrap_or(seen.source).to_owned()));
        desk.import(&all);
        let units = desk.units("uk");
        prop_assert!(units.iter().all(|unit| unit.state == UnitState::Current));
        // The order of the texts is that of the source, whatever came first.
        let ids = |path: &str| -> Vec<String> {
            let text = desk.read(path);
            let heads = text.lines().filter(|line| line.contains(" =") && !line.starts_with('#'));
            heads.map(|line| line.split(" =").next().unwrap().to_owned()).collect()
        };
        prop_assert_eq!(ids("locales/uk/a.ftl"), ids("locales/de/a.ftl"));
    }
}
