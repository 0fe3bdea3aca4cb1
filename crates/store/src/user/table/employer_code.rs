//! `employer_code`: the codes that open what an employer has booked.

use std::collections::BTreeMap;

use lotse_core::{Code, PackId};
use rusqlite::{Connection, params};

use crate::Stamp;

pub(crate) const LIST: &str =
    "SELECT pack, code FROM employer_code WHERE code IS NOT NULL ORDER BY pack";

pub(crate) fn list(connection: &Connection) -> rusqlite::Result<BTreeMap<PackId, Code>> {
    let rows = super::pairs(connection, LIST)?;
    Ok(super::understood("employer_code", rows, |code| code.parse().ok()).collect())
}

pub(crate) fn set(connection: &Connection, code: &Code, stamp: Stamp) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO employer_code (pack, code, stamp) VALUES (?1, ?2, ?3)
         ON CONFLICT (pack) DO UPDATE SET code = excluded.code, stamp = excluded.stamp
         WHERE code IS NOT excluded.code",
    )?;
    Ok(statement.execute(params![
        code.pack.as_str(),
        code.to_string(),
        stamp.to_string()
    ])? > 0)
}

pub(crate) fn take_back(
    connection: &Connection,
    pack: &PackId,
    stamp: Stamp,
) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "UPDATE employer_code SET code = NULL, stamp = ?2 WHERE pack = ?1 AND code IS NOT NULL",
    )?;
    Ok(statement.execute(params![pack.as_str(), stamp.to_string()])? > 0)
}
