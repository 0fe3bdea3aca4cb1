//! Reads the rows of a table and detects its encoding and delimiter.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use csv::ByteRecord;

use super::super::{
    ImportError, LossKind, LossReport, decode::decode, error::NoSource, loss::shown,
};
use super::{
    column::Column,
    header::{self, Header},
    quotes,
    record::{is_empty, number_at, text_of},
};

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
    /// The columns that were read.
    read: RefCell<BTreeSet<Column>>,
}

impl TableLine {
    /// The text of a column; `None` if it is empty.
    pub(super) fn cell(&self, column: Column) -> Option<&str> {
        self.read.borrow_mut().insert(column);
        self.cells.get(&column).map(String::as_str)
    }

    /// The cells that were not read.
    pub(super) fn unread(&self) -> Vec<(Column, &str)> {
        let read = self.read.borrow();
        let cells = self.cells.iter();
        cells
            .filter(|(column, _)| !read.contains(column))
            .map(|(column, text)| (*column, text.as_str()))
            .collect()
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
    let text = one_kind_of_line_end(&decode(name, bytes)?);
    let header = header::find(&text, needed)?;
    quotes::check(&text, header.delimiter, header.columns.len())?;
    header.report(losses);
    let mut reader = header::reader(&text, header.delimiter);
    let records = reader.byte_records().enumerate().skip(header.record + 1);
    let mut lines = Vec::new();
    for (index, record) in records {
        if lines.len() == LINES {
            let what = format!("the lines after the first {LINES}");
            losses.add(LossKind::Refused, name, None, &what);
            break;
        }
        // Reading UTF-8 from memory does not fail.
        let Ok(record) = record else { continue };
        let number = record
            .position()
            .map_or(index as u64 + 1, |position| number_at(&text, position));
        if !is_empty(&record) {
            lines.push(line(number, &record, &header, losses));
        }
    }
    if lines.is_empty() {
        return Err(ImportError::NotASource {
            what: name.to_owned(),
            why: NoSource::NoRows,
        });
    }
    Ok(lines)
}

/// Normalizes line ends of Windows and old Macs, so that line numbers are right.
fn one_kind_of_line_end(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

fn line(number: u64, record: &ByteRecord, header: &Header, losses: &mut LossReport) -> TableLine {
    let mut line = TableLine {
        number,
        cells: BTreeMap::new(),
        headers: BTreeMap::new(),
        read: RefCell::default(),
    };
    for (index, cell) in record.iter().enumerate() {
        let text = text_of(cell);
        let (column, title) = match header.columns.get(index) {
            Some((column, title)) => (*column, title.as_str()),
            None => (None, ""),
        };
        if let Some(column) = column {
            line.headers
                .entry(column)
                .or_insert_with(|| title.to_owned());
        }
        if text.is_empty() {
            continue;
        }
        let what = match column {
            Some(column) if !line.cells.contains_key(&column) => {
                line.cells.insert(column, text);
                continue;
            }
            Some(column) if line.cells.get(&column) == Some(&text) => continue,
            // A second column of the same kind, as "Telefon" next to "Tel.".
            Some(_) => format!("column {title}: {} comes second", shown(&text)),
            // Already reported with the header.
            None if !title.is_empty() => continue,
            None => format!("column {}: {} has no header", index + 1, shown(&text)),
        };
        losses.add(LossKind::Field, &line.place(), None, &what);
    }
    line
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
    fn a_mark_before_the_line_for_excel_is_no_letter() {
        assert_eq!(
            names("\u{feff}sep=;\nName;Ort\nA, B;C\n".as_bytes()),
            ["A, B"]
        );
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
    fn old_macs_ended_their_lines_with_one_sign() {
        assert_eq!(
            names(b"Name;Telefon\rAmt A;0999 1110\rAmt B;0999 2220\r"),
            ["Amt A", "Amt B"]
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
