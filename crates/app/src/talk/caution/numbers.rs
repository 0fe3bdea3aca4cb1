//! Account numbers and phone numbers in a folded text, however they are grouped.

use iban::Iban;

/// Minimum digits of a phone number with a leading zero or plus.
const PHONE_DIGITS: usize = 9;
/// Maximum digits of a phone number (ITU-T E.164), including the longest prefix.
const MOST_DIGITS: usize = 20;
/// Length of the shortest IBAN (Norway), in characters.
const SHORTEST_IBAN: usize = 15;
/// Length of the longest IBAN that ISO 13616 allows, in characters.
const LONGEST_IBAN: usize = 34;
/// The country that numbers without a country code belong to.
const COUNTRY: &str = "49";

/// A phone number in international form, digits only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PhoneNumber(String);

impl PhoneNumber {
    /// Reads a number that begins with a plus or a zero.
    pub(crate) fn parse(written: &str) -> Option<Self> {
        let digits: String = written.chars().filter(char::is_ascii_digit).collect();
        let is_international = written.trim_start_matches([' ', '(']).starts_with('+');
        let international = match digits.strip_prefix("00") {
            _ if is_international => digits.as_str(),
            Some(international) => international,
            None => return Some(Self(format!("{COUNTRY}{}", digits.strip_prefix('0')?))),
        };
        // +49 (0) 999 …
        let number = match international.strip_prefix(COUNTRY) {
            Some(national) => {
                format!(
                    "{COUNTRY}{}",
                    national.strip_prefix('0').unwrap_or(national)
                )
            }
            None => international.to_owned(),
        };
        Some(Self(number))
    }

    /// Whether it is a German mobile number.
    pub(super) fn is_mobile(&self) -> bool {
        let national = self.0.strip_prefix(COUNTRY);
        national.is_some_and(|number| {
            ["15", "16", "17"]
                .iter()
                .any(|begin| number.starts_with(begin))
        })
    }
}

/// Blanks out the IBANs with valid check digits. Returns whether there were any.
pub(super) fn take_ibans(text: &mut String) -> bool {
    let words = words(text);
    let mut taken = Vec::new();
    let mut from = 0;
    while let Some(rest) = words.get(from..).filter(|rest| !rest.is_empty()) {
        let count = iban_at_beginning(text, rest);
        if let (Some(first), Some(last)) =
            (rest.first(), count.and_then(|count| rest.get(count - 1)))
        {
            taken.push(first.start..last.end);
        }
        from += count.unwrap_or(1);
    }
    for range in &taken {
        text.replace_range(range.clone(), &"x".repeat(range.len()));
    }
    !taken.is_empty()
}

fn words(text: &str) -> Vec<std::ops::Range<usize>> {
    let letters = text.char_indices().chain([(text.len(), ' ')]);
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in letters {
        match (letter.is_ascii_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// Number of words that form an IBAN together.
fn iban_at_beginning(text: &str, words: &[std::ops::Range<usize>]) -> Option<usize> {
    let mut joined = String::new();
    for (word, count) in words.iter().zip(1..) {
        let word = text.get(word.clone())?;
        if joined.len() + word.len() > LONGEST_IBAN {
            return None;
        }
        joined.extend(word.chars().map(|letter| letter.to_ascii_uppercase()));
        let is_country = joined
            .bytes()
            .take(2)
            .all(|letter| letter.is_ascii_alphabetic());
        if !is_country {
            return None;
        }
        if joined.len() >= SHORTEST_IBAN && joined.parse::<Iban>().is_ok() {
            return Some(count);
        }
    }
    None
}

/// The phone numbers of a text, each with the byte position where it begins.
pub(super) fn phone_numbers(text: &str) -> Vec<(usize, PhoneNumber)> {
    let text = without_dates(text);
    let mut numbers = Vec::new();
    let mut written = String::new();
    let mut start = 0;
    let mut ends_line = false;
    // The end of the text ends a number, too.
    for (at, letter) in text.char_indices().chain([(text.len(), 'x')]) {
        let begins = letter == '+' || ends_line && letter == '0';
        if begins || !is_part(letter) {
            numbers.extend(number(&written).map(|number| (start, number)));
            written.clear();
        }
        if is_part(letter) && (is_beginning(letter) || !written.is_empty()) {
            if written.is_empty() {
                start = at;
            }
            written.push(letter);
        }
        ends_line = letter == '\n' || ends_line && !letter.is_ascii_digit();
    }
    numbers
}

fn number(written: &str) -> Option<PhoneNumber> {
    let digits = written.chars().filter(char::is_ascii_digit).count();
    (PHONE_DIGITS..=MOST_DIGITS)
        .contains(&digits)
        .then(|| PhoneNumber::parse(written))?
}

fn is_beginning(letter: char) -> bool {
    letter == '+' || letter.is_ascii_digit()
}

/// Whether a character may stand within a phone number.
fn is_part(letter: char) -> bool {
    letter.is_ascii_digit()
        || letter.is_whitespace()
        || "+-/().,_|·•\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2212}\u{ad}".contains(letter)
}

/// Blanks out days and times written with dots, which are no parts of phone numbers.
fn without_dates(text: &str) -> String {
    let is_dotted = |letter: char| letter.is_ascii_digit() || letter == '.';
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let length = rest.find(|letter| !is_dotted(letter)).unwrap_or(rest.len());
        let (dotted, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        if is_date_or_time(dotted.trim_matches('.')) {
            kept.push_str(&"x".repeat(length));
        } else {
            kept.push_str(dotted);
        }
        let other = after.find(is_dotted).unwrap_or(after.len());
        let (other, after) = after.split_at_checked(other).unwrap_or((after, ""));
        kept.push_str(other);
        rest = after;
    }
    kept
}

fn is_date_or_time(dotted: &str) -> bool {
    let parts: Vec<&str> = dotted.split('.').collect();
    let is_short = |part: &str| (1..=2).contains(&part.len());
    let is_at_most = |part: &str, most: u32| part.parse().is_ok_and(|value: u32| value <= most);
    match parts.as_slice() {
        [day, month, year] => {
            is_short(day)
                && is_at_most(day, 31)
                && is_short(month)
                && is_at_most(month, 12)
                && [2, 4].contains(&year.len())
        }
        // A day and a month, or an hour and minutes.
        [first, second] => {
            is_short(first) && is_at_most(first, 31) && second.len() == 2 && is_at_most(second, 59)
        }
        _ => false,
    }
}
