//! Sanitizes names and languages from peers, which are displayed next to the app's own
//! text and must not imitate it.

use icu_properties::{
    CodePointMapData, CodePointSetData,
    props::{DefaultIgnorableCodePoint, GeneralCategory},
};
use unic_langid::LanguageIdentifier;

use crate::TalkError;

/// Maximum length of a name in characters.
const LONGEST_NAME: usize = 60;

/// Characters that join letters or keep them apart, and are invisible by themselves.
const JOINERS: [char; 2] = ['\u{200c}', '\u{200d}'];

/// Sanitizes a name: one line, no invisible or bidirectional control characters, no
/// symbols or pictures, which could imitate the app's own *confirmed*; limited length.
/// The excess is dropped instead of rejected, so that old conversations stay readable.
///
/// # Errors
/// If no letter is left.
pub fn clean_name(name: &str) -> Result<String, TalkError> {
    let seen = |letter: &char| letter.is_whitespace() || !(is_unseen(*letter) || is_sign(*letter));
    let name: String = name.chars().filter(seen).collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name: String = name.chars().take(LONGEST_NAME).collect();
    let name =
        name.trim_matches(|letter: char| letter.is_whitespace() || JOINERS.contains(&letter));
    if !name.chars().any(char::is_alphanumeric) {
        return Err(TalkError::Unreadable);
    }
    Ok(name.to_owned())
}

/// Returns whether a character is not displayed or only controls how others are: by
/// Unicode's `Default_Ignorable_Code_Point`, the blank pattern of Braille, and controls.
/// Joiners and non-joiners are kept, because Persian and Hindi need them.
fn is_unseen(letter: char) -> bool {
    const BLANK: char = '\u{2800}';
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    letter.is_control()
        || letter == BLANK
        || (ignorable.contains(letter) && !JOINERS.contains(&letter))
}

/// Returns whether a character is a symbol or a picture, such as a check mark.
fn is_sign(letter: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(letter);
    matches!(
        category,
        GeneralCategory::OtherSymbol | GeneralCategory::MathSymbol | GeneralCategory::PrivateUse
    )
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
    fn a_name_has_a_letter_that_is_seen_and_no_sign_of_confirmation() {
        for nothing in [
            "\u{3164}",
            "\u{2800}\u{2800}",
            "\u{ad}",
            "\u{115f}\u{17b4}",
            "\u{200c}",
            "\u{200d}\u{200c}",
            "\u{34f}",
            "\u{180e}",
            "\u{fe0f}",
            "\u{1160}\u{ffa0}",
            "\u{301}",
            "\u{e0041}\u{e007f}",
            "✔",
            "...",
        ] {
            assert_eq!(
                clean_name(nothing),
                Err(TalkError::Unreadable),
                "{nothing:?}"
            );
        }
        for (name, clean) in [
            ("Berta ✔", "Berta"),
            ("✅ Berta ☑", "Berta"),
            ("Berta \u{1f5f8}\u{fe0f}", "Berta"),
            ("Ber\u{ad}ta\u{3164}", "Berta"),
            ("\u{200d}Berta\u{200c}", "Berta"),
            ("O’Neill-Özdemir, B.", "O’Neill-Özdemir, B."),
        ] {
            assert_eq!(clean_name(name).as_deref(), Ok(clean), "{name:?}");
        }
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
