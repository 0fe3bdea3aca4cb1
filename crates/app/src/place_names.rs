//! The places that can be chosen: cities with a pack, towns of the country's gazetteer,
//! states.

mod entry;
mod finder;
mod packs;

pub(crate) use entry::FoundPlace;
pub(crate) use finder::{FoundPlaces, PlaceFinder};
pub(crate) use packs::PlacePacks;

use std::sync::{Arc, OnceLock};

use lotse_store::InstalledPack;

/// The places of the installed packs and the directory.
pub(crate) struct PlaceNames {
    pub(crate) packs: Arc<PlacePacks>,
    installed: Arc<[InstalledPack]>,
    directory: Option<String>,
    /// Built on the first search: indexing thousands of towns takes a moment.
    finder: OnceLock<PlaceFinder>,
}

impl PlaceNames {
    /// Prepares the places of the installed packs and of the directory, which is JSON.
    pub(crate) fn new(installed: Arc<[InstalledPack]>, directory: Option<String>) -> Self {
        Self {
            packs: Arc::new(PlacePacks::new(&installed, directory.as_deref())),
            installed,
            directory,
            finder: OnceLock::new(),
        }
    }

    /// Whether these are the places of the same packs and directory.
    pub(crate) fn is_of(&self, installed: &Arc<[InstalledPack]>, directory: Option<&str>) -> bool {
        Arc::ptr_eq(&self.installed, installed) && self.directory.as_deref() == directory
    }

    /// Finds places; `prepare` is called the first time.
    pub(crate) fn finder<E>(
        &self,
        prepare: impl FnOnce(&Arc<PlacePacks>) -> Result<PlaceFinder, E>,
    ) -> Result<&PlaceFinder, E> {
        if let Some(finder) = self.finder.get() {
            return Ok(finder);
        }
        let finder = prepare(&self.packs)?;
        Ok(self.finder.get_or_init(|| finder))
    }
}
