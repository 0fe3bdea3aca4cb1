//! `expiry`: the last check for expired messages.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension};

use super::talk;

pub(crate) fn looked_at(connection: &Connection) -> rusqlite::Result<Option<Timestamp>> {
    let mut statement = connection.prepare_cached("SELECT looked_at FROM expiry")?;
    let read = |row: &rusqlite::Row<'_>| talk::time(row, "looked_at");
    statement.query_row([], read).optional()
}

pub(crate) fn set(connection: &Connection, now: Timestamp) -> rusqlite::Result<()> {
    let mut statement = connection
        .prepare_cached("INSERT OR REPLACE INTO expiry (only, looked_at) VALUES (1, ?1)")?;
    statement.execute([now.as_millisecond()])?;
    Ok(())
}
