//! Reads telephone numbers. A text passes only when it is one whole number:
//! half of two numbers, or a number without its area code, reaches the wrong person.

mod groups;
mod plain;

use phonenumber::metadata::DATABASE;

use groups::{DigitGroup, GroupedNumber};

/// Germany's country calling code (ITU-T E.164), which sources in Germany omit.
const HOME: &str = "49";

/// Maximum number of digits of an international number (ITU-T E.164).
const DIGITS: usize = 15;

/// Why a text is not one telephone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum NoPhone {
    /// It has other words or signs.
    #[error("is more than a telephone number; write the number alone")]
    Words,
    /// It has a second number, or a range of extensions.
    #[error("is several numbers or extensions; write one number")]
    Several,
    /// It ends before the extension.
    #[error("ends with a hyphen; write the number with its extension")]
    Unfinished,
    /// It is dialled only inside its town.
    #[error("has no area code; write it with its zero, or with the country code")]
    NoAreaCode,
    /// It has both the country code and the zero that stands in for it.
    #[error("has a zero after the country code; leave one of them out")]
    TrunkZero,
    /// No number of its country is like this.
    #[error("is not a number in international form: no number of that country has these digits")]
    Impossible,
}

/// A telephone number in international form, or a short number.
pub(crate) fn whole(text: &str) -> Result<String, NoPhone> {
    let text = plain::plain(text);
    let groups = GroupedNumber::split(&text)?;
    groups.is_one_number()?;
    let number = if groups.is_abroad {
        abroad(&groups)?
    } else {
        at_home(&groups)?
    };
    if is_short(&number) || is_possible(&number) {
        Ok(number)
    } else {
        Err(NoPhone::Impossible)
    }
}

/// A number with its country code.
fn abroad(groups: &GroupedNumber) -> Result<String, NoPhone> {
    let (code, rest) = groups.all.split_first().ok_or(NoPhone::Impossible)?;
    let area = match rest {
        // The zero in "+49 (0)999" is for callers in the country.
        [zero, area @ ..] if zero.digits == "0" && zero.before == "(" => area,
        area => area,
    };
    let glued = code.digits.strip_prefix(HOME).unwrap_or_default();
    let first = if glued.is_empty() {
        area.first().map_or("", |group| group.digits.as_str())
    } else {
        glued
    };
    if code.digits.starts_with(HOME) && first.starts_with('0') {
        return Err(NoPhone::TrunkZero);
    }
    Ok(format!("+{}{}", code.digits, written(area)))
}

/// A number as it is dialled in Germany.
fn at_home(groups: &GroupedNumber) -> Result<String, NoPhone> {
    let (first, rest) = groups.all.split_first().ok_or(NoPhone::Words)?;
    let Some(area) = first.digits.strip_prefix('0') else {
        let digits: String = groups
            .all
            .iter()
            .map(|group| group.digits.as_str())
            .collect();
        let has_marks = rest.iter().any(|group| !group.before.is_empty());
        if !is_short(&digits) || has_marks {
            return Err(NoPhone::NoAreaCode);
        }
        return Ok(digits);
    };
    let gap = if area.is_empty() { "" } else { " " };
    Ok(format!("+{HOME}{gap}{area}{}", written(rest)))
}

/// The groups after the first, with the hyphens they were written with.
fn written(groups: &[DigitGroup]) -> String {
    let sign = |group: &DigitGroup| if group.before == "-" { '-' } else { ' ' };
    let mut written = String::new();
    for group in groups {
        written.push(sign(group));
        written.push_str(&group.digits);
    }
    written
}

/// Whether a number is one of Germany's short numbers, which need no area code
/// (numbering plan of the Federal Network Agency): emergency, authorities,
/// social services, directory enquiries.
fn is_short(number: &str) -> bool {
    match number.strip_prefix("11") {
        Some("0" | "2" | "5") => true,
        Some(rest) => {
            (rest.len() == 4 && rest.starts_with('6'))
                || ((3..=4).contains(&rest.len()) && rest.starts_with('8'))
        }
        None => false,
    }
}

/// Whether a country has numbers with these digits: by libphonenumber's general
/// pattern, since its list of area codes in use is younger than some numbers
/// and older than others.
fn is_possible(number: &str) -> bool {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    if digits.len() > DIGITS {
        return false;
    }
    // Country codes have one to three digits, and none begins another.
    let mut codes = (1..=3).filter_map(|length| digits.split_at_checked(length));
    codes.any(|(code, national)| {
        let countries = code
            .parse()
            .ok()
            .and_then(|code: u16| DATABASE.by_code(&code));
        let mut countries = countries.into_iter().flatten();
        countries.any(|country| country.descriptors().general().is_match(national))
    })
}

/// Splits a field that is meant to hold several numbers.
pub(crate) fn several(text: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = text
        .split([',', ';', '\n'])
        .flat_map(|part| part.split(" oder "))
        .flat_map(|part| part.split(" und "))
        .map(str::trim)
        .collect();
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_national_number_gets_its_country() {
        for (written, phone) in [
            ("0999 324-0", "+49 999 324-0"),
            ("0999/3240", "+49 999 3240"),
            ("0999 / 12 34 56", "+49 999 12 34 56"),
            ("0 99 99 / 12 34", "+49 99 99 12 34"),
            ("(0999) 32 40", "+49 999 32 40"),
            ("(0999) 12 34 - 0", "+49 999 12 34-0"),
            ("Tel.: 0999 – 3240", "+49 999-3240"),
            ("tel:+49-999-1234567", "+49-999-1234567"),
            ("+49 (0)999 3240", "+49 999 3240"),
            ("0049 (0) 999 1234567", "+49 999 1234567"),
            ("+49 (999) 1234567", "+49 999 1234567"),
            ("0049 999 3240", "+49 999 3240"),
            ("0800 111 0 111", "+49 800 111 0 111"),
            ("0800 330 0451", "+49 800 330 0451"),
            ("+43 1 4000-0", "+43 1 4000-0"),
            ("+41 44 412 11 11", "+41 44 412 11 11"),
        ] {
            assert_eq!(whole(written).as_deref(), Ok(phone), "{written}");
        }
    }

    #[test]
    fn what_spreadsheets_and_phones_put_around_a_number_goes() {
        for (written, phone) in [
            ("=\"09991234567\"", "+49 9991234567"),
            ("'09991234567", "+49 9991234567"),
            ("0999‑1234567", "+49 999-1234567"),
            ("\u{202d}+49 999 1234567\u{202c}", "+49 999 1234567"),
            ("+49\u{a0}999\u{a0}1234567", "+49 999 1234567"),
            ("٠٩٩٩ ١٢٣٤٥٦", "+49 999 123456"),
            ("０９９９ １２３４５６", "+49 999 123456"),
        ] {
            assert_eq!(whole(written).as_deref(), Ok(phone), "{written}");
        }
    }

    #[test]
    fn short_numbers_are_the_known_ones() {
        for (written, phone) in [
            ("116 117", "116117"),
            ("112", "112"),
            ("115", "115"),
            ("11833", "11833"),
        ] {
            assert_eq!(whole(written).as_deref(), Ok(phone), "{written}");
        }
        for local in [
            "2730",
            "92 31 0",
            "4940",
            "3240-11",
            "1",
            "49 999 1234567",
            "3514880",
        ] {
            assert_eq!(whole(local), Err(NoPhone::NoAreaCode), "{local}");
        }
    }

    #[test]
    fn two_numbers_and_ranges_are_refused() {
        for several in [
            "0999/12345-10/-11",
            "0999 12345-0 / -23",
            "0999 494-101/102",
            "0999 1234 / 0999 5678",
            "0999 1234 0999 5678",
            "0999 123 - 0888 456",
            "0999 123 08881234",
            "0999/1234/5678",
            "0999 12345-10-11",
            "0999 1234, 0999 5678",
            "110/112",
            "110 / 112",
            "112 110/112",
        ] {
            assert_eq!(whole(several), Err(NoPhone::Several), "{several}");
        }
    }

    #[test]
    fn words_and_labels_are_refused() {
        for words in [
            "",
            "auf Anfrage",
            "0999 1234 u. 5678",
            "Fax: 0999 12345-99",
            "Tel. 0999 12345-0 Fax 0999 12345-99",
            "0999 324 (Frau M.)",
            "0999 12345 App. 12",
            "0800-KINDER1",
            "4.99912E+11",
            "Mo-Fr 8-12: 0999 12345",
            "24h 0999 12345",
            "+",
            "++49 999 324",
        ] {
            let read = whole(words);
            assert!(read.is_err(), "{words}: {read:?}");
        }
    }

    #[test]
    fn a_zero_too_many_and_digits_too_few_are_refused() {
        for zero in ["+490999 1234567", "+49 0999 1234567", "0049 0999 1234567"] {
            assert_eq!(whole(zero), Err(NoPhone::TrunkZero), "{zero}");
        }
        for bad in [
            "0",
            "0999",
            "+49 1",
            "+999 1234567",
            "0999 1234 5678 9012 34",
        ] {
            assert_eq!(whole(bad), Err(NoPhone::Impossible), "{bad}");
        }
        assert_eq!(whole("0999 12345 -"), Err(NoPhone::Unfinished));
    }

    /// Whether a number has the digits of a cell: all, in their order, but for
    /// the zeros that only callers in a country or out of it dial.
    fn has_the_digits(number: &str, cell: &str) -> bool {
        let digits = |text: &str| {
            text.chars()
                .filter(char::is_ascii_digit)
                .collect::<String>()
        };
        let (cell, number) = (digits(cell), digits(number));
        let dialled = cell.strip_prefix("00").unwrap_or(&cell);
        let without_trunk = (0..dialled.len()).map(|index| {
            let (start, rest) = dialled.split_at(index);
            format!("{start}{}", rest.strip_prefix('0').unwrap_or(rest))
        });
        let at_home = cell.strip_prefix('0').map(|rest| format!("{HOME}{rest}"));
        number == cell
            || at_home.is_some_and(|home| number == home)
            || without_trunk
                .chain([dialled.to_owned()])
                .any(|wanted| wanted == number)
    }

    proptest! {
        #[test]
        fn no_cell_becomes_a_number_that_is_not_in_it(cell in "[0-9+()/. a-z,;:\u{2013}-]{0,30}") {
            if let Ok(number) = whole(&cell) {
                prop_assert!(has_the_digits(&number, &cell), "{cell} became {number}", cell = cell, number = number);
            }
        }

        /// Cells that look like numbers more often than random ones.
        #[test]
        fn no_odd_number_becomes_another(cell in "(\\+49 ?|0049 |\\+43 |)(\\(0\\)|0|)[1-9][0-9]{1,4}[ /-]{1,3}[0-9]{1,6}([ /-]{1,3}[0-9]{1,5}){0,3}") {
            if let Ok(number) = whole(&cell) {
                prop_assert!(has_the_digits(&number, &cell), "{cell} became {number}", cell = cell, number = number);
            }
        }

        /// Two numbers in one cell are never one, whatever is between them.
        #[test]
        fn two_numbers_never_become_one(
            first in "0[1-9][0-9]{1,3}[ /-][1-9][0-9]{2,6}",
            between in "( |, | / |/|, | u\\. | und |; | oder |\n| - |-)",
            second in "0[1-9][0-9]{2,3}[ /-]?[1-9][0-9]{3,6}",
        ) {
            let cell = first + &between + &second;
            prop_assert!(whole(&cell).is_err(), "{}", cell);
        }
    }
}
