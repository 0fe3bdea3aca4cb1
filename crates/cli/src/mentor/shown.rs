//! Escapes untrusted text for a terminal.

/// Escapes characters that would move the cursor, change colours or the text
/// direction, by code point.
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

/// The escaped lines of an untrusted text, indented.
pub(super) fn lines(text: &str) -> Vec<String> {
    let lines = text.lines();
    lines.map(|text| format!("    {}", line(text))).collect()
}

/// Whether a character is invisible and affects how others are displayed.
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
