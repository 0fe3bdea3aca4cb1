//! Every value of an answer that a person could read is in the pack or in the report.
//! It counts values, not records: numbers, addresses, hours, texts, links, pictures.

use std::collections::BTreeMap;

use lotse_import::{LossKind, LossReport, RegionResponses};
use lotse_testing::town::{TownFolder, region};
use scraper::{Html, Node};
use serde_json::Value;

/// Answers by file name.
pub(super) type Answers = BTreeMap<String, Value>;

/// Fields that are for programs, that repeat others, or that are checked by
/// what follows from them: days by the occurrences of the event, the category
/// by the topic. The country is the one that all packs are in.
const NOT_READ: [&str; 33] = [
    "id",
    "url",
    "path",
    "slug",
    "alias",
    "hash",
    "logo",
    "color",
    "icon_url",
    "icon_color",
    "modified_gmt",
    "last_updated",
    "excerpt",
    "parent",
    "order",
    "available_languages",
    "post",
    "timezone",
    "category",
    "country",
    "recurrence_rule",
    "recurrence_id",
    "start_date",
    "start_time",
    "end_date",
    "end_time",
    "location_path",
    "allDay",
    "closed",
    "appointmentOnly",
    "all_day",
    "only_weekdays",
    "temporarily_closed",
];

/// How many days of a series the answers list.
const OCCURRENCES: usize = 10;

/// Imports answers into a new pack, which has to pass the check and to stay the
/// same with a second import.
pub(super) fn imported(answers: &Answers, name: &str) -> (TownFolder, LossReport) {
    let files = answers
        .iter()
        .map(|(name, value)| (name.clone(), serde_json::to_vec(value).unwrap()));
    let responses = RegionResponses::from_files(name, &files.collect()).unwrap();
    let town = TownFolder::without_pack();
    let draft =
        |town: &TownFolder| lotse_import::draft_integreat(&responses, &town.folder(), &region());
    let (losses, _) = town.put(draft(&town));
    town.passes_check();
    let (_, written) = town.put(draft(&town));
    assert!(written.is_empty(), "a second import changed {written:?}");
    (town, losses)
}

/// The values of the answers that are neither in the pack nor in the report.
pub(super) fn unaccounted(
    answers: &Answers,
    town: &TownFolder,
    losses: &LossReport,
) -> Vec<String> {
    let files = town.files();
    let mut said: String = files.values().map(String::as_str).collect();
    said.push_str(&losses.to_string());
    for event in town.content().events.values() {
        let occurrences = event.next(event.starts, OCCURRENCES);
        said.extend(
            occurrences
                .iter()
                .map(|time| format!("{} {:?}", time.starts, time.ends)),
        );
    }
    let said = letters(&said);
    let mut missing = Vec::new();
    for (file, records) in answers {
        let is_collection = ["pages", "locations", "events", "imprint"]
            .iter()
            .any(|name| file.ends_with(&format!("_{name}.json")));
        let records = records
            .as_array()
            .cloned()
            .unwrap_or_else(|| vec![records.clone()]);
        for record in records.iter().filter(|_| is_collection) {
            let path = record["path"].as_str().unwrap_or_default();
            let is_short = losses
                .iter()
                .any(|(loss, _)| loss.kind == LossKind::Length && loss.place == path);
            let mut values = Vec::new();
            values_of("", record, &mut values);
            values.retain(|(_, value)| !said.contains(&letters(value)));
            let missed = values
                .into_iter()
                .filter(|(name, _)| !(is_short && name == "content"));
            missing.extend(missed.map(|(name, value)| format!("{path} {name}: {value}")));
        }
    }
    missing
}

/// A text without spaces and signs, as Markdown, Fluent, a phone number or a
/// link would write it.
fn letters(text: &str) -> String {
    text.chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}

/// The values in a record, with the names of their fields.
fn values_of(name: &str, value: &Value, values: &mut Vec<(String, String)>) {
    let mut push = |value: String| values.push((name.to_owned(), value));
    match value {
        Value::Null | Value::Bool(_) => {}
        Value::Number(number) => push(number.to_string()),
        Value::String(html) if name == "content" => shown(html).into_iter().for_each(push),
        Value::String(text) if name.ends_with("_number") => {
            text.split([',', ';'])
                .map(|number| as_written(name, number))
                .for_each(push);
        }
        Value::String(text) => push(as_written(name, text)),
        Value::Array(list) => list.iter().for_each(|value| values_of(name, value, values)),
        Value::Object(fields) => {
            for (name, value) in fields
                .iter()
                .filter(|(name, _)| !NOT_READ.contains(&name.as_str()))
            {
                values_of(name, value, values);
            }
        }
    }
}

/// A value as the pack writes it.
fn as_written(name: &str, text: &str) -> String {
    let is_time = text.len() > 16 && text.get(10..11) == Some("T");
    match name {
        "phone_number" | "mobile_number" => {
            let number = text.trim().replace("(0)", "");
            number.trim_start_matches('0').to_owned()
        }
        "start" if is_time => text.get(..16).unwrap().to_owned(),
        // The last day of a series has only its day in the rule.
        "end" if is_time => text.get(..10).unwrap().to_owned(),
        _ => link(text).to_owned(),
    }
}

/// A link without its scheme, which the import may change.
fn link(text: &str) -> &str {
    text.trim_start_matches("http://")
        .trim_start_matches("https://")
}

/// The words, pictures and links that a page shows.
fn shown(html: &str) -> Vec<String> {
    let page = Html::parse_fragment(html);
    let mut values = Vec::new();
    for node in page.tree.nodes() {
        let is_hidden = |node: &Node| {
            node.as_element().is_some_and(|element| {
                matches!(
                    element.name(),
                    "script" | "style" | "title" | "head" | "template"
                ) || element
                    .attr("style")
                    .is_some_and(|style| style.contains("none"))
                    || element.attr("hidden").is_some()
            })
        };
        if is_hidden(node.value()) || node.ancestors().any(|above| is_hidden(above.value())) {
            continue;
        }
        match node.value() {
            Node::Text(text) => values.extend(text.split_whitespace().map(str::to_owned)),
            Node::Element(element) => {
                let is_icon = element.attr("width").is_some_and(|width| width.len() < 3);
                let source = element.attr("src").filter(|_| !is_icon);
                let target = element.attr("href").filter(|href| href.starts_with("http"));
                // Pages of the region lead inside the app.
                let target = target.filter(|href| !href.contains("integreat.app"));
                values.extend(
                    [source, target]
                        .into_iter()
                        .flatten()
                        .map(|url| link(url).to_owned()),
                );
            }
            _ => {}
        }
    }
    values
}
