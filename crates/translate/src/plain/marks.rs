//! Marks what is to be done: `# TODO` above a message, `<!-- TODO … -->` above a block.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use lotse_i18n::Language;

use crate::{
    UnitKey, UnitState, fluent::MessageFile, handout::HandoutUnit, page::MarkdownPage, piece::raw,
    unit::UnitText,
};

const TODO: &str = "TODO";
/// Name of a message's value in a mark; attributes have their own names.
const VALUE: &str = "text";

/// Marks the texts of a Fluent file that are missing or stale, and shows their source.
pub(super) fn mark_texts(file: &mut MessageFile, units: &[HandoutUnit], from: &Language) {
    let mut open: BTreeMap<&str, Vec<&HandoutUnit>> = BTreeMap::new();
    for unit in units.iter().filter(|unit| unit.state != UnitState::Current) {
        if let UnitKey::Message { id, .. } = &unit.key {
            open.entry(id).or_default().push(unit);
        }
    }
    for (id, units) in open {
        let mut comment = String::new();
        for unit in &units {
            if let UnitText::Forms(Some(source)) = &unit.source {
                let written = source.written(4);
                let source = written.trim_matches('\n').trim();
                let _ = writeln!(comment, "{from}, {}: {source}", name(unit));
            }
        }
        let names: Vec<String> = units.iter().map(|unit| name(unit)).collect();
        let _ = writeln!(comment, "{TODO}: {}", names.join(", "));
        file.annotate(id, &comment);
    }
}

fn name(unit: &HandoutUnit) -> String {
    match &unit.key {
        UnitKey::Message {
            attribute: Some(attribute),
            ..
        } => format!(".{attribute}"),
        _ => VALUE.to_owned(),
    }
}

/// Whether a mark in the comment of a message names a text.
pub(super) fn is_marked(comment: &str, attribute: Option<&str>) -> bool {
    let wanted = attribute.map_or(VALUE.to_owned(), |attribute| format!(".{attribute}"));
    let marks = comment
        .lines()
        .filter_map(|line| line.strip_prefix(TODO)?.strip_prefix(':'));
    marks
        .flat_map(|mark| mark.split(','))
        .any(|name| name.trim() == wanted)
}

/// Marks the blocks of a page that are missing or stale, and shows their source.
pub(super) fn mark_page(text: &str, units: &[HandoutUnit], from: &Language) -> String {
    let page = MarkdownPage::read(text);
    let mut marks: BTreeMap<usize, String> = BTreeMap::new();
    for unit in units.iter().filter(|unit| unit.state != UnitState::Current) {
        if let (UnitKey::Block { index, .. }, UnitText::Block(source)) = (&unit.key, &unit.source)
            && let Some(block) = page.block(*index)
        {
            let source = raw(source).replace("-->", "→").replace('\n', " ");
            marks.insert(block.line, format!("<!-- {TODO} {from}: {source} -->\n"));
        }
    }
    let mut marked = String::new();
    for (index, line) in text.split_inclusive('\n').enumerate() {
        marked.push_str(marks.get(&(index + 1)).map_or("", String::as_str));
        marked.push_str(line);
    }
    marked
}

/// A page without marks.
pub(super) struct Unmarked {
    pub(super) text: String,
    /// The lines above which there was a mark.
    pub(super) open: BTreeSet<usize>,
    /// For each line of the text, its number in the file that was read.
    lines: Vec<usize>,
}

impl Unmarked {
    pub(super) fn of(marked: &str) -> Self {
        let mut made = Self {
            text: String::new(),
            open: BTreeSet::new(),
            lines: Vec::new(),
        };
        for (index, line) in marked.split_inclusive('\n').enumerate() {
            let is_mark = line.trim().strip_prefix("<!--").is_some_and(|rest| {
                rest.trim_start().starts_with(TODO) && rest.trim_end().ends_with("-->")
            });
            if is_mark {
                made.open.insert(made.lines.len() + 1);
            } else {
                made.lines.push(index + 1);
                made.text.push_str(line);
            }
        }
        made
    }

    /// The line in the file that was read.
    pub(super) fn line(&self, line: usize) -> usize {
        let at = line.checked_sub(1).and_then(|index| self.lines.get(index));
        at.copied().unwrap_or(line)
    }
}
