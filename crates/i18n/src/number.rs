//! Numbers as languages write them, by CLDR.

use icu_decimal::{
    DecimalFormatter,
    input::Decimal,
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use icu_locale_core::Locale;

use crate::Language;

/// A decimal number such as `45934.20` as a language writes it: `45.934,20`.
/// What is no number comes back as it is.
///
/// The digits are those that everybody has on letters and forms in front of
/// them. Arabic is written without separators between the thousands: the comma
/// of its numbers is easily taken for the point of others.
pub fn number(language: &Language, number: &str) -> String {
    format(language, number).unwrap_or_else(|| number.to_owned())
}

fn format(language: &Language, number: &str) -> Option<String> {
    let number: Decimal = number.parse().ok()?;
    let locale: Locale = format!("{language}-u-nu-latn").parse().ok()?;
    let grouping = match language.0.language.as_str() {
        "ar" => GroupingStrategy::Never,
        _ => GroupingStrategy::Auto,
    };
    let options = DecimalFormatterOptions::from(grouping);
    let formatter = DecimalFormatter::try_new(locale.into(), options).ok()?;
    Some(formatter.format(&number).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_separators_and_all_have_the_same_digits() {
        for (tag, written, expected) in [
            ("de", "259", "259"),
            ("de", "45934.20", "45.934,20"),
            ("de", "3900", "3.900"),
            ("en", "45934.20", "45,934.20"),
            ("en", "13.90", "13.90"),
            ("ar", "45934.20", "45934.20"),
            ("ar", "50700", "50700"),
            ("fa", "259", "259"),
            ("pl", "3900", "3900"),
            ("uk", "18.36", "18,36"),
            ("tr", "12348", "12.348"),
        ] {
            assert_eq!(number(&tag.parse().unwrap(), written), expected, "{tag}");
        }
    }

    #[test]
    fn what_is_no_number_stays_as_it_is() {
        assert_eq!(
            number(&Language::english(), "child-benefit"),
            "child-benefit"
        );
    }
}
