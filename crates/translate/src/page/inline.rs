//! Contents of a block: words, codes, marked words.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};

use super::Located;
use crate::piece::TextPiece;

/// The pieces of a block. Only its line breaks are lost.
pub(super) fn pieces(text: &str, events: &[Located<'_>], range: &Range<usize>) -> Vec<TextPiece> {
    let mut reader = InlineReader { text, events };
    reader.until_end(range.start, range.end)
}

struct InlineReader<'a, 'b> {
    text: &'a str,
    events: &'b [Located<'a>],
}

impl<'a> InlineReader<'a, '_> {
    fn next(&mut self) -> Option<Located<'a>> {
        let (first, rest) = self.events.split_first()?;
        self.events = rest;
        Some(first.clone())
    }

    fn slice(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    /// Reads to the end of a block or of marked words, which are the bytes from `at` to
    /// `end`.
    fn until_end(&mut self, mut at: usize, end: usize) -> Vec<TextPiece> {
        let mut pieces = Vec::new();
        while let Some((event, range)) = self.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            // A backslash, which no event covers.
            TextPiece::push_text(&mut pieces, self.slice(at..range.start));
            at = range.end.max(at);
            match event {
                Event::SoftBreak => {
                    // No event covers the blanks at the beginning of the next line either.
                    at = self
                        .events
                        .first()
                        .map_or(at, |(_, next)| next.start.max(at));
                    TextPiece::push_text(&mut pieces, " ");
                }
                Event::Start(tag) => self.marked(&tag, range).push(&mut pieces),
                Event::Text(_) => words(self.slice(range), &mut pieces),
                _ => pieces.push(TextPiece::Code(self.slice(range).to_owned())),
            }
        }
        TextPiece::push_text(&mut pieces, self.slice(at..end));
        pieces
    }

    fn marked(&mut self, tag: &Tag<'_>, range: Range<usize>) -> TextPiece {
        let inner = self.inner_range(&range);
        let is_address = matches!(
            tag,
            Tag::Link {
                link_type: LinkType::Autolink | LinkType::Email,
                ..
            }
        );
        let pieces = self.until_end(inner.start, inner.end);
        if is_address || pieces.is_empty() {
            return TextPiece::Code(self.slice(range).to_owned());
        }
        TextPiece::Marked {
            open: self.slice(range.start..inner.start).to_owned(),
            inner: pieces,
            close: self.slice(inner.end..range.end).to_owned(),
        }
    }

    /// The bytes between the opening and the closing markup.
    fn inner_range(&self, outer: &Range<usize>) -> Range<usize> {
        let inner = self.events.iter().take_while(|(_, range)| *range != *outer);
        let inner = inner.filter(|(event, _)| !matches!(event, Event::End(_)));
        let inside = |range: &&Range<usize>| range.end <= outer.end;
        let ranges: Vec<&Range<usize>> = inner.map(|(_, range)| range).filter(inside).collect();
        let start = ranges.iter().map(|range| range.start).min();
        let end = ranges.iter().map(|range| range.end).max();
        start.unwrap_or(outer.start)..end.unwrap_or(outer.start)
    }
}

/// Words, with figures as codes.
fn words(text: &str, pieces: &mut Vec<TextPiece>) {
    let mut rest = text;
    while let Some((before, placeable, after)) = placeable(rest) {
        TextPiece::push_text(pieces, before);
        pieces.push(TextPiece::Code(placeable.to_owned()));
        rest = after;
    }
    TextPiece::push_text(pieces, rest);
}

/// The first placeable of a text, such as `{ -figure-fee }`, with what is around it.
fn placeable(text: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    while let Some(open) = text.get(from..)?.find('{').map(|open| open + from) {
        let close = text.get(open..)?.find('}')? + open + 1;
        let placeable = text.get(open..close)?;
        let name = placeable.trim_matches(['{', '}']).trim();
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if name.starts_with('-') && name.chars().all(is_name) {
            return Some((text.get(..open)?, placeable, text.get(close..)?));
        }
        from = open + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::page::MarkdownPage;
    use crate::piece::{TextPiece, raw};

    #[test]
    fn nothing_of_a_block_is_lost() {
        for block in [
            "plain words",
            "**bold *and italic*** end",
            "a \\* star \\[x\\] and &amp; more",
            "[a **b** c](https://example.org \"title\") `code` ~~gone~~",
            "<https://example.org> and ![a map](media/map.png)",
            "{ -figure-fee } or {x} or { -a b }",
            "[](lotse:step/a) x",
            "**{ -figure-fee } euros**",
            "[ref] without target",
        ] {
            let page = MarkdownPage::read(block);
            let blocks = page.blocks();
            assert_eq!(blocks.len(), 1, "{block}");
            assert_eq!(raw(&blocks[0].pieces), block);
        }
    }

    #[test]
    fn markup_and_figures_are_not_words() {
        let page = MarkdownPage::read("See [the **big** page](lotse:step/a) for { -figure-fee }.");
        let pieces = &page.blocks()[0].pieces;
        let TextPiece::Marked { open, inner, close } = &pieces[1] else {
            panic!("{pieces:?}");
        };
        assert_eq!((open.as_str(), close.as_str()), ("[", "](lotse:step/a)"));
        assert_eq!(inner.len(), 3);
        assert_eq!(pieces[3], TextPiece::Code("{ -figure-fee }".to_owned()));
    }
}
