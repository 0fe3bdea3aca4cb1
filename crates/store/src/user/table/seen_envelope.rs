//! `seen_envelope`: envelopes already opened, so that none is opened twice.

use jiff::{Timestamp, ToSpan};
use lotse_wire::{EnvelopeId, limits};
use rusqlite::{Connection, params};

pub(crate) fn contains(connection: &Connection, id: EnvelopeId) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached("SELECT 1 FROM seen_envelope WHERE id = ?1")?;
    statement.exists([id.as_bytes()])
}

pub(crate) fn add(connection: &Connection, id: EnvelopeId, now: Timestamp) -> rusqlite::Result<()> {
    let mut statement = connection
        .prepare_cached("INSERT OR IGNORE INTO seen_envelope (id, at) VALUES (?1, ?2)")?;
    statement.execute(params![id.as_bytes(), now.as_millisecond()])?;
    Ok(())
}

/// Deletes those that no relay keeps any more.
pub(crate) fn expire(connection: &Connection, now: Timestamp) -> rusqlite::Result<()> {
    let kept = (i64::from(limits::ENVELOPE_DAYS) * 2 * 24).hours();
    let Ok(oldest) = now.checked_sub(kept) else {
        return Ok(());
    };
    let mut statement = connection.prepare_cached("DELETE FROM seen_envelope WHERE at < ?1")?;
    statement.execute([oldest.as_millisecond()])?;
    Ok(())
}
