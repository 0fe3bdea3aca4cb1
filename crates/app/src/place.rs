//! The place to live in, and the end of onboarding.

mod view;

pub use view::{CoverageView, CoveredLayer, FoundPlacesView, NearbyPlaceView, PlaceView};

use std::{collections::BTreeMap, sync::Arc};

use lotse_command::command;
use lotse_core::{PackId, Point};
use lotse_i18n::{FluentSource, Language, Texts};
use lotse_pack_model::{
    Gazetteer, Manifest, PackKind, PackSource, Town, gazetteer::state_text, text_chain,
};

use crate::{
    ApiError, App, Area, ErrorCode, Text,
    app::Home,
    place_names::{FoundPlace, FoundPlaces, PlaceFinder, PlacePacks},
};

/// Maximum length of a place query, in characters.
const QUERY_CHARS: usize = 200;

impl App {
    /// Places that match `query` by name, in any language, or by postcode: the best
    /// match first, then by name; an empty query returns the cities with a pack and the
    /// states.
    #[command(areas(content, update))]
    pub fn find_places(&self, query: &str) -> Result<FoundPlacesView, ApiError> {
        if query.chars().count() > QUERY_CHARS {
            return Err(ApiError::new(ErrorCode::QueryTooLong).with("limit", QUERY_CHARS));
        }
        let reads = self.languages_read()?;
        let FoundPlaces { places, is_cut } =
            self.with_places(|places| places.find(query, &reads))?;
        Ok(FoundPlacesView {
            places: places.into_iter().map(place_view).collect(),
            is_cut,
        })
    }

    /// What the content of a place covers, and which places nearby have more.
    #[command(areas(content, update))]
    pub fn coverage(&self, place: &str) -> Result<CoverageView, ApiError> {
        let reads = self.languages_read()?;
        let unknown = || ApiError::unknown(ErrorCode::UnknownPlace, "place", place);
        let home = self.home_of(place)?.ok_or_else(unknown)?;
        let packs = self.place_names()?;
        let pack = match &home {
            Home::Pack(id) => packs.packs.get(id),
            Home::Town(town) => packs.packs.of_town(town),
        };
        let view = self.home_view(&home)?.ok_or_else(unknown)?;
        let nearby = match self.point_of(&home)? {
            Some(point) => self.with_places(|places| places.near(point, &reads))?,
            None => Vec::new(),
        };
        let near = nearby.into_iter().filter(|(near, _)| near.id != view.id);
        let layer = pack.map_or(CoveredLayer::Country, |pack| covered(pack.kind));
        Ok(CoverageView {
            layer,
            region: { pack.filter(|_| layer == CoveredLayer::Region) }
                .and_then(|region| region.name(&reads)),
            nearby: near
                .map(|(place, away)| NearbyPlaceView {
                    place: place_view(place),
                    kilometres: whole_kilometres(away),
                })
                .collect(),
            place: view,
        })
    }

    /// Position of the person's home, if the gazetteer has it.
    pub(crate) fn home_point(&self) -> Result<Option<Point>, ApiError> {
        match self.home()? {
            Some(home) => self.point_of(&home),
            None => Ok(None),
        }
    }

    fn point_of(&self, home: &Home) -> Result<Option<Point>, ApiError> {
        match home {
            Home::Pack(id) => self.with_places(|places| places.point_of_pack(id)),
            Home::Town(town) => Ok(town.point),
        }
    }

    /// Searches the places.
    fn with_places<T>(&self, search: impl FnOnce(&PlaceFinder) -> T) -> Result<T, ApiError> {
        let names = self.place_names()?;
        let finder = names.finder(|packs| self.place_finder(Arc::clone(packs)))?;
        Ok(search(finder))
    }

    fn place_finder(&self, packs: Arc<PlacePacks>) -> Result<PlaceFinder, ApiError> {
        let store = self.content_store();
        let Some((country, gazetteer)) = store.load_gazetteer()? else {
            let (none, names) = (Gazetteer::default(), BTreeMap::new());
            return Ok(PlaceFinder::new(packs, none, names, Vec::new()));
        };
        let manifests = store.manifests()?;
        let country = manifests.iter().find(|manifest| manifest.id == country);
        let languages = country.map_or_else(Vec::new, |country| country.languages.clone());
        let of_country = country.into_iter().flat_map(|country| {
            let languages = country.languages.iter();
            languages.map(|language| (&country.id, language))
        });
        let of_languages = manifests
            .iter()
            .filter_map(|manifest| Some((&manifest.id, manifest.language()?)));
        let mut names: BTreeMap<PackId, BTreeMap<Language, String>> = BTreeMap::new();
        for (pack, language) in of_country.chain(of_languages) {
            let texts = store.texts(pack, language)?;
            for (state, name) in state_names(&gazetteer, language, &texts) {
                let names = names.entry(state).or_default();
                names.entry(language.clone()).or_insert(name);
            }
        }
        Ok(PlaceFinder::new(packs, gazetteer, names, languages))
    }

    /// Chooses a place: a city by its pack, or a town or state of the gazetteer; `None` is
    /// "I don't know yet". Content that is not installed is fetched as soon as there is a
    /// network.
    #[command]
    pub fn choose_place(&self, place: Option<&str>) -> Result<(), ApiError> {
        let home = match place {
            None => None,
            Some(place) => {
                let unknown = || ApiError::unknown(ErrorCode::UnknownPlace, "place", place);
                Some(self.home_of(place)?.ok_or_else(unknown)?)
            }
        };
        self.set_home(home.as_ref())?;
        self.tell(&[Area::Content]);
        self.nudge();
        Ok(())
    }

    /// The place with an id, if it can be chosen.
    fn home_of(&self, id: &str) -> Result<Option<Home>, ApiError> {
        let chosen = self.home()?.filter(|home| home.id() == id);
        if chosen.is_some() {
            return Ok(chosen);
        }
        let town = self.with_places(|places| places.town(id).cloned())?;
        if let Some(town) = town {
            return Ok(Some(Home::Town(town)));
        }
        let Ok(pack) = id.parse::<PackId>() else {
            return Ok(None);
        };
        let is_there = self.place_names()?.packs.get(&pack).is_some();
        Ok(is_there.then_some(Home::Pack(pack)))
    }

    /// The view of the chosen place.
    pub(crate) fn place_view(&self) -> Result<Option<PlaceView>, ApiError> {
        match self.home()? {
            Some(home) => self.home_view(&home),
            None => Ok(None),
        }
    }

    /// The view of a place, without the index: the first screen must not wait for it.
    fn home_view(&self, home: &Home) -> Result<Option<PlaceView>, ApiError> {
        match home {
            Home::Pack(id) => self.named_place(id),
            Home::Town(town) => self.town_view(town).map(Some),
        }
    }

    fn town_view(&self, town: &Town) -> Result<PlaceView, ApiError> {
        let content = self.place_content()?;
        let country = content.manifests.first();
        let own = country.and_then(|country| country.languages.first().cloned());
        let name = Text::new(town.name.as_str(), own.unwrap_or_else(Language::english));
        let state = content.find(&state_text(&town.state), None);
        let names = self.place_names()?;
        let pack = names.packs.of_town(town);
        Ok(PlaceView {
            id: town.id(),
            name: state.clone().filter(|_| town.is_state()).unwrap_or(name),
            state: state.filter(|_| !town.is_state()),
            district: Some(town.district.clone()).filter(|district| !district.is_empty()),
            has_pack: pack.is_some_and(|pack| pack.kind == PackKind::City),
        })
    }

    /// The view of a place with a pack, with its name.
    pub(crate) fn named_place(&self, id: &PackId) -> Result<Option<PlaceView>, ApiError> {
        let place = self.place_names()?.packs.found(id, &self.languages_read()?);
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

fn place_view(place: FoundPlace) -> PlaceView {
    PlaceView {
        id: place.id,
        name: place.name,
        state: place.state,
        district: place.district,
        has_pack: place.has_pack,
    }
}

fn covered(kind: PackKind) -> CoveredLayer {
    match kind {
        PackKind::Country | PackKind::Language => CoveredLayer::Country,
        PackKind::State => CoveredLayer::State,
        PackKind::Region => CoveredLayer::Region,
        PackKind::City | PackKind::Organisation => CoveredLayer::City,
    }
}

/// Distance in whole kilometres, at least 1.
fn whole_kilometres(away: f64) -> u32 {
    (1..u32::from(u16::MAX))
        .find(|kilometres| f64::from(*kilometres) + 0.5 > away)
        .unwrap_or(u32::from(u16::MAX))
}

/// The names of the states in a language, from the texts of the country.
fn state_names(
    gazetteer: &Gazetteer,
    language: &Language,
    texts: &[String],
) -> Vec<(PackId, String)> {
    let with_states = texts.iter().filter(|text| text.contains("state-"));
    let sources = with_states.map(|text| FluentSource::parse(text).0);
    let texts = Texts::of(language.clone(), sources.collect());
    let states = gazetteer.states().into_iter();
    states
        .filter_map(|state| Some((state.clone(), texts.text(&state_text(state), None)?.value)))
        .collect()
}
