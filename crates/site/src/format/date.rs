//! Days and times.

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{E, MDE, YMD},
};
use jiff::civil::{Date, DateTime};
use lotse_i18n::Language;

use super::locale;

/// `29 November 2026`.
pub(crate) fn date(language: &Language, date: Date) -> String {
    let text = || {
        let locale = locale(language)?;
        let formatter = FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long()).ok()?;
        let text = formatter.format(&gregorian(date)?).to_string();
        Some(without_abbreviation(&text).to_owned())
    };
    text().unwrap_or_else(|| date.to_string())
}

/// A date without the abbreviated word for "year" at its end, as in Russian: where the
/// sentence ends too, there would be two full stops.
fn without_abbreviation(date: &str) -> &str {
    match date.strip_suffix('.') {
        Some(date) => date.trim_end_matches(|c: char| !c.is_ascii_digit()),
        None => date,
    }
}

/// `Sunday, 29 November`.
pub(crate) fn weekday_and_date(language: &Language, date: Date) -> String {
    let text = || {
        let locale = locale(language)?;
        let formatter = FixedCalendarDateTimeFormatter::try_new(locale.into(), MDE::long()).ok()?;
        Some(formatter.format(&gregorian(date)?).to_string())
    };
    text().unwrap_or_else(|| date.to_string())
}

/// `Sunday`.
pub(crate) fn weekday(language: &Language, date: Date) -> String {
    let text = || {
        let locale = locale(language)?;
        let formatter = FixedCalendarDateTimeFormatter::try_new(locale.into(), E::long()).ok()?;
        Some(formatter.format(&gregorian(date)?).to_string())
    };
    text().unwrap_or_else(|| date.to_string())
}

/// `18:00`, as on posters and doors.
pub(crate) fn time(time: DateTime) -> String {
    time.strftime("%H:%M").to_string()
}

fn gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    let part = |part: i8| u8::try_from(part).ok();
    IcuDate::try_new_gregorian(date.year().into(), part(date.month())?, part(date.day())?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_written_as_the_language_writes_it_in_digits_of_offices() {
        let day = jiff::civil::date(2026, 11, 29);
        for (tag, long, short, of_week) in [
            (
                "de",
                "29. November 2026",
                "Sonntag, 29. November",
                "Sonntag",
            ),
            ("en", "November 29, 2026", "Sunday, November 29", "Sunday"),
            ("ar", "29 نوفمبر 2026", "الأحد، 29 نوفمبر", "الأحد"),
            ("fa", "29 نوامبر 2026", "یکشنبه 29 نوامبر", "یکشنبه"),
            ("uk", "29 листопада 2026", "неділя, 29 листопада", "неділя"),
            (
                "ru",
                "29 ноября 2026",
                "воскресенье, 29 ноября",
                "воскресенье",
            ),
        ] {
            let language = tag.parse().unwrap();
            assert_eq!(date(&language, day), long);
            assert_eq!(weekday_and_date(&language, day), short);
            assert_eq!(weekday(&language, day), of_week);
        }
    }
}
