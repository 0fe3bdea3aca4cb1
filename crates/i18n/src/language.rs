//! Languages, their direction, and language negotiation.

use std::{fmt, str::FromStr};

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use icu_locale::LocaleDirectionality;
use serde::Serialize;
use serde_with::{DeserializeFromStr, SerializeDisplay};
use unic_langid::LanguageIdentifier;

/// A language, as a BCP 47 tag: `de`, `ar`, `pt-BR`.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, SerializeDisplay, DeserializeFromStr,
)]
#[expect(
    clippy::unsafe_derive_deserialize,
    reason = "it is read by `FromStr`, which checks every tag"
)]
pub struct Language(pub(crate) LanguageIdentifier);

/// A malformed language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is not a language tag such as \"de\" or \"pt-BR\"")]
pub struct LanguageError(String);

/// Writing direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Language {
    /// English, the fallback for people whose languages are all unavailable.
    pub fn english() -> Self {
        Self(unic_langid::langid!("en"))
    }

    /// The writing direction of the script in which the language is usually written, or
    /// of the one that the tag names (CLDR: likely subtags and script metadata).
    pub fn direction(&self) -> Direction {
        let identifier = self.to_string().parse();
        let is_rtl = identifier.is_ok_and(|identifier| {
            LocaleDirectionality::new_extended().is_right_to_left(&identifier)
        });
        if is_rtl {
            Direction::Rtl
        } else {
            Direction::Ltr
        }
    }
}

impl FromStr for Language {
    type Err = LanguageError;

    fn from_str(tag: &str) -> Result<Self, LanguageError> {
        tag.parse()
            .map(Self)
            .map_err(|_| LanguageError(tag.chars().take(40).collect()))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl AsRef<LanguageIdentifier> for Language {
    fn as_ref(&self) -> &LanguageIdentifier {
        &self.0
    }
}

/// The fallback chain: the `available` languages that match `requested`, best first,
/// then `last`, in which every text exists.
pub fn negotiate(requested: &[Language], available: &[Language], last: &Language) -> Vec<Language> {
    let mut chain: Vec<Language> = negotiate_languages(
        requested,
        available,
        None::<&Language>,
        NegotiationStrategy::Filtering,
    )
    .into_iter()
    .cloned()
    .collect();
    // A variant such as plain language is for those who ask for it.
    chain.retain(|language| {
        language.as_ref().variants().len() == 0 || requested.contains(language)
    });
    if !chain.contains(last) {
        chain.push(last.clone());
    }
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages(tags: &[&str]) -> Vec<Language> {
        tags.iter().map(|tag| tag.parse().unwrap()).collect()
    }

    #[test]
    fn a_regional_tag_finds_its_language() {
        let chain = negotiate(
            &languages(&["ar-SY", "en-US"]),
            &languages(&["de", "en", "ar"]),
            &"de".parse().unwrap(),
        );
        assert_eq!(chain, languages(&["ar", "en", "de"]));
    }

    #[test]
    fn a_variant_comes_only_to_those_who_ask_for_it() {
        let available = languages(&["de", "de-simple", "en"]);
        let last: Language = "en".parse().unwrap();
        let chain = |tag: &str| negotiate(&languages(&[tag]), &available, &last);
        assert_eq!(chain("de"), languages(&["de", "en"]));
        assert_eq!(chain("de-AT"), languages(&["de", "en"]));
        assert_eq!(chain("de-simple"), languages(&["de-simple", "de", "en"]));
    }

    #[test]
    fn every_language_that_a_person_reads_comes_before_the_last() {
        let chain = negotiate(
            &languages(&["de-simple", "vi", "fr"]),
            &languages(&["ar", "de", "de-simple", "en", "fr"]),
            &"en".parse().unwrap(),
        );
        assert_eq!(chain, languages(&["de-simple", "de", "fr", "en"]));
    }

    #[test]
    fn a_language_nobody_wrote_falls_back_to_the_last() {
        let chain = negotiate(
            &languages(&["tlh"]),
            &languages(&["de", "en"]),
            &"de".parse().unwrap(),
        );
        assert_eq!(chain, languages(&["de"]));
    }

    #[test]
    fn the_direction_follows_from_the_script_of_the_language() {
        for (tag, direction) in [
            ("ar", Direction::Rtl),
            ("fa", Direction::Rtl),
            ("he", Direction::Rtl),
            ("de", Direction::Ltr),
            ("uk", Direction::Ltr),
            ("ckb", Direction::Rtl),
            ("ps-AF", Direction::Rtl),
            ("dv", Direction::Rtl),
            ("rhg", Direction::Rtl),
            // The same language in another script.
            ("ku", Direction::Ltr),
            ("ku-Arab", Direction::Rtl),
            ("pa", Direction::Ltr),
            ("pa-Arab", Direction::Rtl),
            ("az-Arab", Direction::Rtl),
            ("de-simple", Direction::Ltr),
            ("qaa", Direction::Ltr),
        ] {
            assert_eq!(
                tag.parse::<Language>().unwrap().direction(),
                direction,
                "{tag}"
            );
        }
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        for bad in ["", "C", "de_DE.UTF-8@euro!", "../../etc"] {
            assert!(bad.parse::<Language>().is_err(), "{bad}");
        }
    }
}
