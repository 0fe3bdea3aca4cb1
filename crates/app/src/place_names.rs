//! The names of all places that can be chosen, prepared for searching.

use std::{collections::BTreeMap, sync::Arc};

use lotse_core::PackId;
use lotse_delivery::fetch::Directory;
use lotse_i18n::{Language, Text};
use lotse_pack_model::{PackKind, text_chain};
use lotse_search::PlaceIndex;
use lotse_store::InstalledPack;

/// All places: those that are installed, and those that only the directory lists.
pub(crate) struct PlaceNames {
    places: Vec<Place>,
    index: PlaceIndex,
    installed: Arc<[InstalledPack]>,
    directory: Option<String>,
}

/// A place, with its name in the chosen language or the best other one.
type NamedPlace = (PackId, Text);

struct Place {
    id: PackId,
    names: BTreeMap<Language, String>,
    /// Where to look for a name that is missing in the chosen language.
    languages: Vec<Language>,
    postcodes: Vec<String>,
}

impl PlaceNames {
    /// Prepares the places of the installed packs and of the directory, which is JSON.
    pub(crate) fn new(installed: Arc<[InstalledPack]>, directory: Option<String>) -> Self {
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

    /// Whether these are the places of the same packs and directory.
    pub(crate) fn is_of(&self, installed: &Arc<[InstalledPack]>, directory: Option<&str>) -> bool {
        Arc::ptr_eq(&self.installed, installed) && self.directory.as_deref() == directory
    }

    /// The places that `query` means, closest first; all of them if it is empty. Equally
    /// close ones are sorted by name.
    pub(crate) fn find(&self, query: &str, language: &Language) -> Vec<NamedPlace> {
        let mut found: Vec<_> = if query.trim().is_empty() {
            let all = self.places.iter();
            all.filter_map(|place| Some((None, place.named(language)?)))
                .collect()
        } else {
            let found = self.index.find(query).into_iter();
            found
                .filter_map(|(at, closeness)| {
                    Some((Some(closeness), self.places.get(at)?.named(language)?))
                })
                .collect()
        };
        found
            .sort_by(|(one, a), (other, b)| one.cmp(other).then_with(|| a.1.value.cmp(&b.1.value)));
        found.into_iter().map(|(_, place)| place).collect()
    }

    /// A place, with its name.
    pub(crate) fn get(&self, id: &PackId, language: &Language) -> Option<NamedPlace> {
        let mut places = self.places.iter();
        places.find(|place| place.id == *id)?.named(language)
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

    fn named(&self, language: &Language) -> Option<NamedPlace> {
        let name = best_name(&self.names, &self.languages, language)?;
        Some((self.id.clone(), name))
    }
}

/// The name in the wanted language, or else in the best other one.
fn best_name(
    names: &BTreeMap<Language, String>,
    languages: &[Language],
    wanted: &Language,
) -> Option<Text> {
    let chain = text_chain(wanted, languages, languages.first()?);
    let mut chain = chain.iter().chain(languages).chain(names.keys());
    chain.find_map(|language| Some(Text::new(names.get(language)?.as_str(), language.clone())))
}
