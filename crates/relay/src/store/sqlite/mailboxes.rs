//! Tables `mailbox` and `writer`: owners and writers.

use lotse_wire::{MailboxId, ProblemCode, SecretDigest};
use rusqlite::{Connection, OptionalExtension as _, params};

use super::{RelayStoreError, Result, days};
use crate::store::TicketIssuer;

pub(super) fn close(
    connection: &Connection,
    mailbox: MailboxId,
    owner: SecretDigest,
) -> Result<()> {
    let number = owned(connection, mailbox, owner)?;
    let mut statement = connection.prepare_cached("DELETE FROM mailbox WHERE number = ?1")?;
    statement.execute([number])?;
    Ok(())
}

pub(super) fn allow(
    connection: &Connection,
    mailbox: MailboxId,
    owner: SecretDigest,
    writer: SecretDigest,
    limit: i64,
) -> Result<()> {
    let number = owned(connection, mailbox, owner)?;
    let known = connection
        .prepare_cached("SELECT 1 FROM writer WHERE mailbox = ?1 AND digest = ?2")?
        .exists(params![number, writer.as_bytes()])?;
    if known {
        return Ok(());
    }
    // Envelopes from before it was forbidden may still wait.
    connection
        .prepare_cached(
            "INSERT INTO writer (mailbox, digest, waiting, waiting_bytes, claim_day, claimed)
             SELECT ?1, ?2, count(*), coalesce(sum(length(bytes)), 0), 0, 0
             FROM envelope WHERE mailbox = ?1 AND hint = ?3",
        )?
        .execute(params![number, writer.as_bytes(), writer.hint().as_bytes()])?;
    let writers: i64 = connection
        .prepare_cached("SELECT count(*) FROM writer WHERE mailbox = ?1")?
        .query_row([number], |row| row.get(0))?;
    if writers > limit {
        return Err(RelayStoreError::Refused(ProblemCode::TooManyWriters));
    }
    Ok(())
}

/// Returns how a mailbox was opened.
pub(super) fn origin(connection: &Connection, number: i64) -> Result<TicketIssuer> {
    let origin = connection
        .prepare_cached("SELECT origin FROM mailbox WHERE number = ?1")?
        .query_row([number], |row| row.get(0))?;
    TicketIssuer::from_sql(origin)
}

pub(super) fn forbid(
    connection: &Connection,
    mailbox: MailboxId,
    owner: SecretDigest,
    writer: SecretDigest,
) -> Result<()> {
    let number = owned(connection, mailbox, owner)?;
    connection
        .prepare_cached("DELETE FROM writer WHERE mailbox = ?1 AND digest = ?2")?
        .execute(params![number, writer.as_bytes()])?;
    Ok(())
}

/// Records that a mailbox is read today. If its reader is ahead of it, gives the waiting
/// envelopes new cursors beyond `min_cursor`, in the same order: the reader would never
/// fetch them otherwise. It ignores those that it has.
pub(super) fn record_read(
    connection: &Connection,
    mailbox: MailboxId,
    owner: SecretDigest,
    min_cursor: i64,
) -> Result<()> {
    let number = owned(connection, mailbox, owner)?;
    connection
        .prepare_cached(
            "UPDATE mailbox SET read_day = max(read_day, ?2), was_read = 1 WHERE number = ?1",
        )?
        .execute(params![number, days::today(connection)?])?;
    let raised = connection
        .prepare_cached(
            "UPDATE mailbox SET cursor = ?2 + waiting WHERE number = ?1 AND cursor < ?2",
        )?
        .execute(params![number, min_cursor])?;
    if raised > 0 {
        connection
            .prepare_cached(
                "UPDATE envelope SET cursor = ?2 + next.position
                 FROM (SELECT number, row_number() OVER (ORDER BY cursor) AS position
                       FROM envelope WHERE mailbox = ?1) AS next
                 WHERE envelope.number = next.number",
            )?
            .execute(params![number, min_cursor])?;
    }
    Ok(())
}

/// Returns the number of a mailbox of this owner.
pub(super) fn owned(
    connection: &Connection,
    mailbox: MailboxId,
    owner: SecretDigest,
) -> Result<i64> {
    match find_owner(connection, mailbox)? {
        Some((number, stored)) if stored == *owner.as_bytes() => Ok(number),
        _ => Err(RelayStoreError::Refused(ProblemCode::NotYours)),
    }
}

/// Returns the number of a mailbox that `grant` may write to.
pub(super) fn writable(
    connection: &Connection,
    mailbox: MailboxId,
    grant: SecretDigest,
) -> Result<i64> {
    let number = connection
        .prepare_cached(
            "SELECT mailbox.number FROM mailbox JOIN writer ON writer.mailbox = mailbox.number
             WHERE mailbox.id = ?1 AND writer.digest = ?2",
        )?
        .query_row(params![mailbox.as_bytes(), grant.as_bytes()], |row| {
            row.get(0)
        })
        .optional()?;
    number.ok_or(RelayStoreError::Refused(ProblemCode::Refused))
}

pub(super) fn find_owner(
    connection: &Connection,
    mailbox: MailboxId,
) -> Result<Option<(i64, [u8; 32])>> {
    Ok(connection
        .prepare_cached("SELECT number, owner FROM mailbox WHERE id = ?1")?
        .query_row([mailbox.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}
