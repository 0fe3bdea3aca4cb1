//! Offices as contacts.

use lotse_core::Point;
use lotse_import::{LossKind, PvogAnswers, PvogOptions, draft_pvog};
use lotse_testing::{
    search_service::{ServiceResponses, answers, saved_answers},
    town::{TODAY, TownFolder},
};
use serde_json::{Value, json};

use super::importing::{OFFICE, SERVICE, TITLES, import, json_of, lone_town, whole, with};

#[test]
fn the_office_responsible_fills_the_role_of_the_step() {
    let town = TownFolder::with_pack(&["de"]);
    town.put(import(&town, &answers(), None).drafted);
    town.passes_check();
    let contacts = town.content().contacts;
    let office = &contacts["buergerbuero-neustadt"];
    assert_eq!(office.roles[0].as_str(), "registration-office");
    assert_eq!(office.phone.as_deref(), Some("+49 999 12345-0"));
    assert_eq!(
        office.email.as_deref(),
        Some("buergerbuero@neustadt.example")
    );
    assert_eq!(office.point, Point::new(48.37, 10.88));
    let service = &office.services[0];
    assert_eq!(service.leika.as_str(), "99115005104000");
    assert_eq!(
        service.online.as_deref(),
        Some("https://www.neustadt.example/anmelden")
    );
    let hours = "hours = \"Mo-We,Fr 08:00-12:00; Th 08:00-12:00,14:00-18:00\"";
    assert!(town.read("contacts.toml").contains(hours));
}

#[test]
fn saved_answers_are_imported_without_a_network() {
    let town = lone_town();
    let folder = town.folder();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (saved, codes) = (saved_answers(), ["99999".to_owned()]);
    let read = PvogAnswers::read_saved(&saved, &folder, &codes);
    let found = runtime.block_on(read).unwrap();
    let (draft, _) = draft_pvog(&found, &folder, &PvogOptions { today: TODAY }).unwrap();
    assert_eq!(draft.len(), 1);
}

#[test]
fn a_landline_number_counts_more_than_a_mobile_one() {
    let town = lone_town();
    let answers = with(OFFICE, |office| {
        let mobile = json!({ "name": "Mobiltelefon", "value": "0171 1234567" });
        let numbers = office["location"]["communications"].as_array_mut().unwrap();
        numbers.insert(0, mobile);
    });
    let (losses, _) = town.put(import(&town, &answers, None).drafted);
    assert!(
        town.read("contacts.toml")
            .contains("phone = \"+49 999 12345-0\"")
    );
    assert!(
        losses.to_string().contains("+49 171 1234567 comes second"),
        "{losses}"
    );
}

/// The answers, with the service found only at a level above the municipality.
fn at_level(ars: &str, titles: &Value) -> ServiceResponses {
    let mut answers = answers();
    let service = answers.remove(SERVICE).unwrap();
    answers.insert(SERVICE.replace("990010001001", ars), service);
    answers.insert(TITLES.replace("990010001001", ars), whole(titles));
    answers
}

#[test]
fn the_district_and_the_state_are_asked_where_no_office_of_the_town_is_responsible() {
    let titles = json_of(&answers(), TITLES);
    for ars in ["990010000000", "990000000000"] {
        let town = lone_town();
        let (losses, _) = town.put(import(&town, &at_level(ars, &titles), None).drafted);
        assert!(
            town.read("contacts.toml")
                .contains("[buergerbuero-neustadt]")
        );
        assert_eq!(losses.count(LossKind::Missing), 0, "{losses}");
    }
}

#[test]
fn an_office_responsible_in_the_state_counts_more_than_one_that_can_be_asked_in_town() {
    let town = lone_town();
    let mut answers = at_level("990000000000", &json_of(&answers(), TITLES));
    let here = json!([{ "id": "L1.OE.9", "title": "Auskunft", "role": { "code": "03" } }]);
    answers.extend(
        with(TITLES, |titles| *titles = here)
            .into_iter()
            .filter(|(file, _)| file == TITLES || file == SERVICE),
    );
    let (losses, _) = town.put(import(&town, &answers, None).drafted);
    assert!(
        town.read("contacts.toml")
            .contains("[buergerbuero-neustadt]")
    );
    assert!(!town.read("contacts.toml").contains("auskunft"));
    assert!(
        losses.to_string().contains("\"Auskunft\" has another part"),
        "{losses}"
    );
}

#[test]
fn where_nobody_is_responsible_the_one_that_can_be_asked_is_taken() {
    let town = lone_town();
    let answers = with(TITLES, |titles| {
        titles[0]["role"]["code"] = json!("03");
        titles.as_array_mut().unwrap().truncate(1);
    });
    town.put(import(&town, &answers, None).drafted);
    assert!(
        town.read("contacts.toml")
            .contains("[buergerbuero-neustadt]")
    );
}

#[test]
fn a_service_without_an_office_is_named() {
    let town = lone_town();
    let answers = with(TITLES, |titles| *titles = json!([]));
    let (losses, _) = town.put(import(&town, &answers, None).drafted);
    let said = losses.to_string();
    let words =
        "99999 Neustadt am Fluss: not found: an office responsible for the service 99115005104000";
    assert!(said.contains(words), "{said}");
}

#[test]
fn a_later_import_names_what_has_changed() {
    let town = lone_town();
    town.put(import(&town, &answers(), None).drafted);
    let answers = with(OFFICE, |office| {
        office["location"]["communications"][0]["value"] = json!("0999 777");
    });
    let (draft, _) = import(&town, &answers, None).drafted.unwrap();
    let difference = town.folder().difference(&draft).unwrap();
    assert_eq!(difference.changed, ["buergerbuero-neustadt (phone)"]);
}
