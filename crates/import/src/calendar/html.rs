//! HTML in the texts of calendars: many programs write it, although RFC 5545
//! knows only plain text.

use std::sync::Arc;

use super::super::page::{self, Links, PageLoss};

/// Tags that editors write.
const TAGS: [&str; 32] = [
    "a",
    "b",
    "blockquote",
    "body",
    "br",
    "div",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "head",
    "hr",
    "html",
    "i",
    "img",
    "li",
    "meta",
    "ol",
    "p",
    "pre",
    "span",
    "strong",
    "style",
    "sub",
    "sup",
    "table",
    "td",
    "tr",
    "u",
    "ul",
];

/// A text without HTML, and what was lost with it. Links are relative to `base`.
pub(super) fn plain(text: &str, base: &str) -> (String, Vec<PageLoss>) {
    if !has_tag(text) && !has_entity(text) {
        return (text.to_owned(), Vec::new());
    }
    // No path begins with this region, so no link leads to an imported page.
    let links = Links::new(base, &[], " ");
    let page = page::convert(text, "", &Arc::new(links));
    (page::plain_text(&page.text), page.losses)
}

fn has_tag(text: &str) -> bool {
    text.split('<').skip(1).any(|rest| {
        let rest = rest.trim_start_matches('/');
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric());
        let Some((name, after)) = end.and_then(|end| rest.split_at_checked(end)) else {
            return false;
        };
        let is_known = TAGS.iter().any(|tag| tag.eq_ignore_ascii_case(name));
        is_known && after.starts_with(['>', ' ', '/', '\n', '\t']) && after.contains('>')
    })
}

fn has_entity(text: &str) -> bool {
    text.split('&').skip(1).any(|rest| {
        let Some((name, _)) = rest.split_once(';') else {
            return false;
        };
        let digits = name.strip_prefix('#');
        let is_word = |word: &str| {
            (1..=8).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        digits.map_or_else(|| name.len() > 1 && is_word(name), is_word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_text() {
        let (text, _) = plain(
            "<p>Jeden <b>letzten</b> Freitag&nbsp;<br>Mehr: <a href=\"https://www.example.org/p/abc\">hier</a></p><ul><li>Kaffee</li><li>Kuchen</li></ul>",
            "https://www.neustadt.example/",
        );
        let wanted =
            "Jeden letzten Freitag Mehr: hier (https://www.example.org/p/abc) – Kaffee – Kuchen";
        assert_eq!(text, wanted);
        assert_eq!(plain("T&uuml;r &amp; Tor", "").0, "Tür & Tor");
    }

    #[test]
    fn plain_text_stays_as_it_is() {
        for text in [
            "a < b & c > d",
            "Mail: <a@b.example>",
            "Tee & Kuchen; *gratis*",
            "1 <2> 3",
        ] {
            assert_eq!(plain(text, "").0, text);
        }
    }
}
