//! Pages as plain text.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::sound::pieces;

/// What a Markdown page says, in one paragraph; links stand behind their words.
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

/// Adds where a link leads, unless its words say so already.
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

/// The words of HTML that cannot be parsed, as Markdown that shows them as they are.
pub(crate) fn words_of(html: &str) -> String {
    let mut text = String::new();
    let mut hidden = false;
    for piece in pieces(html) {
        if matches!(piece.name.as_str(), "script" | "style") {
            hidden = !piece.is_end;
        }
        let breaks = matches!(
            piece.name.as_str(),
            "p" | "br" | "li" | "div" | "tr" | "h1" | "h2" | "h3" | "h4" | "ul" | "ol" | "table"
        );
        if breaks {
            text.push('\n');
        }
        if !hidden {
            text.push_str(piece.text);
        }
    }
    let paragraphs = text.lines().map(|line| {
        let words = line.split_whitespace().collect::<Vec<_>>().join(" ");
        escape(&entities(&words))
    });
    paragraphs
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// The few entities that are met in texts.
fn entities(text: &str) -> String {
    text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

/// Text that Markdown shows as it stands.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut digits_only = true;
    for (index, letter) in text.trim().chars().enumerate() {
        let always = matches!(
            letter,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '&' | '~' | '|' | '!'
        );
        let at_start = index == 0 && matches!(letter, '+' | '-' | '=');
        let after_number = digits_only && index > 0 && matches!(letter, '.' | ')');
        if always || at_start || after_number {
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

    #[test]
    fn broken_html_keeps_its_words() {
        let words = words_of("<p><b>1. Tel &amp; *Fax</p><script>x()</script><p>- a <i>b</p>");
        assert_eq!(plain_text(&words), "1. Tel & *Fax - a b");
    }
}
