//! Writes blocks as Markdown.

use super::{blocks::Block, inline::inline};

/// The blocks of a page, with an empty line between them.
pub(super) fn markdown(blocks: &[Block]) -> String {
    let mut written: Vec<String> = Vec::new();
    let mut is_second_list = false;
    for (index, block) in blocks.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| blocks.get(before));
        // A different marker begins a new list; the same one would continue the first.
        is_second_list = same_lists(before, block) && !is_second_list;
        written.push(one(block, is_second_list));
    }
    written.retain(|text| !text.is_empty());
    written.join("\n\n")
}

fn same_lists(before: Option<&Block>, block: &Block) -> bool {
    match (before, block) {
        (Some(Block::List(before, _)), Block::List(first, _)) => {
            before.is_some() == first.is_some()
        }
        _ => false,
    }
}

fn one(block: &Block, is_second_list: bool) -> String {
    match block {
        Block::Paragraph(runs) => inline(runs),
        Block::Heading(level, runs) => {
            let level = usize::from(*level).clamp(1, 6);
            format!("{} {}", "#".repeat(level), inline(runs))
        }
        Block::List(first, items) => list(*first, items, is_second_list),
        Block::Quote(blocks) => with_prefix(&markdown(blocks), "> ", "> "),
        Block::Rule => "---".to_owned(),
    }
}

fn list(first: Option<u32>, items: &[Vec<Block>], is_second: bool) -> String {
    let is_loose = items.iter().any(|item| item.len() > 1);
    let items = items.iter().zip(0_u32..).map(|(item, index)| {
        let sign = match (first, is_second) {
            (None, false) => "* ".to_owned(),
            (None, true) => "- ".to_owned(),
            (Some(first), false) => format!("{}. ", first.saturating_add(index)),
            (Some(first), true) => format!("{}) ", first.saturating_add(index)),
        };
        let indent = " ".repeat(sign.len());
        with_prefix(&markdown(item), &sign, &indent)
    });
    let between = if is_loose { "\n\n" } else { "\n" };
    items.collect::<Vec<_>>().join(between)
}

/// Puts `first` before the first line, and `others` before the rest.
fn with_prefix(text: &str, first: &str, others: &str) -> String {
    let mut prefixed = String::with_capacity(text.len() * 2);
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            prefixed.push('\n');
        }
        let prefix = if index == 0 { first } else { others };
        prefixed.push_str(if line.is_empty() {
            prefix.trim_end()
        } else {
            prefix
        });
        prefixed.push_str(line);
    }
    prefixed
}
