//! `envelope`: what waits for its receiver.

use lotse_wire::{Batch, Cursor, DeliveredEnvelope, MailboxId, ProblemCode, SecretDigest, limits};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::{Capacity, Done, Made, Putting, StoreError, mailboxes};
use crate::Now;

/// What a mailbox says of itself to somebody who may write.
struct Place {
    number: i64,
    cursor: i64,
    waiting: i64,
    waiting_bytes: i64,
}

pub(super) fn put(
    connection: &Connection,
    putting: &Putting,
    capacity: Capacity,
    now: Now,
) -> Done<Made> {
    let place = place(connection, putting)?;
    if let Some(bytes) = known(connection, place.number, putting)? {
        return if bytes == putting.bytes {
            Ok(Made::Before)
        } else {
            Err(StoreError::Refused(ProblemCode::Conflict))
        };
    }
    let size = size_of(&putting.bytes);
    if place.waiting >= capacity.envelopes || place.waiting_bytes + size > capacity.bytes {
        return Err(StoreError::Refused(ProblemCode::Full));
    }
    // Never below an earlier one, not even when the clock is put back or the
    // store comes from an older copy.
    let cursor = now.micros().max(place.cursor + 1);
    insert(connection, place.number, cursor, putting, now.day())?;
    connection
        .prepare_cached(
            "UPDATE mailbox SET cursor = ?2, waiting = waiting + 1,
                 waiting_bytes = waiting_bytes + ?3
             WHERE number = ?1",
        )?
        .execute(params![place.number, cursor, size])?;
    Ok(Made::New)
}

fn place(connection: &Connection, putting: &Putting) -> Done<Place> {
    let read = |row: &Row<'_>| {
        Ok(Place {
            number: row.get(0)?,
            cursor: row.get(1)?,
            waiting: row.get(2)?,
            waiting_bytes: row.get(3)?,
        })
    };
    let place = connection
        .prepare_cached(
            "SELECT mailbox.number, mailbox.cursor, mailbox.waiting, mailbox.waiting_bytes
             FROM mailbox JOIN writer ON writer.mailbox = mailbox.number
             WHERE mailbox.id = ?1 AND writer.digest = ?2",
        )?
        .query_row(
            params![putting.mailbox.as_bytes(), putting.grant.as_bytes()],
            read,
        )
        .optional()?;
    place.ok_or(StoreError::Refused(ProblemCode::Refused))
}

/// What is here under the same name.
fn known(connection: &Connection, mailbox: i64, putting: &Putting) -> Done<Option<Vec<u8>>> {
    Ok(connection
        .prepare_cached("SELECT bytes FROM envelope WHERE mailbox = ?1 AND id = ?2")?
        .query_row(params![mailbox, putting.id.as_bytes()], |row| row.get(0))
        .optional()?)
}

fn insert(
    connection: &Connection,
    mailbox: i64,
    cursor: i64,
    putting: &Putting,
    day: i64,
) -> Done<()> {
    connection
        .prepare_cached(
            "INSERT INTO envelope (mailbox, cursor, id, day, bytes) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            mailbox,
            cursor,
            putting.id.as_bytes(),
            day,
            putting.bytes
        ])?;
    Ok(())
}

/// What waits after a cursor, and what the mailbox knows of its reader.
pub(super) struct Read {
    pub(super) batch: Batch,
    /// The day on which it was read before.
    pub(super) day: i64,
    /// The last cursor that was given.
    pub(super) cursor: i64,
}

/// What waits after a cursor.
pub(super) fn fetch(
    connection: &Connection,
    mailbox: MailboxId,
    is: SecretDigest,
    after: Cursor,
) -> Done<Read> {
    let number = mailboxes::owned(connection, mailbox, is)?;
    let known = connection
        .prepare_cached("SELECT read_day, cursor FROM mailbox WHERE number = ?1")?
        .query_row([number], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (day, cursor) = known.ok_or(StoreError::Refused(ProblemCode::NotYours))?;
    let mut statement = connection.prepare_cached(
        "SELECT cursor, id, bytes FROM envelope WHERE mailbox = ?1 AND cursor > ?2
         ORDER BY cursor",
    )?;
    let mut rows = statement.query(params![number, as_place(after)])?;
    let mut batch = Batch::default();
    let mut bytes = 0;
    while let Some(row) = rows.next()? {
        if batch.envelopes.len() >= limits::MAX_BATCH_ENVELOPES || bytes >= limits::FULL_BATCH_BYTES
        {
            batch.more = true;
            break;
        }
        let envelope = delivered(row)?;
        bytes += envelope.bytes.len();
        batch.envelopes.push(envelope);
    }
    Ok(Read { batch, day, cursor })
}

fn delivered(row: &Row<'_>) -> Done<DeliveredEnvelope> {
    let id: [u8; 16] = row.get(1)?;
    Ok(DeliveredEnvelope {
        cursor: Cursor(row.get::<_, i64>(0)?.cast_unsigned()),
        id: id.into(),
        bytes: row.get(2)?,
    })
}

pub(super) fn acknowledge(
    connection: &Connection,
    mailbox: MailboxId,
    is: SecretDigest,
    through: Cursor,
) -> Done<u64> {
    let number = mailboxes::owned(connection, mailbox, is)?;
    let (gone, bytes): (i64, i64) = connection
        .prepare_cached(
            "SELECT count(*), coalesce(sum(length(bytes)), 0) FROM envelope
             WHERE mailbox = ?1 AND cursor <= ?2",
        )?
        .query_row(params![number, as_place(through)], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    if gone == 0 {
        return Ok(0);
    }
    connection
        .prepare_cached("DELETE FROM envelope WHERE mailbox = ?1 AND cursor <= ?2")?
        .execute(params![number, as_place(through)])?;
    lighten(connection, number, gone, bytes)?;
    Ok(gone.cast_unsigned())
}

/// Notes that so much less waits.
pub(super) fn lighten(connection: &Connection, mailbox: i64, gone: i64, bytes: i64) -> Done<()> {
    connection
        .prepare_cached(
            "UPDATE mailbox SET waiting = waiting - ?2, waiting_bytes = waiting_bytes - ?3
             WHERE number = ?1",
        )?
        .execute(params![mailbox, gone, bytes])?;
    Ok(())
}

/// A cursor as a number of the database; none is larger there.
fn as_place(cursor: Cursor) -> i64 {
    i64::try_from(cursor.0).unwrap_or(i64::MAX)
}

/// How many bytes; an envelope has at most 65 536.
pub(super) fn size_of(bytes: &[u8]) -> i64 {
    i64::try_from(bytes.len()).unwrap_or(i64::MAX)
}
