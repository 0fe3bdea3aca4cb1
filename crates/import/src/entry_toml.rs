//! Writes entries as TOML.

use lotse_core::EntryKind;
use serde_json::Value;
use toml_edit::{Array, Datetime, Formatted, InlineTable};

use super::draft::{DraftBody, DraftEntry};

/// The file for entries of a kind.
pub(crate) fn file_of(kind: EntryKind) -> String {
    format!("{kind}s.toml")
}

/// An entry as a table, without default values, in the order of the format.
pub(crate) fn entry_toml(entry: &DraftEntry) -> String {
    let fields = match &entry.body {
        DraftBody::Guide(guide) => serde_json::to_value(guide),
        DraftBody::Contact(contact) => serde_json::to_value(contact),
        DraftBody::Event(event) => serde_json::to_value(event),
    };
    let mut text = format!("[{}]\n", entry.id);
    // The domain types always serialize as objects.
    let fields = fields.ok();
    for (name, field) in fields.iter().filter_map(Value::as_object).flatten() {
        if let Some(value) = toml_value(name, field) {
            text.push_str(name);
            text.push_str(" = ");
            text.push_str(value.to_string().trim());
            text.push('\n');
        }
    }
    text
}

/// A field as TOML; `None` for a default value.
fn toml_value(name: &str, field: &Value) -> Option<toml_edit::Value> {
    match field {
        // Degrees; the other numbers of entries have defaults.
        Value::Number(number) if matches!(name, "latitude" | "longitude") => {
            number.as_f64().map(Into::into)
        }
        Value::Null | Value::Bool(false) | Value::Number(_) => None,
        Value::Bool(true) => Some(true.into()),
        Value::String(text) => Some(scalar(name, text)),
        Value::Array(list) if list.is_empty() => None,
        Value::Array(list) => {
            let values = list.iter().filter_map(|value| toml_value(name, value));
            Some(values.collect::<Array>().into())
        }
        Value::Object(fields) => {
            let mut table = InlineTable::new();
            for (name, field) in fields {
                if let Some(value) = toml_value(name, field) {
                    table.insert(name, value);
                }
            }
            Some(table.into())
        }
    }
}

/// Dates and times are TOML values, not strings.
fn scalar(name: &str, text: &str) -> toml_edit::Value {
    let is_time = matches!(
        name,
        "verified" | "review_by" | "starts" | "ends" | "except"
    );
    match text.parse::<Datetime>() {
        Ok(time) if is_time => toml_edit::Value::Datetime(Formatted::new(time)),
        _ => text.into(),
    }
}
