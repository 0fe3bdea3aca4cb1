//! Every value of an answer that a person could read is in the pack or in the report.

use std::collections::BTreeMap;

use lotse_import::LossReport;
use lotse_testing::{
    search_service::{ServiceResponses, answers},
    town::TownFolder,
};
use serde_json::{Value, json};

use super::importing::{OFFICE, PLACE, SERVICE, TITLES, import, json_of, lone_town, whole, with};

/// Fields by which the import finds its way, and the part of an office, which decides.
const FOR_PROGRAMS: [&str; 8] = [
    "/id",
    "/ars/",
    "/plz",
    "/leikakeys/",
    "/type",
    "/code",
    "/role/code",
    "/role/name",
];
/// When the office of the saved answers is open: in the pack in another form.
const HOURS: &str = "<p>Mo-Fr 8-12 Uhr<br>Do 14-18 Uhr</p>";

/// The values of answers that are neither in the pack nor in the report.
pub(super) fn unaccounted(
    answers: &ServiceResponses,
    asked: &[String],
    town: &TownFolder,
    losses: &LossReport,
) -> Vec<String> {
    let mut said: String = town.files().into_values().collect();
    said.push_str(&losses.to_string());
    let said = letters(&said);
    let mut missing = Vec::new();
    // The name of a place only serves to tell which place has no office.
    for file in asked
        .iter()
        .filter(|file| *file != PLACE && answers.contains_key(*file))
    {
        let mut values = BTreeMap::new();
        values_of("", &json_of(answers, file), &mut values);
        missing.extend(
            values
                .into_iter()
                .filter(|(path, value)| !is_for_programs(path) && value != HOURS)
                .filter(|(path, value)| !said.contains(&letters(kept(path, value))))
                .map(|(path, value)| format!("{file} {path}: {value}")),
        );
    }
    missing
}

fn is_for_programs(path: &str) -> bool {
    let is_name = path.contains("/communications/") && path.ends_with("/name");
    is_name
        || FOR_PROGRAMS
            .into_iter()
            .any(|field| path.ends_with(field) || (field.ends_with('/') && path.contains(field)))
}

/// A text without spaces and signs, and a number without the zero before it, as a pack
/// would write them.
fn letters(text: &str) -> String {
    let text = text.trim_start_matches("http://").trim_start_matches('0');
    text.chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}

/// The part of a value that a pack keeps: of the last change of an office, the day.
fn kept<'a>(path: &str, value: &'a str) -> &'a str {
    let day = value.split('T').next().unwrap_or(value);
    if path == "/lastUpdate" { day } else { value }
}

/// The values in an answer, by their JSON pointers.
fn values_of(path: &str, value: &Value, values: &mut BTreeMap<String, String>) {
    match value {
        Value::Null => {}
        Value::Bool(answer) => drop(values.insert(path.to_owned(), answer.to_string())),
        Value::Number(number) => drop(values.insert(path.to_owned(), number.to_string())),
        Value::String(text) => drop(values.insert(path.to_owned(), text.clone())),
        Value::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                values_of(&format!("{path}/{at}"), value, values);
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                values_of(&format!("{path}/{name}"), value, values);
            }
        }
    }
}

fn expect_accounted(answers: &ServiceResponses) {
    let town = lone_town();
    let imported = import(&town, answers, None);
    let (losses, _) = town.put(imported.drafted);
    let missing = unaccounted(answers, &imported.asked, &town, &losses);
    assert_eq!(missing, Vec::<String>::new(), "{losses}");
}

#[test]
fn every_value_of_the_saved_answers_is_accounted_for() {
    expect_accounted(&answers());
}

#[test]
fn every_field_that_packs_do_not_have_is_accounted_for() {
    let fields = json!({
        "departments": [{ "name": "Meldewesen", "floor": 3, "lift": true }],
        "remark": "Bitte klingeln",
    });
    for (file, at) in [
        (OFFICE, ""),
        (OFFICE, "/location"),
        (OFFICE, "/location/addresses/0"),
        (OFFICE, "/location/addresses/1/geo"),
        (OFFICE, "/location/communications/2"),
        (OFFICE, "/internetAddresses/0"),
        (OFFICE, "/additionalInformation/1"),
        (SERVICE, "/content/0"),
        (SERVICE, "/content/0/onlineServiceLinks/0"),
        (TITLES, "/0"),
        (TITLES, "/0/role"),
        (TITLES, "/1"),
        (TITLES, "/1/role"),
    ] {
        expect_accounted(&with(file, |answer| {
            answer.pointer_mut(at).unwrap()["more"] = fields.clone();
        }));
    }
}

#[test]
fn a_description_that_is_not_followed_is_accounted_for() {
    let mut answers = answers();
    let mut services = json_of(&answers, SERVICE);
    let list = services["content"].as_array_mut().unwrap();
    for number in 2..9 {
        let mut another = list[0].clone();
        another["id"] = json!(format!("L1.LB.{number}"));
        another["name"] = json!(format!("Anmeldung, Fassung {number}"));
        another["onlineServiceLinks"][0]["uri"] = json!(format!("https://w{number}.example/"));
        list.push(another);
    }
    list[1]["leikakeys"] = json!(["99108008000000"]);
    answers.insert(SERVICE.to_owned(), whole(&services));
    expect_accounted(&answers);
}
