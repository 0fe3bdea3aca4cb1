//! Sanitizes names and languages from peers, which are displayed beside the app's own
//! text and must not imitate it.

use unic_langid::LanguageIdentifier;

use crate::TalkError;

/// Maximum length of a name in characters.
const LONGEST_NAME: usize = 60;

/// Sanitizes a name: one line, no invisible or bidirectional control characters,
/// limited length. The excess is dropped instead of rejected, so that old conversations
/// stay readable.
///
/// # Errors
/// If nothing is left.
pub fn clean_name(name: &str) -> Result<String, TalkError> {
    let seen = |letter: &char| letter.is_whitespace() || !is_unseen(*letter);
    let name: String = name.chars().filter(seen).collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name: String = name.chars().take(LONGEST_NAME).collect();
    let name = name.trim_end();
    if name.is_empty() {
        return Err(TalkError::Unreadable);
    }
    Ok(name.to_owned())
}

/// Returns whether a character only controls how others are displayed. Joiners and
/// non-joiners are kept, because Persian and Hindi need them.
fn is_unseen(letter: char) -> bool {
    let steers = matches!(
        letter,
        // Marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX
        // #9), and zero-width characters.
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            | '\u{200b}' | '\u{2060}' | '\u{feff}'
    );
    steers || letter.is_control()
}

/// Validates a BCP 47 language tag.
///
/// # Errors
/// If it is malformed.
pub(crate) fn checked_language(language: String) -> Result<String, TalkError> {
    let parsed: Result<LanguageIdentifier, _> = language.parse();
    parsed.map_err(|_| TalkError::Unreadable)?;
    Ok(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_without_what_nobody_sees() {
        for (name, clean) in [
            ("Berta", "Berta"),
            ("  Berta \n\t B. ", "Berta B."),
            ("Amal\u{202e}atreB\u{202c}", "AmalatreB"),
            ("\u{200f}أمل\u{200f}", "أمل"),
            ("Berta\u{2028}confirmed", "Berta confirmed"),
            ("B\u{0}e\u{1b}rta\u{feff}", "Berta"),
            ("می\u{200c}نا", "می\u{200c}نا"),
        ] {
            assert_eq!(clean_name(name).as_deref(), Ok(clean), "{name:?}");
        }
        let long = "x".repeat(LONGEST_NAME + 1);
        assert_eq!(clean_name(&long), Ok("x".repeat(LONGEST_NAME)));
        assert_eq!(clean_name(" \u{200f}\n"), Err(TalkError::Unreadable));
    }

    #[test]
    fn a_language_is_a_tag() {
        for tag in ["ar", "de-DE", "zh-Hant-TW", "und"] {
            assert_eq!(checked_language(tag.to_owned()).as_deref(), Ok(tag));
        }
        for tag in ["", "a b", "de\n", "<b>", "deutsch-ist-eine-Sprache"] {
            assert!(checked_language(tag.to_owned()).is_err(), "{tag}");
        }
    }
}
