//! `setting`: settings of this device, such as the language.

use rusqlite::{Connection, OptionalExtension, params};

pub(crate) const LIST: &str = "SELECT key, value FROM setting ORDER BY key";

pub(crate) fn get(connection: &Connection, key: &str) -> rusqlite::Result<Option<String>> {
    let mut statement = connection.prepare_cached("SELECT value FROM setting WHERE key = ?1")?;
    statement
        .query_row(params![key], |row| row.get(0))
        .optional()
}

pub(crate) fn set(connection: &Connection, key: &str, value: &str) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO setting (key, value) VALUES (?1, ?2)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
    )?;
    Ok(statement.execute(params![key, value])? > 0)
}

pub(crate) fn remove(connection: &Connection, key: &str) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached("DELETE FROM setting WHERE key = ?1")?;
    Ok(statement.execute(params![key])? > 0)
}
