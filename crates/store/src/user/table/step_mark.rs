//! `step_mark`: marks of steps: begun, done or set aside.

use jiff::civil::Date;
use lotse_core::{Mark, StepId};
use rusqlite::{Connection, params};

use crate::Stamp;

pub(crate) const LIST: &str =
    "SELECT step, mark FROM step_mark WHERE mark IS NOT NULL ORDER BY step";

/// The mark of each step, with its stamp.
const WITH_STAMPS: &str =
    "SELECT step, mark || ' ' || stamp FROM step_mark WHERE mark IS NOT NULL ORDER BY step";

pub(crate) fn list(
    connection: &Connection,
) -> rusqlite::Result<impl Iterator<Item = (StepId, (Mark, Option<Date>))> + use<>> {
    let rows = super::pairs(connection, WITH_STAMPS)?;
    Ok(super::understood("step_mark", rows, |text| {
        let (word, stamp) = text.split_once(' ')?;
        let stamp: Option<Stamp> = stamp.parse().ok();
        Some((mark(word)?, stamp.and_then(Stamp::date)))
    }))
}

pub(crate) fn set(
    connection: &Connection,
    step: &StepId,
    mark: Mark,
    stamp: Stamp,
) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO step_mark (step, mark, stamp) VALUES (?1, ?2, ?3)
         ON CONFLICT (step) DO UPDATE SET mark = excluded.mark, stamp = excluded.stamp
         WHERE mark IS NOT excluded.mark",
    )?;
    Ok(statement.execute(params![step.as_str(), word(mark), stamp.to_string()])? > 0)
}

pub(crate) fn take_back(
    connection: &Connection,
    step: &StepId,
    stamp: Stamp,
) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "UPDATE step_mark SET mark = NULL, stamp = ?2 WHERE step = ?1 AND mark IS NOT NULL",
    )?;
    Ok(statement.execute(params![step.as_str(), stamp.to_string()])? > 0)
}

/// Written out, so that renaming a variant does not change what is stored.
fn word(mark: Mark) -> &'static str {
    match mark {
        Mark::Begun => "begun",
        Mark::Done => "done",
        Mark::SetAside => "set-aside",
    }
}

fn mark(text: &str) -> Option<Mark> {
    [Mark::Begun, Mark::Done, Mark::SetAside]
        .into_iter()
        .find(|mark| word(*mark) == text)
}
