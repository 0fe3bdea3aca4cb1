//! Properties of calendar events that packs cannot represent.

use super::super::{fluent, loss::shown};
use super::{
    component::{Component, Property},
    html,
};

/// Properties for programs, and those that are read elsewhere.
const TECHNICAL: [&str; 20] = [
    "ACKNOWLEDGED",
    "CLASS",
    "CREATED",
    "DTEND",
    "DTSTAMP",
    "DTSTART",
    "DURATION",
    "EXDATE",
    "EXRULE",
    "LAST-MODIFIED",
    "PRIORITY",
    "RDATE",
    "RECURRENCE-ID",
    "REFRESH-INTERVAL",
    "REQUEST-STATUS",
    "RRULE",
    "SEQUENCE",
    "TRANSP",
    "UID",
    "X-DEFAULT-ALARM",
];
/// Beginnings of the names of properties that programs write for themselves.
const OF_PROGRAMS: [&str; 5] = [
    "X-LIC-",
    "X-MICROSOFT-CDO-",
    "X-MICROSOFT-DISALLOW-",
    "X-MICROSOFT-IS",
    "X-MOZ-",
];
/// Properties of which the first is taken.
const TAKEN: [&str; 4] = ["SUMMARY", "LOCATION", "DESCRIPTION", "URL"];

/// The description, which some programs write only as HTML.
pub(super) fn description(component: &Component) -> Option<&str> {
    let plain = component.text("DESCRIPTION");
    plain.or_else(|| component.text("X-ALT-DESC"))
}

/// The values that are left out, with their names.
pub(super) fn unsupported(component: &Component) -> Vec<String> {
    let mut taken: Vec<&str> = Vec::new();
    let mut left = Vec::new();
    for property in component.all() {
        let name = property.name();
        let is_first = TAKEN.contains(&name) && !taken.contains(&name);
        if is_first {
            taken.push(name);
        } else if !is_technical(property) && !repeats_description(component, property) {
            left.push(said(property));
        }
    }
    left
}

/// Content of a component that is not an event, such as a task.
pub(super) fn no_event(kind: &str, component: &Component) -> String {
    let said: Vec<String> = component
        .all()
        .iter()
        .filter(|property| !is_technical(property))
        .map(said)
        .collect();
    format!("{kind} is not an event: {}", said.join(", "))
        .trim_end_matches([':', ' '])
        .to_owned()
}

fn is_technical(property: &Property) -> bool {
    let name = property.name();
    property.value.is_empty()
        || TECHNICAL.contains(&name)
        || OF_PROGRAMS.iter().any(|start| name.starts_with(start))
        // People expect an event to take place.
        || (name == "STATUS"
            && ["CONFIRMED", "CANCELLED"]
                .iter()
                .any(|usual| usual.eq_ignore_ascii_case(&property.value)))
}

/// Whether a description as HTML says what the description says, or stands in for it.
fn repeats_description(component: &Component, property: &Property) -> bool {
    if property.name() != "X-ALT-DESC" {
        return false;
    }
    let words = |text: &str| fluent::one_line(&html::plain(text, "").0);
    description(component).is_some_and(|text| words(text) == words(&property.value))
}

/// A property with the name of the person that it may have.
fn said(property: &Property) -> String {
    let person = property.parameter("CN").map(shown);
    let person = person.map(|person| format!("{person} "));
    format!(
        "{} {}{}",
        property.name(),
        person.unwrap_or_default(),
        shown(&property.value)
    )
}
