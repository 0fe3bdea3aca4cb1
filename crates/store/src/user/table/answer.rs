//! `answer`: a newcomer's answers to facts.

use lotse_core::{Answer, Answers, FactId};
use rusqlite::{Connection, params};

use crate::Stamp;

pub(crate) const LIST: &str =
    "SELECT fact, answer FROM answer WHERE answer IS NOT NULL ORDER BY fact";

pub(crate) fn list(connection: &Connection) -> rusqlite::Result<Answers> {
    let rows = super::pairs(connection, LIST)?;
    Ok(super::understood("answer", rows, |text| serde_json::from_str(text).ok()).collect())
}

pub(crate) fn set(
    connection: &Connection,
    fact: &FactId,
    answer: &Answer,
    stamp: Stamp,
) -> rusqlite::Result<bool> {
    let json = serde_json::to_string(answer)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO answer (fact, answer, stamp) VALUES (?1, ?2, ?3)
         ON CONFLICT (fact) DO UPDATE SET answer = excluded.answer, stamp = excluded.stamp
         WHERE answer IS NOT excluded.answer",
    )?;
    Ok(statement.execute(params![fact.as_str(), json, stamp.to_string()])? > 0)
}

pub(crate) fn take_back(
    connection: &Connection,
    fact: &FactId,
    stamp: Stamp,
) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "UPDATE answer SET answer = NULL, stamp = ?2 WHERE fact = ?1 AND answer IS NOT NULL",
    )?;
    Ok(statement.execute(params![fact.as_str(), stamp.to_string()])? > 0)
}
