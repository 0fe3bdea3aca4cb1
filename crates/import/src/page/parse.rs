//! Parses HTML as browsers do, within limits.

use html5ever::{
    LocalName, ParseOpts, QualName,
    driver::{self, Parser},
    ns,
    tendril::{StrTendril, TendrilSink as _},
};
use scraper::{Html, HtmlTreeSink};

/// Maximum nesting of elements; browsers stop at 512.
pub(super) const DEPTH: usize = 256;

/// Maximum number of nodes. Repairing copies unclosed elements into each
/// paragraph, so a small page can become a large tree.
const NODES: usize = 200_000;

/// Number of bytes parsed between two checks of the tree. Within a piece the nesting
/// can exceed the limit, without harm: nothing recurses yet.
const PIECE: usize = 4 * 1024;

/// The page would become a tree that is too deep or too large.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooDeep;

/// Parses the content of a page. Crossed and unclosed elements are repaired.
pub(super) fn parse(html: &str) -> Result<Html, TooDeep> {
    let body = QualName::new(None, ns!(html), LocalName::from("body"));
    let sink = HtmlTreeSink::new(Html::new_fragment());
    let options = ParseOpts::default();
    let mut parser = driver::parse_fragment(sink, options, body, Vec::new(), true);
    let (mut rest, mut seen) = (html, 0);
    while !rest.is_empty() {
        let mut end = PIECE.min(rest.len());
        while !rest.is_char_boundary(end) {
            end += 1;
        }
        let (piece, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        parser.process(StrTendril::from(piece));
        seen = within_limits(&parser, seen)?;
        rest = after;
    }
    Ok(parser.finish())
}

/// Checks the nodes added since the last check; returns their number.
fn within_limits(parser: &Parser<HtmlTreeSink>, seen: usize) -> Result<usize, TooDeep> {
    let tree = &parser.tokenizer.sink.sink.0.borrow().tree;
    let mut number = seen;
    for node in tree.nodes().skip(seen) {
        number += 1;
        if number > NODES || node.ancestors().take(DEPTH + 1).count() > DEPTH {
            return Err(TooDeep);
        }
    }
    Ok(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_deep_is_refused_in_time() {
        for html in [
            "<div>".repeat(50_000),
            "<b x=1>".repeat(60_000),
            "<ul><li>".repeat(60_000),
            "<div><object></div>".repeat(50_000),
            "<b><div></b>".repeat(50_000),
            (0..40_000)
                .map(|number| format!("<p><b x={number}></p>"))
                .collect::<Vec<_>>()
                .concat(),
        ] {
            let start: String = html.chars().take(20).collect();
            assert_eq!(parse(&html).err(), Some(TooDeep), "{start}");
        }
    }

    #[test]
    fn long_pages_of_editors_are_not() {
        for html in [
            "<p>text <b>x</b></p>".repeat(20_000),
            "<p>never closed ".repeat(30_000),
        ] {
            assert!(parse(&html).is_ok());
        }
    }
}
