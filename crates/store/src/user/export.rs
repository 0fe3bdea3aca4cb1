//! All that a person entered, to take away.

use rusqlite::Connection;
use serde_json::{Map, Value, json};

use super::table::{
    self, answer, document_held, employer_code, recent_search, setting, step_due, step_mark,
    step_note,
};

/// Everything as it is stored, also what this version of the app no longer
/// understands: it is the person's.
pub(super) fn export(connection: &Connection) -> rusqlite::Result<Value> {
    let texts = |sql| -> rusqlite::Result<Map<String, Value>> {
        Ok(table::pairs(connection, sql)?
            .into_iter()
            .map(|(key, text)| (key, text.into()))
            .collect())
    };
    let documents: Vec<String> = texts(document_held::LIST)?
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    Ok(json!({
        "answers": answers(connection)?,
        "marks": texts(step_mark::LIST)?,
        "notes": texts(step_note::LIST)?,
        "ownDates": texts(step_due::LIST)?,
        "documents": documents,
        "employerCodes": texts(employer_code::LIST)?,
        "recentSearches": recent_search::list(connection)?,
        "settings": texts(setting::LIST)?,
    }))
}

fn answers(connection: &Connection) -> rusqlite::Result<Map<String, Value>> {
    let rows = table::pairs(connection, answer::LIST)?;
    let value = |text: String| serde_json::from_str(&text).unwrap_or(Value::String(text));
    Ok(rows
        .into_iter()
        .map(|(fact, text)| (fact, value(text)))
        .collect())
}
