//! `session`: the sessions that encrypt and decrypt a conversation.

use lotse_talk::{ConversationId, StoredSession};
use rusqlite::{Connection, params};

/// Maximum number of sessions kept per conversation. More than one is in use
/// only while two devices start a new session at the same time.
const KEPT: u32 = 5;

pub(crate) fn list(
    connection: &Connection,
    conversation: ConversationId,
) -> rusqlite::Result<Vec<StoredSession>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, pickle FROM session WHERE conversation = ?1 ORDER BY used DESC",
    )?;
    let rows = statement.query_map([conversation.as_bytes()], |row| {
        Ok(StoredSession {
            id: row.get(0)?,
            pickle: row.get(1)?,
        })
    })?;
    rows.collect()
}

/// Stores a session as the most recently used one.
pub(crate) fn set(
    connection: &Connection,
    conversation: ConversationId,
    session: &StoredSession,
) -> rusqlite::Result<()> {
    let mut insert = connection.prepare_cached(
        "INSERT OR REPLACE INTO session (conversation, id, pickle, used) VALUES (?1, ?2, ?3,
             (SELECT coalesce(max(used), 0) + 1 FROM session WHERE conversation = ?1))",
    )?;
    insert.execute(params![conversation.as_bytes(), session.id, session.pickle])?;
    let mut forget = connection.prepare_cached(
        "DELETE FROM session WHERE conversation = ?1 AND id NOT IN
             (SELECT id FROM session WHERE conversation = ?1 ORDER BY used DESC LIMIT ?2)",
    )?;
    forget.execute(params![conversation.as_bytes(), KEPT])?;
    Ok(())
}
