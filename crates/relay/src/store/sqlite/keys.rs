//! Table `key`: keys that writers claim.

use lotse_wire::{MailboxId, ProblemCode, SecretDigest};
use rusqlite::{Connection, OptionalExtension as _, params};

use super::{KeyClaim, RelayStoreError, Result, mailboxes};

pub(super) fn publish(
    connection: &Connection,
    mailbox: MailboxId,
    owner: SecretDigest,
    one_time: &[Vec<u8>],
    last: &[u8],
) -> Result<()> {
    let number = mailboxes::owned(connection, mailbox, owner)?;
    connection
        .prepare_cached("DELETE FROM key WHERE mailbox = ?1")?
        .execute([number])?;
    let one_time = one_time.iter().map(Vec::as_slice);
    for (position, bytes) in (0_i64..).zip(std::iter::once(last).chain(one_time)) {
        add(connection, number, position, bytes)?;
    }
    Ok(())
}

pub(super) fn add(
    connection: &Connection,
    mailbox: i64,
    position: i64,
    bytes: &[u8],
) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO key (mailbox, position, bytes) VALUES (?1, ?2, ?3)")?
        .execute(params![mailbox, position, bytes])?;
    Ok(())
}

pub(super) fn claim(
    connection: &Connection,
    mailbox: MailboxId,
    grant: SecretDigest,
) -> Result<KeyClaim> {
    let number = mailboxes::writable(connection, mailbox, grant)?;
    // The fallback key has position 0 and is handed out last.
    let found: Option<(i64, Vec<u8>)> = connection
        .prepare_cached(
            "SELECT position, bytes FROM key WHERE mailbox = ?1
             ORDER BY position = 0, position LIMIT 1",
        )?
        .query_row([number], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (position, key) = found.ok_or(RelayStoreError::Refused(ProblemCode::NoKey))?;
    if position != 0 {
        connection
            .prepare_cached("DELETE FROM key WHERE mailbox = ?1 AND position = ?2")?
            .execute(params![number, position])?;
    }
    Ok(KeyClaim {
        key,
        last: position == 0,
    })
}
