//! The names of all places that can be chosen, prepared for searching.

use std::{collections::BTreeMap, sync::Arc};

use lotse_core::PackId;
use lotse_delivery::fetch::Directory;
use lotse_i18n::{Language, Text};
use lotse_pack_model::{PackKind, text_chain};
use lotse_search::PlaceIndex;
use lotse_store::InstalledPack;

use crate::{ApiError, App, PlaceView, mutex::lock, packs::DIRECTORY};

/// All places: those that are installed, and those that only the directory lists.
pub(crate) struct PlaceNames {
    places: Vec<Place>,
    index: PlaceIndex,
    installed: Arc<[InstalledPack]>,
    directory: Option<String>,
}

struct Place {
    id: PackId,
    names: BTreeMap<Language, String>,
    /// The languages in which to look for a name when there is none in the chosen one.
    languages: Vec<Language>,
    postcodes: Vec<String>,
}

impl App {
    /// The names of all places, read again when packs or the directory have changed.
    pub(super) fn place_names(&self) -> Result<Arc<PlaceNames>, ApiError> {
        let store = self.content_store();
        let installed = store.list_packs()?;
        let directory = store.installation_note(DIRECTORY)?;
        drop(store);
        let mut cached = lock(&self.place_names);
        let is_current = |names: &&Arc<PlaceNames>| {
            Arc::ptr_eq(&names.installed, &installed) && names.directory == directory
        };
        if let Some(names) = cached.as_ref().filter(is_current) {
            return Ok(Arc::clone(names));
        }
        let names = Arc::new(PlaceNames::new(installed, directory));
        *cached = Some(Arc::clone(&names));
        Ok(names)
    }
}

impl PlaceNames {
    fn new(installed: Arc<[InstalledPack]>, directory: Option<String>) -> Self {
        let listed = directory.as_deref();
        let listed = listed.and_then(|json| Directory::read(json.as_bytes()).ok());
        let listed = listed.unwrap_or_default();
        let mut places: Vec<Place> = { installed.iter() }
            .filter(|pack| pack.manifest.kind == PackKind::City)
            .map(Place::installed)
            .collect();
        let is_installed = |id: &PackId| installed.iter().any(|pack| pack.manifest.id == *id);
        let others = listed.packs().filter(|pack| pack.kind == PackKind::City);
        places.extend(
            others
                .filter(|pack| !is_installed(&pack.id))
                .map(|pack| Place {
                    id: pack.id.clone(),
                    names: pack.names.clone(),
                    languages: pack.names.keys().cloned().collect(),
                    postcodes: pack.postcodes.clone(),
                }),
        );
        let index = PlaceIndex::new(
            { places.iter() }.map(|place| (place.names.values(), place.postcodes.iter())),
        );
        Self {
            places,
            index,
            installed,
            directory,
        }
    }

    /// The places that `query` means, closest first; all of them if it is empty. Equally
    /// close ones are sorted by name.
    pub(super) fn find(&self, query: &str, language: &Language) -> Vec<PlaceView> {
        let mut found: Vec<_> = if query.trim().is_empty() {
            let all = self.places.iter();
            all.filter_map(|place| Some((None, place.view(language)?)))
                .collect()
        } else {
            let found = self.index.find(query).into_iter();
            found
                .filter_map(|(at, closeness)| {
                    Some((Some(closeness), self.places.get(at)?.view(language)?))
                })
                .collect()
        };
        found.sort_by(|(one, a), (other, b)| {
            one.cmp(other).then_with(|| a.name.value.cmp(&b.name.value))
        });
        found.into_iter().map(|(_, view)| view).collect()
    }

    /// A place, with its name.
    pub(super) fn view(&self, id: &PackId, language: &Language) -> Option<PlaceView> {
        let mut places = self.places.iter();
        places.find(|place| place.id == *id)?.view(language)
    }
}

impl Place {
    fn installed(pack: &InstalledPack) -> Self {
        Self {
            id: pack.manifest.id.clone(),
            names: pack.names.clone(),
            languages: pack.manifest.languages.clone(),
            postcodes: pack.manifest.postcodes.clone(),
        }
    }

    fn view(&self, language: &Language) -> Option<PlaceView> {
        Some(PlaceView {
            id: self.id.to_string(),
            name: best_name(&self.names, &self.languages, language)?,
        })
    }
}

fn best_name(
    names: &BTreeMap<Language, String>,
    languages: &[Language],
    wanted: &Language,
) -> Option<Text> {
    let chain = text_chain(wanted, languages, languages.first()?);
    let mut chain = chain.iter().chain(languages).chain(names.keys());
    chain.find_map(|language| Some(Text::new(names.get(language)?.as_str(), language.clone())))
}
