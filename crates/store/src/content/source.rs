//! `PackSource` for installed packs, current and as last seen.

use std::collections::{BTreeMap, BTreeSet};

use lotse_core::PackId;
use lotse_i18n::Language;
use lotse_pack_model::{Entry, Manifest, Meta, PackSource};

use super::{ContentStore, SeenPack, TextKind};
use crate::{StoreError, error::Result};

impl PackSource for ContentStore {
    type Error = StoreError;

    fn manifests(&self) -> Result<Vec<Manifest>> {
        let packs = self.list_packs()?;
        Ok(packs.iter().map(|pack| pack.manifest.clone()).collect())
    }

    fn metas(&self, pack: &PackId) -> Result<BTreeMap<Language, Meta>> {
        let packs = self.list_packs()?;
        let installed = packs.iter().find(|each| each.manifest.id == *pack);
        Ok(installed.map_or_else(BTreeMap::new, |installed| installed.metas.clone()))
    }

    fn entries(&self, pack: &PackId) -> Result<Vec<Entry>> {
        self.load_entries(pack)
    }

    fn texts(&self, pack: &PackId, language: &Language) -> Result<Vec<String>> {
        self.load_texts(pack, language, TextKind::Pack)
    }

    fn guide(&self, pack: &PackId, language: &Language, id: &str) -> Result<Option<String>> {
        self.load_guide(pack, language, id)
    }

    fn guides(&self, pack: &PackId) -> Result<BTreeSet<String>> {
        self.guide_ids(pack)
    }

    fn languages_of_guide(&self, pack: &PackId, id: &str) -> Result<Vec<Language>> {
        self.guide_languages(pack, id)
    }
}

/// The installed packs with the entries and texts that the person last saw.
/// Guides are always current; old versions are not kept.
#[derive(Debug)]
pub struct SeenPacks<'a> {
    store: &'a ContentStore,
    changed: Vec<SeenPack>,
}

impl ContentStore {
    /// The packs with the entries and texts that the person last saw.
    pub fn as_seen(&self) -> Result<SeenPacks<'_>> {
        Ok(SeenPacks {
            changed: self.list_seen()?,
            store: self,
        })
    }
}

impl SeenPacks<'_> {
    /// Whether a pack has changed since the person last looked.
    pub fn has_changed(&self, pack: &PackId) -> bool {
        self.before(pack).is_some()
    }

    fn before(&self, pack: &PackId) -> Option<&SeenPack> {
        self.changed.iter().find(|seen| seen.id == *pack)
    }
}

impl PackSource for SeenPacks<'_> {
    type Error = StoreError;

    fn manifests(&self) -> Result<Vec<Manifest>> {
        self.store.manifests()
    }

    fn metas(&self, pack: &PackId) -> Result<BTreeMap<Language, Meta>> {
        self.store.metas(pack)
    }

    fn entries(&self, pack: &PackId) -> Result<Vec<Entry>> {
        match self.before(pack) {
            Some(before) => Ok(before.entries.clone()),
            None => self.store.entries(pack),
        }
    }

    fn texts(&self, pack: &PackId, language: &Language) -> Result<Vec<String>> {
        match self.before(pack) {
            Some(before) => Ok(before.texts.get(language).cloned().unwrap_or_default()),
            None => self.store.texts(pack, language),
        }
    }

    fn guide(&self, pack: &PackId, language: &Language, id: &str) -> Result<Option<String>> {
        self.store.guide(pack, language, id)
    }

    fn guides(&self, pack: &PackId) -> Result<BTreeSet<String>> {
        self.store.guides(pack)
    }

    fn languages_of_guide(&self, pack: &PackId, id: &str) -> Result<Vec<Language>> {
        self.store.languages_of_guide(pack, id)
    }
}
