//! Converts HTML to Markdown.

use super::super::LossKind;
use super::{
    Links, Page, blocks,
    blocks::Block,
    parse::{self, DEPTH},
    read::Reading,
    write,
};
use lotse_pack_model::{
    guide::{self, SCHEMES},
    limits,
};

/// Maximum size of the HTML, in bytes.
const HTML_BYTES: usize = 1024 * 1024;

/// A page in HTML, found at `path`, as Markdown that packs may have.
pub(crate) fn convert(html: &str, path: &str, links: &Links) -> Page {
    if html.len() > HTML_BYTES {
        let what = format!("omitted a page of {} bytes", html.len());
        return only_link(path, links, LossKind::Length, what);
    }
    let Ok(tree) = parse::parse(html) else {
        let what = format!("omitted a page with more than {DEPTH} elements inside each other");
        return only_link(path, links, LossKind::Markup, what);
    };
    let mut reading = Reading {
        links,
        path,
        losses: Vec::new(),
    };
    let blocks = reading.blocks(tree.tree.root());
    let (blocks, text) = allowed(blocks, &mut reading);
    let mut page = Page {
        text,
        losses: reading.losses,
    };
    shorten(&mut page, &blocks, path, links);
    page
}

/// Replacement for a page that cannot be imported: only its URL.
fn only_link(path: &str, links: &Links, kind: LossKind, what: String) -> Page {
    let text = links.public(path).map(|rest| format!("[…]({rest})"));
    Page {
        text: text.unwrap_or_default(),
        losses: vec![(kind, what)],
    }
}

/// The blocks as Markdown; without lists and quotations that nest too deeply.
fn allowed(blocks: Vec<Block>, reading: &mut Reading<'_>) -> (Vec<Block>, String) {
    // Indenting deeply nested blocks takes long, and packs would reject them.
    if blocks::nesting(&blocks) <= limits::NESTING {
        let text = write::markdown(&blocks);
        if is_allowed(&text) {
            return (blocks, text);
        }
    }
    let what = "lists or quotations inside each other, converted to paragraphs".to_owned();
    reading.losses.push((LossKind::Markup, what));
    let blocks = blocks::flat(blocks);
    let text = write::markdown(&blocks);
    if is_allowed(&text) {
        return (blocks, text);
    }
    let what = "markup that packs cannot have; the page was left out".to_owned();
    reading.losses.push((LossKind::Markup, what));
    (Vec::new(), String::new())
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

/// Cuts a page that is too long between two blocks, and links to the rest.
fn shorten(page: &mut Page, blocks: &[Block], path: &str, links: &Links) {
    if page.text.len() <= limits::PAGE_BYTES {
        return;
    }
    // Reserve space for the link to the rest and the final line break.
    let most = limits::PAGE_BYTES - 1_024;
    let mut short = String::new();
    for block in blocks {
        let next = write::markdown(std::slice::from_ref(block));
        if short.len() + next.len() + 2 > most {
            break;
        }
        short.push_str(&next);
        short.push_str("\n\n");
    }
    if let Some(rest) = links.public(path) {
        short = format!("{short}[…]({rest})");
    }
    short.truncate(short.trim_end().len());
    page.text = short;
    page.losses
        .push((LossKind::Length, "truncated the page".to_owned()));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(html: &str) -> Page {
        let links = Links::new("https://integreat.app", &[], "neustadt");
        convert(html, "/neustadt/de/start/", &links)
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
            "## Amt\n\nMit **Pass**.\n\n* eins\n* [zwei](https://a.de/)"
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
        assert_eq!(page.text, "* Tag – Zeit\n* Mo – 8 Uhr\n\nx");
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
