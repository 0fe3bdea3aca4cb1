//! Folds letters that people confuse, omit or cannot type.

use icu_properties::{CodePointMapData, props::GeneralCategory};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::ethiopic;

/// The folded form of a word: compatibility-normalized, lower-case, without diacritics,
/// and with interchangeable letters merged. `é` becomes `e`, `İ` and `ı` become `i`,
/// `ß` becomes `ss`, `ة` becomes `ه`, `ї` becomes `и`, `ሠ` becomes `ሰ`, digits of all
/// scripts become ASCII. Other characters stay, except invisible ones.
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    let letters = word.nfkd().filter(|letter| !is_combining_mark(*letter));
    for letter in letters.flat_map(char::to_lowercase) {
        match letter {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            letter if is_silent(letter) || is_combining_mark(letter) => {}
            letter => folded.push(alike(letter)),
        }
    }
    folded
}

/// The folded form of a German word: `ä`, `ae` and `a` are equal, since many keyboards
/// and letters lack umlauts.
pub(crate) fn fold_german(word: &str) -> String {
    let folded = fold(word);
    let mut letters = folded.chars().peekable();
    let mut short = String::with_capacity(folded.len());
    while let Some(letter) = letters.next() {
        short.push(letter);
        if matches!(letter, 'a' | 'o' | 'u') {
            letters.next_if_eq(&'e');
        }
    }
    short
}

/// Returns whether a character is silent within a word: apostrophes, joiners, Arabic
/// tatweel, Cyrillic hard and soft signs.
fn is_silent(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '\u{2019}' | '\u{2bc}' | '\u{2b9}' | '\u{60}' | '\u{b4}' // apostrophes
        | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' // soft hyphens, joiners
        | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' // directional marks
        | '\u{640}' | 'ь' | 'ъ'
    )
}

/// Maps letters that are often confused to one of them.
fn alike(letter: char) -> char {
    match letter {
        'ı' => 'i',
        'ł' => 'l',
        'đ' => 'd',
        'ø' => 'o',
        'ς' => 'σ',
        // Arabic and Persian keyboards, and common spellings.
        'ى' | 'ی' | 'ې' | 'ے' => 'ي',
        'ة' | 'ۀ' | 'ە' | 'ہ' | 'ھ' => 'ه',
        'ک' | 'ڪ' => 'ك',
        'ٱ' => 'ا',
        // Ukrainian and Russian spell the same sounds with different letters.
        'і' | 'ї' | 'ы' => 'и',
        'є' | 'э' => 'е',
        'ґ' => 'г',
        letter if !letter.is_ascii() && letter.is_numeric() => digit(letter),
        letter => ethiopic::alike(letter),
    }
}

/// Maps a decimal digit of any script to ASCII. The ten digits of a script are
/// consecutive, sometimes followed by those of another.
fn digit(letter: char) -> char {
    const DIGITS: u32 = 10;
    let categories = CodePointMapData::<GeneralCategory>::new();
    let is_digit = |code: &u32| categories.get32(*code) == GeneralCategory::DecimalNumber;
    let code = u32::from(letter);
    let digits_up_to_here = (0..=code).rev().take_while(is_digit).zip(1..).last();
    let value = digits_up_to_here.map(|(_, count)| (count - 1) % DIGITS);
    value
        .and_then(|value| char::from_digit(value, DIGITS))
        .unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_mixed_up_becomes_the_same() {
        for (one, other) in [
            ("Straße", "STRASSE"),
            ("İkamet", "ıkamet"),
            ("kayıt", "kayit"),
            ("رخصة", "رخصه"),
            ("إقامة", "اقامه"),
            ("کودک", "كودك"),
            ("می\u{200c}خواهم", "میخواهم"),
            ("їжа", "ижа"),
            ("ребёнок", "ребенок"),
            ("п\u{2019}ять", "пять"),
            ("ሠራተኛ", "ሰራተኛ"),
            ("ዐይን", "አይን"),
            ("١١٢", "112"),
            ("książka", "ksiazka"),
            ("ﬁnden", "finden"),
            ("\u{202b}العمل\u{202c}", "العمل"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
    }

    /// Every script has ten digits, and each becomes the right one.
    #[test]
    fn digits_of_all_scripts_become_ascii() {
        let categories = CodePointMapData::<GeneralCategory>::new();
        let digits = ('\0'..=char::MAX)
            .filter(|letter| categories.get(*letter) == GeneralCategory::DecimalNumber);
        let folded: String = digits.map(|digit| fold(&digit.to_string())).collect();
        assert!(folded.len() > 600);
        assert_eq!(folded, "0123456789".repeat(folded.len() / 10));
    }

    #[test]
    fn a_german_word_is_the_same_with_dots_without_and_with_an_e() {
        for other in ["bürgeramt", "buergeramt", "burgeramt", "BÜRGERAMT"] {
            assert_eq!(fold_german(other), "burgeramt");
        }
    }

    #[test]
    fn words_that_differ_stay_apart() {
        for (one, other) in [("Bus", "Buß"), ("علم", "عمل"), ("дім", "дам")] {
            assert_ne!(fold(one), fold(other), "{one} {other}");
        }
    }
}
