//! `seen_envelope`: envelopes already opened, so that none is opened twice.

use jiff::{Timestamp, ToSpan};
use lotse_talk::ConversationId;
use lotse_wire::{EnvelopeId, limits};
use rusqlite::{Connection, params};

pub(crate) fn contains(connection: &Connection, id: EnvelopeId) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached("SELECT 1 FROM seen_envelope WHERE id = ?1")?;
    statement.exists([id.as_bytes()])
}

pub(crate) fn add(
    connection: &Connection,
    conversation: ConversationId,
    id: EnvelopeId,
    now: Timestamp,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(
        "INSERT OR IGNORE INTO seen_envelope (id, at, conversation) VALUES (?1, ?2, ?3)",
    )?;
    statement.execute(params![
        id.as_bytes(),
        now.as_millisecond(),
        conversation.as_bytes()
    ])?;
    Ok(())
}

/// Deletes all but the last `most` of a conversation. Their order is that of their
/// insertion: the clock may have been set back.
pub(crate) fn keep_latest(
    connection: &Connection,
    conversation: ConversationId,
    most: u32,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(
        "DELETE FROM seen_envelope WHERE conversation = ?1 AND rowid <=
             (SELECT rowid FROM seen_envelope WHERE conversation = ?1
                 ORDER BY rowid DESC LIMIT 1 OFFSET ?2)",
    )?;
    statement.execute(params![conversation.as_bytes(), most])?;
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
