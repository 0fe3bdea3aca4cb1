//! `mailbox` and `writer`: who may read and who may write.

use lotse_wire::{MailboxId, ProblemCode, SecretDigest};
use rusqlite::{Connection, OptionalExtension as _, params};

use super::{Done, Made, Opening, StoreError, tickets};
use crate::Now;

pub(super) fn open(connection: &Connection, opening: &Opening, now: Now) -> Done<Made> {
    let owner = owner(connection, opening.mailbox)?;
    if owner.is_some_and(|(_, owner)| owner == *opening.owner.as_bytes()) {
        return Ok(Made::Before);
    }
    // The ticket first: without one nobody learns whether the name is taken.
    tickets::check(connection, opening.ticket, now)?;
    if owner.is_some() {
        return Err(StoreError::Refused(ProblemCode::Taken));
    }
    tickets::use_up(connection, opening.ticket)?;
    connection
        .prepare_cached(
            "INSERT INTO mailbox (id, owner, cursor, waiting, waiting_bytes, read_day)
             VALUES (?1, ?2, 0, 0, 0, ?3)",
        )?
        .execute(params![
            opening.mailbox.as_bytes(),
            opening.owner.as_bytes(),
            now.day()
        ])?;
    Ok(Made::New)
}

pub(super) fn close(connection: &Connection, mailbox: MailboxId, is: SecretDigest) -> Done<()> {
    let number = owned(connection, mailbox, is)?;
    let mut statement = connection.prepare_cached("DELETE FROM mailbox WHERE number = ?1")?;
    statement.execute([number])?;
    Ok(())
}

pub(super) fn allow(
    connection: &Connection,
    mailbox: MailboxId,
    is: SecretDigest,
    writer: SecretDigest,
    most: i64,
) -> Done<()> {
    let number = owned(connection, mailbox, is)?;
    let added = connection
        .prepare_cached(
            "INSERT INTO writer (mailbox, digest) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        )?
        .execute(params![number, writer.as_bytes()])?;
    if added > 0 {
        let writers: i64 = connection
            .prepare_cached("SELECT count(*) FROM writer WHERE mailbox = ?1")?
            .query_row([number], |row| row.get(0))?;
        if writers > most {
            return Err(StoreError::Refused(ProblemCode::TooManyWriters));
        }
    }
    Ok(())
}

pub(super) fn forbid(
    connection: &Connection,
    mailbox: MailboxId,
    is: SecretDigest,
    writer: SecretDigest,
) -> Done<()> {
    let number = owned(connection, mailbox, is)?;
    connection
        .prepare_cached("DELETE FROM writer WHERE mailbox = ?1 AND digest = ?2")?
        .execute(params![number, writer.as_bytes()])?;
    Ok(())
}

/// Notes that it was read on a day, by somebody who has seen a cursor.
pub(super) fn note_read(
    connection: &Connection,
    mailbox: MailboxId,
    day: i64,
    seen: i64,
) -> Done<()> {
    connection
        .prepare_cached(
            "UPDATE mailbox SET read_day = max(read_day, ?2), cursor = max(cursor, ?3)
             WHERE id = ?1",
        )?
        .execute(params![mailbox.as_bytes(), day, seen])?;
    Ok(())
}

/// The number of a mailbox that `is` opens.
pub(super) fn owned(connection: &Connection, mailbox: MailboxId, is: SecretDigest) -> Done<i64> {
    match owner(connection, mailbox)? {
        Some((number, owner)) if owner == *is.as_bytes() => Ok(number),
        _ => Err(StoreError::Refused(ProblemCode::NotYours)),
    }
}

/// The number of a mailbox that `grant` may write to.
pub(super) fn writable(
    connection: &Connection,
    mailbox: MailboxId,
    grant: SecretDigest,
) -> Done<i64> {
    let number = connection
        .prepare_cached(
            "SELECT mailbox.number FROM mailbox JOIN writer ON writer.mailbox = mailbox.number
             WHERE mailbox.id = ?1 AND writer.digest = ?2",
        )?
        .query_row(params![mailbox.as_bytes(), grant.as_bytes()], |row| {
            row.get(0)
        })
        .optional()?;
    number.ok_or(StoreError::Refused(ProblemCode::Refused))
}

fn owner(connection: &Connection, mailbox: MailboxId) -> Done<Option<(i64, [u8; 32])>> {
    Ok(connection
        .prepare_cached("SELECT number, owner FROM mailbox WHERE id = ?1")?
        .query_row([mailbox.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}
