//! The texts of layered packs.

use lotse_i18n::{Language, Source, Texts, negotiate};

use crate::{Figures, Pack};

/// Languages to look for a text in: those in `available` that match `wanted`,
/// then English, which most people can read a little, then the `source`, which
/// is complete.
pub fn text_chain(wanted: &Language, available: &[Language], source: &Language) -> Vec<Language> {
    negotiate(&[wanted.clone(), Language::english()], available, source)
}

/// The texts of layered packs, the country's first, for a chain of languages.
pub(crate) fn layered_texts(packs: &[&Pack], chain: &[Language], figures: &Figures) -> Texts {
    let of_language = |language: &Language| {
        let parts = packs.iter().filter_map(|pack| pack.languages.get(language));
        let sources = parts.map(|part| {
            let texts = part.texts.values();
            texts.map(|text| Source::parse(text).0).collect()
        });
        let mut layers: Vec<Vec<Source>> = sources.collect();
        figures.put_beneath(language, &mut layers);
        layers
    };
    Texts::new(
        chain
            .iter()
            .map(|language| (language.clone(), of_language(language)))
            .collect(),
    )
}
