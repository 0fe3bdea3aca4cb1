//! Lists.

use icu_list::{
    ListFormatter,
    options::{ListFormatterOptions, ListLength},
};
use lotse_i18n::Language;

use super::locale;

/// `German, English and Arabic`.
pub(crate) fn list(language: &Language, items: &[String]) -> String {
    let formatter = locale(language).and_then(|locale| {
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        ListFormatter::try_new_and(locale.into(), options).ok()
    });
    match formatter {
        Some(formatter) => formatter.format(items.iter()).to_string(),
        None => items.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_ends_with_the_word_of_the_language() {
        let items = ["A", "B", "C"].map(str::to_owned);
        for (tag, expected) in [("de", "A, B und C"), ("ar", "A وB وC"), ("tr", "A, B ve C")] {
            assert_eq!(list(&tag.parse().unwrap(), &items), expected);
        }
    }
}
