//! Where the content of a place is read from: the store of a device, or packs
//! read from folders.

use std::{
    borrow::Borrow,
    collections::{BTreeMap, BTreeSet},
    convert::Infallible,
};

use lotse_core::PackId;
use lotse_i18n::Language;

use crate::{Entry, LanguagePart, Manifest, Meta, Pack};

/// A collection of packs from which places are made. For a missing pack,
/// everything is empty.
pub trait PackSource {
    /// Error of reading.
    type Error;

    /// The manifests of all packs.
    fn manifests(&self) -> Result<Vec<Manifest>, Self::Error>;

    /// How each language of a pack was made.
    fn metas(&self, pack: &PackId) -> Result<BTreeMap<Language, Meta>, Self::Error>;

    /// The entries of a pack, in its order.
    fn entries(&self, pack: &PackId) -> Result<Vec<Entry>, Self::Error>;

    /// The Fluent texts of the content of a pack in a language, in the order of
    /// its files.
    fn texts(&self, pack: &PackId, language: &Language) -> Result<Vec<String>, Self::Error>;

    /// A guide of a pack in a language, as Markdown.
    fn guide(
        &self,
        pack: &PackId,
        language: &Language,
        id: &str,
    ) -> Result<Option<String>, Self::Error>;

    /// The ids of the guides that a pack has in any language.
    fn guides(&self, pack: &PackId) -> Result<BTreeSet<String>, Self::Error>;

    /// The languages in which a pack has a guide.
    fn languages_of_guide(&self, pack: &PackId, id: &str) -> Result<Vec<Language>, Self::Error>;
}

/// Packs read from folders.
impl<P: Borrow<Pack>> PackSource for [P] {
    type Error = Infallible;

    fn manifests(&self) -> Result<Vec<Manifest>, Infallible> {
        Ok(self
            .iter()
            .map(|pack| pack.borrow().manifest.clone())
            .collect())
    }

    fn metas(&self, pack: &PackId) -> Result<BTreeMap<Language, Meta>, Infallible> {
        let languages = of_id(self, pack).flat_map(|pack| &pack.languages);
        let metas =
            languages.filter_map(|(language, part)| Some((language.clone(), part.meta.clone()?)));
        Ok(metas.collect())
    }

    fn entries(&self, pack: &PackId) -> Result<Vec<Entry>, Infallible> {
        let entries = of_id(self, pack).flat_map(|pack| &pack.entries);
        Ok(entries.cloned().collect())
    }

    fn texts(&self, pack: &PackId, language: &Language) -> Result<Vec<String>, Infallible> {
        let texts = parts(self, pack, language).flat_map(|part| part.texts.values());
        Ok(texts.cloned().collect())
    }

    fn guide(
        &self,
        pack: &PackId,
        language: &Language,
        id: &str,
    ) -> Result<Option<String>, Infallible> {
        let mut guides = parts(self, pack, language).filter_map(|part| part.guides.get(id));
        Ok(guides.next().cloned())
    }

    fn guides(&self, pack: &PackId) -> Result<BTreeSet<String>, Infallible> {
        let languages = of_id(self, pack).flat_map(|pack| pack.languages.values());
        Ok(languages
            .flat_map(|part| part.guides.keys().map(ToString::to_string))
            .collect())
    }

    fn languages_of_guide(&self, pack: &PackId, id: &str) -> Result<Vec<Language>, Infallible> {
        let languages = of_id(self, pack).flat_map(|pack| &pack.languages);
        let with_guide = languages.filter(|(_, part)| part.guides.contains_key(id));
        Ok(with_guide.map(|(language, _)| language.clone()).collect())
    }
}

fn of_id<'a, P: Borrow<Pack>>(packs: &'a [P], id: &PackId) -> impl Iterator<Item = &'a Pack> {
    let packs = packs.iter().map(Borrow::borrow);
    packs.filter(move |pack: &&Pack| pack.id() == id)
}

fn parts<'a, P: Borrow<Pack>>(
    packs: &'a [P],
    id: &PackId,
    language: &Language,
) -> impl Iterator<Item = &'a LanguagePart> {
    of_id(packs, id).filter_map(move |pack| pack.languages.get(language))
}
