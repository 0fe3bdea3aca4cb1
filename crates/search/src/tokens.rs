//! Splits texts into words.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

/// The byte ranges of the words in a text. A word is a run of letters and digits with
/// their combining marks; an apostrophe or joiner between two letters is part of the
/// word.
pub(crate) fn tokens(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut letters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        while letters
            .next_if(|(_, letter)| !letter.is_alphanumeric())
            .is_some()
        {}
        let (start, first) = letters.next()?;
        let mut end = start + first.len_utf8();
        while let Some(&(at, letter)) = letters.peek() {
            if letter.is_alphanumeric() || is_combining_mark(letter) {
                end = at + letter.len_utf8();
            } else if !joins(letter) {
                break;
            }
            letters.next();
        }
        Some(start..end)
    })
}

/// Returns whether the character may join two letters of a word.
fn joins(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '\u{2019}' | '\u{2bc}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{640}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        tokens(text).filter_map(|range| text.get(range)).collect()
    }

    #[test]
    fn words_are_told_apart_in_every_script() {
        assert_eq!(words("Steuer-ID, bitte!"), ["Steuer", "ID", "bitte"]);
        assert_eq!(words("ما هو السكن؟"), ["ما", "هو", "السكن"]);
        assert_eq!(words("п\u{2019}ять об'єктів"), ["п\u{2019}ять", "об'єктів"]);
        assert_eq!(words("می\u{200c}خواهم"), ["می\u{200c}خواهم"]);
        assert_eq!(words("ምዝገባ፡አድራሻ።"), ["ምዝገባ", "አድራሻ"]);
        assert_eq!(words("'quoted' \u{0} \"x\" *"), ["quoted", "x"]);
        assert_eq!(words(""), Vec::<&str>::new());
    }
}
