//! The place to live in, and the end of onboarding.

mod view;

pub use view::PlaceView;

use std::sync::Arc;

use lotse_command::command;
use lotse_core::PackId;
use lotse_i18n::Language;
use lotse_pack_model::{Manifest, PackSource, text_chain};

use crate::{
    ApiError, App, Area, ErrorCode, Text, mutex::lock, packs::DIRECTORY, place_names::PlaceNames,
};

/// Maximum length of a place query, in characters.
const QUERY_CHARS: usize = 200;

impl App {
    /// Places that `query` means by name, in any language, or by postcode: the closest
    /// first, then by name; an empty query returns all places.
    #[command(areas(content, update))]
    pub fn find_places(&self, query: &str) -> Result<Vec<PlaceView>, ApiError> {
        if query.chars().count() > QUERY_CHARS {
            return Err(ApiError::new(ErrorCode::QueryTooLong).with("limit", QUERY_CHARS));
        }
        let found = self.place_names()?.find(query, &self.language()?);
        Ok(found.into_iter().map(place_view).collect())
    }

    /// The names of all places, prepared again when packs or the directory have changed.
    fn place_names(&self) -> Result<Arc<PlaceNames>, ApiError> {
        let store = self.content_store();
        let installed = store.list_packs()?;
        let directory = store.installation_note(DIRECTORY)?;
        drop(store);
        let mut cached = lock(&self.place_names);
        let is_current = |names: &&Arc<PlaceNames>| names.is_of(&installed, directory.as_deref());
        if let Some(names) = cached.as_ref().filter(is_current) {
            return Ok(Arc::clone(names));
        }
        let names = Arc::new(PlaceNames::new(installed, directory));
        *cached = Some(Arc::clone(&names));
        Ok(names)
    }

    /// Chooses a place; `None` is "I don't know yet". Content that is not
    /// installed is fetched as soon as there is a network.
    #[command]
    pub fn choose_place(&self, place: Option<&str>) -> Result<(), ApiError> {
        if let Some(place) = place {
            let unknown = || ApiError::unknown(ErrorCode::UnknownPlace, "place", place);
            let id: PackId = place.parse().map_err(|_| unknown())?;
            let is_listed = self.directory()?.publisher_of(&id).is_some();
            if !is_listed && !self.is_installed(&id)? {
                return Err(unknown());
            }
        }
        self.write(|tx| tx.set_setting("place", place))?;
        self.tell(&[Area::Content]);
        self.nudge();
        Ok(())
    }

    /// Whether a pack is installed.
    fn is_installed(&self, pack: &PackId) -> Result<bool, ApiError> {
        let manifests = self.content_store().manifests()?;
        Ok(manifests.iter().any(|manifest| manifest.id == *pack))
    }

    /// The view of the chosen place.
    pub(crate) fn place_view(&self) -> Result<Option<PlaceView>, ApiError> {
        let Some(place) = self.chosen_place()? else {
            return Ok(None);
        };
        let all = self.content_store().manifests()?;
        let Some(manifest) = all.iter().find(|manifest| manifest.id == place) else {
            return self.named_place(&place);
        };
        let name = self.names(manifest)?.into_iter().next();
        Ok(name.map(|name| PlaceView {
            id: place.to_string(),
            name,
        }))
    }

    /// The view of a place, with its name.
    pub(crate) fn named_place(&self, id: &PackId) -> Result<Option<PlaceView>, ApiError> {
        let place = self.place_names()?.get(id, &self.language()?);
        Ok(place.map(place_view))
    }

    /// Names of a pack, the one in the chosen language first.
    pub(crate) fn names(&self, manifest: &Manifest) -> Result<Vec<Text>, ApiError> {
        let Some(source) = manifest.languages.first() else {
            return Ok(Vec::new());
        };
        let wanted = self.language()?;
        let mut chain = text_chain(&wanted, &manifest.languages, source);
        chain.extend(
            manifest
                .languages
                .iter()
                .filter(|language| !chain.contains(language))
                .cloned()
                .collect::<Vec<_>>(),
        );
        let packs = self.content_store().list_packs()?;
        let pack = packs.iter().find(|pack| pack.manifest.id == manifest.id);
        let named = |language: Language| {
            let value = pack?.names.get(&language)?.clone();
            Some(Text::new(value, language))
        };
        Ok(chain.into_iter().filter_map(named).collect())
    }
}

fn place_view((id, name): (PackId, Text)) -> PlaceView {
    PlaceView {
        id: id.to_string(),
        name,
    }
}
