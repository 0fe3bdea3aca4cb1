//! Where the person lives: a city with a pack, or a town of the gazetteer.

use std::sync::Arc;

use lotse_core::PackId;
use lotse_pack_model::Town;

use crate::{ApiError, App, ErrorCode, mutex::lock, packs::DIRECTORY, place_names::PlaceNames};

/// Setting with the pack of a city.
const PLACE: &str = "place";
/// Setting with a town or state of the gazetteer, as JSON. Holds the town itself and
/// not its position in the list, which may change.
const TOWN: &str = "town";

/// The chosen place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Home {
    /// A city with a pack.
    Pack(PackId),
    /// A town without a pack when it was chosen, or a state as a whole.
    Town(Town),
}

impl Home {
    /// Unique id among all places.
    pub(crate) fn id(&self) -> String {
        match self {
            Self::Pack(pack) => pack.to_string(),
            Self::Town(town) => town.id(),
        }
    }
}

impl App {
    /// The chosen place.
    pub(crate) fn home(&self) -> Result<Option<Home>, ApiError> {
        if self.is_locked() {
            return Ok(None);
        }
        let town = self.setting(TOWN)?;
        if let Some(town) = town.and_then(|json| serde_json::from_str(&json).ok()) {
            return Ok(Some(Home::Town(town)));
        }
        let place = self.setting(PLACE)?;
        Ok(place.and_then(|place| place.parse().ok()).map(Home::Pack))
    }

    /// Keeps the chosen place.
    pub(crate) fn set_home(&self, home: Option<&Home>) -> Result<(), ApiError> {
        let (pack, town) = match home {
            None => (None, None),
            Some(Home::Pack(pack)) => (Some(pack.to_string()), None),
            Some(Home::Town(town)) => (None, Some(json(town)?)),
        };
        self.write(|tx| {
            tx.set_setting(PLACE, pack.as_deref())?;
            tx.set_setting(TOWN, town.as_deref())
        })
    }

    /// The places, prepared again when packs or the directory have changed.
    pub(crate) fn place_names(&self) -> Result<Arc<PlaceNames>, ApiError> {
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

    /// Prepares the places again the next time that they are asked for.
    #[cfg(target_family = "wasm")]
    pub(crate) fn forget_places(&self) {
        *lock(&self.place_names) = None;
    }

    /// The pack of the chosen place: for a town, its uppermost pack, installed or
    /// listed, so that a town gets its own pack once one is published.
    pub(crate) fn chosen_place(&self) -> Result<Option<PackId>, ApiError> {
        match self.home()? {
            None => Ok(None),
            Some(Home::Pack(pack)) => Ok(Some(pack)),
            Some(Home::Town(town)) => {
                let names = self.place_names()?;
                Ok(names.packs.of_town(&town).map(|pack| pack.id.clone()))
            }
        }
    }

    /// The pack whose content is shown: for a town, the uppermost that is installed.
    pub(crate) fn shown_place(&self) -> Result<Option<PackId>, ApiError> {
        match self.home()? {
            Some(Home::Town(town)) => {
                let names = self.place_names()?;
                let pack = names.packs.installed_of_town(&town);
                Ok(pack.map(|pack| pack.id.clone()))
            }
            _ => self.chosen_place(),
        }
    }
}

fn json(town: &Town) -> Result<String, ApiError> {
    serde_json::to_string(town).map_err(|error| ApiError::logged(ErrorCode::StoreFailed, &error))
}
