//! Contacts of the CMS with more than one number, name or week.

use serde_json::{Value, json};

use super::accounting::{Answers, imported, unaccounted};

fn hours(start: &str, end: &str) -> Value {
    let day = json!({"allDay": false, "closed": false, "appointmentOnly": false, "timeSlots": [{"start": start, "end": end}]});
    vec![day; 7].into()
}

/// Answers with one location.
fn answers(fields: &Value) -> Answers {
    let mut location = json!({
        "id": 1, "path": "/altstadt/de/locations/amt/", "title": "Amt", "last_updated": "2026-01-01T00:00:00Z",
        "content": "", "available_languages": {}, "location": {"address": "Weg 1", "town": "Altstadt", "postcode": "99999"},
    });
    for (name, value) in fields.as_object().unwrap() {
        location[name] = value.clone();
    }
    [("altstadt_de_locations.json".to_owned(), json!([location]))].into()
}

#[test]
fn a_mobile_number_is_taken_alone_and_beside_a_landline() {
    let alone = answers(
        &json!({"phone_number": "", "contacts": [{"name": "", "phone_number": "", "mobile_number": "0170 1234567"}]}),
    );
    let (town, losses) = imported(&alone, "altstadt");
    assert_eq!(
        town.content().contacts["amt"].phone.as_deref(),
        Some("+49 170 1234567"),
        "{losses}"
    );

    let both = answers(&json!({"phone_number": "0999 12345-0", "contacts": [
        {"name": "", "phone_number": "0999 12345-0", "mobile_number": "0170 1234567"},
        {"name": "Frau Muster", "phone_number": "0999 2220", "mobile_number": "0170 7654321"},
    ]}));
    let (town, losses) = imported(&both, "altstadt");
    assert_eq!(
        town.content().contacts["amt"].phone.as_deref(),
        Some("+49 999 12345-0")
    );
    let texts = town.read("locales/de/contacts-import-integreat-altstadt.ftl");
    assert!(
        texts.contains("+49 170 1234567") && texts.contains("+49 170 7654321"),
        "{texts}"
    );
    assert_eq!(unaccounted(&both, &town, &losses), Vec::<String>::new());
}

#[test]
fn a_second_contact_without_a_name_is_a_contact_of_its_own() {
    let two = answers(&json!({"contacts": [
        {"phone_number": "0999 1110", "email": "eins@example.org"},
        {"phone_number": "0999 2220", "email": "zwei@example.org", "website": "https://zwei.example/"},
    ]}));
    let (town, losses) = imported(&two, "altstadt");
    assert_eq!(
        unaccounted(&two, &town, &losses),
        Vec::<String>::new(),
        "{losses}"
    );
    let content = town.content();
    let phones: Vec<Option<&str>> = content
        .contacts
        .iter()
        .filter(|(id, _)| id.as_str().starts_with("amt"))
        .map(|(_, contact)| contact.phone.as_deref())
        .collect();
    assert_eq!(phones, [Some("+49 999 1110"), Some("+49 999 2220")]);
}

#[test]
fn the_hours_of_a_contact_are_its_own() {
    let without = answers(
        &json!({"contacts": [{"phone_number": "0999 1110", "opening_hours": hours("09:01", "11:02")}]}),
    );
    let (town, losses) = imported(&without, "altstadt");
    let hours_of = |town: &lotse_testing::town::TownFolder, id: &str| {
        town.content().contacts[id].hours.clone()
    };
    assert_eq!(
        hours_of(&town, "amt"),
        Some("Mo-Su 09:01-11:02".parse().unwrap()),
        "{losses}"
    );

    let with = answers(
        &json!({"opening_hours": hours("08:03", "12:04"), "contacts": [
            {"phone_number": "0999 1110", "opening_hours": hours("09:01", "11:02")},
            {"opening_hours": hours("09:05", "11:06")},
        ]}),
    );
    let (town, losses) = imported(&with, "altstadt");
    assert_eq!(
        hours_of(&town, "amt"),
        Some("Mo-Su 08:03-12:04".parse().unwrap())
    );
    assert_eq!(
        unaccounted(&with, &town, &losses),
        Vec::<String>::new(),
        "{losses}"
    );
}

#[test]
fn a_field_that_is_not_one_number_calls_nobody_else() {
    let wrong = answers(&json!({"phone_number": "0999 494-101/102", "contacts": [
        {"name": "Frau Muster", "phone_number": "+49 0999 1110", "mobile_number": "2730"},
    ]}));
    let (town, losses) = imported(&wrong, "altstadt");
    assert!(
        town.content()
            .contacts
            .iter()
            .filter(|(id, _)| id.as_str().starts_with("amt"))
            .all(|(_, contact)| contact.phone.is_none())
    );
    let report = losses.to_string();
    for number in ["0999 494-101/102", "+49 0999 1110", "2730"] {
        assert!(report.contains(number), "{report}");
    }
}

#[test]
fn a_value_that_is_nowhere_is_missed() {
    let taken = answers(&json!({"phone_number": "0999 12345-0", "content": "<p>Hinweis</p>"}));
    let (town, losses) = imported(&taken, "altstadt");
    let other = answers(
        &json!({"phone_number": "0999 12345-6", "email": "weg@example.org", "content": "<p>Verloren</p>"}),
    );
    let missed = unaccounted(&other, &town, &losses);
    assert_eq!(missed.len(), 3, "{missed:?}");
}
