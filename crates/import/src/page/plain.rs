//! Converts pages to plain text.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// The text of a Markdown page in one paragraph; link targets follow their text.
pub(crate) fn plain_text(markdown: &str) -> String {
    let mut text = String::new();
    let mut links: Vec<(String, usize)> = Vec::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(&words),
            Event::Start(Tag::Link { dest_url, .. }) => {
                links.push((dest_url.into_string(), text.len()));
            }
            Event::End(TagEnd::Link) => close_link(&mut text, links.pop()),
            Event::Start(Tag::Item) => text.push_str("– "),
            Event::SoftBreak
            | Event::HardBreak
            | Event::Rule
            | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => text.push(' '),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Appends the target of a link, unless its text already shows it.
fn close_link(text: &mut String, link: Option<(String, usize)>) {
    let Some((target, start)) = link else { return };
    let words = text.get(start..).unwrap_or_default();
    let bare = target
        .trim_start_matches("mailto:")
        .trim_start_matches("tel:");
    let is_said =
        words.contains(bare) || target.starts_with("lotse:") || target.starts_with("tel:");
    if !is_said {
        *text = format!("{text} ({bare})");
    }
}

/// Escapes a text, so that Markdown renders it verbatim.
pub(crate) fn escape(text: &str) -> String {
    escaped(text.trim(), true)
}

/// Escapes a part of a line, with what means something only at its start.
pub(super) fn escaped(text: &str, is_start: bool) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut digits_only = is_start;
    let mut letters = text.chars().enumerate().peekable();
    while let Some((index, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let always = matches!(
            letter,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '~' | '|'
        );
        let is_entity =
            letter == '&' && next.is_none_or(|next| next == '#' || next.is_ascii_alphanumeric());
        let is_picture = letter == '!' && next.is_none_or(|next| next == '[');
        let at_start = is_start && index == 0 && matches!(letter, '+' | '-' | '=');
        let after_number = digits_only && index > 0 && matches!(letter, '.' | ')');
        if always || is_entity || is_picture || at_start || after_number {
            escaped.push('\\');
        }
        digits_only = digits_only && letter.is_ascii_digit();
        escaped.push(letter);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_says_where_its_links_lead() {
        let text =
            plain_text("**Amt**\n\n* [Termin](https://a.de/t)\n* [0821 1](tel:08211)\n\nEnde");
        assert_eq!(text, "Amt – Termin (https://a.de/t) – 0821 1 Ende");
    }
}
