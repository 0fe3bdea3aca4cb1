//! Any Fluent text from a publisher is displayed or rejected, without a panic. `cargo
//! test` runs each target briefly; `cargo xtask fuzz` for as long as you like.

#![cfg(test)]

use std::time::Duration;

use lotse_i18n::{FluentArgs, FluentSource, Texts};

/// Ten seconds for all targets, with the one in `nesting.rs`.
const TIME: Duration = Duration::from_secs(3);

/// Pieces of which sources are made.
const PIECES: [&str; 40] = [
    "{",
    " }",
    "{ ",
    "}",
    "(",
    ")",
    "\"",
    "\"x\"",
    "\\u00e4",
    "\\",
    "\n",
    "\n    ",
    "a",
    "b",
    "-t",
    "-u",
    "A",
    "PLURAL",
    "NUMBER",
    "LITERAL",
    " = ",
    "\na = ",
    "\nb = ",
    "\n-t = ",
    "\n-u = ",
    "$n",
    "$m",
    " ->",
    "\n    [one] ",
    "\n   *[other] ",
    "\n}",
    ".c",
    "\n    .c = ",
    "1",
    "99999999999999999999",
    "1.5",
    ",",
    ": ",
    "#",
    "\n# ",
];

/// Shows every message of a source.
fn show(source: &str) {
    let (parsed, _) = FluentSource::parse(source);
    let ids = parsed.messages().into_iter();
    let ids: Vec<(String, Vec<String>)> = ids
        .map(|(id, attributes)| {
            let attributes = attributes.into_iter().map(str::to_owned).collect();
            (id.to_owned(), attributes)
        })
        .collect();
    drop(parsed.plain_texts());
    drop(parsed.used_terms());
    let texts = Texts::of("ar".parse().unwrap(), vec![parsed]);
    let mut arguments = FluentArgs::new();
    arguments.set("n", 3);
    arguments.set("m", "word");
    for (id, attributes) in ids {
        drop(texts.format(&id, None, Some(&arguments)));
        for attribute in attributes {
            drop(texts.format(&id, Some(&attribute), None));
        }
    }
}

#[test]
fn any_text_is_fluent_or_refused() {
    bolero::check!()
        .with_test_time(TIME)
        .with_type::<String>()
        .for_each(|text| show(text));
}

#[test]
fn any_pieces_of_fluent_are_shown_or_refused() {
    bolero::check!()
        .with_test_time(TIME)
        .with_max_len(400)
        .with_type::<Vec<u8>>()
        .for_each(|choices| {
            let piece = |choice: &u8| PIECES[usize::from(*choice) % PIECES.len()];
            show(&choices.iter().map(piece).collect::<String>());
        });
}
