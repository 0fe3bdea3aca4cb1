//! The forms that a language needs: plurals as CLDR has them.

use lotse_i18n::{Language, categories, category};

use crate::fluent::{TextForms, Variant};

/// All names of plural forms.
const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// The numbers that are tried to find examples of a form.
const TRIED: std::ops::RangeInclusive<u64> = 0..=1_000;

/// Whether the forms are those of a number: with a name that can be nothing else, or
/// nothing but such names.
pub(crate) fn is_plural(variants: &[Variant]) -> bool {
    let mut keys = variants.iter().map(|variant| variant.key.as_str());
    keys.clone()
        .any(|key| key != "other" && NAMES.contains(&key))
        || keys.all(|key| NAMES.contains(&key))
}

/// The numbers for which a language uses a form: the first few, and whether there are more.
pub(crate) fn examples(language: &Language, form: &str) -> (Vec<u64>, bool) {
    let mut numbers = TRIED.filter(|number| category(language, *number) == form);
    let first: Vec<u64> = numbers.by_ref().take(5).collect();
    let is_more = numbers.next().is_some();
    (first, is_more)
}

/// Whether a form is for one number alone, which a text may then leave out or write as
/// a word.
pub(crate) fn is_one_number(language: &Language, form: &str) -> bool {
    let mut numbers = TRIED.filter(|number| category(language, *number) == form);
    numbers.next().is_some() && numbers.next().is_none()
}

/// The forms in which a text of the source has to be written in a language, without
/// sentences.
pub(crate) fn wanted(source: &TextForms, language: &Language) -> TextForms {
    match source {
        TextForms::One(_) => TextForms::One(Vec::new()),
        TextForms::Select { selector, variants } if is_plural(variants) => {
            let other = variants.iter().find(|variant| variant.is_default);
            let variants = categories(language).into_iter().map(|form| {
                let same = variants.iter().find(|variant| variant.key == form);
                let below = same
                    .or(other)
                    .map(|variant| wanted(&variant.forms, language));
                Variant {
                    key: form.to_owned(),
                    is_default: form == "other",
                    forms: below.unwrap_or(TextForms::One(Vec::new())),
                }
            });
            TextForms::Select {
                selector: selector.clone(),
                variants: variants.collect(),
            }
        }
        TextForms::Select { selector, variants } => TextForms::Select {
            selector: selector.clone(),
            variants: variants
                .iter()
                .map(|variant| Variant {
                    forms: wanted(&variant.forms, language),
                    ..variant.clone()
                })
                .collect(),
        },
    }
}

/// The sentence of the source that a form of a translation is compared with.
pub(crate) fn counterpart(language: &Language, selector_form: Option<&String>) -> Option<String> {
    let form = selector_form?;
    let is_name = NAMES.contains(&form.as_str());
    // A form for many numbers must have what *other* has, such as the number.
    if is_name && !is_one_number(language, form) {
        return Some("other".to_owned());
    }
    Some(form.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        tag.parse().unwrap()
    }

    #[test]
    fn examples_are_numbers_of_the_form() {
        assert_eq!(examples(&language("de"), "one"), (vec![1], false));
        assert_eq!(examples(&language("uk"), "few").0, [2, 3, 4, 22, 23]);
        assert!(is_one_number(&language("ar"), "two"));
        assert!(!is_one_number(&language("ru"), "one"));
        assert!(!is_one_number(&language("fr"), "one"), "0 and 1");
    }
}
