//! Tables `mailbox` and `writer`: owners and writers.

use lotse_wire::{MailboxId, ProblemCode, SecretDigest};
use rusqlite::{Connection, OptionalExtension as _, params};

use super::{NewRelayMailbox, Outcome, RelayStoreError, Result, tickets};
use crate::UnixMicros;

pub(super) fn open(
    connection: &Connection,
    new: &NewRelayMailbox,
    now: UnixMicros,
) -> Result<Outcome> {
    let owner = find_owner(connection, new.mailbox)?;
    if owner.is_some_and(|(_, owner)| owner == *new.owner.as_bytes()) {
        return Ok(Outcome::AlreadyExisted);
    }
    // Check the ticket first, so that without one nobody learns whether the id is
    // taken.
    tickets::check(connection, new.ticket, now)?;
    if owner.is_some() {
        return Err(RelayStoreError::Refused(ProblemCode::Taken));
    }
    tickets::use_up(connection, new.ticket)?;
    connection
        .prepare_cached(
            "INSERT INTO mailbox (id, owner, cursor, waiting, waiting_bytes, read_day)
             VALUES (?1, ?2, 0, 0, 0, ?3)",
        )?
        .execute(params![
            new.mailbox.as_bytes(),
            new.owner.as_bytes(),
            now.day()
        ])?;
    Ok(Outcome::Created)
}

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
    let added = connection
        .prepare_cached(
            "INSERT INTO writer (mailbox, digest) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        )?
        .execute(params![number, writer.as_bytes()])?;
    if added > 0 {
        let writers: i64 = connection
            .prepare_cached("SELECT count(*) FROM writer WHERE mailbox = ?1")?
            .query_row([number], |row| row.get(0))?;
        if writers > limit {
            return Err(RelayStoreError::Refused(ProblemCode::TooManyWriters));
        }
    }
    Ok(())
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

/// Records the day of a read, and raises the cursor to at least `min_cursor`.
pub(super) fn record_read(
    connection: &Connection,
    mailbox: MailboxId,
    day: i64,
    min_cursor: i64,
) -> Result<()> {
    connection
        .prepare_cached(
            "UPDATE mailbox SET read_day = max(read_day, ?2), cursor = max(cursor, ?3)
             WHERE id = ?1",
        )?
        .execute(params![mailbox.as_bytes(), day, min_cursor])?;
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

fn find_owner(connection: &Connection, mailbox: MailboxId) -> Result<Option<(i64, [u8; 32])>> {
    Ok(connection
        .prepare_cached("SELECT number, owner FROM mailbox WHERE id = ?1")?
        .query_row([mailbox.as_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}
