//! `recent_search`: recent searches on this device.

use rusqlite::{Connection, params};

use crate::Stamp;

pub(crate) const LIST: &str = "SELECT query, stamp FROM recent_search ORDER BY stamp DESC";

/// Maximum number of searches kept.
const KEPT: u32 = 10;

pub(crate) fn list(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let rows = super::pairs(connection, LIST)?.into_iter();
    Ok(rows.map(|(query, _)| query).collect())
}

pub(crate) fn remember(
    connection: &Connection,
    query: &str,
    stamp: Stamp,
) -> rusqlite::Result<bool> {
    if list(connection)?
        .first()
        .is_some_and(|latest| latest == query)
    {
        return Ok(false);
    }
    let mut insert = connection.prepare_cached(
        "INSERT INTO recent_search (query, stamp) VALUES (?1, ?2)
         ON CONFLICT (query) DO UPDATE SET stamp = excluded.stamp",
    )?;
    insert.execute(params![query, stamp.to_string()])?;
    let mut forget = connection.prepare_cached(
        "DELETE FROM recent_search WHERE query NOT IN
             (SELECT query FROM recent_search ORDER BY stamp DESC LIMIT ?1)",
    )?;
    forget.execute([KEPT])?;
    Ok(true)
}

pub(crate) fn clear(connection: &Connection) -> rusqlite::Result<bool> {
    Ok(connection.execute("DELETE FROM recent_search", [])? > 0)
}
