//! Finds the header line and the cell delimiter.

use csv::{ByteRecord, Reader, ReaderBuilder};

use super::super::{ImportError, LossKind, LossReport, loss::shown};
use super::{
    column::Column,
    record::{is_empty, number_at, text_of},
};

/// Cell delimiters that programs write; on a tie, the first is taken.
const DELIMITERS: [u8; 4] = [b';', b'\t', b'|', b','];

/// How many lines a header may have above it: a title, a date, empty lines.
const ABOVE: usize = 10;

/// The header of a table.
#[derive(Debug)]
pub(super) struct Header {
    /// The cell delimiter.
    pub(super) delimiter: u8,
    /// The index of its record.
    pub(super) record: usize,
    /// The columns in order, with their titles; `None` for an unknown one.
    pub(super) columns: Vec<(Option<Column>, String)>,
    /// Lines above it, by number.
    above: Vec<(u64, String)>,
}

/// A reader of all records of a table.
pub(super) fn reader(text: &str, delimiter: u8) -> Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

/// Finds the header: the line in which most columns are known. So a comma within a
/// title does not make commas the delimiter.
pub(super) fn find(text: &str, needed: (Column, &'static str)) -> Result<Header, ImportError> {
    let mut best: Option<(usize, Header)> = None;
    for delimiter in delimiters(text) {
        for header in candidates(text, delimiter) {
            let known = header.columns.iter().filter(|(column, _)| column.is_some());
            let known = known.count();
            let has_needed = header
                .columns
                .iter()
                .any(|(column, _)| *column == Some(needed.0));
            if has_needed && best.as_ref().is_none_or(|(most, _)| known > *most) {
                best = Some((known, header));
            }
        }
    }
    best.map(|(_, header)| header)
        .ok_or_else(|| no_header(text, needed.1))
}

fn no_header(text: &str, column: &'static str) -> ImportError {
    let first = text
        .lines()
        .zip(1..)
        .find(|(line, _)| !line.trim().is_empty());
    let (found, line) = first.unwrap_or(("", 1));
    let found = shown(found);
    ImportError::NoHeader {
        column,
        line,
        found,
    }
}

/// The delimiter that the file declares in a line for Excel, else all.
fn delimiters(text: &str) -> Vec<u8> {
    match declared(text.lines().next().unwrap_or_default()) {
        Some(delimiter) => vec![delimiter],
        None => DELIMITERS.to_vec(),
    }
}

/// Reads `sep=;`, also in quotation marks or filled up with empty cells.
fn declared(line: &str) -> Option<u8> {
    let line = line.trim().trim_start_matches('"');
    let sign = line
        .strip_prefix("sep=")
        .or_else(|| line.strip_prefix("SEP="))?;
    let (sign, rest) = sign.as_bytes().split_first()?;
    let is_filling = |byte: &u8| matches!(byte, b'"' | b';' | b',');
    rest.iter().all(is_filling).then_some(*sign)
}

/// Each of the first records, as if it were the header.
fn candidates(text: &str, delimiter: u8) -> Vec<Header> {
    let mut headers = Vec::new();
    let mut above = Vec::new();
    let mut reader = reader(text, delimiter);
    for (index, record) in reader.byte_records().enumerate().take(ABOVE + 1) {
        let Ok(record) = record else { continue };
        if is_empty(&record) {
            continue;
        }
        headers.push(Header {
            delimiter,
            record: index,
            columns: columns(&record),
            above: above.clone(),
        });
        let number = record
            .position()
            .map_or(index as u64 + 1, |position| number_at(text, position));
        let cells: Vec<String> = record
            .iter()
            .map(text_of)
            .filter(|cell| !cell.is_empty())
            .collect();
        above.push((number, cells.join(" ")));
    }
    headers
}

fn columns(record: &ByteRecord) -> Vec<(Option<Column>, String)> {
    let titles = record.iter().map(text_of);
    titles
        .map(|title| (Column::of_header(&title), title))
        .collect()
}

impl Header {
    /// Reports what is not taken: lines above the header, unknown columns.
    pub(super) fn report(&self, losses: &mut LossReport) {
        for (number, text) in &self.above {
            if !text.to_ascii_lowercase().starts_with("sep=") {
                let what = format!("{} stands above the header", shown(text));
                losses.add(LossKind::Field, &format!("line {number}"), None, &what);
            }
        }
        for (column, title) in &self.columns {
            if column.is_none() && !title.is_empty() {
                let what = format!("unknown column {}", shown(title));
                losses.add(LossKind::Field, "header", None, &what);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Result<(char, Vec<Option<Column>>), String> {
        let header = find(text, (Column::Name, "Name")).map_err(|error| error.to_string())?;
        let columns = header.columns.iter().map(|(column, _)| *column).collect();
        Ok((char::from(header.delimiter), columns))
    }

    #[test]
    fn the_sign_between_cells_is_the_one_that_makes_known_columns() {
        use Column::{Address, Name, Phone};
        for (text, delimiter, columns) in [
            ("sep=;\nName;Telefon\n", ';', vec![Some(Name), Some(Phone)]),
            (
                "\"sep=,\"\nName,Telefon\n",
                ',',
                vec![Some(Name), Some(Phone)],
            ),
            ("Name|Telefon\n", '|', vec![Some(Name), Some(Phone)]),
            ("Name\tTelefon\n", '\t', vec![Some(Name), Some(Phone)]),
            ("Name\n", ';', vec![Some(Name)]),
            (
                "Name;Adresse (Straße, Hausnummer, PLZ, Ort)\n",
                ';',
                vec![Some(Name), Some(Address)],
            ),
            (
                "Stellen der Stadt, Stand 20.11.2026;\n;\nName;Telefon\n",
                ';',
                vec![Some(Name), Some(Phone)],
            ),
        ] {
            assert_eq!(found(text), Ok((delimiter, columns)), "{text}");
        }
    }

    #[test]
    fn a_file_without_a_header_is_refused_with_its_first_line() {
        let error = found("\nAmt A;0999 1110\n").unwrap_err();
        assert!(
            error.contains("line 2 begins with \"Amt A;0999 1110\""),
            "{error}"
        );
    }

    #[test]
    fn a_name_in_parts_or_languages_is_not_guessed() {
        for text in [
            "\"Name, Vorname\";\"Telefon\"\nA, B;1\n",
            "name_de;name_en\nA;B\n",
        ] {
            let error = found(text).unwrap_err();
            assert!(error.contains("line 1 begins with"), "{error}");
        }
    }

    #[test]
    fn a_title_above_the_header_is_reported() {
        let text = "Stellen der Stadt;\n;\nName;Telefon\n";
        let mut losses = LossReport::default();
        find(text, (Column::Name, "Name"))
            .unwrap()
            .report(&mut losses);
        assert!(losses.to_string().starts_with("line 1: "), "{losses}");
        assert!(losses.to_string().contains("Stellen der Stadt"), "{losses}");
    }
}
