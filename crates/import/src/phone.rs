//! Phone numbers in international form.

/// Germany's country calling code (ITU-T E.164): what sources in Germany leave out.
const CALLING_CODE: &str = "49";

/// A phone number in international form, or a short number. `None` for what is
/// none, such as a number without its area code.
pub(crate) fn international(text: &str) -> Option<String> {
    let number = text.trim().replace("(0)", " ");
    let number = number.trim_start_matches(|letter: char| {
        !letter.is_ascii_digit() && !matches!(letter, '+' | '(')
    });
    let allowed = |letter: char| {
        letter.is_ascii_digit()
            || letter.is_whitespace()
            || matches!(letter, '+' | '-' | '–' | '/' | '(' | ')' | '.')
    };
    if number.len() > 60 || !number.chars().all(allowed) {
        return None;
    }
    let spaced: String = number
        .chars()
        .map(|letter| match letter {
            '–' => '-',
            '/' | '(' | ')' | '.' => ' ',
            other => other,
        })
        .collect();
    let spaced = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    let spaced = spaced.replace("- ", "-").replace(" -", "-");
    Some(with_code(&spaced)).filter(|phone| is_phone(phone))
}

fn with_code(number: &str) -> String {
    let abroad = number
        .strip_prefix('+')
        .or_else(|| number.strip_prefix("00"));
    if let Some(rest) = abroad {
        return format!("+{}", rest.trim_start());
    }
    match number.strip_prefix('0') {
        Some(rest) => format!("+{CALLING_CODE} {}", rest.trim_start()),
        // A short number, which is dialled as it is.
        None => number.replace(' ', ""),
    }
}

/// International with 7 to 15 digits, or a short number of 3 to 6.
fn is_phone(phone: &str) -> bool {
    let digits = phone.bytes().filter(u8::is_ascii_digit).count();
    match phone.strip_prefix('+') {
        Some(rest) => {
            (7..=15).contains(&digits) && !rest.contains('+') && !rest.starts_with(['0', '-'])
        }
        None => digits == phone.len() && (3..=6).contains(&digits),
    }
}

/// The numbers in a field that holds several.
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
    use super::*;

    #[test]
    fn a_national_number_gets_its_country() {
        for (written, phone) in [
            ("0821 324-0", "+49 821 324-0"),
            ("0821/3240", "+49 821 3240"),
            ("(0821) 32 40", "+49 821 32 40"),
            ("Tel.: 0821 – 3240", "+49 821-3240"),
            ("+49 (0)821 3240", "+49 821 3240"),
            ("0049 821 3240", "+49 821 3240"),
            ("0800 111 0 111", "+49 800 111 0 111"),
            ("116 117", "116117"),
            ("112", "112"),
        ] {
            assert_eq!(international(written).as_deref(), Some(phone), "{written}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for bad in [
            "",
            "3240-11",
            "auf Anfrage",
            "0821 324 (Frau Huber)",
            "+",
            "0",
            "++49 821 324",
            "1",
        ] {
            assert_eq!(international(bad), None, "{bad}");
        }
    }
}
