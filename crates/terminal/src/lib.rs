//! Standard output of the programs, safe for other people's text.

use std::{
    fmt::{self, Write as _},
    io::{self, Write as _},
};

use anyhow::Context as _;

/// Prints a line with [`visible`] text. Ignores a closed pipe (`| head`), so that the
/// command still completes its work.
///
/// # Errors
/// If standard output cannot be written to.
pub fn print_line(text: fmt::Arguments<'_>) -> anyhow::Result<()> {
    let text = visible(&text.to_string());
    match writeln!(io::stdout().lock(), "{text}") {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.context("cannot write to standard output"),
    }
}

/// Escapes every character that could move the cursor or change colours or the direction
/// of what follows: notes and names are other people's. The escapes are those of JSON
/// (RFC 8259, section 7), so JSON stays valid. Line ends and tabs stay.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        let turns = matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}');
        if turns || letter.is_control() && !matches!(letter, '\n' | '\t') {
            let _ = write!(shown, "\\u{:04x}", u32::from(letter));
        } else {
            shown.push(letter);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_and_what_plays_with_the_terminal_is_shown() {
        assert_eq!(visible("Zoë\tسارة\n"), "Zoë\tسارة\n");
        let hostile = "a\u{1b}[2Jb\u{9b}1mc\u{7}\r\u{202e}d";
        let shown = "a\\u001b[2Jb\\u009b1mc\\u0007\\u000d\\u202ed";
        assert_eq!(visible(hostile), shown);
    }
}
