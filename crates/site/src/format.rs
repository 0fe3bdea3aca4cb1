//! Dates, sums, periods, lists and names of languages, as a language writes them (CLDR).

mod date;
mod list;
mod money;
mod name;
mod period;

pub(crate) use date::{date, time, weekday, weekday_and_date};
pub(crate) use list::list;
pub(crate) use money::cost;
pub(crate) use name::language_name;
pub(crate) use period::period;

use icu_locale_core::Locale;
use lotse_i18n::Language;

/// The locale of a language. Digits are Latin, as on the letters and forms that
/// newcomers receive, and the calendar is that of the offices.
fn locale(language: &Language) -> Option<Locale> {
    format!("{language}-u-ca-gregory-nu-latn").parse().ok()
}
