//! Removes what programs put around a telephone number.

/// Labels that say only that a number follows.
const LABELS: [&str; 5] = ["telefon", "tel", "fon", "phone", "ruf"];

/// A number in ASCII: digits of other scripts, hyphens, invisible signs and the marks
/// with which spreadsheets keep a text from becoming an amount.
pub(super) fn plain(text: &str) -> String {
    let ascii: String = text.chars().filter_map(ascii).collect();
    let number = ascii.trim();
    let number = number
        .strip_prefix("=\"")
        .and_then(|rest| rest.strip_suffix('"'))
        .unwrap_or(number);
    let number = number.strip_prefix('\'').unwrap_or(number);
    without_label(number).to_owned()
}

fn ascii(letter: char) -> Option<char> {
    Some(match letter {
        // Marks of direction, joiners, soft hyphen, byte order mark.
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => return None,
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '＋' => '+',
        '\n' | '\r' => ';',
        letter if letter.is_whitespace() => ' ',
        '٠'..='٩' => figure(letter, '٠'),
        '۰'..='۹' => figure(letter, '۰'),
        '０'..='９' => figure(letter, '０'),
        letter => letter,
    })
}

fn figure(letter: char, zero: char) -> char {
    char::from_digit(u32::from(letter) - u32::from(zero), 10).unwrap_or(letter)
}

fn without_label(number: &str) -> &str {
    let start = number
        .find(|letter: char| !letter.is_alphabetic())
        .unwrap_or(number.len());
    let (label, rest) = number.split_at_checked(start).unwrap_or(("", number));
    if LABELS.contains(&label.to_lowercase().as_str()) {
        rest.trim_start_matches(['.', ':', ' '])
    } else {
        number
    }
}
