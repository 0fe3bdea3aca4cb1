//! The day of the store: 24 hours during which a relay ran. It does not follow the
//! clock, so that nothing expires when the clock jumps.

use rusqlite::{Connection, params};

use super::Result;
use crate::{UnixMicros, store::SAME_HOUR_MICROS};

/// Returns the day of the store.
pub(super) fn today(connection: &Connection) -> Result<i64> {
    Ok(connection
        .prepare_cached("SELECT hours / 24 FROM relay")?
        .query_row([], |row| row.get(0))?)
}

pub(super) fn hours(connection: &Connection) -> Result<i64> {
    Ok(connection
        .prepare_cached("SELECT hours FROM relay")?
        .query_row([], |row| row.get(0))?)
}

pub(super) fn add_hours(connection: &Connection, hours: i64, now: UnixMicros) -> Result<()> {
    connection
        .prepare_cached(
            "UPDATE relay SET hours = hours + ?1, hour_at = ?2
             WHERE hour_at NOT BETWEEN ?2 - ?3 AND ?2 + ?3",
        )?
        .execute(params![hours, now.micros(), SAME_HOUR_MICROS])?;
    Ok(())
}

pub(super) fn set_hours(connection: &Connection, hours: i64) -> Result<()> {
    connection.execute("UPDATE relay SET hours = ?1", [hours])?;
    Ok(())
}
