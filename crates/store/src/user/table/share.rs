//! `share`: the parts of the plan shared in each conversation.

use lotse_talk::ConversationId;
use rusqlite::{Connection, params};

use crate::Share;

pub(crate) fn list(
    connection: &Connection,
    conversation: ConversationId,
) -> rusqlite::Result<Vec<Share>> {
    let mut statement = connection
        .prepare_cached("SELECT kind, id FROM share WHERE conversation = ?1 ORDER BY kind, id")?;
    let rows = statement.query_map([conversation.as_bytes()], |row| {
        let (kind, id): (String, String) = (row.get(0)?, row.get(1)?);
        Ok(match kind.as_str() {
            "topic" => id.parse().ok().map(Share::Topic),
            _ => id.parse().ok().map(Share::Step),
        })
    })?;
    let shares: Vec<Option<Share>> = rows.collect::<rusqlite::Result<_>>()?;
    Ok(shares.into_iter().flatten().collect())
}

/// Replaces the shares of a conversation.
pub(crate) fn set(
    connection: &Connection,
    conversation: ConversationId,
    shares: &[Share],
) -> rusqlite::Result<()> {
    let mut clear = connection.prepare_cached("DELETE FROM share WHERE conversation = ?1")?;
    clear.execute([conversation.as_bytes()])?;
    let mut insert = connection.prepare_cached(
        "INSERT OR IGNORE INTO share (conversation, kind, id) VALUES (?1, ?2, ?3)",
    )?;
    for share in shares {
        let (kind, id) = match share {
            Share::Step(step) => ("step", step.as_str()),
            Share::Topic(topic) => ("topic", topic.as_str()),
        };
        insert.execute(params![conversation.as_bytes(), kind, id])?;
    }
    Ok(())
}
