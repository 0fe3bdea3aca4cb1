//! Anything a publisher puts into a pack is read or rejected, without a panic. `cargo
//! test` runs each target briefly, `cargo xtask fuzz` for as long as you like.

#![cfg(test)]

use lotse_core::EntryKind;
use lotse_pack_model::{
    Digest, Entry, Figures, Layer, Pack, PackFiles, Place, Version, build_content, check, guide,
    limits, render_guide, toml_nesting,
};
use serde_json::{Map, Value, json};

/// A text of pieces.
fn text_of(choices: &[u8], pieces: &[&str]) -> String {
    let piece = |choice: &u8| pieces[usize::from(*choice) % pieces.len()];
    choices.iter().map(piece).collect()
}

/// Reads a page as the check, the search and the screen do.
fn read_page(page: &str) {
    drop(guide::plain_text(page));
    drop(guide::paragraphs(page));
    drop(guide::pictures(page));
    drop(guide::links(page));
    let _ = guide::has_html(page);
    let html = render_guide(page, |_| Some(Vec::new()));
    assert!(!html.contains("<script") && !html.contains("<img src=x"));
}

const MARKDOWN: [&str; 30] = [
    "# ",
    "> ",
    "- ",
    "1. ",
    "    ",
    "\n",
    "\n\n",
    "*",
    "**",
    "_",
    "`",
    "```\n",
    "[",
    "]",
    "(",
    ")",
    "![",
    "](media/a.png)",
    "](lotse:step/a)",
    "<",
    ">",
    "<script>",
    "<img src=x>",
    "&amp;",
    "\\",
    "|",
    "---\n",
    "{ -figure-a }",
    "[a]: b\n",
    "a",
];

#[test]
fn any_text_is_a_page() {
    bolero::check!()
        .with_type::<String>()
        .for_each(|page| read_page(page));
}

#[test]
fn any_pieces_of_markdown_are_a_page() {
    bolero::check!()
        .with_type::<Vec<u8>>()
        .for_each(|choices| read_page(&text_of(choices, &MARKDOWN)));
}

const TOML: [&str; 32] = [
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    " = ",
    ".",
    ",",
    "\n",
    "\"",
    "'",
    "\"\"\"",
    "#",
    "\\u00e4",
    "a",
    "b.c",
    "when",
    "any",
    "not",
    "true",
    "1",
    "1.5",
    "2026-11-28",
    "source",
    "topic",
    "hide",
    "\"work\"",
    "[a]\n",
    "[a.b]\n",
    "a = { b = ",
    "due",
];

/// Depth of a value, counted without recursion.
fn depth(value: Value) -> usize {
    let (mut open, mut deepest) = (vec![(value, 0)], 0);
    while let Some((value, depth)) = open.pop() {
        deepest = deepest.max(depth);
        match value {
            Value::Array(list) => open.extend(list.into_iter().map(|value| (value, depth + 1))),
            Value::Object(map) => open.extend(map.into_iter().map(|(_, value)| (value, depth + 1))),
            _ => {}
        }
    }
    deepest
}

#[test]
fn what_is_parsed_as_toml_is_never_deep() {
    bolero::check!().with_type::<Vec<u8>>().for_each(|choices| {
        let text = text_of(choices, &TOML);
        if toml_nesting::nests_too_deeply(&text) {
            return;
        }
        if let Ok(table) = toml::from_str::<toml::Table>(&text) {
            let object = lotse_pack_model::toml_json::object(table);
            assert!(
                depth(Value::Object(object)) <= 2 * limits::NESTING + 2,
                "{text}"
            );
        }
    });
}

/// A small pack with another file, read and checked.
fn read_pack(path: &str, bytes: &[u8]) {
    let mut files = PackFiles::default();
    let manifest = "id = \"xx\"\nkind = \"country\"\nextends = []\nversion = \"1\"\nlanguages = [\"de\"]\npublisher = \"Test\"\n";
    for (path, bytes) in [("pack.toml", manifest.as_bytes()), (path, bytes)] {
        if files.insert(path.to_owned(), bytes.to_vec()).is_err() {
            return;
        }
    }
    let (pack, findings) = Pack::read("xx", files);
    let Some(pack) = pack else { return };
    let figures = Figures::of_layers([pack.layer()], "2026-11-28".parse().unwrap());
    drop(pack.findables(&figures));
    drop(pack.synonyms());
    let packs = vec![pack.into()];
    drop(check(
        &Place { packs, findings },
        "2026-11-28".parse().unwrap(),
    ));
}

const FILES: [&str; 12] = [
    "pack.toml",
    "topics.toml",
    "facts.toml",
    "contacts.toml",
    "holidays.toml",
    "events.toml",
    "figures.toml",
    "steps/a.toml",
    "keywords/en.toml",
    "locales/de/meta.toml",
    "locales/de/glossary.toml",
    "modules.toml",
];

#[test]
fn any_pieces_of_toml_are_a_file_of_a_pack_or_refused() {
    bolero::check!()
        .with_max_len(200)
        .with_type::<(u8, Vec<u8>)>()
        .for_each(|(file, choices)| {
            let file = FILES[usize::from(*file) % FILES.len()];
            read_pack(file, text_of(choices, &TOML).as_bytes());
        });
}

#[test]
fn any_file_is_part_of_a_pack_or_refused() {
    bolero::check!()
        .with_type::<(String, Vec<u8>)>()
        .for_each(|(path, bytes)| read_pack(path, bytes));
}

const FLUENT: [&str; 24] = [
    "pack-name = ",
    "{ ",
    " }",
    "pack-name",
    "-brand",
    "\n-brand = ",
    "\na = ",
    "\n    .note = ",
    "\"\"",
    "\"a\"",
    "$n",
    " ->\n",
    "\n   *[a] ",
    "\n    [one] ",
    "\n}",
    "a",
    "a.note",
    "(b: 1)",
    "\u{e4}",
    "\u{fffd}",
    "# ",
    "{ -figure-a }",
    "\n",
    "NUMBER(1)",
];

#[test]
fn any_pieces_of_fluent_are_checked() {
    bolero::check!()
        .with_max_len(200)
        .with_type::<Vec<u8>>()
        .for_each(|choices| read_pack("locales/de/pack.ftl", text_of(choices, &FLUENT).as_bytes()));
}

/// The value that a rule is read from, as deep as its choices say.
fn rule(choices: &[u8]) -> Value {
    choices
        .iter()
        .fold(json!({}), |inner, choice| match choice % 6 {
            0 => json!({ "any": [inner] }),
            1 => json!({ "all": [inner, { "purpose": "work" }] }),
            2 => json!({ "not": inner }),
            3 => json!([inner]),
            4 => json!({ "purpose": ["work", "study"] }),
            _ => json!({ "any": inner }),
        })
}

#[test]
fn any_rule_is_read_or_refused() {
    bolero::check!()
        .with_max_len(200)
        .with_type::<Vec<u8>>()
        .for_each(|choices| {
            let entry = Entry {
                kind: EntryKind::Step,
                id: "a".to_owned(),
                body: Map::from_iter([
                    ("topic".to_owned(), json!("a")),
                    ("review_by".to_owned(), json!("2027-01-31")),
                    ("source".to_owned(), json!({ "url": "https://example.org/", "title": "Law", "verified": "2026-08-19" })),
                    ("when".to_owned(), rule(choices)),
                ]),
            };
            let pack = "xx".parse().unwrap();
            drop(build_content(&[Layer { pack, entries: vec![entry] }]));
        });
}

#[test]
fn any_word_is_a_version_a_digest_or_refused() {
    bolero::check!().with_type::<String>().for_each(|word| {
        if let Ok(version) = word.parse::<Version>() {
            assert_eq!(version.to_string().parse(), Ok(version));
        }
        drop(word.parse::<Digest>());
    });
}
