//! Finds places by name and postcode, and those near a point.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    sync::{Arc, LazyLock},
};

use lotse_core::{PackId, Point};
use lotse_i18n::{Language, Text};
use lotse_pack_model::{Gazetteer, PostcodeRange, Town};
use lotse_search::{PlaceIndex, fold, postcode_in};

use super::{
    entry::{FoundPlace, NamedPlace},
    packs::{PlacePack, PlacePacks, best_name},
};

/// Maximum number of places found at once; no postcode has more.
const FOUND: usize = 60;
/// How far a place near another may be, in kilometres.
const NEAR_KM: f64 = 100.0;
/// Maximum number of places near another.
const NEAR: usize = 3;

/// Rank of a town without a pack that is not a state.
const TOWN: u8 = 2;

/// The names of the states, by language.
pub(crate) type StateNames = BTreeMap<PackId, BTreeMap<Language, String>>;

/// The index of all names, built on first use: choosing a listed city does not need it.
type LazyIndex = LazyLock<PlaceIndex, Box<dyn FnOnce() -> PlaceIndex + Send>>;

/// All places, prepared for searching.
pub(crate) struct PlaceFinder {
    packs: Arc<PlacePacks>,
    entries: Vec<NamedPlace>,
    index: LazyIndex,
    postcodes: Vec<PostcodeRange>,
    states: StateNames,
    /// The languages of the country, its own first.
    languages: Vec<Language>,
}

/// Results of a place search, the best match first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FoundPlaces {
    pub(crate) places: Vec<FoundPlace>,
    /// Whether there are more.
    pub(crate) is_cut: bool,
}

impl PlaceFinder {
    /// Prepares the cities among the packs, and the towns and states of the gazetteer. A
    /// town with a pack is found as its pack.
    pub(crate) fn new(
        packs: Arc<PlacePacks>,
        gazetteer: Gazetteer,
        states: StateNames,
        languages: Vec<Language>,
    ) -> Self {
        let by_name = by_name(&gazetteer.towns);
        let mut with_pack = HashSet::new();
        let mut entries = Vec::new();
        let mut searched: Vec<(Vec<String>, Vec<String>)> = Vec::new();
        for city in packs.cities() {
            let mut names: Vec<String> = city.names.values().cloned().collect();
            let mut postcodes = city.postcodes.clone();
            let mut point = None;
            for (at, town) in towns_of(&packs, city, &by_name) {
                with_pack.insert(at);
                names.extend(town.also.iter().cloned());
                postcodes.extend(town.postcodes.iter().cloned());
                point = point.or(town.point);
            }
            let id = city.id.clone();
            entries.push(NamedPlace::Pack { id, point });
            searched.push((names, postcodes));
        }
        for (state, names) in &states {
            if let Some(town) = state_alone(state, names, &languages, &by_name) {
                let names = names.clone();
                searched.push((names.values().cloned().collect(), Vec::new()));
                entries.push(NamedPlace::State { town, names });
            }
        }
        let ambiguous = ambiguous(&gazetteer.towns);
        let towns = gazetteer.towns.into_iter().enumerate();
        for (_, town) in towns.filter(|(at, _)| !with_pack.contains(at)) {
            let names = [&town.name].into_iter().chain(&town.also).cloned();
            searched.push((names.collect(), town.postcodes.clone()));
            let is_ambiguous = ambiguous.contains(&(town.name.clone(), town.state.clone()));
            entries.push(NamedPlace::Town { town, is_ambiguous });
        }
        Self {
            index: LazyLock::new(Box::new(move || PlaceIndex::new(searched))),
            packs,
            entries,
            postcodes: gazetteer.postcodes,
            states,
            languages,
        }
    }

    /// Places that match `query`, the best match first; if it is empty, the cities with
    /// a pack and the states. A postcode also finds its state, for those whose town is
    /// missing.
    pub(crate) fn find(&self, query: &str, reads: &[Language]) -> FoundPlaces {
        let mut found: Vec<_> = if query.trim().is_empty() {
            let entries = self.entries.iter();
            let first = entries.filter(|entry| self.rank(entry) < TOWN);
            first.map(|entry| (None, entry)).collect()
        } else {
            let found = self.index.find(query).into_iter();
            found
                .filter_map(|(at, closeness)| Some((Some(closeness), self.entries.get(at)?)))
                .collect()
        };
        found.sort_by_cached_key(|(closeness, entry)| (*closeness, self.order(entry, reads)));
        let is_cut = found.len() > FOUND && !query.trim().is_empty();
        found.truncate(if is_cut { FOUND } else { found.len() });
        let places = found.into_iter();
        let mut places: Vec<FoundPlace> = places
            .filter_map(|(_, entry)| self.found(entry, reads))
            .collect();
        for state in self.states_of(query) {
            let state = self.found(state, reads);
            places.extend(state.filter(|state| !places.iter().any(|place| place.id == state.id)));
        }
        FoundPlaces { places, is_cut }
    }

    /// Orders equally good matches: those with a pack first, then states, then towns
    /// with many postcodes, which are large, then by name.
    fn order(&self, entry: &NamedPlace, reads: &[Language]) -> impl Ord + use<> {
        let rank = self.rank(entry);
        let town = entry.town().filter(|_| rank == TOWN);
        let size = town.map_or(0, |town| town.postcodes.len());
        let name = { self.found(entry, reads) }.map(|place| fold(&place.name.value));
        (rank, Reverse(size), name, entry.id())
    }

    /// Places with a pack come first, then states, cities among them, then [`TOWN`].
    fn rank(&self, entry: &NamedPlace) -> u8 {
        match entry {
            NamedPlace::Pack { .. } => 0,
            NamedPlace::State { .. } => 1,
            NamedPlace::Town { town, .. } if self.is_city_state(town) => 1,
            NamedPlace::Town { .. } => TOWN,
        }
    }

    /// The states in which the postcode of a query is.
    fn states_of(&self, query: &str) -> impl Iterator<Item = &NamedPlace> {
        let postcode = postcode_in(query);
        let ranges = self.postcodes.iter();
        let ranges = ranges.filter(|range| {
            let postcode = postcode.as_deref();
            postcode.is_some_and(|postcode| range.contains(postcode))
        });
        let states: BTreeSet<&PackId> = ranges.map(|range| &range.state).collect();
        self.entries.iter().filter(move |entry| {
            let town = entry.town().filter(|town| states.contains(&town.state));
            town.is_some_and(|town| town.is_state() || self.is_city_state(town))
        })
    }

    /// Whether a town is its state, as Hamburg is.
    fn is_city_state(&self, town: &Town) -> bool {
        let names = self.states.get(&town.state);
        names.is_some_and(|names| names.values().any(|name| *name == town.name))
    }

    /// The town or state with this id. Before the list of towns is fetched, a city state is
    /// offered as a state; its id as a state stays valid afterwards.
    pub(crate) fn town(&self, id: &str) -> Option<&Town> {
        let towns = || self.entries.iter().filter_map(NamedPlace::town);
        let is_state = |town: &&Town| Town::state(town.state.clone(), &town.name).id() == id;
        let as_state = || towns().find(|town| self.is_city_state(town) && is_state(town));
        towns().find(|town| town.id() == id).or_else(as_state)
    }

    /// Where a city with a pack is.
    pub(crate) fn point_of_pack(&self, pack: &PackId) -> Option<Point> {
        let mut entries = self.entries.iter();
        entries.find_map(|entry| match entry {
            NamedPlace::Pack { id, point } if id == pack => *point,
            _ => None,
        })
    }

    /// Cities with a pack near a point, the nearest first, with the distance in kilometres.
    pub(crate) fn near(&self, point: Point, reads: &[Language]) -> Vec<(FoundPlace, f64)> {
        let cities = self.entries.iter().filter_map(|entry| match entry {
            NamedPlace::Pack { point: there, .. } => Some((entry, point.kilometres_to((*there)?))),
            _ => None,
        });
        let mut near: Vec<_> = cities.filter(|(_, away)| *away <= NEAR_KM).collect();
        near.sort_by(|(_, one), (_, other)| one.total_cmp(other));
        let near = near.into_iter().take(NEAR);
        near.filter_map(|(entry, away)| Some((self.found(entry, reads)?, away)))
            .collect()
    }

    fn found(&self, entry: &NamedPlace, reads: &[Language]) -> Option<FoundPlace> {
        match entry {
            NamedPlace::Pack { id, .. } => self.packs.found(id, reads),
            NamedPlace::State { town, names } => Some(FoundPlace {
                id: town.id(),
                name: best_name(names, &self.languages, reads)?,
                state: None,
                district: None,
                has_pack: false,
            }),
            NamedPlace::Town { town, is_ambiguous } => Some(FoundPlace {
                id: town.id(),
                name: Text::new(town.name.as_str(), self.languages.first()?.clone()),
                state: self.state_name(&town.state, reads),
                district: is_ambiguous.then(|| town.district.clone()),
                has_pack: false,
            }),
        }
    }

    fn state_name(&self, state: &PackId, reads: &[Language]) -> Option<Text> {
        best_name(self.states.get(state)?, &self.languages, reads)
    }
}

type TownsByName<'a> = HashMap<String, Vec<(usize, &'a Town)>>;

fn by_name(towns: &[Town]) -> TownsByName<'_> {
    let mut by_name = TownsByName::new();
    for (at, town) in towns.iter().enumerate() {
        by_name
            .entry(fold(&town.name))
            .or_default()
            .push((at, town));
    }
    by_name
}

/// Towns of the gazetteer that a city's pack belongs to.
fn towns_of<'a>(
    packs: &PlacePacks,
    city: &PlacePack,
    by_name: &TownsByName<'a>,
) -> Vec<(usize, &'a Town)> {
    let names: BTreeSet<String> = city.names.values().map(|name| fold(name)).collect();
    let towns = names.iter().filter_map(|name| by_name.get(name)).flatten();
    let towns = towns.filter(|(_, town)| packs.is_pack_of(city, town));
    towns.copied().collect()
}

/// A state as a whole, unless it is a city, which is found as such.
fn state_alone(
    state: &PackId,
    names: &BTreeMap<Language, String>,
    languages: &[Language],
    by_name: &TownsByName<'_>,
) -> Option<Town> {
    let name = best_name(names, languages, languages)?.value;
    let mut towns = by_name.get(&fold(&name)).into_iter().flatten();
    let is_city = towns.any(|(_, town)| town.state == *state);
    (!is_city).then(|| Town::state(state.clone(), &name))
}

/// Names that several towns of a state have.
fn ambiguous(towns: &[Town]) -> HashSet<(String, PackId)> {
    let mut seen = HashSet::new();
    let mut ambiguous = HashSet::new();
    for town in towns {
        let named = (town.name.clone(), town.state.clone());
        if !seen.insert(named.clone()) {
            ambiguous.insert(named);
        }
    }
    ambiguous
}
