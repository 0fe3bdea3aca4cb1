//! Reads the tree of a page into blocks.

mod embedded;
mod tables;

use ego_tree::NodeRef;
use scraper::{Node, node::Element};

use super::super::{LossKind, loss::shown};
use super::{
    Links, PageLoss,
    blocks::{Block, Run, Style, paragraphs},
    links::LinkTarget,
    parse::DEPTH,
    shown::is_hidden,
};

/// Elements that stand in a line with the text around them; others are blocks.
const INLINE: [&str; 42] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "legend", "mark", "meter", "nobr", "output", "q", "rb",
    "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
    "tt", "u", "var", "wbr", "picture",
];

/// State of reading a page.
pub(super) struct Reading<'a> {
    pub(super) links: &'a Links,
    pub(super) path: &'a str,
    pub(super) losses: Vec<PageLoss>,
}

/// Blocks being collected: those that are complete, and the open line.
#[derive(Default)]
struct Collected {
    blocks: Vec<Block>,
    runs: Vec<Run>,
}

impl Collected {
    fn push(&mut self, text: &str, style: &Style) {
        let (text, style) = (text.to_owned(), style.clone());
        self.runs.push(Run { text, style });
    }

    /// Ends the paragraph.
    fn end_paragraph(&mut self) {
        let runs = std::mem::take(&mut self.runs);
        let blocks = paragraphs(runs).into_iter().map(Block::Paragraph);
        self.blocks.extend(blocks);
    }
}

/// Context of a node.
#[derive(Clone, Default)]
struct Around {
    style: Style,
    /// Whether line ends in the source are line ends.
    is_preformatted: bool,
    depth: usize,
}

impl Reading<'_> {
    /// The blocks of a page.
    pub(super) fn blocks(&mut self, page: NodeRef<'_, Node>) -> Vec<Block> {
        self.blocks_in(page, &Around::default())
    }

    fn lose(&mut self, kind: LossKind, what: String) {
        self.losses.push((kind, what));
    }

    fn blocks_in(&mut self, node: NodeRef<'_, Node>, around: &Around) -> Vec<Block> {
        let mut collected = Collected::default();
        self.children(node, around, &mut collected);
        collected.end_paragraph();
        collected.blocks
    }

    fn children(&mut self, node: NodeRef<'_, Node>, around: &Around, into: &mut Collected) {
        let mut around = around.clone();
        around.depth += 1;
        // The parser has refused deeper pages; its root counts too.
        if around.depth > DEPTH + 2 {
            return;
        }
        for child in node.children() {
            match child.value() {
                Node::Text(text) if around.is_preformatted => into.push(text, &around.style),
                Node::Text(text) => into.push(&text.replace(['\n', '\r'], " "), &around.style),
                Node::Element(element) => self.element(child, element, &around, into),
                Node::Fragment => self.children(child, &around, into),
                _ => {}
            }
        }
    }

    fn element(
        &mut self,
        node: NodeRef<'_, Node>,
        element: &Element,
        around: &Around,
        into: &mut Collected,
    ) {
        if is_hidden(element) {
            return;
        }
        let mut inner = around.clone();
        match element.name() {
            "br" => into.push("\n", &around.style),
            "img" => self.picture(element, around, into),
            "a" => self.anchor(node, element, around, into),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading(node, element, around, into),
            "ul" | "ol" | "menu" | "dir" => self.list(node, element, around, into),
            "table" => self.table(node, around, into),
            "blockquote" => {
                into.end_paragraph();
                let blocks = self.blocks_in(node, around);
                if !blocks.is_empty() {
                    into.blocks.push(Block::Quote(blocks));
                }
            }
            "hr" => {
                into.end_paragraph();
                into.blocks.push(Block::Rule);
            }
            "iframe" | "video" | "audio" | "embed" | "object" => {
                self.embedded(node, element, into);
            }
            "input" | "select" | "textarea" | "svg" | "math" | "canvas" => {
                self.omitted(node, element);
            }
            "b" | "strong" => {
                inner.style.bold = true;
                self.children(node, &inner, into);
            }
            "i" | "em" | "cite" | "dfn" => {
                inner.style.italic = true;
                self.children(node, &inner, into);
            }
            "s" | "strike" | "del" => {
                inner.style.struck = true;
                self.children(node, &inner, into);
            }
            name if INLINE.contains(&name) => self.children(node, around, into),
            name => {
                inner.is_preformatted |= matches!(name, "pre" | "listing" | "xmp" | "plaintext");
                inner.style.bold |= name == "dt";
                into.end_paragraph();
                self.children(node, &inner, into);
                into.end_paragraph();
            }
        }
    }

    /// The target of a link; records what is lost.
    fn target(&mut self, href: &str) -> Option<String> {
        let LinkTarget { href: target, loss } = self.links.resolve(self.path, href);
        let what = match loss {
            Some(LossKind::InsecureLink) => format!("{} changed to https", shown(href)),
            Some(_) if target.is_some() => {
                format!("{} was not imported; linking to the web page", shown(href))
            }
            _ => format!("removed {}", shown(href)),
        };
        if let Some(kind) = loss {
            self.lose(kind, what);
        }
        target
    }

    fn anchor(
        &mut self,
        node: NodeRef<'_, Node>,
        element: &Element,
        around: &Around,
        into: &mut Collected,
    ) {
        let target = element.attr("href").and_then(|href| self.target(href));
        let Some(target) = target else {
            return self.children(node, around, into);
        };
        let mut inner = around.clone();
        inner.style.link = Some(target.as_str().into());
        let before = (into.blocks.len(), into.runs.len());
        self.children(node, &inner, into);
        let has_words = into.blocks.len() > before.0 || {
            let runs = into.runs.get(before.1..).unwrap_or_default();
            runs.iter()
                .any(|run| run.style.link == inner.style.link && !run.text.trim().is_empty())
        };
        if has_words {
            return;
        }
        // A link around a picture that itself became a link, or around nothing.
        let has_picture = into.runs.len() > before.1;
        if has_picture {
            into.push(" ", &around.style);
        }
        into.push(if has_picture { "→" } else { &target }, &inner.style);
    }

    /// A heading of one line; of an address in several, a paragraph in bold.
    fn heading(
        &mut self,
        node: NodeRef<'_, Node>,
        element: &Element,
        around: &Around,
        into: &mut Collected,
    ) {
        into.end_paragraph();
        let blocks = self.blocks_in(node, around);
        let level = element
            .name()
            .bytes()
            .last()
            .map_or(2, |digit| digit.wrapping_sub(b'0'));
        for block in blocks {
            into.blocks.push(match block {
                Block::Paragraph(runs) if runs.iter().any(|run| run.text == "\n") => {
                    Block::Paragraph(runs.into_iter().map(in_bold).collect())
                }
                // A heading is bold anyway.
                Block::Paragraph(runs) => {
                    Block::Heading(level, runs.into_iter().map(not_bold).collect())
                }
                block => block,
            });
        }
    }

    fn list(
        &mut self,
        node: NodeRef<'_, Node>,
        element: &Element,
        around: &Around,
        into: &mut Collected,
    ) {
        into.end_paragraph();
        let mut items = Vec::new();
        let mut loose = Collected::default();
        for child in node.children() {
            match child.value() {
                Node::Element(item) if item.name() == "li" && !is_hidden(item) => {
                    items.push(self.blocks_in(child, around));
                }
                Node::Element(other) if other.name() != "li" => {
                    // Editors put lists straight into lists.
                    self.element(child, other, around, &mut loose);
                    loose.end_paragraph();
                    items.push(std::mem::take(&mut loose.blocks));
                }
                Node::Text(text) => {
                    loose.push(text, &around.style);
                    loose.end_paragraph();
                    items.push(std::mem::take(&mut loose.blocks));
                }
                _ => {}
            }
        }
        items.retain(|item| !item.is_empty());
        let start = element
            .attr("start")
            .and_then(|start| start.trim().parse().ok());
        let first =
            (element.name() == "ol").then(|| start.filter(|start| *start < 100_000).unwrap_or(1));
        if !items.is_empty() {
            into.blocks.push(Block::List(first, items));
        }
    }
}

fn in_bold(mut run: Run) -> Run {
    run.style.bold = true;
    run
}

fn not_bold(mut run: Run) -> Run {
    run.style.bold = false;
    run
}
