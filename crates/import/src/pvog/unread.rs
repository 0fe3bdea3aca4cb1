//! Reports the fields that Lotse does not read.

use serde_json::Value;

use super::super::{LossKind, LossReport, loss::shown};
use super::record::OtherFields;

/// Fields that are for programs or repeat what Lotse reads.
const FOR_PROGRAMS: [&str; 4] = ["id", "ars", "organisationIds", "placeholder"];

/// Reports every value in fields that Lotse does not read.
pub(super) fn report(rest: &OtherFields, place: &str, losses: &mut LossReport) {
    for (name, value) in rest {
        if !FOR_PROGRAMS.contains(&name.as_str()) {
            value_of(name, value, place, losses);
        }
    }
}

fn value_of(name: &str, value: &Value, place: &str, losses: &mut LossReport) {
    let mut lose = |text: &str| {
        let what = format!("the field {name}: {}", shown(text));
        losses.add(LossKind::Field, place, None, &what);
    };
    match value {
        Value::String(text) if !text.trim().is_empty() => lose(text),
        Value::Number(number) => lose(&number.to_string()),
        Value::Bool(answer) => lose(&answer.to_string()),
        Value::Null | Value::String(_) => {}
        Value::Array(list) => {
            for value in list {
                value_of(name, value, place, losses);
            }
        }
        Value::Object(fields) => {
            for (inner, value) in fields {
                value_of(&format!("{name}.{inner}"), value, place, losses);
            }
        }
    }
}
