//! Table `envelope`.

use lotse_wire::{Batch, Cursor, DeliveredEnvelope, MailboxId, ProblemCode, SecretDigest, limits};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::{
    MailboxCapacity, NewEnvelope, Outcome, RelayStoreError, Result, days, mailboxes, min_cursor,
};
use crate::{UnixMicros, store::clock_cursor};

/// State of a mailbox that a writer changes.
struct MailboxState {
    number: i64,
    cursor: i64,
    waiting: i64,
    waiting_bytes: i64,
}

pub(super) fn put(
    connection: &Connection,
    new: &NewEnvelope,
    capacity: MailboxCapacity,
    now: UnixMicros,
) -> Result<Outcome> {
    let state = state(connection, new)?;
    if let Some(bytes) = stored(connection, state.number, new)? {
        return if bytes == new.bytes {
            Ok(Outcome::AlreadyExisted)
        } else {
            Err(RelayStoreError::Refused(ProblemCode::Conflict))
        };
    }
    let size = size_of(&new.bytes);
    if state.waiting >= capacity.envelopes || state.waiting_bytes + size > capacity.bytes {
        return Err(RelayStoreError::Refused(ProblemCode::Full));
    }
    // Never below an earlier cursor, even if the clock was set back or the store
    // was restored from an older backup.
    let cursor = clock_cursor(now).max(state.cursor + 1);
    insert(
        connection,
        state.number,
        cursor,
        new,
        days::today(connection)?,
    )?;
    connection
        .prepare_cached(
            "UPDATE mailbox SET cursor = ?2, waiting = waiting + 1,
                 waiting_bytes = waiting_bytes + ?3
             WHERE number = ?1",
        )?
        .execute(params![state.number, cursor, size])?;
    Ok(Outcome::Created)
}

fn state(connection: &Connection, new: &NewEnvelope) -> Result<MailboxState> {
    let read = |row: &Row<'_>| {
        Ok(MailboxState {
            number: row.get(0)?,
            cursor: row.get(1)?,
            waiting: row.get(2)?,
            waiting_bytes: row.get(3)?,
        })
    };
    let state = connection
        .prepare_cached(
            "SELECT mailbox.number, mailbox.cursor, mailbox.waiting, mailbox.waiting_bytes
             FROM mailbox JOIN writer ON writer.mailbox = mailbox.number
             WHERE mailbox.id = ?1 AND writer.digest = ?2",
        )?
        .query_row(params![new.mailbox.as_bytes(), new.grant.as_bytes()], read)
        .optional()?;
    state.ok_or(RelayStoreError::Refused(ProblemCode::Refused))
}

/// Returns the stored envelope with the same id.
fn stored(connection: &Connection, mailbox: i64, new: &NewEnvelope) -> Result<Option<Vec<u8>>> {
    Ok(connection
        .prepare_cached("SELECT bytes FROM envelope WHERE mailbox = ?1 AND id = ?2")?
        .query_row(params![mailbox, new.id.as_bytes()], |row| row.get(0))
        .optional()?)
}

fn insert(
    connection: &Connection,
    mailbox: i64,
    cursor: i64,
    new: &NewEnvelope,
    day: i64,
) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO envelope (mailbox, cursor, id, day, bytes) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![mailbox, cursor, new.id.as_bytes(), day, new.bytes])?;
    Ok(())
}

/// The next batch of a mailbox.
pub(super) struct Next {
    /// Size of its envelopes, in bytes.
    pub(super) size: usize,
    /// Whether [`mailboxes::record_read`] has something to record.
    pub(super) needs_record: bool,
}

/// Measures the next batch.
pub(super) fn next(
    connection: &Connection,
    mailbox: MailboxId,
    owner: SecretDigest,
    after: Cursor,
) -> Result<Next> {
    let number = mailboxes::owned(connection, mailbox, owner)?;
    let needs_record = connection
        .prepare_cached(
            "SELECT read_day < hours / 24 OR cursor < ?2 OR was_read = 0 FROM mailbox, relay
             WHERE number = ?1",
        )?
        .query_row(params![number, min_cursor(after)], |row| row.get(0))?;
    let mut sizes = connection.prepare_cached(
        "SELECT length(bytes) FROM envelope WHERE mailbox = ?1 AND cursor > ?2
         ORDER BY cursor",
    )?;
    let mut rows = sizes.query(params![number, cursor_to_sql(after)])?;
    let mut size = 0;
    let mut left = limits::MAX_BATCH_ENVELOPES;
    while left > 0
        && size < limits::FULL_BATCH_BYTES
        && let Some(row) = rows.next()?
    {
        size += row.get::<_, u32>(0)? as usize;
        left -= 1;
    }
    Ok(Next { size, needs_record })
}

/// Reads the envelopes after a cursor.
pub(super) fn fetch(
    connection: &Connection,
    mailbox: MailboxId,
    owner: SecretDigest,
    after: Cursor,
    full_bytes: usize,
) -> Result<Batch> {
    let number = mailboxes::owned(connection, mailbox, owner)?;
    let mut statement = connection.prepare_cached(
        "SELECT cursor, id, bytes FROM envelope WHERE mailbox = ?1 AND cursor > ?2
         ORDER BY cursor",
    )?;
    let mut rows = statement.query(params![number, cursor_to_sql(after)])?;
    let mut batch = Batch::default();
    let mut bytes = 0;
    while let Some(row) = rows.next()? {
        if batch.envelopes.len() >= limits::MAX_BATCH_ENVELOPES || bytes >= full_bytes {
            batch.more = true;
            break;
        }
        let envelope = delivered(row)?;
        bytes += envelope.bytes.len();
        batch.envelopes.push(envelope);
    }
    Ok(batch)
}

fn delivered(row: &Row<'_>) -> Result<DeliveredEnvelope> {
    let id: [u8; 16] = row.get(1)?;
    Ok(DeliveredEnvelope {
        cursor: Cursor(row.get::<_, i64>(0)?.cast_unsigned()),
        id: id.into(),
        bytes: row.get(2)?,
        writer: None,
    })
}

pub(super) fn acknowledge(
    connection: &Connection,
    mailbox: MailboxId,
    owner: SecretDigest,
    through: Cursor,
) -> Result<u64> {
    let number = mailboxes::owned(connection, mailbox, owner)?;
    let (deleted, bytes): (i64, i64) = connection
        .prepare_cached(
            "SELECT count(*), coalesce(sum(length(bytes)), 0) FROM envelope
             WHERE mailbox = ?1 AND cursor <= ?2",
        )?
        .query_row(params![number, cursor_to_sql(through)], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    if deleted == 0 {
        return Ok(0);
    }
    connection
        .prepare_cached("DELETE FROM envelope WHERE mailbox = ?1 AND cursor <= ?2")?
        .execute(params![number, cursor_to_sql(through)])?;
    subtract_waiting(connection, number, deleted, bytes)?;
    Ok(deleted.cast_unsigned())
}

/// Subtracts deleted envelopes from the counters of a mailbox.
pub(super) fn subtract_waiting(
    connection: &Connection,
    mailbox: i64,
    envelopes: i64,
    bytes: i64,
) -> Result<()> {
    connection
        .prepare_cached(
            "UPDATE mailbox SET waiting = waiting - ?2, waiting_bytes = waiting_bytes - ?3
             WHERE number = ?1",
        )?
        .execute(params![mailbox, envelopes, bytes])?;
    Ok(())
}

/// Converts a cursor to SQL; larger values cannot be stored.
fn cursor_to_sql(cursor: Cursor) -> i64 {
    i64::try_from(cursor.0).unwrap_or(i64::MAX)
}

/// Returns the size in bytes; an envelope has at most 65,536.
pub(super) fn size_of(bytes: &[u8]) -> i64 {
    i64::try_from(bytes.len()).unwrap_or(i64::MAX)
}
