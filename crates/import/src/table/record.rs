//! Records of a table: where they are, and the text of their cells.

use csv::ByteRecord;

/// The line number of a record; empty lines before it are skipped.
pub(super) fn number_at(text: &str, position: &csv::Position) -> u64 {
    let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    let before = rest.iter().take_while(|byte| **byte == b'\n');
    position.line() + before.count() as u64
}

pub(super) fn is_empty(record: &ByteRecord) -> bool {
    record.iter().all(|cell| cell.trim_ascii().is_empty())
}

pub(super) fn text_of(cell: &[u8]) -> String {
    String::from_utf8_lossy(cell).trim().to_owned()
}
