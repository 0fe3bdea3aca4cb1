//! Guides: Markdown in, clean HTML out.

use std::collections::{HashMap, HashSet};

use ammonia::{Builder, UrlRelative};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::limits;

/// The schemes a link may have.
pub(crate) const SCHEMES: [&str; 5] = ["https", "tel", "mailto", "geo", "lotse"];

/// The elements that Markdown makes of a guide.
const ELEMENTS: [&str; 17] = [
    "a",
    "blockquote",
    "br",
    "code",
    "em",
    "h2",
    "h3",
    "h4",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "ul",
    "del",
    "span",
];

/// A guide as clean HTML: no raw HTML, no images, links with known schemes only.
///
/// A page that is too long or nested too deeply comes back as plain text in
/// one paragraph: nothing is lost, and nothing can hang the cleaner.
pub fn render_guide(markdown: &str) -> String {
    if markdown.len() > limits::PAGE_BYTES || nesting(markdown) > limits::NESTING {
        return format!("<p>{}</p>", ammonia::clean_text(markdown));
    }
    let mut html = String::with_capacity(markdown.len() * 2);
    pulldown_cmark::html::push_html(&mut html, events(markdown).map(without_raw_html));
    clean(&html)
}

/// The links of a guide.
pub(crate) fn links(markdown: &str) -> Vec<String> {
    events(markdown)
        .filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                Some(dest_url.into_string())
            }
            _ => None,
        })
        .collect()
}

/// Whether a guide holds raw HTML or pictures, which are not shown.
pub(crate) fn has_html_or_images(markdown: &str) -> bool {
    events(markdown).any(|event| {
        matches!(
            event,
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::Image { .. })
        )
    })
}

/// How deep the Markdown nests.
pub(crate) fn nesting(markdown: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for event in events(markdown) {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
        if deepest > limits::NESTING {
            break;
        }
    }
    deepest
}

fn events(markdown: &str) -> Parser<'_> {
    Parser::new_ext(markdown, Options::ENABLE_STRIKETHROUGH)
}

/// Raw HTML becomes visible text; the heading of the page is the screen's own.
fn without_raw_html(event: Event<'_>) -> Event<'_> {
    use pulldown_cmark::HeadingLevel::{H1, H2};
    match event {
        Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
        Event::Start(Tag::Heading {
            level: H1,
            id,
            classes,
            attrs,
        }) => Event::Start(Tag::Heading {
            level: H2,
            id,
            classes,
            attrs,
        }),
        Event::End(TagEnd::Heading(H1)) => Event::End(TagEnd::Heading(H2)),
        other => other,
    }
}

fn clean(html: &str) -> String {
    Builder::default()
        .tags(HashSet::from(ELEMENTS))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href"])),
            ("ol", HashSet::from(["start"])),
        ]))
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::from(SCHEMES))
        .url_relative(UrlRelative::Deny)
        .link_rel(None)
        .clean(html)
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_lists_and_links_are_kept() {
        let html =
            render_guide("# Title\n\n- one\n- [two](lotse:step/tax-id)\n\n[call](tel:+496212930)");
        assert!(html.contains("<h2>Title</h2>"), "{html}");
        assert!(
            html.contains(r#"<a href="lotse:step/tax-id">two</a>"#),
            "{html}"
        );
        assert!(html.contains(r#"href="tel:+496212930""#), "{html}");
    }

    #[test]
    fn scripts_pictures_and_foreign_schemes_do_not_get_through() {
        for bad in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "[x](javascript:alert(1))",
            "![x](https://example.org/pixel.png)",
            "[x](data:text/html,hi)",
            "[x](http://example.org)",
            "[x](/etc/passwd)",
        ] {
            let html = render_guide(bad);
            for hole in [
                "<script",
                "<img",
                "href=\"javascript",
                "href=\"data",
                "href=\"http:",
                "href=\"/",
            ] {
                assert!(!html.contains(hole), "{bad} became {html}");
            }
        }
    }

    #[test]
    fn fifty_thousand_nested_quotes_become_plain_text() {
        let html = render_guide(&">".repeat(50_000));
        assert!(
            html.starts_with("<p>&gt;"),
            "{}",
            html.chars().take(40).collect::<String>()
        );
    }
}
