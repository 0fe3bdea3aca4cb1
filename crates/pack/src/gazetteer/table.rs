//! A tab-separated table with a line of column names.

use std::collections::BTreeMap;

/// A row, or the whole table if it is the first line, cannot be read.
#[derive(Debug)]
pub(super) struct RowError {
    pub(super) line: usize,
    pub(super) message: String,
}

impl RowError {
    pub(super) fn new(line: usize, message: String) -> Self {
        Self { line, message }
    }
}

/// The fields of a row by column, or why it has none.
type RowFields<'a> = Result<BTreeMap<&'a str, &'a str>, String>;

/// A table whose columns are known.
pub(super) struct Table<'a> {
    text: &'a str,
    columns: Vec<&'a str>,
}

impl<'a> Table<'a> {
    /// Reads the names of the columns; the first of the two lists must be there.
    pub(super) fn new(
        text: &'a str,
        (required, optional): (&[&str], &[&str]),
    ) -> Result<Self, RowError> {
        let columns: Vec<&str> = text
            .lines()
            .next()
            .unwrap_or_default()
            .split('\t')
            .collect();
        let wrong = |message: String| Err(RowError::new(1, message));
        let known: Vec<&str> = required.iter().chain(optional).copied().collect();
        if let Some(unknown) = columns.iter().find(|column| !known.contains(column)) {
            let known = known.join(", ");
            return wrong(format!("unknown column \"{unknown}\"; known are {known}."));
        }
        if let Some(missing) = required.iter().find(|column| !columns.contains(column)) {
            return wrong(format!("there is no column \"{missing}\"."));
        }
        let mut sorted = columns.clone();
        sorted.sort_unstable();
        sorted.dedup();
        if sorted.len() != columns.len() {
            return wrong("a column is there twice.".to_owned());
        }
        Ok(Self { text, columns })
    }

    /// The rows with their lines, counted from 1.
    pub(super) fn rows(&self) -> impl Iterator<Item = (usize, RowFields<'a>)> {
        let lines = (1..).zip(self.text.lines()).skip(1);
        lines.map(|(line, text)| (line, self.fields(text)))
    }

    fn fields(&self, line: &'a str) -> RowFields<'a> {
        let fields: Vec<&str> = line.split('\t').collect();
        if fields.len() != self.columns.len() {
            let (columns, fields) = (self.columns.len(), fields.len());
            return Err(format!(
                "a row has {columns} columns, this one has {fields}."
            ));
        }
        Ok(self.columns.iter().copied().zip(fields).collect())
    }
}
