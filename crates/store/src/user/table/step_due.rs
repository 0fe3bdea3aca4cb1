//! `step_due`: a newcomer's own dates.

use jiff::civil::Date;
use lotse_core::StepId;
use rusqlite::{Connection, params};

use crate::Stamp;

pub(crate) const LIST: &str = "SELECT step, due FROM step_due WHERE due IS NOT NULL ORDER BY step";

pub(crate) fn list(
    connection: &Connection,
) -> rusqlite::Result<impl Iterator<Item = (StepId, Date)> + use<>> {
    Ok(super::understood(
        "step_due",
        super::pairs(connection, LIST)?,
        |text| text.parse().ok(),
    ))
}

pub(crate) fn set(
    connection: &Connection,
    step: &StepId,
    due: Date,
    stamp: Stamp,
) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO step_due (step, due, stamp) VALUES (?1, ?2, ?3)
         ON CONFLICT (step) DO UPDATE SET due = excluded.due, stamp = excluded.stamp
         WHERE due IS NOT excluded.due",
    )?;
    Ok(statement.execute(params![step.as_str(), due.to_string(), stamp.to_string()])? > 0)
}

pub(crate) fn take_back(
    connection: &Connection,
    step: &StepId,
    stamp: Stamp,
) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "UPDATE step_due SET due = NULL, stamp = ?2 WHERE step = ?1 AND due IS NOT NULL",
    )?;
    Ok(statement.execute(params![step.as_str(), stamp.to_string()])? > 0)
}
