//! Names of languages.

use icu_experimental::displaynames::{DisplayNamesOptions, multi::LanguageDisplayNames};
use icu_locale_core::{Locale, subtags};
use lotse_i18n::Language;

use super::locale;

/// The name of a language, by its tag, in another: *Arabisch* in German.
pub(crate) fn language_name(language: &Language, tag: &str) -> String {
    let name = || {
        let subject: subtags::Language = tag.parse::<Locale>().ok()?.id.language;
        let locale = locale(language)?;
        let options = DisplayNamesOptions::default();
        let names = LanguageDisplayNames::try_new(locale.into(), options).ok()?;
        names.of(subject).map(str::to_owned)
    };
    name().unwrap_or_else(|| tag.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_named_in_the_language_of_the_page() {
        for (page, named, expected) in [
            ("de", "ar", "Arabisch"),
            ("en", "rom", "Romany"),
            ("ar", "de", "الألمانية"),
            ("de", "qxy", "qxy"),
            ("de", "not a tag", "not a tag"),
        ] {
            assert_eq!(language_name(&page.parse().unwrap(), named), expected);
        }
    }
}
