//! Table `ticket`.

use lotse_wire::{ProblemCode, TicketDigest};
use rusqlite::{Connection, OptionalExtension as _, params};

use super::{RelayStoreError, Result, TicketRecord};
use crate::UnixMicros;

pub(super) fn add(connection: &Connection, ticket: &TicketRecord) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO ticket (digest, note, uses, until_day) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![
            ticket.digest.as_bytes(),
            ticket.note,
            ticket.uses,
            ticket.until_day
        ])?;
    Ok(())
}

/// Refuses a ticket that is unknown, used up or expired.
pub(super) fn check(connection: &Connection, digest: TicketDigest, now: UnixMicros) -> Result<()> {
    let valid = connection
        .prepare_cached("SELECT 1 FROM ticket WHERE digest = ?1 AND uses > 0 AND until_day >= ?2")?
        .query_row(params![digest.as_bytes(), now.day()], |_| Ok(()))
        .optional()?;
    valid.ok_or(RelayStoreError::Refused(ProblemCode::TicketRefused))
}

pub(super) fn use_up(connection: &Connection, digest: TicketDigest) -> Result<()> {
    connection
        .prepare_cached("UPDATE ticket SET uses = uses - 1 WHERE digest = ?1")?
        .execute([digest.as_bytes()])?;
    Ok(())
}

pub(super) fn list(connection: &Connection) -> Result<Vec<TicketRecord>> {
    let mut statement = connection.prepare_cached(
        "SELECT digest, note, uses, until_day FROM ticket ORDER BY until_day, digest",
    )?;
    let tickets = statement.query_map([], |row| {
        Ok(TicketRecord {
            digest: row.get::<_, [u8; 32]>(0)?.into(),
            note: row.get(1)?,
            uses: row.get(2)?,
            until_day: row.get(3)?,
        })
    })?;
    Ok(tickets.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn withdraw(connection: &Connection, digest: TicketDigest) -> Result<bool> {
    let deleted = connection
        .prepare_cached("DELETE FROM ticket WHERE digest = ?1")?
        .execute([digest.as_bytes()])?;
    Ok(deleted > 0)
}
