//! The texts of layered packs.

use lotse_i18n::{FluentSource, Language, Texts, negotiate};

use crate::{Figures, Manifest, PackSource};

/// Languages to look for a text in: those in `available` that match `wanted`,
/// then English, which most people can read a little, then the `source`, which
/// is complete.
pub fn text_chain(wanted: &Language, available: &[Language], source: &Language) -> Vec<Language> {
    reading_chain(std::slice::from_ref(wanted), available, source)
}

/// Like [`text_chain`], for a reader of several languages, the best one first.
pub fn reading_chain(
    read: &[Language],
    available: &[Language],
    source: &Language,
) -> Vec<Language> {
    let wanted: Vec<Language> = { read.iter().cloned() }
        .chain([Language::english()])
        .collect();
    negotiate(&wanted, available, source)
}

/// The texts of layered packs, the country's first, for a chain of languages.
pub(crate) fn layered_texts<S: PackSource + ?Sized>(
    packs: &S,
    layers: &[Manifest],
    chain: &[Language],
    figures: &Figures,
) -> Result<Texts, S::Error> {
    let layer = |manifest: &Manifest, language: &Language| -> Result<Vec<FluentSource>, S::Error> {
        let texts = packs.texts(&manifest.id, language)?;
        Ok(texts
            .iter()
            .map(|text| FluentSource::parse(text).0)
            .collect())
    };
    let in_language =
        |language: &Language| -> Result<(Language, Vec<Vec<FluentSource>>), S::Error> {
            let sources = layers.iter().map(|manifest| layer(manifest, language));
            let mut sources: Vec<Vec<FluentSource>> = sources.collect::<Result<_, _>>()?;
            figures.put_beneath(language, &mut sources);
            Ok((language.clone(), sources))
        };
    let sources = chain.iter().map(in_language).collect::<Result<_, _>>()?;
    Ok(Texts::new(sources))
}
