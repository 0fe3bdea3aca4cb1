//! A page of Markdown as blocks: paragraphs, headings, items of lists.

mod align;
mod inline;
mod markup;

pub(crate) use align::{Paired, align};
pub(crate) use markup::Markup;

use std::{borrow::Cow, ops::Range};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::{
    SourceDigest,
    piece::{TextPiece, raw},
};

/// A page.
#[derive(Debug, Clone)]
pub(crate) struct MarkdownPage {
    text: String,
    blocks: Vec<PageBlock>,
}

/// A block: the smallest part that is translated alone.
#[derive(Debug, Clone)]
pub(crate) struct PageBlock {
    /// Its kind within its parents: `list/item`.
    pub(crate) shape: String,
    /// Its line, counted from 1.
    pub(crate) line: usize,
    /// Its bytes in the page.
    range: Range<usize>,
    /// Its words and markup.
    pub(crate) pieces: Vec<TextPiece>,
}

impl PageBlock {
    /// The digest of the block, the same however its lines are broken.
    pub(crate) fn digest(&self) -> SourceDigest {
        let text = raw(&self.pieces);
        let words: Vec<&str> = text.split_whitespace().collect();
        SourceDigest::of(&words.join(" "))
    }

    /// Words as they stand in this block. Number signs at the end of a heading are
    /// markup unless a backslash is in front of them
    /// (<https://spec.commonmark.org/0.31.2/#atx-headings>).
    fn written<'w>(&self, words: &'w str) -> Cow<'w, str> {
        let before = words.trim_end().trim_end_matches('#');
        let ends_a_word = !before.is_empty() && !before.ends_with([' ', '\t']);
        let is_closing = before.len() < words.trim_end().len() && !ends_a_word;
        match words.get(before.len()..) {
            Some(signs) if self.is_heading() && is_closing => format!("{before}\\{signs}").into(),
            _ => words.into(),
        }
    }

    fn is_heading(&self) -> bool {
        let kind = self.shape.rsplit('/').next().unwrap_or_default();
        kind.starts_with('h')
    }
}

impl MarkdownPage {
    pub(crate) fn read(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            blocks: blocks(text),
        }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn blocks(&self) -> &[PageBlock] {
        &self.blocks
    }

    pub(crate) fn block(&self, index: usize) -> Option<&PageBlock> {
        self.blocks.get(index)
    }

    /// The digests of its blocks, in order.
    pub(crate) fn digests(&self) -> Vec<SourceDigest> {
        self.blocks.iter().map(PageBlock::digest).collect()
    }

    /// Whether both have the same kinds of blocks in the same order.
    pub(crate) fn has_shape_of(&self, other: &Self) -> bool {
        let shapes = |page: &Self| -> Vec<String> {
            page.blocks
                .iter()
                .map(|block| block.shape.clone())
                .collect()
        };
        shapes(self) == shapes(other)
    }

    /// The page with other words in some blocks; everything else stays byte for byte.
    pub(crate) fn with(&self, new: &dyn Fn(usize) -> Option<String>) -> String {
        let mut text = String::new();
        let mut end = 0;
        for (index, block) in self.blocks.iter().enumerate() {
            let before = self.text.get(end..block.range.start);
            text.push_str(before.unwrap_or_default());
            match new(index) {
                Some(words) => text.push_str(&block.written(&words)),
                None => text.push_str(self.text.get(block.range.clone()).unwrap_or_default()),
            }
            end = block.range.end;
        }
        text.push_str(self.text.get(end..).unwrap_or_default());
        text
    }
}

/// Finds the blocks of a page.
fn blocks(text: &str) -> Vec<PageBlock> {
    let mut reader = BlockReader::default();
    let events = Parser::new_ext(text, Options::ENABLE_STRIKETHROUGH).into_offset_iter();
    for (event, range) in events {
        reader.event(event, range);
    }
    reader.end();
    let made = reader.found.into_iter().map(|found| PageBlock {
        line: text
            .get(..found.range.start)
            .unwrap_or_default()
            .matches('\n')
            .count()
            + 1,
        pieces: inline::pieces(text, &found.events, &found.range),
        shape: found.shape,
        range: found.range,
    });
    made.collect()
}

/// An event with its bytes.
type Located<'a> = (Event<'a>, Range<usize>);

#[derive(Default)]
struct BlockReader<'a> {
    found: Vec<FoundBlock<'a>>,
    /// Names of the containers that are open.
    open: Vec<String>,
    /// Inline events of the block that is read.
    inline: Vec<Located<'a>>,
    /// Whether the lines are those of a code block, which is not translated.
    in_code: bool,
}

struct FoundBlock<'a> {
    shape: String,
    range: Range<usize>,
    events: Vec<Located<'a>>,
}

impl<'a> BlockReader<'a> {
    fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        match &event {
            Event::Start(tag) if !is_inline(tag) => {
                self.end();
                self.in_code |= matches!(tag, Tag::CodeBlock(_));
                self.open.push(name(tag));
            }
            Event::End(tag) if !is_inline_end(*tag) => {
                self.end();
                self.in_code &= !matches!(tag, TagEnd::CodeBlock);
                self.open.pop();
            }
            Event::Rule | Event::Html(_) => self.end(),
            _ if self.in_code => {}
            _ => self.inline.push((event, range)),
        }
    }

    /// Ends the block that is read.
    fn end(&mut self) {
        let events = std::mem::take(&mut self.inline);
        let ends = events.first().zip(events.last());
        let Some(range) = ends.map(|((_, first), _)| {
            let end = events.iter().map(|(_, range)| range.end).max();
            first.start..end.unwrap_or(first.end)
        }) else {
            return;
        };
        self.found.push(FoundBlock {
            shape: self.open.join("/"),
            range,
            events,
        });
    }
}

fn is_inline(tag: &Tag<'_>) -> bool {
    is_inline_end(tag.to_end())
}

fn is_inline_end(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
    )
}

fn name(tag: &Tag<'_>) -> String {
    match tag {
        Tag::Heading { level, .. } => format!("{level}"),
        Tag::List(Some(_)) => "numbers".to_owned(),
        Tag::List(None) => "list".to_owned(),
        Tag::Item => "item".to_owned(),
        Tag::Paragraph => "paragraph".to_owned(),
        Tag::BlockQuote(_) => "quote".to_owned(),
        _ => "other".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "## So *geht* es\n\n1. [Melden](lotse:step/a) Sie\n   sich.\n2. Zwei\n\n   Mehr\n\n- eins\n  - { -figure-fee } Euro\n\n```\ncode\n```\n\nEnde **gut**.\n";

    #[test]
    fn a_page_is_taken_apart_into_its_smallest_blocks() {
        let page = MarkdownPage::read(PAGE);
        let blocks: Vec<(String, usize, String)> = page
            .blocks()
            .iter()
            .map(|block| (block.shape.clone(), block.line, raw(&block.pieces)))
            .collect();
        let expected = [
            ("h2", 1, "So *geht* es"),
            (
                "numbers/item/paragraph",
                3,
                "[Melden](lotse:step/a) Sie sich.",
            ),
            ("numbers/item/paragraph", 5, "Zwei"),
            ("numbers/item/paragraph", 7, "Mehr"),
            ("list/item", 9, "eins"),
            ("list/item/list/item", 10, "{ -figure-fee } Euro"),
            ("paragraph", 16, "Ende **gut**."),
        ];
        let expected =
            expected.map(|(shape, line, text)| (shape.to_owned(), line, text.to_owned()));
        assert_eq!(blocks, expected);
    }

    #[test]
    fn only_the_block_that_is_replaced_changes() {
        let page = MarkdownPage::read(PAGE);
        assert_eq!(page.with(&|_| None), PAGE);
        let new = page.with(&|index| (index == 5).then(|| "New".to_owned()));
        assert_eq!(new, PAGE.replace("{ -figure-fee } Euro", "New"));
    }

    #[test]
    fn broken_lines_are_the_same_text() {
        let digest = |text| MarkdownPage::read(text).digests();
        assert_eq!(digest("- ein\n  Satz\n"), digest("- ein Satz\n"));
        assert_ne!(digest("- ein Satz\n"), digest("- ein Satz.\n"));
    }
}
