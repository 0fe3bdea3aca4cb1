//! Findings of `lotse-pack check` about texts that a device could not show.

#![cfg(test)]

use lotse_pack_model::{Finding, Pack, PackFiles, Place, Severity, check};

const MANIFEST: &str = "id = \"xx\"\nkind = \"country\"\nextends = []\nversion = \"1\"\nlanguages = [\"de\", \"en\"]\npublisher = \"Test\"\n";
const GOOD: &str = "pack-name = Test\n";

/// The findings of a pack with these texts in English; the German ones are good.
fn findings(file: &str, text: &str) -> Vec<Finding> {
    let mut files = vec![
        ("pack.toml", MANIFEST),
        ("locales/de/meta.toml", "made_by = \"human\"\n"),
        ("locales/en/meta.toml", "made_by = \"human\"\n"),
        ("locales/de/pack.ftl", GOOD),
    ];
    if file != "locales/en/pack.ftl" {
        files.push(("locales/en/pack.ftl", GOOD));
    }
    files.push((file, text));
    let files = files.into_iter();
    let files: PackFiles = files
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .collect();
    let (pack, findings) = Pack::read("xx", files);
    let place = Place {
        packs: vec![pack.unwrap().into()],
        findings,
    };
    check(&place, "2026-11-28".parse().unwrap())
}

fn errors(file: &str, text: &str) -> Vec<String> {
    let findings = findings(file, text).into_iter();
    let errors = findings.filter(|finding| finding.severity == Severity::Error);
    errors
        .inspect(|finding| assert_eq!(finding.file, file))
        .map(|finding| finding.to_string())
        .collect()
}

#[test]
fn every_reference_that_leads_nowhere_is_an_error_in_its_language() {
    for (text, words) in [
        (
            "pack-name = { gone }\n",
            "\"gone\", which does not exist in this language",
        ),
        ("pack-name = { -gone }\n", "\"-gone\", which does not exist"),
        (
            "pack-name = a { pack-name.gone }\n",
            "\"pack-name.gone\", which does not exist",
        ),
        (
            "-brand = B\npack-name = { -brand.gone ->\n   *[a] b\n}\n",
            "\"-brand.gone\", which does not exist",
        ),
        ("pack-name = { NUMBER(1) }\n", "the function \"NUMBER\""),
        ("pack-name = a { $name }\n", "the variable \"$name\""),
        (
            "pack-name = { $n ->\n    [one] a\n   *[other] b\n}\n",
            "the variable \"$n\"",
        ),
        (
            "-brand = { gone }\npack-name = { -brand }\n",
            "\"-brand\" uses the text \"gone\"",
        ),
        (
            "-brand = B { $case }\npack-name = { -brand }\n",
            "without its \"case\"",
        ),
        (
            "pack-name = { 1 ->\n    [1] a\n   *[other] { gone }\n}\n",
            "\"gone\", which does not exist",
        ),
        (
            "pack-nam = Test\npack-name = { pack-nme }\n",
            "Did you mean \"pack-nam",
        ),
    ] {
        let errors = errors("locales/en/pack.ftl", text);
        let is_found = errors.iter().any(|error| error.contains(words));
        assert!(is_found, "{text}: {errors:#?}");
    }
}

#[test]
fn texts_that_refer_to_themselves_are_errors() {
    for (text, words) in [
        ("pack-name = { pack-name }\n", "pack-name → pack-name"),
        (
            "pack-name = { a }\na = { -b }\n-b = { pack-name }\n",
            "pack-name → a → -b → pack-name",
        ),
        (
            "pack-name = Test\n    .a = { pack-name.a }\n",
            "pack-name.a → pack-name.a",
        ),
    ] {
        let errors = errors("locales/en/pack.ftl", text);
        let is_found = errors.iter().any(|error| error.contains(words));
        assert!(is_found, "{text}: {errors:#?}");
    }
}

#[test]
fn texts_of_which_nobody_sees_anything_are_errors() {
    for (text, words) in [
        ("pack-name = { \"\" }\n", "\"pack-name\" is empty"),
        ("pack-name = { \" \\u200B\" }\n", "\"pack-name\" is empty"),
        (
            "pack-name = { a }\na = { \"\" }\n",
            "\"pack-name\" is empty",
        ),
        (
            "pack-name =\n    .note = Text\n",
            "\"pack-name\" has attributes, but no text",
        ),
        (
            &format!("pack-name = {}\n", "{ \"a\" }".repeat(101)),
            "too many placeables",
        ),
    ] {
        let errors = errors("locales/en/pack.ftl", text);
        let is_found = errors.iter().any(|error| error.contains(words));
        assert!(is_found, "{text}: {errors:#?}");
    }
}

#[test]
fn terms_with_arguments_and_texts_in_texts_are_no_errors() {
    let text = "-brand = { $case ->\n   *[nominative] Lotse\n    [genitive] Lotses\n}\n\
                -greeting = Hello { $name }\n\
                pack-name = { -brand(case: \"genitive\") } { -brand } { -greeting(name: \"you\") } { other.note }\n\
                other = { \"{\" }\n    .note = { other }\n";
    assert_eq!(errors("locales/en/pack.ftl", text), [""; 0]);
}

#[test]
fn overrides_of_the_interface_may_use_what_the_app_has_and_no_more() {
    let file = "locales/en/ui/own.ftl";
    let good = "today-greeting = Welcome to { $place }, { app-message } { -app-term }\n";
    assert_eq!(errors(file, good), [""; 0]);
    for (text, words) in [
        ("a = { a }\n", "a → a"),
        ("a = { \"\" }\n", "\"a\" is empty"),
        ("a = { NUMBER($n) }\n", "the function \"NUMBER\""),
    ] {
        let errors = errors(file, text);
        let is_found = errors.iter().any(|error| error.contains(words));
        assert!(is_found, "{text}: {errors:#?}");
    }
}

#[test]
fn letters_that_a_wrong_encoding_made_are_a_warning_with_their_line() {
    for (file, text, words) in [
        (
            "locales/en/pack.ftl",
            "pack-name = Test\n# M\u{fffd}rchen\n",
            "U+FFFD",
        ),
        (
            "locales/en/pack.ftl",
            "pack-name = Test\n# M\u{e4}rchen\n# a\u{85}b\n",
            "U+0085",
        ),
        (
            "locales/en/pack.ftl",
            "pack-name = Test\n# MÃ¤rchen\n",
            "\"Ã¤\"",
        ),
        (
            "locales/en/pack.ftl",
            "pack-name = Test\n# Ø§Ù„Ø¹Ø±Ø¨ÙŠØ©\n",
            "\"Ø§Ù„Ø¹Ø±Ø¨ÙŠØ©\"",
        ),
        (
            "locales/en/pack.ftl",
            "pack-name = Test\n# today â€“ tomorrow\n",
            "\"â€“\"",
        ),
    ] {
        let findings = findings(file, text);
        let found = findings
            .iter()
            .find(|finding| finding.message.contains(words));
        let Some(found) = found else {
            panic!("no {words} in {findings:#?}")
        };
        assert_eq!(found.severity, Severity::Warning);
        let line = text.lines().count();
        assert_eq!(found.line, Some(line));
    }
    let good =
        "pack-name = Test\n# «CAFÉ» „Ä“ ÄÖÜ äöüß NÃO português مرحبا Привіт 3 € – “x” ½ § é’ Ü“\n";
    assert_eq!(findings("locales/en/pack.ftl", good), []);
}
