//! Numbers in text from right to left.

/// LEFT-TO-RIGHT ISOLATE (UAX #9).
const ISOLATE: char = '\u{2066}';
/// POP DIRECTIONAL ISOLATE.
const POP: char = '\u{2069}';

/// Isolates numbers of several groups, such as `0621 293-0` or `+49 621 293`: after an
/// Arabic letter, their groups are shown in reverse order (UAX #9, rule W2).
pub(crate) fn isolate_numbers(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let runs = letters.chunk_by(|a, b| is_of_number(*a) == is_of_number(*b));
    runs.map(|run| isolate_number(&String::from_iter(run)))
        .collect()
}

/// A run of letters, or of what numbers consist of.
fn isolate_number(run: &str) -> String {
    let number = run.trim_matches(is_separator);
    let has_groups = number.contains(is_separator) || number.starts_with('+');
    let is_number = has_groups && number.contains(|c: char| c.is_ascii_digit());
    match run.split_once(number).filter(|_| is_number) {
        Some((before, after)) => format!("{before}{ISOLATE}{number}{POP}{after}"),
        None => run.to_owned(),
    }
}

fn is_of_number(c: char) -> bool {
    c.is_ascii_digit() || c == '+' || is_separator(c)
}

/// What separates the groups of a number. A dash does not: "5–7" reads from right to left.
fn is_separator(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '-' | '/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_a_number_stay_in_order() {
        for (text, expected) in [
            (
                "الهاتف 0621 293-0، مجانًا",
                "الهاتف \u{2066}0621 293-0\u{2069}، مجانًا",
            ),
            (
                "0800 123 99 00: تلفن",
                "\u{2066}0800 123 99 00\u{2069}: تلفن",
            ),
            (
                "تلفن 0800\u{a0}111\u{a0}0\u{a0}111",
                "تلفن \u{2066}0800\u{a0}111\u{a0}0\u{a0}111\u{2069}",
            ),
            ("اتصل +49621293", "اتصل \u{2066}+49621293\u{2069}"),
        ] {
            assert_eq!(isolate_numbers(text), expected);
        }
    }

    #[test]
    fn everything_else_stays_as_it_is() {
        for text in [
            "",
            "رقم 115 أو 112",
            "من 5–7 أيام",
            "27.60 يورو",
            "C++ - نعم",
            "\u{2068}1,234\u{2069} - لا",
        ] {
            assert_eq!(isolate_numbers(text), text);
        }
    }
}
