//! The place to live in, and the end of onboarding.

mod view;

pub use view::PlaceView;

use lotse_command::command;
use lotse_core::PackId;
use lotse_delivery::fetch::ListedPack;
use lotse_i18n::Language;
use lotse_pack_model::{Manifest, PackKind, PackSource, text_chain};

use crate::{ApiError, App, Area, ErrorCode, Text};

/// Maximum length of a place query, in characters.
const QUERY_CHARS: usize = 200;

impl App {
    /// Places whose name or postcode starts with `query`, sorted by name; an
    /// empty query returns all places.
    #[command(areas(content, update))]
    pub fn find_places(&self, query: &str) -> Result<Vec<PlaceView>, ApiError> {
        if query.chars().count() > QUERY_CHARS {
            return Err(ApiError::new(ErrorCode::QueryTooLong).with("limit", QUERY_CHARS));
        }
        let query = query.trim().to_lowercase();
        let all = self.content_store().manifests()?;
        let mut places = Vec::new();
        for manifest in all
            .iter()
            .filter(|manifest| manifest.kind == PackKind::City)
        {
            let names = self.names(manifest)?;
            if is_meant(&names, &manifest.postcodes, &query) {
                places.extend(names.into_iter().next().map(|name| PlaceView {
                    id: manifest.id.to_string(),
                    name,
                }));
            }
        }
        let is_here = |id: &PackId| all.iter().any(|manifest| manifest.id == *id);
        let directory = self.directory()?;
        let listed = directory
            .packs()
            .filter(|pack| pack.kind == PackKind::City && !is_here(&pack.id));
        for pack in listed {
            let names = self.listed_names(pack)?;
            if is_meant(&names, &pack.postcodes, &query) {
                places.extend(names.into_iter().next().map(|name| PlaceView {
                    id: pack.id.to_string(),
                    name,
                }));
            }
        }
        places.sort_by(|a, b| a.name.value.cmp(&b.name.value));
        Ok(places)
    }

    /// Names of a pack that only the directory lists, the one in the chosen language first.
    fn listed_names(&self, pack: &ListedPack) -> Result<Vec<Text>, ApiError> {
        let wanted = self.language()?;
        let named = |language: &Language, name: &String| Text::new(name.as_str(), language.clone());
        let own = pack.names.get(&wanted).map(|name| named(&wanted, name));
        let others = pack
            .names
            .iter()
            .filter(|(language, _)| **language != wanted);
        let others = others.map(|(language, name)| named(language, name));
        Ok(own.into_iter().chain(others).collect())
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
        let places = self.find_places("")?;
        Ok(places.into_iter().find(|place| place.id == id.as_str()))
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

fn is_meant(names: &[Text], postcodes: &[String], query: &str) -> bool {
    let by_name = names.iter().any(|name| has_beginning(&name.value, query));
    let by_postcode = || postcodes.iter().any(|postcode| postcode.starts_with(query));
    by_name || !query.is_empty() && by_postcode()
}

/// Whether a name or one of its words starts with the query: "Frankfurt (Oder)" with "oder".
fn has_beginning(name: &str, query: &str) -> bool {
    let name = name.to_lowercase();
    name.starts_with(query)
        || name
            .split([' ', '-', '('])
            .any(|word| word.starts_with(query))
}
