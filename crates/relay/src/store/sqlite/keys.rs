//! Table `key`: keys that writers claim.

use lotse_wire::{MailboxId, ProblemCode, SecretDigest};
use rusqlite::{Connection, OptionalExtension as _, params};

use super::{KeyClaim, RelayStoreError, Result, days, mailboxes};

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

/// Claims a key; at most `limit` one-time keys a day.
pub(super) fn claim(
    connection: &Connection,
    mailbox: MailboxId,
    grant: SecretDigest,
    limit: i64,
) -> Result<KeyClaim> {
    let number = mailboxes::writable(connection, mailbox, grant)?;
    let today = days::today(connection)?;
    let is_over: bool = connection
        .prepare_cached(
            "SELECT claim_day = ?3 AND claimed >= ?4 FROM writer
             WHERE mailbox = ?1 AND digest = ?2",
        )?
        .query_row(params![number, grant.as_bytes(), today, limit], |row| {
            row.get(0)
        })?;
    // The fallback key has position 0 and is handed out last.
    let found: Option<(i64, Vec<u8>)> = connection
        .prepare_cached(
            "SELECT position, bytes FROM key WHERE mailbox = ?1 AND (position = 0 OR NOT ?2)
             ORDER BY position = 0, position LIMIT 1",
        )?
        .query_row(params![number, is_over], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    let (position, key) = found.ok_or(RelayStoreError::Refused(ProblemCode::NoKey))?;
    if position != 0 {
        connection
            .prepare_cached("DELETE FROM key WHERE mailbox = ?1 AND position = ?2")?
            .execute(params![number, position])?;
        count_claim(connection, number, grant, today)?;
    }
    Ok(KeyClaim {
        key,
        last: position == 0,
    })
}

fn count_claim(
    connection: &Connection,
    mailbox: i64,
    grant: SecretDigest,
    today: i64,
) -> Result<()> {
    connection
        .prepare_cached(
            "UPDATE writer SET claim_day = ?3,
                 claimed = CASE WHEN claim_day = ?3 THEN claimed + 1 ELSE 1 END
             WHERE mailbox = ?1 AND digest = ?2",
        )?
        .execute(params![mailbox, grant.as_bytes(), today])?;
    Ok(())
}
