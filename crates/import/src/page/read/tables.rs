//! Tables as lists: a row becomes an item, which a narrow screen can show.

use ego_tree::NodeRef;
use scraper::{Node, node::Element};

use super::super::super::LossKind;
use super::super::{
    blocks::{Block, Run, Style},
    shown::is_hidden,
};
use super::{Around, Collected, Reading};

/// Limits for cells that span rows: number of rows, of such columns, and of letters in
/// a cell. Their text is repeated in each row and must not make a small page large.
const ROWS: usize = 30;
const COLUMNS: usize = 8;
const LETTERS: usize = 200;

/// A cell that reaches into the rows below.
struct Reaching {
    column: usize,
    rows: usize,
    blocks: Vec<Block>,
}

impl Reading<'_> {
    /// A table as a list; a table that is only for layout, as its contents.
    pub(super) fn table(&mut self, node: NodeRef<'_, Node>, around: &Around, into: &mut Collected) {
        into.end_paragraph();
        let (mut rows, mut reaching) = (Vec::new(), Vec::new());
        for part in node.children() {
            let Node::Element(element) = part.value() else {
                continue;
            };
            match element.name() {
                _ if is_hidden(element) => {}
                "tr" => rows.push(self.row(part, around, &mut reaching)),
                "thead" | "tbody" | "tfoot" => {
                    for row in part.children() {
                        let is_row = |row: &Element| row.name() == "tr" && !is_hidden(row);
                        if row.value().as_element().is_some_and(is_row) {
                            rows.push(self.row(row, around, &mut reaching));
                        }
                    }
                    reaching.clear();
                }
                "colgroup" => {}
                _ => {
                    self.children(part, around, into);
                    into.end_paragraph();
                }
            }
        }
        rows.retain(|row: &Vec<Vec<Block>>| !row.is_empty());
        if rows.iter().all(|row| row.len() == 1) {
            into.blocks.extend(rows.into_iter().flatten().flatten());
            return;
        }
        self.lose(LossKind::Markup, "a table, converted to a list".to_owned());
        into.blocks
            .push(Block::List(None, rows.into_iter().map(item).collect()));
    }

    /// The non-empty cells of a row. A cell that spans from a row above is repeated,
    /// because each row is read on its own.
    fn row(
        &mut self,
        row: NodeRef<'_, Node>,
        around: &Around,
        reaching: &mut Vec<Reaching>,
    ) -> Vec<Vec<Block>> {
        let mut cells: Vec<Vec<Block>> = Vec::new();
        let mut column = 0;
        let above = std::mem::take(reaching);
        let mut above = above.into_iter().peekable();
        for cell in row.children() {
            let Node::Element(element) = cell.value() else {
                continue;
            };
            if is_hidden(element) {
                continue;
            }
            while let Some(cell) = above.next_if(|cell| cell.column <= column) {
                cells.push(cell.blocks.clone());
                reach_on(cell, reaching);
                column += 1;
            }
            let blocks = self.blocks_in(cell, around);
            let span = |name: &str| element.attr(name).and_then(|span| span.trim().parse().ok());
            let rows: usize = span("rowspan").unwrap_or(1).min(ROWS);
            if rows > 1 && reaching.len() < COLUMNS && is_short(&blocks) {
                reaching.push(Reaching {
                    column,
                    rows: rows - 1,
                    blocks: blocks.clone(),
                });
            }
            cells.push(blocks);
            column += span("colspan").unwrap_or(1).clamp(1, ROWS);
        }
        for cell in above {
            cells.push(cell.blocks.clone());
            reach_on(cell, reaching);
        }
        reaching.sort_by_key(|cell| cell.column);
        cells.retain(|blocks| !blocks.is_empty());
        cells
    }
}

/// Whether a cell has nothing but a few words.
fn is_short(blocks: &[Block]) -> bool {
    let [Block::Paragraph(runs)] = blocks else {
        return false;
    };
    runs.iter().map(|run| run.text.len()).sum::<usize>() <= LETTERS
}

fn reach_on(cell: Reaching, reaching: &mut Vec<Reaching>) {
    if cell.rows > 1 {
        reaching.push(Reaching {
            rows: cell.rows - 1,
            ..cell
        });
    }
}

/// A row as an item: cells of one paragraph in one line, others below it.
fn item(row: Vec<Vec<Block>>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut line: Vec<Run> = Vec::new();
    for cell in row {
        if let [Block::Paragraph(runs) | Block::Heading(_, runs)] = cell.as_slice() {
            if !line.is_empty() {
                line.push(Run {
                    text: " – ".to_owned(),
                    style: Style::default(),
                });
            }
            line.extend(runs.iter().cloned());
            continue;
        }
        if !line.is_empty() {
            blocks.push(Block::Paragraph(std::mem::take(&mut line)));
        }
        blocks.extend(cell);
    }
    if !line.is_empty() {
        blocks.push(Block::Paragraph(line));
    }
    blocks
}
