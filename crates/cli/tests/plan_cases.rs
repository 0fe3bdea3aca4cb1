//! Plans worked out by hand from the law: each expectation cites its paragraph.

#![cfg(test)]

use std::{collections::BTreeMap, path::Path};

use jiff::civil::Date;
use lotse_core::plan;
use lotse_pack::{Newcomer, PlanReport};
use lotse_pack_model::Place;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Case {
    name: String,
    pack: String,
    facts_toml: String,
    on: Date,
    expect: Vec<Expectation>,
    #[serde(default)]
    plan: Vec<PlanExpectation>,
}

#[derive(Deserialize)]
struct Expectation {
    step: String,
    field: String,
    value: Value,
    basis: String,
}

/// An expectation of the plan as a whole: of `next`, `next_more` or `probably_done`.
#[derive(Deserialize)]
struct PlanExpectation {
    field: String,
    #[serde(flatten)]
    wanted: Wanted,
    basis: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Wanted {
    /// Equals this.
    Value(Value),
    /// A list that begins with it.
    First(String),
    /// A list that contains it.
    Contains(String),
    /// A list that does not contain it.
    Lacks(String),
}

impl Wanted {
    fn is_met_by(&self, found: &Value) -> bool {
        let list = || found.as_array().into_iter().flatten();
        match self {
            Self::Value(value) => found == value,
            Self::First(step) => list().next().is_some_and(|first| first == step),
            Self::Contains(step) => list().any(|found| found == step),
            Self::Lacks(step) => found.is_array() && !list().any(|found| found == step),
        }
    }
}

/// The plan of a case, as `lotse-pack plan --json` prints it.
fn report(case: &Case, place: &Place) -> Value {
    let place = place.content("en".parse().unwrap(), case.on);
    assert_eq!(place.errors, []);
    let newcomer = Newcomer::parse(&case.facts_toml, &place.content).unwrap();
    let plan = plan(
        &place.content,
        &newcomer.answers,
        &newcomer.progress,
        case.on,
    );
    serde_json::to_value(PlanReport::new(&place, &plan)).unwrap()
}

/// A field of a step; null if the step is not in the plan.
fn field(report: &Value, step: &str, field: &str) -> Value {
    let steps = report["steps"].as_array().unwrap();
    match (steps.iter().find(|found| found["id"] == step), field) {
        (Some(found), _) => found[field].clone(),
        (None, "applies") => "no".into(),
        (None, _) => Value::Null,
    }
}

/// Checks all cases of a file and lists every failure.
fn expect_all(file: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(folder.join("tests").join(file)).unwrap();
    let cases: Vec<Case> = serde_json::from_str(&text).unwrap();
    let mut places = BTreeMap::new();
    let mut wrong = Vec::new();
    for case in &cases {
        let place = places.entry(case.pack.clone()).or_insert_with(|| {
            Place::read(&[folder.join("../../packs").join(&case.pack)]).unwrap()
        });
        let report = report(case, place);
        for expected in &case.expect {
            let found = field(&report, &expected.step, &expected.field);
            if found != expected.value {
                wrong.push(format!(
                    "{}: {}.{} is {found}, by {} it is {}",
                    case.name, expected.step, expected.field, expected.basis, expected.value
                ));
            }
        }
        for expected in &case.plan {
            let found = &report[&expected.field];
            if !expected.wanted.is_met_by(found) {
                wrong.push(format!(
                    "{}: {} is {found}, by {} it is {:?}",
                    case.name, expected.field, expected.basis, expected.wanted
                ));
            }
        }
    }
    assert!(cases.len() >= 28);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_plan_agrees_with_the_law_in_every_case() {
    expect_all("plan-cases.json");
}

#[test]
fn the_plan_agrees_with_the_law_for_more_people() {
    expect_all("more-cases.json");
}
