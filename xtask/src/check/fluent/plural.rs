//! Checks that a select expression covers a language's plural categories.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use super::entry::{Selection, VariantName};

/// All CLDR plural categories.
const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The problem with a select expression in `language`, if any.
pub(super) fn complaint(selection: &Selection<'_>, language: &str) -> Option<String> {
    if let Some(number) = selection.keys.iter().find_map(number) {
        return Some(format!(
            "[{number}] is an exact number; use plural categories, or a separate message"
        ));
    }
    let keys: Vec<_> = selection.keys.iter().filter_map(word).collect();
    if !is_plural(&keys) {
        return None;
    }
    let Some(wanted) = categories(language) else {
        return Some(format!("no plural rules for \"{language}\""));
    };
    wrong_keys(&keys, &wanted).or_else(|| {
        let is_other = selection.default == Some("other");
        (!is_other).then(|| "the default variant of a plural must be *[other]".to_owned())
    })
}

/// Returns whether a select expression is a plural: it has a category name that cannot
/// be anything else, or nothing but category names.
fn is_plural(keys: &[&str]) -> bool {
    keys.iter()
        .any(|key| *key != "other" && NAMES.contains(key))
        || keys.iter().all(|key| NAMES.contains(key))
}

fn wrong_keys(keys: &[&str], wanted: &[&str]) -> Option<String> {
    let missing: Vec<_> = wanted
        .iter()
        .filter(|name| !keys.contains(name))
        .copied()
        .collect();
    let foreign: Vec<_> = keys
        .iter()
        .filter(|key| !wanted.contains(key))
        .copied()
        .collect();
    if !missing.is_empty() {
        return Some(format!("missing plural category: {}", missing.join(", ")));
    }
    if !foreign.is_empty() {
        return Some(format!(
            "not a plural category of this language: {}",
            foreign.join(", ")
        ));
    }
    (keys.len() != wanted.len()).then(|| "duplicate plural category".to_owned())
}

/// The plural categories of a language (CLDR).
fn categories(language: &str) -> Option<Vec<&'static str>> {
    let locale: Locale = language.parse().ok()?;
    let rules = PluralRules::try_new_cardinal((&locale).into()).ok()?;
    Some(rules.categories().map(name).collect())
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

fn number<'a>(key: &VariantName<'a>) -> Option<&'a str> {
    match key {
        VariantName::Number(number) => Some(number),
        VariantName::Word(_) => None,
    }
}

fn word<'a>(key: &VariantName<'a>) -> Option<&'a str> {
    match key {
        VariantName::Word(word) => Some(word),
        VariantName::Number(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::fluent::entry::entries;

    fn complaint_about(language: &str, variants: &str) -> Option<String> {
        let text = format!("steps = {{ $count ->\n{variants}\n}}\n");
        complaint(&entries(&text)[0].selections[0], language)
    }

    #[test]
    fn each_language_counts_in_its_own_categories() {
        let two = "[one] A\n *[other] B";
        let three = "[one] A\n [few] B\n [many] C\n *[other] D";
        let six = "[zero] A\n [one] B\n [two] C\n [few] D\n [many] E\n *[other] F";
        for (language, good) in [
            ("de", two),
            ("en", two),
            ("tr", two),
            ("uk", three),
            ("ar", six),
        ] {
            assert_eq!(complaint_about(language, good), None, "{language}");
        }
        assert_eq!(
            complaint_about("ar", two).unwrap(),
            "missing plural category: zero, two, few, many"
        );
        assert_eq!(
            complaint_about("de", three).unwrap(),
            "not a plural category of this language: few, many"
        );
        assert_eq!(
            complaint_about("de", "*[other] A").unwrap(),
            "missing plural category: one"
        );
        assert_eq!(complaint_about("ja", "*[other] A"), None);
    }

    #[test]
    fn the_default_of_a_plural_is_other() {
        assert!(
            complaint_about("de", "*[one] A\n [other] B")
                .unwrap()
                .contains("*[other]")
        );
    }

    #[test]
    fn exact_numbers_are_refused() {
        assert!(
            complaint_about("de", "[0] A\n [one] B\n *[other] C")
                .unwrap()
                .starts_with("[0]")
        );
    }

    #[test]
    fn a_choice_that_is_no_count_is_left_alone() {
        assert_eq!(complaint_about("ar", "[email] A\n *[other] B"), None);
        assert!(complaint_about("de", "[email] A\n [one] B\n *[other] C").is_some());
    }
}
