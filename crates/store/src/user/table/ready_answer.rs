//! `ready_answer`: a mentor's ready answers.

use rusqlite::Connection;

pub(crate) fn list(connection: &Connection) -> rusqlite::Result<Vec<(i64, String)>> {
    let mut statement =
        connection.prepare_cached("SELECT id, text FROM ready_answer ORDER BY id")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}

pub(crate) fn add(connection: &Connection, text: &str) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached("INSERT INTO ready_answer (text) VALUES (?1)")?;
    Ok(statement.execute([text])? > 0)
}

pub(crate) fn remove(connection: &Connection, id: i64) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached("DELETE FROM ready_answer WHERE id = ?1")?;
    Ok(statement.execute([id])? > 0)
}
