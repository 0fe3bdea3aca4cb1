//! The text for a voice, as SSML.

use std::fmt::Write;

/// Maximum length of a text in bytes; a sentence is far shorter.
const BYTES: usize = 20_000;

/// Joins the pieces of a text into one line of SSML, with a mark before each that
/// bears its position. What is too long is cut between two pieces.
pub(crate) fn marked(pieces: &[String]) -> String {
    let mut ssml = "<speak>".to_owned();
    for (position, piece) in pieces.iter().enumerate() {
        if ssml.len() + piece.len() > BYTES {
            break;
        }
        // Writing to a string does not fail.
        let _ = write!(ssml, "<mark name=\"{position}\"/>");
        for letter in piece.chars() {
            match letter {
                '&' => ssml.push_str("&amp;"),
                '<' => ssml.push_str("&lt;"),
                '>' => ssml.push_str("&gt;"),
                // A line ends the text.
                letter if letter.is_control() => ssml.push(' '),
                letter => ssml.push(letter),
            }
        }
    }
    ssml.push_str("</speak>");
    ssml
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pieces: &[&str]) -> String {
        marked(&pieces.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn each_piece_has_a_mark() {
        assert_eq!(
            of(&["Register ", "at the ", "office."]),
            r#"<speak><mark name="0"/>Register <mark name="1"/>at the <mark name="2"/>office.</speak>"#
        );
    }

    #[test]
    fn a_text_can_end_neither_its_line_nor_its_element() {
        assert_eq!(
            of(&["a < b & </speak>\r\n.\r\nQUIT"]),
            r#"<speak><mark name="0"/>a &lt; b &amp; &lt;/speak&gt;  .  QUIT</speak>"#
        );
    }

    #[test]
    fn what_is_far_too_long_is_cut() {
        let pieces = vec!["word ".repeat(1000); 10];
        assert!(marked(&pieces).len() < BYTES + 100);
    }
}
