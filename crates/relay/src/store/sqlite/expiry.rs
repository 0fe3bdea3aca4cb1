//! Deletes expired envelopes and mailboxes, in batches that do not block writers
//! for long.

use lotse_wire::limits;
use rusqlite::{Connection, params};

use super::{Result, envelopes};
use crate::UnixMicros;

/// Number of envelopes in a batch.
const BATCH_SIZE: i64 = 2000;

/// Deletes a batch of expired envelopes and returns how many.
pub(super) fn envelopes(connection: &Connection, now: UnixMicros) -> Result<u64> {
    let before = now.day() - i64::from(limits::ENVELOPE_DAYS);
    let mut statement = connection.prepare_cached(
        "SELECT mailbox, count(*), sum(length(bytes)) FROM
             (SELECT mailbox, bytes FROM envelope WHERE day < ?1 ORDER BY day, number LIMIT ?2)
         GROUP BY mailbox",
    )?;
    let expired: Vec<(i64, i64, i64)> = statement
        .query_map(params![before, BATCH_SIZE], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    for (mailbox, count, bytes) in expired {
        envelopes::subtract_waiting(connection, mailbox, count, bytes)?;
    }
    let deleted = connection
        .prepare_cached(
            "DELETE FROM envelope WHERE number IN
                 (SELECT number FROM envelope WHERE day < ?1 ORDER BY day, number LIMIT ?2)",
        )?
        .execute(params![before, BATCH_SIZE])?;
    Ok(deleted as u64)
}

/// Deletes a batch of expired mailboxes and returns how many.
pub(super) fn mailboxes(connection: &Connection, now: UnixMicros) -> Result<u64> {
    let before = now.day() - i64::from(limits::UNREAD_MAILBOX_DAYS);
    let deleted = connection
        .prepare_cached(
            "DELETE FROM mailbox WHERE number IN
                 (SELECT number FROM mailbox WHERE read_day < ?1 LIMIT 20)",
        )?
        .execute([before])?;
    Ok(deleted as u64)
}
