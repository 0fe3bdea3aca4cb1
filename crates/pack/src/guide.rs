//! Renders guides from Markdown to sanitized HTML.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
};

use ammonia::{Builder, UrlRelative};
use base64::{Engine, prelude::BASE64_STANDARD};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use url::Url;

use crate::{
    files::{is_picture, media_type},
    limits,
};

/// URL schemes that a link may have.
pub const SCHEMES: [&str; 5] = ["https", "tel", "mailto", "geo", "lotse"];

/// How links inside the app begin.
const INSIDE: &str = "lotse:";

/// How links that call a number begin.
const CALL: &str = "tel:";

/// HTML elements of a rendered guide.
const ELEMENTS: [&str; 19] = [
    "a",
    "bdi",
    "blockquote",
    "br",
    "code",
    "em",
    "h2",
    "h3",
    "h4",
    "hr",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "ul",
    "del",
    "span",
];

/// Renders a guide as sanitized HTML: no raw HTML, only pictures of the pack,
/// only links with known schemes. `picture` returns the bytes of a picture by
/// its path in the pack; without them, its alternative text is shown.
///
/// A page that is too long or nested too deeply is returned as plain text in
/// one paragraph: no text is lost, and the sanitizer cannot hang.
pub fn render_guide(markdown: &str, picture: impl Fn(&str) -> Option<Vec<u8>>) -> String {
    render(markdown, picture, |uri| Some(uri.to_owned()))
}

/// Renders a guide for a page outside the app: `link` says where a `lotse:` link leads
/// there, relative to the page. A link that leads nowhere becomes plain words.
pub fn render_guide_with_links(
    markdown: &str,
    picture: impl Fn(&str) -> Option<Vec<u8>>,
    link: impl Fn(&str) -> Option<String>,
) -> String {
    render(markdown, picture, link)
}

fn render(
    markdown: &str,
    picture: impl Fn(&str) -> Option<Vec<u8>>,
    link: impl Fn(&str) -> Option<String>,
) -> String {
    if markdown.len() > limits::PAGE_BYTES || nesting(markdown) > limits::NESTING {
        return format!("<p>{}</p>", ammonia::clean_text(markdown));
    }
    let mut html = String::with_capacity(markdown.len() * 2);
    let events = events(markdown)
        .map(without_raw_html)
        .map(|event| with_own_picture(event, &picture));
    pulldown_cmark::html::push_html(&mut html, with_isolated_numbers(events));
    let inside = links(markdown).into_iter().filter_map(|uri| {
        let address = link(&uri).filter(|_| uri.starts_with(INSIDE))?;
        Some((uri, address))
    });
    clean(&html, inside.collect())
}

/// Embeds a picture of the pack in the page, so that nothing is requested from
/// the network; any other picture loses its address.
fn with_own_picture<'a>(event: Event<'a>, picture: &impl Fn(&str) -> Option<Vec<u8>>) -> Event<'a> {
    let Event::Start(Tag::Image {
        link_type,
        dest_url,
        title,
        id,
    }) = event
    else {
        return event;
    };
    let inline = media_type(&dest_url)
        .filter(|_| is_picture(&dest_url))
        .and_then(|kind| {
            Some(format!(
                "data:{kind};base64,{}",
                BASE64_STANDARD.encode(picture(&dest_url)?)
            ))
        });
    Event::Start(Tag::Image {
        link_type,
        dest_url: inline.unwrap_or_default().into(),
        title,
        id,
    })
}

/// Isolates the words of links that call: next to Arabic letters, the groups of a number
/// would be shown in reverse order.
fn with_isolated_numbers<'a>(
    events: impl Iterator<Item = Event<'a>>,
) -> impl Iterator<Item = Event<'a>> {
    let mut is_number = false;
    let events = events.flat_map(move |event| match &event {
        Event::Start(Tag::Link { dest_url, .. }) => {
            is_number = dest_url.starts_with(CALL);
            let open = is_number.then(|| Event::InlineHtml("<bdi dir=\"ltr\">".into()));
            [Some(event), open]
        }
        Event::End(TagEnd::Link) if is_number => {
            [Some(Event::InlineHtml("</bdi>".into())), Some(event)]
        }
        _ => [Some(event), None],
    });
    events.flatten()
}

/// The words of a guide without mark-up; lines and cells stay separate.
pub fn plain_text(markdown: &str) -> String {
    let mut text = String::with_capacity(markdown.len());
    for event in events(markdown) {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(&words),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => text.push('\n'),
            _ => {}
        }
    }
    text
}

/// A part of a guide with its heading, both without mark-up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// The words beneath it, up to the next heading.
    pub text: String,
}

/// The sections of a guide. What comes before the first heading is in none.
pub fn sections(markdown: &str) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let mut is_heading = false;
    for event in events(markdown) {
        if let Event::Start(Tag::Heading { .. }) = event {
            sections.push(Section {
                heading: String::new(),
                text: String::new(),
            });
            is_heading = true;
        }
        let Some(section) = sections.last_mut() else {
            continue;
        };
        let to = if is_heading {
            &mut section.heading
        } else {
            &mut section.text
        };
        match event {
            Event::Text(words) | Event::Code(words) => to.push_str(&words),
            Event::SoftBreak | Event::HardBreak => to.push(' '),
            Event::End(TagEnd::Heading(_)) => is_heading = false,
            Event::End(TagEnd::Paragraph | TagEnd::Item) => to.push('\n'),
            _ => {}
        }
    }
    for section in &mut sections {
        section.text.truncate(section.text.trim_end().len());
    }
    sections
}

/// The paragraphs, headings and list items of a guide without mark-up, each
/// with its first line, counted from 1.
pub fn paragraphs(markdown: &str) -> Vec<(usize, String)> {
    let mut paragraphs: Vec<(usize, String)> = Vec::new();
    let mut is_open = false;
    for (event, range) in events(markdown).into_offset_iter() {
        let words = match &event {
            Event::Text(words) | Event::Code(words) => &**words,
            Event::SoftBreak | Event::HardBreak => " ",
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::Item)
            | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => {
                is_open = false;
                continue;
            }
            _ => continue,
        };
        if let Some((_, text)) = paragraphs.last_mut().filter(|_| is_open) {
            text.push_str(words);
            continue;
        }
        let before = markdown.get(..range.start).unwrap_or_default();
        paragraphs.push((before.matches('\n').count() + 1, words.to_owned()));
        is_open = true;
    }
    paragraphs
}

/// Addresses of the pictures in a guide.
pub fn pictures(markdown: &str) -> Vec<String> {
    events(markdown)
        .filter_map(|event| match event {
            Event::Start(Tag::Image { dest_url, .. }) => Some(dest_url.into_string()),
            _ => None,
        })
        .collect()
}

/// The links of a guide.
pub fn links(markdown: &str) -> Vec<String> {
    events(markdown)
        .filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.into_string()),
            _ => None,
        })
        .collect()
}

/// Whether a guide contains raw HTML, which is not rendered.
pub fn has_html(markdown: &str) -> bool {
    events(markdown).any(|event| matches!(event, Event::Html(_) | Event::InlineHtml(_)))
}

/// Nesting depth of the Markdown.
pub fn nesting(markdown: &str) -> usize {
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

/// Turns raw HTML into visible text and shifts headings, because the screen has its own heading.
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

/// Whether an address is whole and has a scheme that a link may have.
fn is_allowed(address: &str) -> bool {
    let url = Url::parse(address);
    url.is_ok_and(|url| SCHEMES.contains(&url.scheme()))
}

/// `inside` says where links that begin with [`INSIDE`] lead.
fn clean(html: &str, inside: HashMap<String, String>) -> String {
    Builder::default()
        .tags(HashSet::from(ELEMENTS))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href"])),
            ("bdi", HashSet::from(["dir"])),
            ("ol", HashSet::from(["start"])),
            ("img", HashSet::from(["alt", "src"])),
        ]))
        .generic_attributes(HashSet::new())
        .url_schemes(SCHEMES.into_iter().chain(["data"]).collect())
        // Only a picture embedded above has an address of this scheme.
        .attribute_filter(
            move |element, attribute, value| match (element, attribute) {
                ("img", "src") => value.starts_with("data:image/").then(|| value.into()),
                ("a", "href") if value.starts_with(INSIDE) => {
                    inside.get(value).cloned().map(Cow::Owned)
                }
                ("a", "href") => is_allowed(value).then(|| value.into()),
                _ => Some(value.into()),
            },
        )
        // Only `inside` has relative addresses; the filter refuses every other.
        .url_relative(UrlRelative::PassThrough)
        .link_rel(None)
        .clean(html)
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn none(_: &str) -> Option<Vec<u8>> {
        None
    }

    #[test]
    fn a_picture_of_the_pack_comes_with_the_page() {
        let html = render_guide("![A map](media/map.png)", |path| {
            (path == "media/map.png").then(|| b"png".to_vec())
        });
        assert!(
            html.contains(r#"<img src="data:image/png;base64,cG5n" alt="A map">"#),
            "{html}"
        );
    }

    #[test]
    fn a_picture_that_is_not_here_is_written_out() {
        let html = render_guide("![A map](media/map.png)", none);
        assert!(
            html.contains(r#"alt="A map""#) && !html.contains("src"),
            "{html}"
        );
    }

    #[test]
    fn headings_lists_and_links_are_kept() {
        let html = render_guide(
            "# Title\n\n- one\n- [two](lotse:step/tax-id)\n\n[call](tel:+496212930)",
            none,
        );
        assert!(html.contains("<h2>Title</h2>"), "{html}");
        assert!(
            html.contains(r#"<a href="lotse:step/tax-id">two</a>"#),
            "{html}"
        );
        assert!(html.contains(r#"href="tel:+496212930""#), "{html}");
    }

    #[test]
    fn a_number_to_call_keeps_its_order_in_text_from_right_to_left() {
        let markdown = "[0800 123 99 00](tel:+498001239900): هاتف، [هنا](https://example.org)";
        assert_eq!(
            render_guide(markdown, none).trim(),
            "<p><a href=\"tel:+498001239900\"><bdi dir=\"ltr\">0800 123 99 00</bdi></a>: هاتف، \
             <a href=\"https://example.org\">هنا</a></p>"
        );
        assert_eq!(plain_text(markdown).trim(), "0800 123 99 00: هاتف، هنا");
    }

    #[test]
    fn scripts_pictures_and_foreign_schemes_do_not_get_through() {
        for bad in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "[x](javascript:alert(1))",
            "![x](https://example.org/pixel.png)",
            "![x](data:text/html,hi)",
            "![x](media/gone.png)",
            "![x](../media/map.png)",
            "[x](data:text/html,hi)",
            "[x](http://example.org)",
            "[x](/etc/passwd)",
        ] {
            let html = render_guide(bad, none);
            for hole in [
                "<script",
                "src=\"http",
                "src=\"data:text",
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
    fn a_link_inside_leads_to_the_page_outside_the_app_or_becomes_words() {
        let markdown = "[a](lotse:step/tax-id) [b](lotse:step/gone) [c](other.html) [d](//x.org)";
        let html = render_guide_with_links(markdown, none, |uri| {
            let id = uri.strip_prefix("lotse:step/")?;
            (id == "tax-id").then(|| format!("../steps/{id}.html"))
        });
        assert_eq!(
            html.trim(),
            r#"<p><a href="../steps/tax-id.html">a</a> <a>b</a> <a>c</a> <a>d</a></p>"#
        );
    }

    #[test]
    fn fifty_thousand_nested_quotes_become_plain_text() {
        let html = render_guide(&">".repeat(50_000), none);
        assert!(
            html.starts_with("<p>&gt;"),
            "{}",
            html.chars().take(40).collect::<String>()
        );
    }
}
