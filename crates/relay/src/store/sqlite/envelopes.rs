//! Table `envelope`.

use lotse_wire::{
    Batch, Cursor, DeliveredEnvelope, MailboxId, ProblemCode, SecretDigest, WriterHint, limits,
};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::{
    MailboxCapacity, NewEnvelope, Outcome, RelayStoreError, Result, days, mailboxes, min_cursor,
};
use crate::{
    UnixMicros,
    store::{TicketIssuer, capacity::Backlog, clock_cursor},
};

/// State of a mailbox that a writer changes.
struct MailboxState {
    number: i64,
    cursor: i64,
    waiting: Backlog,
    /// Envelopes of this writer.
    of_writer: Backlog,
    /// Whether it was opened with a ticket of another mailbox and never read.
    is_unread: bool,
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
    let capacity = if state.is_unread {
        capacity.of_unread()
    } else {
        capacity
    };
    if !capacity.accepts(state.waiting, state.of_writer, size) {
        return Err(RelayStoreError::Refused(ProblemCode::Full));
    }
    // Never below an earlier cursor, even if the clock was set back or the store
    // was restored from an older backup.
    let cursor = clock_cursor(now).max(state.cursor + 1);
    insert(connection, state.number, cursor, new)?;
    connection
        .prepare_cached("UPDATE mailbox SET cursor = ?2 WHERE number = ?1")?
        .execute(params![state.number, cursor])?;
    add_waiting(connection, state.number, Some(new.grant.hint()), 1, size)?;
    Ok(Outcome::Created)
}

fn state(connection: &Connection, new: &NewEnvelope) -> Result<MailboxState> {
    let read = |row: &Row<'_>| {
        Ok(MailboxState {
            number: row.get(0)?,
            cursor: row.get(1)?,
            waiting: Backlog {
                envelopes: row.get(2)?,
                bytes: row.get(3)?,
            },
            of_writer: Backlog {
                envelopes: row.get(4)?,
                bytes: row.get(5)?,
            },
            is_unread: row.get(6)?,
        })
    };
    let state = connection
        .prepare_cached(
            "SELECT mailbox.number, mailbox.cursor, mailbox.waiting, mailbox.waiting_bytes,
                 writer.waiting, writer.waiting_bytes,
                 mailbox.origin = ?3 AND NOT mailbox.was_read
             FROM mailbox JOIN writer ON writer.mailbox = mailbox.number
             WHERE mailbox.id = ?1 AND writer.digest = ?2",
        )?
        .query_row(
            params![
                new.mailbox.as_bytes(),
                new.grant.as_bytes(),
                TicketIssuer::Mailbox.to_sql()
            ],
            read,
        )
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

fn insert(connection: &Connection, mailbox: i64, cursor: i64, new: &NewEnvelope) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO envelope (mailbox, cursor, id, day, hint, bytes)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            mailbox,
            cursor,
            new.id.as_bytes(),
            days::today(connection)?,
            new.grant.hint().as_bytes(),
            new.bytes
        ])?;
    Ok(())
}

/// The next batch of a mailbox.
pub(super) struct NextBatch {
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
) -> Result<NextBatch> {
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
    Ok(NextBatch { size, needs_record })
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
        "SELECT cursor, id, bytes, hint FROM envelope WHERE mailbox = ?1 AND cursor > ?2
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
        writer: hint_from_sql(&row.get::<_, Vec<u8>>(3)?)?,
    })
}

pub(super) fn acknowledge(
    connection: &Connection,
    mailbox: MailboxId,
    owner: SecretDigest,
    through: Cursor,
) -> Result<u64> {
    let number = mailboxes::owned(connection, mailbox, owner)?;
    let gone = connection
        .prepare_cached(
            "SELECT ?1, hint, count(*), sum(length(bytes)) FROM envelope
             WHERE mailbox = ?1 AND cursor <= ?2 GROUP BY hint",
        )?
        .query_map(params![number, cursor_to_sql(through)], WriterTotal::read)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    if gone.is_empty() {
        return Ok(0);
    }
    connection
        .prepare_cached("DELETE FROM envelope WHERE mailbox = ?1 AND cursor <= ?2")?
        .execute(params![number, cursor_to_sql(through)])?;
    for sum in &gone {
        sum.subtract(connection)?;
    }
    let deleted: i64 = gone.iter().map(|sum| sum.envelopes).sum();
    Ok(deleted.cast_unsigned())
}

/// Envelopes of one writer in one mailbox.
pub(super) struct WriterTotal {
    mailbox: i64,
    hint: Vec<u8>,
    envelopes: i64,
    bytes: i64,
}

impl WriterTotal {
    /// Reads a row with the four fields.
    pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            mailbox: row.get(0)?,
            hint: row.get(1)?,
            envelopes: row.get(2)?,
            bytes: row.get(3)?,
        })
    }

    /// Subtracts deleted envelopes from what waits.
    pub(super) fn subtract(&self, connection: &Connection) -> Result<()> {
        let hint = hint_from_sql(&self.hint)?;
        add_waiting(connection, self.mailbox, hint, -self.envelopes, -self.bytes)
    }
}

/// Adds to what waits in a mailbox and of a writer.
pub(super) fn add_waiting(
    connection: &Connection,
    mailbox: i64,
    writer: Option<WriterHint>,
    envelopes: i64,
    bytes: i64,
) -> Result<()> {
    connection
        .prepare_cached(
            "UPDATE mailbox SET waiting = waiting + ?2, waiting_bytes = waiting_bytes + ?3
             WHERE number = ?1",
        )?
        .execute(params![mailbox, envelopes, bytes])?;
    let Some(hint) = writer else { return Ok(()) };
    // Those of digests that begin with the hint: all of them are 32 bytes long.
    let last = [hint.as_bytes().as_slice(), &[0xff; 24]].concat();
    connection
        .prepare_cached(
            "UPDATE writer SET waiting = waiting + ?2, waiting_bytes = waiting_bytes + ?3
             WHERE mailbox = ?1 AND digest BETWEEN ?4 AND ?5",
        )?
        .execute(params![mailbox, envelopes, bytes, hint.as_bytes(), last])?;
    Ok(())
}

/// Decodes a hint; `None` if it is not known.
pub(super) fn hint_from_sql(hint: &[u8]) -> Result<Option<WriterHint>> {
    if hint.is_empty() {
        return Ok(None);
    }
    Ok(Some(WriterHint::try_from(hint)?))
}

/// Encodes a hint.
pub(super) fn hint_to_sql(hint: Option<&WriterHint>) -> &[u8] {
    hint.map_or(&[], |hint| hint.as_bytes().as_slice())
}

/// Converts a cursor to SQL; larger values cannot be stored.
fn cursor_to_sql(cursor: Cursor) -> i64 {
    i64::try_from(cursor.0).unwrap_or(i64::MAX)
}

/// Returns the size in bytes; an envelope has at most 65,536.
pub(super) fn size_of(bytes: &[u8]) -> i64 {
    i64::try_from(bytes.len()).unwrap_or(i64::MAX)
}
