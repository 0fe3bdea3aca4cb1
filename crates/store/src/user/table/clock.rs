//! `clock`: this device and the latest stamp it made.

use rusqlite::{Connection, params};

use crate::{DeviceId, HybridClock};

pub(crate) fn get(connection: &Connection) -> rusqlite::Result<HybridClock> {
    let mut statement = connection.prepare_cached("SELECT device, wall_ms, counter FROM clock")?;
    statement.query_row([], |row| {
        let wall_ms: i64 = row.get(1)?;
        Ok(HybridClock::resume(
            DeviceId(row.get(0)?),
            u64::try_from(wall_ms).unwrap_or(0),
            row.get(2)?,
        ))
    })
}

pub(crate) fn set(connection: &Connection, clock: &HybridClock) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached("UPDATE clock SET wall_ms = ?1, counter = ?2")?;
    statement.execute(params![clock.wall_ms().cast_signed(), clock.counter()])?;
    Ok(())
}
