//! A page as the blocks that Markdown has.

use std::rc::Rc;

/// Formatting and link target of a run of text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Style {
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) struck: bool,
    pub(super) link: Option<Rc<str>>,
}

/// Text in one style; a line break is a `\n`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) text: String,
    pub(super) style: Style,
}

/// A block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    Paragraph(Vec<Run>),
    Heading(u8, Vec<Run>),
    /// The items, and the number of the first if they are counted.
    List(Option<u32>, Vec<Vec<Block>>),
    Quote(Vec<Block>),
    Rule,
}

/// Nesting depth of lists and quotations.
pub(super) fn nesting(blocks: &[Block]) -> usize {
    let inner = |block: &Block| match block {
        Block::Paragraph(_) | Block::Heading(..) | Block::Rule => 0,
        Block::List(_, items) => 1 + items.iter().map(|item| nesting(item)).max().unwrap_or(0),
        Block::Quote(blocks) => 1 + nesting(blocks),
    };
    blocks.iter().map(inner).max().unwrap_or(0)
}

/// All paragraphs of a page without the blocks around them.
pub(super) fn flat(blocks: Vec<Block>) -> Vec<Block> {
    let mut paragraphs = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(_) => paragraphs.push(block),
            Block::Heading(_, runs) => paragraphs.push(Block::Paragraph(runs)),
            Block::List(_, items) => {
                paragraphs.extend(items.into_iter().flat_map(flat));
            }
            Block::Quote(blocks) => paragraphs.extend(flat(blocks)),
            Block::Rule => {}
        }
    }
    paragraphs
}

/// Splits runs into paragraphs at empty lines, with single spaces between words.
pub(super) fn paragraphs(runs: Vec<Run>) -> Vec<Vec<Run>> {
    let mut paragraphs = Vec::new();
    let mut lines: Vec<Vec<Run>> = vec![Vec::new()];
    for run in runs {
        let Run { text, style } = run;
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                lines.push(Vec::new());
            }
            if let Some(last) = lines.last_mut().filter(|_| !line.is_empty()) {
                let (text, style) = (line.to_owned(), style.clone());
                last.push(Run { text, style });
            }
        }
    }
    let mut open: Vec<Run> = Vec::new();
    for line in lines.into_iter().map(spaced) {
        if line.is_empty() {
            paragraphs.push(std::mem::take(&mut open));
            continue;
        }
        if !open.is_empty() {
            let style = common(open.last(), line.first());
            open.push(Run {
                text: "\n".to_owned(),
                style,
            });
        }
        open.extend(line);
    }
    paragraphs.push(open);
    paragraphs.retain(|runs| !runs.is_empty());
    paragraphs
}

/// The style of a break between two runs.
fn common(before: Option<&Run>, after: Option<&Run>) -> Style {
    match (before, after) {
        (Some(before), Some(after)) if before.style == after.style => after.style.clone(),
        _ => Style::default(),
    }
}

/// A line with single spaces, joined where the style is the same.
fn spaced(line: Vec<Run>) -> Vec<Run> {
    let mut spaced: Vec<Run> = Vec::new();
    let mut ends_with_space = true;
    for run in line {
        let mut text = String::with_capacity(run.text.len());
        for letter in run.text.chars() {
            let is_space = letter.is_whitespace() || letter.is_control();
            if !is_space {
                text.push(letter);
            } else if !ends_with_space {
                text.push(' ');
            }
            ends_with_space = is_space;
        }
        match spaced.last_mut() {
            Some(last) if last.style == run.style => last.text.push_str(&text),
            _ if text.is_empty() => {}
            _ => spaced.push(Run {
                text,
                style: run.style,
            }),
        }
    }
    while let Some(last) = spaced.last_mut() {
        last.text.truncate(last.text.trim_end().len());
        if !last.text.is_empty() {
            break;
        }
        spaced.pop();
    }
    spaced
}
