//! HTML as Markdown.

use std::sync::Arc;

use super::super::LossKind;
use super::{Links, Page, handlers::marked_up, plain, sound};
use lotse_pack_model::{
    guide::{self, SCHEMES},
    limits,
};

/// The longest HTML that is looked at, in bytes.
const HTML_BYTES: usize = 1024 * 1024;

/// A page in HTML, found at `path`, as Markdown that packs may have.
pub(crate) fn convert(html: &str, path: &str, links: &Arc<Links>) -> Page {
    if html.len() > HTML_BYTES {
        let losses = vec![(
            LossKind::Length,
            format!("a page of {} bytes was left out", html.len()),
        )];
        return Page {
            text: String::new(),
            losses,
        };
    }
    let html = sound::without_comments(html);
    let mut page = if sound::is_sound(&html) {
        marked_up(&html, path, links)
    } else {
        only_words(&html)
    };
    if !is_allowed(&page.text) {
        page = only_words(&html);
    }
    shorten(&mut page, path, links);
    page
}

fn only_words(html: &str) -> Page {
    let what =
        "the markup of the page cannot be read; its words stay, its links are lost".to_owned();
    Page {
        text: plain::words_of(html),
        losses: vec![(LossKind::Markup, what)],
    }
}

fn is_allowed(markdown: &str) -> bool {
    let known = |link: &String| {
        link.split_once(':')
            .is_some_and(|(scheme, _)| SCHEMES.contains(&scheme))
    };
    guide::nesting(markdown) <= limits::NESTING
        && !guide::has_html(markdown)
        && guide::pictures(markdown).is_empty()
        && guide::links(markdown).iter().all(known)
}

/// Cuts a page that is too long between two paragraphs, and says where the rest is.
fn shorten(page: &mut Page, path: &str, links: &Links) {
    // Room for the link to the rest, and for the line end of the file.
    let most = limits::PAGE_BYTES - 1_024;
    if page.text.len() <= most {
        return;
    }
    let mut end = most;
    while !page.text.is_char_boundary(end) {
        end -= 1;
    }
    let start = page.text.get(..end).unwrap_or_default();
    let mut short = start
        .rsplit_once("\n\n")
        .map_or("", |(paragraphs, _)| paragraphs)
        .to_owned();
    if let Some(rest) = links.public(path) {
        short = format!("{short}\n\n[…]({rest})");
    }
    if !is_allowed(&short) {
        short = String::new();
    }
    page.text = short;
    page.losses.push((
        LossKind::Length,
        "the end of the page was cut off".to_owned(),
    ));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(html: &str) -> Page {
        let links = Links::new("https://integreat.app", &[], "neustadt");
        convert(html, "/neustadt/de/start/", &Arc::new(links))
    }

    fn kinds(page: &Page) -> Vec<LossKind> {
        page.losses.iter().map(|(kind, _)| *kind).collect()
    }

    #[test]
    fn headings_lists_and_links_become_markdown() {
        let page = page(
            "<h2>Amt</h2><p>Mit <b>Pass</b>.</p><ul><li>eins</li><li><a href=\"https://a.de/\">zwei</a></li></ul>",
        );
        assert_eq!(
            page.text,
            "## Amt\n\nMit **Pass**.\n\n*   eins\n*   [zwei](https://a.de/)"
        );
        assert_eq!(page.losses, []);
    }

    #[test]
    fn a_picture_becomes_a_link_with_its_words() {
        let picture = page("<p><img src=\"https://a.de/p.png\" alt=\"Das [Amt]\"></p>");
        assert_eq!(picture.text, r"[Picture: Das \[Amt\]](https://a.de/p.png)");
        assert_eq!(kinds(&picture), [LossKind::Picture]);
    }

    #[test]
    fn a_table_becomes_a_list() {
        let page = page(
            "<table><thead><tr><th>Tag</th><th>Zeit</th></tr></thead><tbody><tr><td><p>Mo</p></td><td>8 Uhr</td></tr></tbody></table><p>x</p>",
        );
        assert_eq!(page.text, "* Tag – Zeit\n\n* Mo – 8 Uhr\n\nx");
        assert_eq!(kinds(&page), [LossKind::Markup]);
    }

    #[test]
    fn a_film_becomes_a_link_and_a_form_goes() {
        let page = page(
            "<iframe src=\"https://v.de/1\"></iframe><form><input></form><script>x()</script>",
        );
        assert_eq!(page.text, "[https://v.de/1](https://v.de/1)");
        assert_eq!(kinds(&page), [LossKind::Embedded, LossKind::Embedded]);
    }

    #[test]
    fn markup_in_the_text_does_not_come_to_life() {
        for html in [
            "<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x&gt;</p>",
            "<p>![x](https://a.de/x.png)</p>",
            "<p>[x](javascript:alert(1)) &lt;https://a.de&gt;</p>",
            "<p><b>never closed</p><img src=x>",
            "<p>| a | b |</p><pre><code>&lt;b&gt;</code></pre>",
        ] {
            assert!(
                is_allowed(&page(html).text),
                "{html} became {}",
                page(html).text
            );
        }
    }

    #[test]
    fn a_page_that_is_too_long_ends_with_a_link_to_the_rest() {
        let long = page(&"<p>wort wort wort</p>".repeat(10_000));
        assert!(long.text.len() < limits::PAGE_BYTES);
        assert!(
            long.text
                .ends_with("[…](https://integreat.app/neustadt/de/start/)")
        );
        assert_eq!(kinds(&long), [LossKind::Length]);
    }
}
