//! `document_held`: the documents a newcomer has.

use std::collections::BTreeSet;

use lotse_core::DocumentId;
use rusqlite::{Connection, params};

use crate::Stamp;

pub(crate) const LIST: &str = "SELECT document, CAST(held AS TEXT) FROM document_held WHERE held IS NOT NULL ORDER BY document";

pub(crate) fn list(connection: &Connection) -> rusqlite::Result<BTreeSet<DocumentId>> {
    let rows = super::pairs(connection, LIST)?;
    Ok(super::understood("document_held", rows, |_| Some(()))
        .map(|(document, ())| document)
        .collect())
}

pub(crate) fn set(
    connection: &Connection,
    document: &DocumentId,
    stamp: Stamp,
) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO document_held (document, held, stamp) VALUES (?1, 1, ?2)
         ON CONFLICT (document) DO UPDATE SET held = 1, stamp = excluded.stamp
         WHERE held IS NULL",
    )?;
    Ok(statement.execute(params![document.as_str(), stamp.to_string()])? > 0)
}

pub(crate) fn take_back(
    connection: &Connection,
    document: &DocumentId,
    stamp: Stamp,
) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "UPDATE document_held SET held = NULL, stamp = ?2 WHERE document = ?1 AND held IS NOT NULL",
    )?;
    Ok(statement.execute(params![document.as_str(), stamp.to_string()])? > 0)
}
