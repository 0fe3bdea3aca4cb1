//! Known packs, installed or listed, and which of them cover a town.

use std::collections::BTreeMap;

use lotse_core::PackId;
use lotse_delivery::publishers::{Directory, ListedPack};
use lotse_i18n::{Language, Text};
use lotse_pack_model::{PackKind, Town, text_chain};
use lotse_search::fold;
use lotse_store::InstalledPack;

use super::entry::FoundPlace;

/// All packs that are layers of places. An installed pack takes precedence over a
/// listed one.
pub(crate) struct PlacePacks(BTreeMap<PackId, PlacePack>);

/// A pack, as it is chosen.
pub(crate) struct PlacePack {
    pub(crate) id: PackId,
    pub(crate) kind: PackKind,
    pub(crate) names: BTreeMap<Language, String>,
    pub(crate) postcodes: Vec<String>,
    extends: Vec<PackId>,
    /// Where to look for a name that is missing in the chosen language.
    languages: Vec<Language>,
    is_installed: bool,
}

impl PlacePacks {
    pub(super) fn new(installed: &[InstalledPack], directory: Option<&str>) -> Self {
        let listed = directory.and_then(|json| Directory::read(json.as_bytes()).ok());
        let listed = listed.unwrap_or_default();
        let listed = listed.packs().map(PlacePack::listed);
        let installed = installed.iter().map(PlacePack::installed);
        let packs = listed.chain(installed).filter(|pack| pack.kind.is_layer());
        Self(packs.map(|pack| (pack.id.clone(), pack)).collect())
    }

    /// The cities, which are chosen by their packs.
    pub(crate) fn cities(&self) -> impl Iterator<Item = &PlacePack> {
        self.0.values().filter(|pack| pack.kind == PackKind::City)
    }

    pub(crate) fn get(&self, id: &PackId) -> Option<&PlacePack> {
        self.0.get(id)
    }

    /// A city with a pack, as it is found.
    pub(crate) fn found(&self, id: &PackId, reads: &[Language]) -> Option<FoundPlace> {
        let pack = self.get(id)?;
        let state = self.state_of(pack).and_then(|state| self.get(state));
        Some(FoundPlace {
            id: pack.id.to_string(),
            name: pack.name(reads)?,
            state: state.and_then(|state| state.name(reads)),
            district: None,
            has_pack: pack.kind == PackKind::City,
        })
    }

    /// The uppermost pack of a town: its own, its region's, or its state's.
    pub(crate) fn of_town(&self, town: &Town) -> Option<&PlacePack> {
        self.uppermost(town, |_| true)
    }

    /// The same among the installed packs.
    pub(crate) fn installed_of_town(&self, town: &Town) -> Option<&PlacePack> {
        self.uppermost(town, |pack| pack.is_installed)
    }

    fn uppermost(&self, town: &Town, is_here: impl Fn(&PlacePack) -> bool) -> Option<&PlacePack> {
        let candidates = self.0.values().filter(|pack| is_here(pack));
        let holding = candidates.filter(|pack| match pack.kind {
            PackKind::City => self.is_pack_of(pack, town),
            PackKind::Region => self.is_region_of(pack, town),
            PackKind::State => pack.id == town.state,
            PackKind::Country | PackKind::Organisation | PackKind::Language => false,
        });
        // Of two regions, the one on top of the other is closer to the town.
        holding.max_by_key(|pack| (pack.kind, self.beneath(pack).len()))
    }

    /// Whether a city's pack is that of the town: it has its name, is in its state, and
    /// shares a postcode with it if both say which they have.
    pub(crate) fn is_pack_of(&self, city: &PlacePack, town: &Town) -> bool {
        let has_name = city.is_called(&town.name);
        let other_postcodes =
            !city.postcodes.is_empty() && !town.postcodes.is_empty() && !city.shares_postcode(town);
        has_name && !town.is_state() && !other_postcodes && self.is_in(city, &town.state)
    }

    fn is_region_of(&self, region: &PlacePack, town: &Town) -> bool {
        let district = short_district(&town.district);
        let mut names = region.names.values();
        let is_district =
            !district.is_empty() && names.any(|name| short_district(name) == district);
        (is_district || region.shares_postcode(town)) && self.is_in(region, &town.state)
    }

    fn is_in(&self, pack: &PlacePack, state: &PackId) -> bool {
        self.beneath(pack).contains(&state)
    }

    /// The state that a pack is in.
    fn state_of<'a>(&'a self, pack: &'a PlacePack) -> Option<&'a PackId> {
        let mut beneath = self.beneath(pack).into_iter();
        beneath.find(|id| {
            self.get(id)
                .is_some_and(|pack| pack.kind == PackKind::State)
        })
    }

    /// Everything that a pack extends, directly or indirectly.
    fn beneath<'a>(&'a self, pack: &'a PlacePack) -> Vec<&'a PackId> {
        let mut beneath: Vec<&PackId> = Vec::new();
        let mut wanted: Vec<&PackId> = pack.extends.iter().collect();
        while let Some(id) = wanted.pop() {
            if beneath.contains(&id) {
                continue;
            }
            beneath.push(id);
            wanted.extend(self.get(id).into_iter().flat_map(|pack| &pack.extends));
        }
        beneath
    }
}

impl PlacePack {
    fn installed(pack: &InstalledPack) -> Self {
        let manifest = &pack.manifest;
        Self {
            id: manifest.id.clone(),
            kind: manifest.kind,
            names: pack.names.clone(),
            postcodes: manifest.postcodes.clone(),
            extends: manifest.extends.clone(),
            languages: manifest.languages.clone(),
            is_installed: true,
        }
    }

    fn listed(pack: &ListedPack) -> Self {
        Self {
            id: pack.id.clone(),
            kind: pack.kind,
            names: pack.names.clone(),
            postcodes: pack.postcodes.clone(),
            extends: pack.extends.clone(),
            languages: pack.names.keys().cloned().collect(),
            is_installed: false,
        }
    }

    /// Its name in the first language that the person reads, or else in the best other one.
    pub(crate) fn name(&self, reads: &[Language]) -> Option<Text> {
        best_name(&self.names, &self.languages, reads)
    }

    fn is_called(&self, name: &str) -> bool {
        self.names.values().any(|own| fold(own) == fold(name))
    }

    fn shares_postcode(&self, town: &Town) -> bool {
        let mut postcodes = self.postcodes.iter();
        postcodes.any(|postcode| town.postcodes.contains(postcode))
    }
}

/// The folded name of a district, without the word for *district*, which packs and the
/// gazetteer write differently.
fn short_district(name: &str) -> String {
    let folded = fold(name);
    let kinds = ["landkreis ", "kreis ", "stadtkreis ", "kreisfreie stadt "];
    let mut short = kinds.iter().filter_map(|kind| folded.strip_prefix(kind));
    short.next().unwrap_or(&folded).to_owned()
}

/// The name in the first language that the person reads, or else in the best other one.
pub(super) fn best_name(
    names: &BTreeMap<Language, String>,
    languages: &[Language],
    reads: &[Language],
) -> Option<Text> {
    let chain = text_chain(reads.first()?, languages, languages.first()?);
    let mut chain = { reads.iter() }
        .chain(&chain)
        .chain(languages)
        .chain(names.keys());
    chain.find_map(|language| Some(Text::new(names.get(language)?.as_str(), language.clone())))
}
