//! Deletes expired envelopes and mailboxes, in batches that do not block writers
//! for long.

use lotse_wire::limits;
use rusqlite::{Connection, params};

use super::{Result, days, envelopes::WriterTotal};
use crate::store::MAX_FORMER_OWNERS;

/// Number of envelopes in a batch.
const BATCH_SIZE: i64 = 2000;

/// Number of mailboxes in a batch; each may hold many envelopes.
const MAILBOX_BATCH_SIZE: i64 = 20;

/// Deletes a batch of expired envelopes and returns how many.
pub(super) fn envelopes(connection: &Connection) -> Result<u64> {
    let before = days::today(connection)? - i64::from(limits::ENVELOPE_DAYS);
    let expired = connection
        .prepare_cached(
            "SELECT mailbox, hint, count(*), sum(length(bytes)) FROM
                 (SELECT mailbox, hint, bytes FROM envelope WHERE day < ?1
                  ORDER BY day, number LIMIT ?2)
             GROUP BY mailbox, hint",
        )?
        .query_map(params![before, BATCH_SIZE], WriterTotal::read)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for sum in expired {
        sum.subtract(connection)?;
    }
    let deleted = connection
        .prepare_cached(
            "DELETE FROM envelope WHERE number IN
                 (SELECT number FROM envelope WHERE day < ?1 ORDER BY day, number LIMIT ?2)",
        )?
        .execute(params![before, BATCH_SIZE])?;
    Ok(deleted as u64)
}

/// Deletes expired tickets that mailboxes issued.
pub(super) fn issued_tickets(connection: &Connection) -> Result<()> {
    let before = days::today(connection)? - i64::from(limits::ISSUED_TICKET_DAYS);
    connection
        .prepare_cached("DELETE FROM issued_ticket WHERE day < ?1")?
        .execute([before])?;
    Ok(())
}

/// Deletes a batch of expired mailboxes, remembers their owners, and returns how many.
pub(super) fn mailboxes(connection: &Connection) -> Result<u64> {
    let today = days::today(connection)?;
    let before = today - i64::from(limits::UNREAD_MAILBOX_DAYS);
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO former_owner (owner, day, origin)
             SELECT owner, ?1, origin FROM mailbox WHERE read_day < ?2
             ORDER BY read_day, number LIMIT ?3",
        )?
        .execute(params![today, before, MAILBOX_BATCH_SIZE])?;
    let deleted = connection
        .prepare_cached(
            "DELETE FROM mailbox WHERE number IN
                 (SELECT number FROM mailbox WHERE read_day < ?1
                  ORDER BY read_day, number LIMIT ?2)",
        )?
        .execute(params![before, MAILBOX_BATCH_SIZE])?;
    Ok(deleted as u64)
}

/// Forgets former owners after some time, and the oldest if there are too many.
pub(super) fn former_owners(connection: &Connection) -> Result<()> {
    let before = days::today(connection)? - i64::from(limits::FORMER_OWNER_DAYS);
    connection
        .prepare_cached("DELETE FROM former_owner WHERE day < ?1")?
        .execute([before])?;
    connection
        .prepare_cached(
            "DELETE FROM former_owner WHERE owner IN
                 (SELECT owner FROM former_owner ORDER BY day DESC, owner LIMIT -1 OFFSET ?1)",
        )?
        .execute([MAX_FORMER_OWNERS])?;
    Ok(())
}
