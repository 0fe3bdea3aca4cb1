//! Any town in Germany is found, and useful on day one.

#![cfg(test)]

use std::{collections::BTreeSet, fs, io, path::Path};

use lotse_app::{App, Clock, CoveredLayer, ErrorCode, Folders, KeyRing, OfficeView, PlaceView};
use lotse_pack_model::{Gazetteer, Town};
use lotse_testing::MadeOnce;
use tempfile::TempDir;

/// The shipped content: installing it for each test would take seconds.
static CONTENT: MadeOnce = MadeOnce::new("content.db");

/// An app in its own folder.
struct Newcomer {
    app: App,
    folder: TempDir,
}

impl Newcomer {
    fn new() -> Self {
        Self::in_folder(tempfile::tempdir().unwrap())
    }

    fn in_folder(folder: TempDir) -> Self {
        let data = folder.path().join("data");
        let open = |data: &Path| {
            let folders = Folders {
                data: data.to_owned(),
                saved: folder.path().join("saved"),
            };
            let keys = KeyRing::files_only().with_cheap_pins();
            let clock = Clock::fixed("2026-11-22T12:00[Europe/Berlin]".parse().unwrap());
            App::open(folders, keys, clock, None, &["en".to_owned()], |_| ())
        };
        CONTENT
            .copy_to(&data, |device| {
                open(device).map(drop).map_err(io::Error::other)
            })
            .unwrap();
        Self {
            app: open(&data).unwrap(),
            folder,
        }
    }

    /// Closes the app and opens it again.
    fn again(self) -> Self {
        let Self { app, folder } = self;
        drop(app);
        Self::in_folder(folder)
    }

    fn found(&self, query: &str) -> Vec<PlaceView> {
        self.app.find_places(query).unwrap().places
    }

    /// Name, district and state of the first place found.
    fn first(&self, query: &str) -> (String, Option<String>, Option<String>) {
        let first = self.found(query).into_iter().next();
        let first = first.unwrap_or_else(|| panic!("nothing found for {query}"));
        let state = first.state.map(|state| state.value);
        (first.name.value, first.district, state)
    }

    fn choose(&self, query: &str) -> PlaceView {
        let first = self.found(query).remove(0);
        self.app.choose_place(Some(&first.id)).unwrap();
        first
    }

    fn layers(&self) -> Vec<String> {
        let about = self.app.about().unwrap();
        about.packs.into_iter().map(|pack| pack.id).collect()
    }
}

fn gazetteer() -> Gazetteer {
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs/de");
    let file = |name| fs::read_to_string(pack.join(name)).unwrap();
    let (gazetteer, errors) = Gazetteer::read(&file("places.tsv"), &file("postcodes.tsv"));
    assert_eq!(errors, []);
    gazetteer
}

/// Some of the towns, spread over the whole list.
fn some_towns(towns: &[Town], count: usize) -> impl Iterator<Item = &Town> {
    towns.iter().step_by((towns.len() / count).max(1))
}

fn has_pack_of_state(state: &str) -> bool {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
    packs.join(state).is_dir()
}

#[test]
fn a_town_is_found_however_it_is_written() {
    let newcomer = Newcomer::new();
    for (query, name, state) in [
        ("Buxtehude", "Buxtehude", "Lower Saxony"),
        ("buxtehude", "Buxtehude", "Lower Saxony"),
        ("Buxtehde", "Buxtehude", "Lower Saxony"),
        ("21614", "Buxtehude", "Lower Saxony"),
        ("٢١٦١٤", "Buxtehude", "Lower Saxony"),
        ("D-21614 Buxtehude", "Buxtehude", "Lower Saxony"),
        ("St. Ingbert", "Sankt Ingbert", "Saarland"),
        ("Giessen", "Gießen", "Hesse"),
        ("Goerlitz", "Görlitz", "Saxony"),
        (
            "Garmisch Partenkirchen",
            "Garmisch-Partenkirchen",
            "Bavaria",
        ),
        ("Frankfurt a.M.", "Frankfurt am Main", "Hesse"),
        ("Munich", "München", "Bavaria"),
        ("ميونخ", "München", "Bavaria"),
        ("Кёльн", "Köln", "North Rhine-Westphalia"),
        ("Berlin", "Berlin", "Berlin"),
        ("Hamburg", "Hamburg", "Hamburg"),
        ("Bremen", "Bremen", "Bremen"),
        ("68161 Mannheim", "Mannheim", "Baden-Württemberg"),
        // Official names, which say more than the list does, and quarters.
        ("Halle (Saale)", "Halle", "Saxony-Anhalt"),
        ("Offenbach am Main", "Offenbach", "Hesse"),
        ("Oldenburg (Oldb)", "Oldenburg", "Lower Saxony"),
        ("Kempten (Allgäu)", "Kempten", "Bavaria"),
        ("Marburg an der Lahn", "Marburg", "Hesse"),
        ("Singen (Hohentwiel)", "Singen", "Baden-Württemberg"),
        ("Lingen (Ems)", "Lingen", "Lower Saxony"),
        ("Köln-Ehrenfeld", "Köln", "North Rhine-Westphalia"),
        ("Wuppertal-Barmen", "Wuppertal", "North Rhine-Westphalia"),
        ("Mannheim Neckarau", "Mannheim", "Baden-Württemberg"),
    ] {
        let (found, _, in_state) = newcomer.first(query);
        assert_eq!(
            (found.as_str(), in_state.as_deref()),
            (name, Some(state)),
            "{query}"
        );
    }
}

#[test]
fn each_town_is_among_the_first_found_by_its_own_name() {
    let newcomer = Newcomer::new();
    let towns = gazetteer().towns;
    for town in some_towns(&towns, 300) {
        let found = newcomer.found(&town.name);
        let is_there = found.iter().any(|place| place.name.value == town.name);
        assert!(is_there, "{}: {:?}", town.id(), found.first());
    }
}

#[test]
fn each_postcode_finds_its_towns() {
    let newcomer = Newcomer::new();
    let towns = gazetteer().towns;
    for town in some_towns(&towns, 100) {
        for postcode in &town.postcodes {
            let found = newcomer.found(postcode);
            let is_there = found.iter().any(|place| place.name.value == town.name);
            assert!(is_there, "{postcode}: {}", town.id());
        }
    }
}

#[test]
fn each_range_of_postcodes_finds_its_state() {
    let newcomer = Newcomer::new();
    let gazetteer = gazetteer();
    let ids: BTreeSet<&str> = gazetteer.states().iter().map(|id| id.as_str()).collect();
    assert_eq!(ids.len(), 16, "{ids:?}");
    for range in gazetteer.postcodes.iter().step_by(7) {
        for postcode in [&range.from, &range.to] {
            let found = newcomer.found(postcode);
            let of_state = |place: &PlaceView| {
                place.id.starts_with(&format!("{}/", range.state)) || place.has_pack
            };
            assert!(
                found.iter().any(of_state),
                "{postcode} is not in {}",
                range.state
            );
        }
    }
}

#[test]
fn a_name_that_is_missing_is_served_by_its_postcode_or_its_state() {
    let newcomer = Newcomer::new();
    assert_eq!(newcomer.found("Atlantis"), []);
    let by_postcode = newcomer.found("01062");
    let names: Vec<_> = by_postcode
        .iter()
        .map(|place| place.name.value.as_str())
        .collect();
    assert_eq!(
        names,
        ["Saxony"],
        "a postcode of a company is in no list of towns"
    );
    newcomer.choose("01062");
    let all = newcomer.found("");
    for state in ["Bavaria", "Berlin", "Bremen", "Hamburg", "Thuringia"] {
        assert!(all.iter().any(|place| place.name.value == state), "{state}");
    }
    assert_eq!(newcomer.first("Bavaria").0, "Bavaria");
    assert_eq!(newcomer.first("Bayern").0, "Bavaria");
}

#[test]
fn a_city_that_was_offered_as_a_state_is_chosen_as_the_city() {
    let newcomer = Newcomer::new();
    let as_state = Town::state("de-be".parse().unwrap(), "Berlin");
    let chosen = newcomer.app.coverage(&as_state.id()).unwrap().place;
    assert_eq!(chosen.id, newcomer.found("Berlin").remove(0).id);
}

#[test]
fn no_part_of_a_city_state_is_in_another_state() {
    let towns = gazetteer().towns;
    for (city, state) in [
        ("Berlin", "de-be"),
        ("Bremen", "de-hb"),
        ("Hamburg", "de-hh"),
    ] {
        let parts = towns
            .iter()
            .filter(|town| town.name.split(' ').next() == Some(city));
        let elsewhere = parts.filter(|town| town.state.as_str() != state);
        let elsewhere: Vec<String> = elsewhere.map(Town::id).collect();
        assert_eq!(elsewhere, [""; 0], "{city}");
    }
    let kiels = towns.iter().filter(|town| town.name == "Kiel");
    assert_eq!(kiels.count(), 1);
}

#[test]
fn towns_of_one_name_are_told_apart() {
    let newcomer = Newcomer::new();
    for name in ["Neustadt", "Neuenkirchen", "Tiefenbach", "Schönberg"] {
        let found = newcomer.found(name);
        let said: BTreeSet<_> = found
            .iter()
            .map(|place| {
                let state = place.state.as_ref().map(|state| &state.value);
                (&place.name.value, state, &place.district)
            })
            .collect();
        assert!(found.len() > 5 && said.len() == found.len(), "{found:?}");
    }
    let found = newcomer.found("Tiefenbach").into_iter();
    let in_bavaria: Vec<_> = found
        .filter(|place| place.name.value == "Tiefenbach" && place.id.starts_with("de-by/"))
        .collect();
    assert!(in_bavaria.len() > 1 && in_bavaria.iter().all(|place| place.district.is_some()));
}

#[test]
fn a_town_gets_its_state_and_says_what_is_missing() {
    let newcomer = Newcomer::new();
    for (town, state) in [("Buxtehude", "de-ni"), ("Freiburg im Breisgau", "de-bw")] {
        let chosen = newcomer.choose(town);
        let coverage = newcomer.app.coverage(&chosen.id).unwrap();
        assert_eq!(coverage.place.name.value, town);
        if has_pack_of_state(state) {
            assert_eq!(coverage.layer, CoveredLayer::State);
            assert_eq!(newcomer.layers(), ["de", state]);
        } else {
            assert_eq!(coverage.layer, CoveredLayer::Country);
            assert_eq!(newcomer.layers(), ["de"]);
        }
        let today = newcomer.app.today().unwrap();
        assert!(!today.content.place_missing, "nothing has to be fetched");
        assert!(!today.next.is_empty());
    }
}

#[test]
fn each_city_of_the_ruhr_gets_what_they_share() {
    let newcomer = Newcomer::new();
    for (query, name) in [
        ("Bochum", "Bochum"),
        ("Dortmund", "Dortmund"),
        ("Essen", "Essen"),
        ("Gelsenkirchen", "Gelsenkirchen"),
        ("Herne", "Herne"),
        ("Mülheim an der Ruhr", "Mülheim an der Ruhr"),
        ("46045", "Oberhausen"),
    ] {
        let chosen = newcomer.choose(query);
        assert_eq!(chosen.name.value, name);
        assert_eq!(newcomer.layers(), ["de", "de-nw", "de-ruhr"], "{query}");
    }
    newcomer.choose("Bottrop");
    assert_eq!(newcomer.layers(), ["de", "de-nw"]);
}

/// The roles that no national service fills, so that the app says how to find one.
/// `docs/content-decisions.md` says why each is missing.
const ONLY_SAID: [&str; 11] = [
    "administrative-court",
    "asylum-office",
    "debt-advice",
    "embassy",
    "immigration-advice-asylum",
    "labour-court",
    "meeting-place",
    "mentor-programme",
    "migrant-organisation",
    "school-office",
    "student-services",
];

#[test]
fn each_step_of_a_town_without_a_pack_says_whom_to_ask() {
    let newcomer = Newcomer::new();
    for town in ["Buxtehude", "Rosenheim", "Cottbus", "Trier"] {
        newcomer.choose(town);
        let plan = newcomer.app.plan().unwrap();
        assert!(plan.steps.len() >= 10, "{town}");
        for step in plan.steps {
            let offices = newcomer.app.step(&step.id).unwrap().offices;
            let is_only_said = |office: &OfficeView| ONLY_SAID.contains(&office.role.as_str());
            let has_contact = offices.iter().any(|office| !office.contacts.is_empty());
            assert!(
                has_contact || offices.iter().all(is_only_said),
                "{town}: {} has nobody",
                step.id
            );
            for office in offices.iter().filter(|office| office.contacts.is_empty()) {
                assert!(office.find.is_some(), "{town}: {}", office.role);
            }
        }
    }
}

#[test]
fn places_nearby_that_have_more_are_named_with_their_distance() {
    let newcomer = Newcomer::new();
    let heidelberg = newcomer.choose("Heidelberg");
    let nearby = newcomer.app.coverage(&heidelberg.id).unwrap().nearby;
    let (first, kilometres) = { nearby.first() }
        .map(|near| (near.place.id.as_str(), near.kilometres))
        .unwrap();
    assert_eq!(first, "de-mannheim");
    assert!((10..25).contains(&kilometres), "{kilometres} km");
    let in_order = nearby
        .windows(2)
        .all(|pair| pair[0].kilometres <= pair[1].kilometres);
    assert!(in_order, "{nearby:?}");
}

#[test]
fn a_chosen_town_is_kept_and_exported() {
    let newcomer = Newcomer::new();
    newcomer.choose("Buxtehude");
    let newcomer = newcomer.again();
    let place = newcomer.app.start().unwrap().place.unwrap();
    assert_eq!(place.name.value, "Buxtehude");
    assert_eq!(place.state.unwrap().value, "Lower Saxony");
    assert!(!place.has_pack);
    let saved = newcomer.app.export_data().unwrap();
    let text = fs::read_to_string(Path::new(&saved.path)).unwrap();
    assert!(
        text.contains("Buxtehude") && text.contains("de-ni"),
        "{text}"
    );
    // Then she moves to a city with a pack, and then she does not know.
    newcomer.app.choose_place(Some("de-jena")).unwrap();
    let newcomer = newcomer.again();
    assert_eq!(newcomer.app.start().unwrap().place.unwrap().id, "de-jena");
    newcomer.app.choose_place(None).unwrap();
    assert_eq!(newcomer.again().app.start().unwrap().place, None);
}

#[test]
fn a_town_that_is_not_listed_is_refused() {
    let newcomer = Newcomer::new();
    for unknown in ["de-ni/Landkreis Stade/Atlantis", "de-atlantis", "//", ""] {
        let error = newcomer.app.choose_place(Some(unknown)).unwrap_err();
        assert_eq!(error.code, ErrorCode::UnknownPlace, "{unknown}");
    }
}
