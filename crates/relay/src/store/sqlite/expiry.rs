//! What nobody fetched or read for too long. In portions: writing must not wait.

use lotse_wire::limits;
use rusqlite::{Connection, params};

use super::{Done, envelopes};
use crate::Now;

/// How many rows go at once.
const PORTION: i64 = 2000;

/// Throws away a portion of old envelopes; says how many.
pub(super) fn envelopes(connection: &Connection, now: Now) -> Done<u64> {
    let before = now.day() - i64::from(limits::ENVELOPE_DAYS);
    let mut statement = connection.prepare_cached(
        "SELECT mailbox, count(*), sum(length(bytes)) FROM
             (SELECT mailbox, bytes FROM envelope WHERE day < ?1 ORDER BY day, number LIMIT ?2)
         GROUP BY mailbox",
    )?;
    let gone: Vec<(i64, i64, i64)> = statement
        .query_map(params![before, PORTION], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    for (mailbox, count, bytes) in gone {
        envelopes::lighten(connection, mailbox, count, bytes)?;
    }
    let deleted = connection
        .prepare_cached(
            "DELETE FROM envelope WHERE number IN
                 (SELECT number FROM envelope WHERE day < ?1 ORDER BY day, number LIMIT ?2)",
        )?
        .execute(params![before, PORTION])?;
    Ok(deleted as u64)
}

/// Throws away a mailbox that nobody reads; says how many.
pub(super) fn mailboxes(connection: &Connection, now: Now) -> Done<u64> {
    let before = now.day() - i64::from(limits::UNREAD_MAILBOX_DAYS);
    let deleted = connection
        .prepare_cached(
            "DELETE FROM mailbox WHERE number IN
                 (SELECT number FROM mailbox WHERE read_day < ?1 LIMIT 20)",
        )?
        .execute([before])?;
    Ok(deleted as u64)
}
