//! The texts of layered packs.

use lotse_i18n::{Language, Source, Texts, negotiate};

use crate::Pack;

/// The Fluent texts of one pack in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sources {
    /// The language.
    pub language: Language,
    /// The files' texts.
    pub sources: Vec<String>,
}

impl Pack {
    /// Its Fluent texts, by language.
    pub fn sources(&self) -> Vec<Sources> {
        self.languages
            .iter()
            .map(|(language, part)| Sources { language: language.clone(), sources: part.texts.values().cloned().collect() })
            .collect()
    }
}

/// The languages in which a text is looked for: those of `available` that fit
/// `wanted`, then English, which most people can read a little, then the
/// `source`, in which nothing is missing.
pub fn text_chain(wanted: &Language, available: &[Language], source: &Language) -> Vec<Language> {
    let requested: Vec<Language> = [wanted.clone()].into_iter().chain("en".parse()).collect();
    negotiate(&requested, available, source)
}

/// The texts of layered packs, the country's first, for a chain of languages.
pub(crate) fn layered_texts(packs: &[&Pack], chain: &[Language]) -> Texts {
    let of_language = |language: &Language| {
        packs
            .iter()
            .filter_map(|pack| pack.languages.get(language))
            .flat_map(|part| part.texts.values())
            .map(|text| Source::parse(text).0)
            .collect()
    };
    Texts::new(chain.iter().map(|language| (language.clone(), of_language(language))).collect())
}
