//! Checks the quotation marks around cells. One that is not closed swallows the lines
//! after it unnoticed.

use super::super::ImportError;

const OPEN: &str = "is not closed";
const SWALLOWS: &str = "is closed only after another line with as many cells";
const INSIDE: &str = "is followed by another one inside its cell";

/// Refuses a table in which a cell does not end where it should.
pub(super) fn check(text: &str, delimiter: u8, columns: usize) -> Result<(), ImportError> {
    let mut rest = text;
    let mut line = 1;
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix('"') {
            let cell = quoted_cell(quoted, delimiter, line)?;
            if has_swallowed(cell, delimiter, columns) {
                return Err(fault(line, SWALLOWS));
            }
            line += breaks(cell);
            rest = quoted.get(cell.len() + 1..).unwrap_or_default();
        }
        // To the beginning of the next cell.
        let end = rest
            .find(|letter| letter == '\n' || letter == char::from(delimiter))
            .map_or(rest.len(), |end| end + 1);
        let (cell, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        line += breaks(cell);
        rest = after;
    }
    Ok(())
}

fn fault(line: u64, fault: &'static str) -> ImportError {
    ImportError::Quotes { line, fault }
}

fn breaks(text: &str) -> u64 {
    text.matches('\n').count() as u64
}

/// The cell up to the quotation mark that closes it.
fn quoted_cell(quoted: &str, delimiter: u8, line: u64) -> Result<&str, ImportError> {
    let mut start = 0;
    while let Some(found) = quoted.get(start..).and_then(|rest| rest.find('"')) {
        let end = start + found;
        let after = quoted.get(end + 1..).unwrap_or_default();
        if after.starts_with('"') {
            start = end + 2;
            continue;
        }
        let ends_cell = after.trim_start_matches(' ').chars().next();
        if ends_cell.is_none_or(|sign| sign == '\n' || sign == char::from(delimiter)) {
            return Ok(quoted.get(..end).unwrap_or_default());
        }
        let is_on_its_line = !quoted.get(..end).unwrap_or_default().contains('\n');
        return Err(fault(line, if is_on_its_line { INSIDE } else { OPEN }));
    }
    Err(fault(line, OPEN))
}

/// Whether a line inside a cell looks like a row of its own.
fn has_swallowed(cell: &str, delimiter: u8, columns: usize) -> bool {
    // Many sentences contain a comma.
    let most_likely_text = if delimiter == b',' { 2 } else { 1 };
    let least = columns.saturating_sub(1).max(most_likely_text);
    let cells = |line: &str| line.matches(char::from(delimiter)).count();
    cell.lines().skip(1).any(|line| cells(line) >= least)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> Option<String> {
        check(text, b';', 3).err().map(|error| error.to_string())
    }

    #[test]
    fn cells_that_end_are_left_alone() {
        for text in [
            "Name;Ort;Telefon\nA;B;C\n",
            "\"A; Zimmer 1\";\"zwei\nZeilen\";C\n",
            "\"das \"\"Haus\"\"\";B;\"C\"",
            "8\" breit;„links”;'x'\n",
            "\"A\" ;B;C\n",
        ] {
            assert_eq!(error(text), None, "{text}");
        }
    }

    #[test]
    fn a_cell_that_does_not_end_is_named_with_its_line() {
        for (text, part) in [
            (
                "Name;Ort;Telefon\n\"A;B;C\nD;E;F\n",
                "line 2: the quotation mark that opens here is not closed",
            ),
            (
                "A;B;\"links”\nD;E;\"F\"\n",
                "line 1: the quotation mark that opens here is not closed",
            ),
            ("A;B;C\nA;B;\"links”\nD;E;F\n\"G\";H;I\n", "line 2: "),
            (
                "A;\"zwei\nZeilen\";C\n\"das \"Haus\" am Park\";B;C\n",
                "line 3: the quotation mark that opens here is followed by another",
            ),
            (
                "A;\"B;C\nD;E;F\nG;\";H\n",
                "line 1: the quotation mark that opens here is closed only after",
            ),
        ] {
            let error = error(text).unwrap_or_default();
            assert!(error.contains(part), "{text}: {error}");
        }
    }
}
