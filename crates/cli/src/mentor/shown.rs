//! Somebody else's words on a terminal.

/// A line of somebody else's: what would move the cursor, change colours or
/// turn the direction of writing is shown as its number.
pub(super) fn line(text: &str) -> String {
    let mut shown = String::new();
    for letter in text.chars() {
        if is_hidden(letter) {
            shown.extend(letter.escape_unicode());
        } else {
            shown.push(letter);
        }
    }
    shown
}

/// The lines of a text of somebody else's, each moved in.
pub(super) fn lines(text: &str) -> Vec<String> {
    let lines = text.lines();
    lines.map(|text| format!("    {}", line(text))).collect()
}

/// Whether a letter is not seen and changes how others are seen.
pub(super) fn is_hidden(letter: char) -> bool {
    let turns = matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || letter.is_control()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_and_what_plays_with_the_terminal_is_shown() {
        assert_eq!(line("Zoë О'Нил سارة"), "Zoë О'Нил سارة");
        assert_eq!(line("a\u{1b}[2Jb\u{202e}c"), "a\\u{1b}[2Jb\\u{202e}c");
        assert_eq!(lines("a\nb\r\tc"), ["    a", "    b\\u{d}\\u{9}c"]);
    }
}
