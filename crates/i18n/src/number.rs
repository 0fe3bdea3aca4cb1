//! Formats numbers by CLDR.

use icu_decimal::{
    DecimalFormatter,
    input::Decimal,
    options::{DecimalFormatterOptions, GroupingStrategy},
};
use icu_locale_core::Locale;

use crate::Language;

/// Formats a decimal number for a language: `45934.20` becomes `45.934,20`. Any other
/// text is returned unchanged.
///
/// Digits are Latin, as on the letters and forms that newcomers receive. Arabic gets no
/// thousands separators, because its comma is easily mistaken for a decimal point.
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
