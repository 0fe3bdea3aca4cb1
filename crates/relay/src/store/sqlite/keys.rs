//! `key`: keys that writers claim.

use lotse_wire::{MailboxId, ProblemCode, SecretDigest};
use rusqlite::{Connection, OptionalExtension as _, params};

use super::{Claimed, Done, StoreError, mailboxes};

pub(super) fn publish(
    connection: &Connection,
    mailbox: MailboxId,
    is: SecretDigest,
    one_time: &[Vec<u8>],
    last: &[u8],
) -> Done<()> {
    let number = mailboxes::owned(connection, mailbox, is)?;
    connection
        .prepare_cached("DELETE FROM key WHERE mailbox = ?1")?
        .execute([number])?;
    let one_time = one_time.iter().map(Vec::as_slice);
    for (position, bytes) in (0_i64..).zip(std::iter::once(last).chain(one_time)) {
        add(connection, number, position, bytes)?;
    }
    Ok(())
}

pub(super) fn add(connection: &Connection, mailbox: i64, position: i64, bytes: &[u8]) -> Done<()> {
    connection
        .prepare_cached("INSERT INTO key (mailbox, position, bytes) VALUES (?1, ?2, ?3)")?
        .execute(params![mailbox, position, bytes])?;
    Ok(())
}

pub(super) fn claim(
    connection: &Connection,
    mailbox: MailboxId,
    grant: SecretDigest,
) -> Done<Claimed> {
    let number = mailboxes::writable(connection, mailbox, grant)?;
    // The last one has position 0 and comes after all others.
    let found: Option<(i64, Vec<u8>)> = connection
        .prepare_cached(
            "SELECT position, bytes FROM key WHERE mailbox = ?1
             ORDER BY position = 0, position LIMIT 1",
        )?
        .query_row([number], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (position, key) = found.ok_or(StoreError::Refused(ProblemCode::NoKey))?;
    if position != 0 {
        connection
            .prepare_cached("DELETE FROM key WHERE mailbox = ?1 AND position = ?2")?
            .execute(params![number, position])?;
    }
    Ok(Claimed {
        key,
        last: position == 0,
    })
}
