//! Every refusal: what would lose something is not taken, and nothing is written.

use crate::desk::{Desk, edited, with_target};

const GERMAN: &str = "-brand = Lotse\ndays =\n    { $count ->\n        [one] Noch ein Tag in { $city }\n       *[other] Noch { $count } Tage in { $city }\n    }\ngreet = Hallo { $name }, hier ist { -brand }\n";
const PAGE: &str = "## Titel\n\nGehen Sie zum [Amt](lotse:step/a): **{ -figure-fee } Euro**.\n";

fn desk() -> Desk {
    Desk::pack(&[
        ("locales/de/a.ftl", GERMAN),
        ("locales/de/guides/p.md", PAGE),
    ])
}

fn export() -> (Desk, String) {
    let desk = desk();
    let xliff = desk.export("ru");
    (desk, xliff)
}

#[test]
fn a_lost_variable_is_named_with_file_line_and_sentence() {
    let (desk, xliff) = export();
    let damaged = with_target(&xliff, "greet", "", "Здравствуйте!");
    let line = damaged
        .lines()
        .position(|line| line.contains("name=\"greet\""))
        .unwrap()
        + 1;
    assert_eq!(
        desk.refusals(&damaged),
        [
            format!(
                "vi.xlf:{line}: greet: it has lost $name, which the source has.\n    Здравствуйте!"
            ),
            format!(
                "vi.xlf:{line}: greet: it has lost -brand, which the source has.\n    Здравствуйте!"
            ),
        ]
    );
}

#[test]
fn a_text_with_some_of_its_forms_waits_and_holds_up_no_other() {
    let (desk, xliff) = export();
    // Russian has four forms, of which one is translated.
    let half = with_target(&xliff, "days", "other", "<ph id=\"c1\"/> { $city }");
    let greet = "Здравствуйте, <ph id=\"c1\"/>, <ph id=\"c2\"/>!";
    let plan = desk.import(&with_target(&half, "greet", "", greet));
    assert_eq!(plan.waiting, ["days"]);
    assert!(!desk.read("locales/ru/a.ftl").contains("days"));
    assert!(
        desk.read("locales/ru/a.ftl")
            .contains("Здравствуйте, { $name }")
    );
}

#[test]
fn a_lost_plural_form_is_refused() {
    let (desk, xliff) = export();
    let mut done = xliff;
    for form in ["few", "many", "other"] {
        done = with_target(&done, "days", form, "<ph id=\"c1\"/> { $city }");
    }
    // A tool that says it is done, although the form for one is empty.
    let done = with_target(&done, "days", "one", "");
    let refusals = desk.refusals(&done);
    assert_eq!(refusals.len(), 1);
    assert!(
        refusals[0].contains("it lacks a form that this language needs: one"),
        "{refusals:?}"
    );
}

#[test]
fn a_copy_of_the_source_is_no_translation_until_somebody_says_so() {
    let (desk, xliff) = export();
    let copied = edited(&xliff, |seen| Some(seen.source.to_owned()));
    let untouched = copied.replace("state=\"translated\"", "state=\"initial\"");
    let plan = desk.import(&untouched);
    assert_eq!(plan.changed, 0);
    assert!(!desk.has("locales/ru"));
}

#[test]
fn a_variable_that_only_some_forms_have_is_refused() {
    let (desk, mut xliff) = export();
    for form in ["few", "many", "other"] {
        xliff = with_target(&xliff, "days", form, "{ $count } дней { $city }");
    }
    xliff = with_target(&xliff, "days", "one", "Один день { $city }");
    let refusals = desk.refusals(&xliff);
    assert!(
        refusals[0].contains("the form [one] has lost $count"),
        "it is for 21 too: {refusals:?}"
    );
}

#[test]
fn a_lost_text_is_refused_and_an_untranslated_one_is_not() {
    let (desk, xliff) = export();
    assert_eq!(desk.import(&xliff).changed, 0);
    let start = xliff.find("<unit id").unwrap();
    let end = xliff.find("</unit>").unwrap() + "</unit>".len();
    let without = xliff.get(..start).unwrap().to_owned() + xliff.get(end..).unwrap();
    let refusals = desk.refusals(&without);
    assert!(
        refusals[0].contains("1 of 6 texts of xx/a.ftl are missing"),
        "{refusals:?}"
    );
}

#[test]
fn lost_or_foreign_markup_is_refused() {
    let (desk, xliff) = export();
    for (target, reason) in [
        ("Ведомство: <ph id=\"c3\"/>", "it has lost lotse:step/a"),
        (
            "[Ведомство](lotse:step/a): **fee**",
            "it has lost { -figure-fee }",
        ),
        (
            "[Ведомство](lotse:step/a): { -figure-fee }",
            "it has lost emphasis",
        ),
        (
            "[Ведомство](lotse:step/a): **{ -figure-fee }** [x](https://example.org)",
            "it has https://example.org, which the source does not have",
        ),
        (
            "[A](lotse:step/a): **{ -figure-fee }** &lt;b>x&lt;/b>",
            "it has HTML",
        ),
    ] {
        let damaged = with_target(&xliff, "2", "", target);
        let damaged = with_target(&damaged, "1", "", "Title");
        let refusals = desk.refusals(&damaged);
        assert!(
            refusals.iter().any(|refusal| refusal.contains(reason)),
            "{target}: {refusals:?}"
        );
    }
}

#[test]
fn a_paragraph_that_would_become_something_else_is_refused() {
    for words in ["- Titel", "1. Titel", "# Titel", "> Titel", "```"] {
        let desk = Desk::pack(&[
            ("locales/de/a.ftl", "a = A\n"),
            ("locales/de/guides/p.md", "Text\n"),
        ]);
        let damaged = with_target(&desk.export("ru"), "1", "", &words.replace('>', "&gt;"));
        let refusals = desk.refusals(&damaged);
        assert!(
            refusals[0].contains("would not stay one paragraph"),
            "{words}: {refusals:?}"
        );
    }
}

#[test]
fn codes_that_the_source_does_not_have_are_refused() {
    let (desk, xliff) = export();
    let code = "{ $x }\nevil = { $y }";
    let data = format!("<data id=\"d1\">{code}</data>");
    let changed = xliff.replacen("<data id=\"d1\">{ $name }</data>", &data, 1);
    assert_ne!(changed, xliff);
    let damaged = with_target(&changed, "greet", "", "<ph id=\"c1\" dataRef=\"d1\"/>");
    let refusals = desk.refusals(&damaged);
    assert!(
        refusals[0].contains("which the source does not have"),
        "{refusals:?}"
    );
    let damaged = with_target(&xliff, "greet", "", "<ph id=\"c99\"/>");
    assert!(desk.refusals(&damaged)[0].contains("\"c99\" stands for nothing"));
    let damaged = with_target(&xliff, "greet", "", "<cp hex=\"0007\"/>");
    assert!(desk.refusals(&damaged)[0].contains("<cp>"));
}

#[test]
fn what_is_no_xliff_of_ours_is_refused() {
    let desk = desk();
    for (text, reason) in [
        ("", "not valid XML"),
        ("<a", "not valid XML"),
        ("<xliff version=\"1.2\"/>", "not XLIFF 2"),
        (
            "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>",
            "not valid XML",
        ),
        (
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"de\" trgLang=\"?\"/>",
            "not a language tag",
        ),
    ] {
        let refusals = desk.refusals(text);
        assert!(refusals[0].contains(reason), "{text}: {refusals:?}");
    }
    let elsewhere = desk
        .export("ru")
        .replace("original=\"xx/", "original=\"yy/");
    let elsewhere = with_target(&elsewhere, "-brand", "", "Lotse");
    assert!(desk.refusals(&elsewhere)[0].contains("\"yy\", which is not among the folders"));
    let nested = format!("{}x{}", "<mrk id=\"m\">".repeat(60), "</mrk>".repeat(60));
    let nested = with_target(&desk.export("ru"), "-brand", "", &nested);
    assert!(desk.refusals(&nested)[0].contains("deep"));
}

#[test]
fn a_text_that_somebody_else_translated_meanwhile_is_not_written_over() {
    let (desk, xliff) = export();
    desk.import(&with_target(&xliff, "-brand", "", "Лоцман"));
    let refusals = desk.refusals(&with_target(&xliff, "-brand", "", "Лотсе"));
    assert!(
        refusals[0].contains("somebody has changed this translation"),
        "{refusals:?}"
    );
    // The same words are no quarrel, and neither is a file that left it untouched.
    assert_eq!(
        desk.import(&with_target(&xliff, "-brand", "", "Лоцман"))
            .changed,
        0
    );
    assert_eq!(desk.import(&xliff).changed, 0);
}

#[test]
fn a_file_without_our_metadata_is_taken_only_while_the_source_is_the_same() {
    let (desk, xliff) = export();
    let bare: String = {
        let mut rest = xliff.as_str();
        let mut kept = String::new();
        while let Some((before, after)) = rest.split_once("<mda:metadata>") {
            kept.push_str(before);
            rest = after.split_once("</mda:metadata>").unwrap().1;
        }
        kept + rest
    };
    let translated = with_target(&bare, "greet", "", "{ $name }: { -brand }");
    assert_eq!(desk.import(&translated).changed, 1);
    let changed = GERMAN.replace("Hallo", "Guten Tag");
    desk.write("locales/de/a.ftl", &changed);
    let other = with_target(&bare, "greet", "", "{ $name }! { -brand }");
    assert!(desk.refusals(&other)[0].contains("export again"));
}
