//! Writes texts as Fluent messages.

use std::fmt::Write as _;

/// Maximum length of a text, in characters; its message id is on the same line,
/// and a line may have 2,000 characters.
pub(crate) const TEXT_CHARS: usize = 1_800;

/// A message with at most one attribute.
pub(crate) fn message(id: &str, text: &str, attribute: Option<(&str, &str)>) -> String {
    let mut message = format!("{id} = {}\n", value(text));
    if let Some((name, text)) = attribute {
        // Writing to a `String` cannot fail.
        let _ = writeln!(message, "    .{name} = {}", value(text));
    }
    message
}

/// A text on one line, with Fluent's special characters quoted.
fn value(text: &str) -> String {
    let text = one_line(text);
    let mut value = String::with_capacity(text.len());
    if text.is_empty() || text.starts_with(['[', '*', '.']) {
        value.push_str("{\"\"}");
    }
    for letter in text.chars() {
        match letter {
            '{' => value.push_str("{\"{\"}"),
            '}' => value.push_str("{\"}\"}"),
            _ => value.push(letter),
        }
    }
    value
}

/// Removes line breaks, repeated spaces and control characters.
pub(crate) fn one_line(text: &str) -> String {
    text.split(|letter: char| letter.is_whitespace() || letter.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The start of a text, at most `most` characters, cut between words. `None` if it is short enough.
pub(crate) fn shortened(text: &str, most: usize) -> Option<String> {
    if text.chars().count() <= most {
        return None;
    }
    let start: String = text.chars().take(most).collect();
    let words = start
        .rsplit_once(' ')
        .map_or(start.as_str(), |(words, _)| words);
    Some(format!("{words} …"))
}

#[cfg(test)]
mod tests {
    use lotse_i18n::{FluentSource, Language, Texts};

    use super::*;

    fn read_back(text: &str) -> String {
        let (source, errors) =
            FluentSource::parse(&message("contact-a", text, Some(("note", text))));
        assert_eq!(errors, [], "{text}");
        let language: Language = "de".parse().unwrap();
        let texts = Texts::of(language, vec![source]);
        texts.text("contact-a", Some("note")).unwrap().value
    }

    #[test]
    fn a_text_reads_back_as_it_was_written() {
        for text in [
            "Amt",
            "{ $x }",
            "[x] y",
            ".note = z",
            "*a",
            "\"q\"",
            "a -> b",
            "# x",
        ] {
            let plain: String = read_back(text)
                .chars()
                .filter(|letter| !matches!(letter, '\u{2068}' | '\u{2069}'))
                .collect();
            assert_eq!(plain, text);
        }
    }

    #[test]
    fn lines_become_one() {
        assert_eq!(one_line(" a\r\n  b\u{0}c "), "a b c");
        assert_eq!(shortened("eins zwei drei", 8).as_deref(), Some("eins …"));
        assert_eq!(shortened("eins", 10), None);
    }
}
