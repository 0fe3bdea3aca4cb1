//! Reads the rows of a table and detects its encoding and delimiter.

use std::collections::BTreeMap;

use csv::{ByteRecord, ReaderBuilder};

use super::super::{
    ImportError, LossKind, LossReport, decode::decode, error::NoSource, loss::shown,
};
use super::column::Column;

/// Maximum size of a table, in bytes.
const TABLE_BYTES: usize = 16 * 1024 * 1024;
/// Maximum number of rows.
const LINES: usize = 20_000;

/// A row of a table.
#[derive(Debug, Clone)]
pub(super) struct TableLine {
    /// Its line number, counted from 1, including the header.
    pub(super) number: u64,
    cells: BTreeMap<Column, String>,
    headers: BTreeMap<Column, String>,
}

impl TableLine {
    /// The text of a column; `None` if it is empty.
    pub(super) fn cell(&self, column: Column) -> Option<&str> {
        self.cells.get(&column).map(String::as_str)
    }

    /// Its place in the loss report.
    pub(super) fn place(&self) -> String {
        format!("line {}", self.number)
    }

    /// The header of a column in this table.
    pub(super) fn header(&self, column: Column) -> String {
        let header = self.headers.get(&column).cloned();
        format!("column {}", header.unwrap_or_else(|| format!("{column:?}")))
    }
}

/// Reads the rows of a table. The first row is the header; the `needed` column must be in it.
pub(super) fn lines(
    name: &str,
    bytes: &[u8],
    needed: (Column, &'static str),
    losses: &mut LossReport,
) -> Result<Vec<TableLine>, ImportError> {
    if bytes.len() > TABLE_BYTES {
        return Err(ImportError::TooLarge {
            what: name.to_owned(),
            limit: TABLE_BYTES,
        });
    }
    let text = decode(name, bytes)?;
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter(&text))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut records = reader.byte_records().enumerate();
    let mut columns = None;
    let mut lines = Vec::new();
    for (index, record) in records.by_ref().take(LINES) {
        // Reading UTF-8 from memory does not fail.
        let Ok(record) = record else { continue };
        let number = record
            .position()
            .map_or(index as u64 + 1, |position| number_at(&text, position));
        match &columns {
            None if is_empty(&record) => {}
            None => columns = Some(columns_of(&record, needed, losses)?),
            Some(columns) if !is_empty(&record) => {
                lines.push(line(number, &record, columns, losses));
            }
            Some(_) => {}
        }
    }
    if records.next().is_some() {
        losses.add(
            LossKind::Refused,
            name,
            None,
            &format!("the lines after the first {LINES}"),
        );
    }
    if columns.is_none() {
        return Err(ImportError::NoHeader(needed.1));
    }
    if lines.is_empty() {
        return Err(ImportError::NotASource {
            what: name.to_owned(),
            why: NoSource::NoRows,
        });
    }
    Ok(lines)
}

/// The line number of a record; empty lines before it are skipped.
fn number_at(text: &str, position: &csv::Position) -> u64 {
    let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    let before = rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r'));
    position.line() + before.filter(|byte| **byte == b'\n').count() as u64
}

/// Detects the delimiter: the most frequent candidate in the first non-empty line.
fn delimiter(text: &str) -> u8 {
    let header = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default();
    let count = |sign: u8| header.bytes().filter(|byte| *byte == sign).count();
    // On a tie, take the first candidate: `max_by_key` would return the last.
    [b'\t', b',', b';']
        .into_iter()
        .max_by_key(|sign| count(*sign))
        .unwrap_or(b';')
}

fn is_empty(record: &ByteRecord) -> bool {
    record.iter().all(|cell| cell.trim_ascii().is_empty())
}

/// The columns in order, with their headers; `None` for an unknown one.
type Columns = Vec<(Option<Column>, String)>;

fn columns_of(
    record: &ByteRecord,
    needed: (Column, &'static str),
    losses: &mut LossReport,
) -> Result<Columns, ImportError> {
    let mut columns = Columns::new();
    for cell in record {
        let header = text_of(cell);
        let known = Column::of_header(&header);
        let column =
            known.filter(|column| columns.iter().all(|(other, _)| *other != Some(*column)));
        if column.is_none() && !header.is_empty() {
            let what = match known {
                Some(_) => format!("duplicate column {}; using the first", shown(&header)),
                None => format!("unknown column {}", shown(&header)),
            };
            losses.add(LossKind::Field, "header", None, &what);
        }
        columns.push((column, header));
    }
    if columns.iter().any(|(column, _)| *column == Some(needed.0)) {
        Ok(columns)
    } else {
        Err(ImportError::NoHeader(needed.1))
    }
}

fn line(number: u64, record: &ByteRecord, columns: &Columns, losses: &mut LossReport) -> TableLine {
    let mut line = TableLine {
        number,
        cells: BTreeMap::new(),
        headers: BTreeMap::new(),
    };
    for (index, cell) in record.iter().enumerate() {
        let text = text_of(cell);
        match columns.get(index) {
            Some((Some(column), header)) => {
                line.headers.insert(*column, header.clone());
                if !text.is_empty() {
                    line.cells.insert(*column, text);
                }
            }
            // Already reported with the header.
            Some((None, header)) if !header.is_empty() => {}
            _ if text.is_empty() => {}
            _ => losses.add(
                LossKind::Field,
                &line.place(),
                None,
                &format!("column {}: {} has no header", index + 1, shown(&text)),
            ),
        }
    }
    line
}

fn text_of(cell: &[u8]) -> String {
    String::from_utf8_lossy(cell).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(bytes: &[u8]) -> Vec<String> {
        let lines = lines(
            "t",
            bytes,
            (Column::Name, "Name"),
            &mut LossReport::default(),
        )
        .unwrap();
        lines
            .iter()
            .filter_map(|line| line.cell(Column::Name))
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn a_table_is_read_in_every_encoding() {
        let text = "Ort;Name\nA;Bürgerbüro\nB;\"Amt; Zimmer 1\"\n";
        let (ansi, ..) = encoding_rs::WINDOWS_1252.encode(text);
        let marked = format!("\u{feff}{text}");
        let utf16: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for bytes in [text.as_bytes(), marked.as_bytes(), &ansi, &utf16] {
            assert_eq!(names(bytes), ["Bürgerbüro", "Amt; Zimmer 1"]);
        }
    }

    #[test]
    fn commas_and_tabs_part_cells_too() {
        assert_eq!(names(b"Name,Ort\r\nA,B\r\n\r\nC,D\r\n"), ["A", "C"]);
        assert_eq!(names(b"Name\tOrt\nA, B\tC\n"), ["A, B"]);
    }

    #[test]
    fn the_number_of_a_line_is_that_of_the_editor() {
        let table = b"Name;Hinweis\n\"A\";\"zwei\nZeilen\"\n\nB;x\n";
        let lines = lines(
            "t",
            table,
            (Column::Name, "Name"),
            &mut LossReport::default(),
        )
        .unwrap();
        assert_eq!(
            lines.iter().map(|line| line.number).collect::<Vec<_>>(),
            [2, 5]
        );
    }

    #[test]
    fn a_table_without_a_name_column_is_refused() {
        let read = |bytes| {
            lines(
                "t",
                bytes,
                (Column::Name, "Name"),
                &mut LossReport::default(),
            )
        };
        assert!(read(b"").is_err());
        assert!(read(b"Ort;PLZ\nA;1\n").is_err());
    }
}
