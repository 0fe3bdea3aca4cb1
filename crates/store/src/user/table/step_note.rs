//! `step_note`: a newcomer's notes on steps.

use lotse_core::StepId;
use rusqlite::{Connection, OptionalExtension, params};

use crate::Stamp;

pub(crate) const LIST: &str =
    "SELECT step, note FROM step_note WHERE note IS NOT NULL ORDER BY step";

pub(crate) fn get(connection: &Connection, step: &StepId) -> rusqlite::Result<Option<String>> {
    let mut statement = connection.prepare_cached("SELECT note FROM step_note WHERE step = ?1")?;
    let note = statement
        .query_row(params![step.as_str()], |row| row.get(0))
        .optional()?;
    Ok(note.flatten())
}

pub(crate) fn set(
    connection: &Connection,
    step: &StepId,
    note: &str,
    stamp: Stamp,
) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO step_note (step, note, stamp) VALUES (?1, ?2, ?3)
         ON CONFLICT (step) DO UPDATE SET note = excluded.note, stamp = excluded.stamp
         WHERE note IS NOT excluded.note",
    )?;
    Ok(statement.execute(params![step.as_str(), note, stamp.to_string()])? > 0)
}

pub(crate) fn take_back(
    connection: &Connection,
    step: &StepId,
    stamp: Stamp,
) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "UPDATE step_note SET note = NULL, stamp = ?2 WHERE step = ?1 AND note IS NOT NULL",
    )?;
    Ok(statement.execute(params![step.as_str(), stamp.to_string()])? > 0)
}
