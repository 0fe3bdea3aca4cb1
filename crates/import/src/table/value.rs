//! Parses lists, dates, times, languages and yes/no as people write them.

use jiff::civil::{Date, DateTime, Time};
use lotse_i18n::Language;

use super::super::{fluent, week};

/// Splits a cell with several words.
pub(super) fn list(text: &str) -> Vec<String> {
    let words = text.split([',', ';', '/', '\n']).map(fluent::one_line);
    words.filter(|word| !word.is_empty()).collect()
}

/// Parses yes or no.
pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "ja" | "j" | "yes" | "y" | "x" | "1" | "wahr" | "true" | "kostenlos" | "kostenfrei" => {
            Some(true)
        }
        "nein" | "n" | "no" | "0" | "falsch" | "false" | "-" => Some(false),
        _ => None,
    }
}

/// German and English names of languages; any other needs its tag.
const LANGUAGES: [(&str, &[&str]); 18] = [
    ("de", &["deutsch", "german"]),
    ("en", &["englisch", "english"]),
    ("ar", &["arabisch", "arabic"]),
    ("bg", &["bulgarisch", "bulgarian"]),
    ("el", &["griechisch", "greek"]),
    ("es", &["spanisch", "spanish"]),
    ("fa", &["persisch", "farsi", "persian"]),
    ("fr", &["französisch", "french"]),
    ("it", &["italienisch", "italian"]),
    ("ku", &["kurdisch", "kurdish"]),
    ("pl", &["polnisch", "polish"]),
    ("ps", &["paschtu", "pashto"]),
    ("pt", &["portugiesisch", "portuguese"]),
    ("ro", &["rumänisch", "romanian"]),
    ("ru", &["russisch", "russian"]),
    ("tr", &["türkisch", "turkish"]),
    ("uk", &["ukrainisch", "ukrainian"]),
    ("vi", &["vietnamesisch", "vietnamese"]),
];

/// Parses a language tag or name.
pub(super) fn language(word: &str) -> Option<String> {
    let word = word.to_lowercase();
    let named = LANGUAGES
        .iter()
        .find(|(_, names)| names.contains(&word.as_str()));
    // Three letters could be the start of a name as well as a tag.
    let tag = || (word.len() == 2 || word.contains('-')).then(|| word.parse::<Language>().ok())?;
    named
        .map(|(tag, _)| (*tag).to_owned())
        .or_else(|| tag().map(|tag| tag.to_string()))
}

/// Parses `22.11.2026` or `2026-11-22`.
pub(super) fn date(text: &str) -> Option<Date> {
    // Spreadsheets append this when they export a day with its time.
    let text = text.trim().trim_end_matches(" 00:00:00");
    if text.len() > 10 {
        return None;
    }
    if let Ok(date) = text.parse::<Date>() {
        return Some(date);
    }
    let mut parts = text.split('.').map(str::trim);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let year: i16 = year.parse().ok()?;
    let year = if (0..100).contains(&year) {
        year + 2000
    } else {
        year
    };
    parts
        .next()
        .is_none()
        .then(|| Date::new(year, month.parse().ok()?, day.parse().ok()?).ok())?
}

/// Parses `18:00`, `18.30 Uhr`, `18`.
pub(super) fn time(text: &str) -> Option<Time> {
    let text = text.to_lowercase();
    let minutes = week::minutes(
        text.trim()
            .trim_end_matches("uhr")
            .trim_end_matches('h')
            .trim(),
    )?;
    Time::new(
        i8::try_from(minutes / 60).ok()?,
        i8::try_from(minutes % 60).ok()?,
        0,
        0,
    )
    .ok()
}

/// Parses a date with or without a time: `22.11.2026 18:00`, `2026-11-22T18:00`.
pub(super) fn date_and_time(text: &str) -> Option<(Date, Option<Time>)> {
    if text.len() > 40 {
        return None;
    }
    if let Some(date) = date(text) {
        return Some((date, None));
    }
    if let Ok(written) = text.trim().parse::<DateTime>() {
        return Some((
            written.date(),
            Some(Time::new(written.hour(), written.minute(), 0, 0).ok()?),
        ));
    }
    let (day, clock) = text.trim().split_once([' ', ','])?;
    Some((
        date(day)?,
        Some(time(clock.trim_start_matches([',', ' ']))?),
    ))
}

#[cfg(test)]
mod tests {
    use jiff::civil;

    use super::*;

    #[test]
    fn days_and_times_are_read_as_people_write_them() {
        let day = civil::date(2026, 11, 22);
        let six = civil::time(18, 0, 0, 0);
        for (text, wanted) in [
            ("22.11.2026", (day, None)),
            ("22.11.26", (day, None)),
            ("2026-11-22", (day, None)),
            ("2026-11-22 00:00:00", (day, None)),
            ("22.11.2026 18:00", (day, Some(six))),
            ("22.11.2026, 18 Uhr", (day, Some(six))),
            ("2026-11-22T18:00", (day, Some(six))),
            ("2026-11-22 18:00:00", (day, Some(six))),
        ] {
            assert_eq!(date_and_time(text), Some(wanted), "{text}");
        }
        for bad in [
            "",
            "morgen",
            "32.11.2026",
            "22.11.",
            "22.11.2026 25:00",
            "11/22/2026",
            "46346",
            "03/04/2026",
        ] {
            assert_eq!(date_and_time(bad), None, "{bad}");
        }
    }

    #[test]
    fn languages_are_read_by_name_or_tag() {
        assert_eq!(language("Türkisch").as_deref(), Some("tr"));
        assert_eq!(language("AR").as_deref(), Some("ar"));
        assert_eq!(language("Klingonisch"), None);
    }
}
