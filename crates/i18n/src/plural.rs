//! CLDR plural rules from ICU4X.
//!
//! Fluent's own plural rules are wrong for Arabic, Romanian, Lithuanian and others
//! (`intl_pluralrules` drops the modulo: Arabic 103 becomes *other* instead of *few*).
//! So every plural selector is rewritten to call our function `PLURAL` before a text is
//! used.

use fluent_bundle::{FluentArgs, FluentValue};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::Language;

/// Name of the Fluent function.
pub(crate) const FUNCTION: &str = "PLURAL";

pub(crate) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural category of an integer in a language.
pub fn category(language: &Language, number: u64) -> &'static str {
    rules(language).map_or("other", |rules| name(rules.category_for(number)))
}

/// The plural categories of a language.
pub fn categories(language: &Language) -> Vec<&'static str> {
    rules(language).map_or_else(
        || vec!["other"],
        |rules| rules.categories().map(name).collect(),
    )
}

fn rules(language: &Language) -> Option<PluralRules> {
    let locale: Locale = language.to_string().parse().ok()?;
    PluralRules::try_new_cardinal(locale.into()).ok()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The Fluent function: maps numbers to plural categories, and returns other values
/// unchanged.
pub(crate) fn function(
    language: Language,
) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs) -> FluentValue<'a> {
    move |positional, _| match positional.first() {
        Some(FluentValue::Number(number)) => {
            FluentValue::from(category(&language, whole(number.value)))
        }
        Some(other) => other.clone(),
        None => FluentValue::Error,
    }
}

/// Truncates to an integer, since texts count whole things.
fn whole(value: f64) -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the cast saturates, and the value is not negative"
    )]
    let number = value.abs() as u64;
    number
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_counts_in_six_forms() {
        let arabic = "ar".parse().unwrap();
        let expected = [
            (0, "zero"),
            (1, "one"),
            (2, "two"),
            (3, "few"),
            (10, "few"),
            (11, "many"),
            (99, "many"),
            (100, "other"),
            (102, "other"),
            (103, "few"),
            (111, "many"),
            (1203, "few"),
        ];
        for (number, form) in expected {
            assert_eq!(category(&arabic, number), form, "{number}");
        }
        assert_eq!(categories(&arabic).len(), 6);
    }
}
