//! Letters of other scripts that look like Latin ones.

use unicode_security::skeleton;

/// A text in which words that mix Latin with other letters are written with the Latin
/// letters that the others look like: a Cyrillic *а* in *whаtsapp*. Words of one script
/// stay as they are. The look-alikes are those of Unicode Technical Standard 39.
pub(super) fn in_latin(text: &str) -> String {
    let words = text.split_inclusive(|letter: char| !letter.is_alphanumeric());
    let words = words.map(|word| {
        if is_mixed(word) {
            word.chars().map(latin).collect()
        } else {
            word.to_owned()
        }
    });
    words.collect()
}

/// Whether a word has both ASCII letters and letters that stand for one of them.
fn is_mixed(word: &str) -> bool {
    let is_look_alike = |letter: char| letter.is_alphabetic() && latin(letter) != letter;
    word.chars().any(|letter| letter.is_ascii_alphabetic()) && word.chars().any(is_look_alike)
}

/// The ASCII letter that another letter looks like, or the letter itself.
fn latin(letter: char) -> char {
    if letter.is_ascii() {
        return letter;
    }
    let mut buffer = [0; 4];
    let mut alike = skeleton(letter.encode_utf8(&mut buffer));
    match (alike.next(), alike.next()) {
        (Some(first), None) if first.is_ascii_alphabetic() => first,
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_that_mix_scripts_change() {
        for (text, latin) in [
            ("whаtsаpp", "whatsapp"),
            ("Tеlegrаm!", "Telegram!"),
            ("Привет, как дела", "Привет, как дела"),
            ("größer als café", "größer als café"),
            ("οκ ok", "οκ ok"),
        ] {
            assert_eq!(in_latin(text), latin, "{text}");
        }
    }
}
