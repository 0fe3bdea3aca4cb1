//! Amharic and Tigrinya. No stemmer supports them, so this is a light one: homophone
//! letters are merged, attached particles are stripped, and the rest is compared by its
//! consonants, which carry the meaning.
//!
//! After Alemayehu and Willett, "Stemming of Amharic words for information retrieval",
//! 2002, much simplified.

/// The first syllable of the script, and the number of vowels per row.
const FIRST: u32 = 0x1200;
const LAST: u32 = 0x135a;
const ROW: u32 = 8;

/// Rows that sound alike, and the row that represents them.
const ROWS: [(u32, u32); 7] = [
    (0x1210, 0x1200), // ሐ ሀ
    (0x1280, 0x1200), // ኀ ሀ
    (0x12b8, 0x12a8), // ኸ ከ, as pronounced in Tigrinya between vowels
    (0x1250, 0x1240), // ቐ ቀ, likewise
    (0x1220, 0x1230), // ሠ ሰ
    (0x12d0, 0x12a0), // ዐ አ
    (0x1340, 0x1338), // ፀ ጸ
];

/// Rows of labialized consonants, and the plain ones.
const ROUNDED: [(u32, u32); 6] = [
    (0x1248, 0x1240),
    (0x1258, 0x1240),
    (0x1288, 0x1200),
    (0x12b0, 0x12a8),
    (0x12c0, 0x12a8),
    (0x1310, 0x1308),
];

/// Prefixed particles, longest first.
const PREFIXES: [&str; 27] = [
    "እንደ",
    "ስለ",
    "ወደ",
    "እስከ",
    "ናይ",
    "ካብ",
    "ናብ",
    "ዘይ",
    "እንተ",
    "ብዛዕባ",
    "እን",
    "አል",
    "አይ",
    "የ",
    "በ",
    "ለ",
    "ከ",
    "ን",
    "ብ",
    "ዝ",
    "እ",
    "ክ",
    "ይ",
    "ት",
    "መ",
    "ም",
    "ተ",
];

/// Suffixes, longest first: plurals, cases, possessives.
const SUFFIXES: [&str; 24] = [
    "ዎች", "ኦች", "ዎቹ", "ታት", "ኦም", "ቸው", "ችን", "ኩም", "ነት", "ች", "ን", "ም", "ው", "ዋ", "ዬ", "ህ", "ሽ",
    "ት", "ና", "ካ", "ኪ", "ይ", "ኡ", "ኝ",
];

/// Returns whether a letter belongs to the script.
pub(crate) fn is_ethiopic(letter: char) -> bool {
    (FIRST..=LAST).contains(&u32::from(letter))
}

/// Maps syllables that sound alike to one of them.
pub(crate) fn alike(letter: char) -> char {
    if !is_ethiopic(letter) {
        return letter;
    }
    let (row, vowel) = row(letter);
    let row = ROWS
        .iter()
        .find(|(from, _)| *from == row)
        .map_or(row, |(_, to)| *to);
    // After a guttural, the first and fourth vowels are pronounced alike.
    let vowel = if vowel == 3 && matches!(row, 0x1200 | 0x12a0) {
        0
    } else {
        vowel
    };
    char::from_u32(row + vowel).unwrap_or(letter)
}

/// The consonants of a folded word, each as the first syllable of its row.
pub(crate) fn consonants(word: &str) -> String {
    let plain = |letter: char| {
        let (row, _) = row(letter);
        let row = ROUNDED
            .iter()
            .find(|(from, _)| *from == row)
            .map_or(row, |(_, to)| *to);
        char::from_u32(row).unwrap_or(letter)
    };
    word.chars()
        .map(|letter| {
            if is_ethiopic(letter) {
                plain(letter)
            } else {
                letter
            }
        })
        .collect()
}

/// The possible stems of a folded word without a prefix and suffix, if enough letters
/// remain. There are several because a particle cannot be distinguished from a letter
/// of the word.
pub(crate) fn strip(word: &str) -> Vec<String> {
    let enough = |rest: &&str| rest.chars().count() >= 2;
    let long = |rest: &&str| rest.chars().count() >= 3;
    let without_prefix = PREFIXES
        .iter()
        .find_map(|prefix| word.strip_prefix(prefix))
        .filter(long);
    let mut stripped: Vec<String> = without_prefix.map(str::to_owned).into_iter().collect();
    for whole in [Some(word), without_prefix].into_iter().flatten() {
        let endings = SUFFIXES
            .iter()
            .filter_map(|suffix| whole.strip_suffix(suffix));
        stripped.extend(endings.filter(enough).map(str::to_owned));
    }
    stripped
}

/// The row of a syllable and its position in it.
fn row(letter: char) -> (u32, u32) {
    let vowel = (u32::from(letter) - FIRST) % ROW;
    (u32::from(letter) - vowel, vowel)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_compared_by_its_consonants() {
        assert_eq!(consonants("ምዝገባ"), consonants("መዘጋቢ"));
        assert_ne!(consonants("ምዝገባ"), consonants("ቤት"));
    }

    #[test]
    fn particles_and_endings_come_off_a_long_word_only() {
        assert!(strip("የትምህርት").contains(&"ትምህርት".to_owned()));
        assert!(strip("ትምህርቶችን").contains(&"ትምህርቶች".to_owned()));
        assert_eq!(strip("ቤት"), Vec::<String>::new());
    }
}
