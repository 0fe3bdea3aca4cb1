//! Deletes expired envelopes and mailboxes, in batches that do not block writers
//! for long.

use lotse_wire::limits;

use super::{ExpiredCounts, Pool, Result, days};
use crate::store::MAX_FORMER_OWNERS;

/// Deletes expired envelopes of a few mailboxes. Locks those in order of id, as all
/// transactions do.
const ENVELOPES: &str = "
    WITH old AS MATERIALIZED (
        SELECT number FROM mailbox
        WHERE number IN (SELECT mailbox FROM envelope WHERE day < $1 ORDER BY day LIMIT 200)
        ORDER BY id FOR UPDATE
    ), gone AS (
        DELETE FROM envelope USING old WHERE envelope.mailbox = old.number AND day < $1
        RETURNING mailbox, hint, length(bytes) AS size
    ), sums AS (
        SELECT mailbox, hint, count(*) AS count, sum(size) AS size FROM gone
        GROUP BY mailbox, hint
    ), lighter_writer AS (
        UPDATE writer SET waiting = waiting - sums.count,
            waiting_bytes = waiting_bytes - sums.size
        FROM sums WHERE writer.mailbox = sums.mailbox AND sums.hint <> ''
            AND writer.digest BETWEEN sums.hint AND sums.hint || decode(repeat('ff', 24), 'hex')
    ), lighter AS (
        UPDATE mailbox SET waiting = waiting - total.count,
            waiting_bytes = waiting_bytes - total.size
        FROM (SELECT mailbox, sum(count) AS count, sum(size) AS size FROM sums
              GROUP BY mailbox) AS total
        WHERE mailbox.number = total.mailbox
    ) SELECT coalesce(sum(count), 0)::bigint FROM sums";

/// Deletes expired tickets that mailboxes issued.
const ISSUED_TICKETS: &str = "DELETE FROM issued_ticket WHERE day < $1";

/// Deletes a few expired mailboxes and remembers their owners.
const MAILBOXES: &str = "
    WITH old AS MATERIALIZED (
        SELECT number, owner, origin FROM mailbox
        WHERE read_day < $1 ORDER BY id LIMIT 20 FOR UPDATE
    ), remembered AS (
        INSERT INTO former_owner (owner, day, origin)
        SELECT DISTINCT ON (owner) owner, $2, origin FROM old
        ON CONFLICT (owner) DO UPDATE SET day = excluded.day, origin = excluded.origin
    ) DELETE FROM mailbox USING old WHERE mailbox.number = old.number";

/// Forgets former owners after some time, and the oldest if there are too many.
const FORMER_OWNERS: &str = "
    DELETE FROM former_owner WHERE day < $1 OR owner IN
        (SELECT owner FROM former_owner ORDER BY day DESC, owner OFFSET $2)";

pub(super) async fn expire(pool: &Pool) -> Result<ExpiredCounts> {
    let today = days::today(pool).await?;
    let client = pool.get().await?;
    let mut expired = ExpiredCounts::default();
    let before = today - i64::from(limits::ENVELOPE_DAYS);
    loop {
        let row = client.query_one(ENVELOPES, &[&before]).await?;
        match row.try_get::<_, i64>(0)? {
            0 => break,
            deleted => expired.envelopes += deleted.cast_unsigned(),
        }
    }
    let before = today - i64::from(limits::UNREAD_MAILBOX_DAYS);
    loop {
        match client.execute(MAILBOXES, &[&before, &today]).await? {
            0 => break,
            deleted => expired.mailboxes += deleted,
        }
    }
    let before = today - i64::from(limits::ISSUED_TICKET_DAYS);
    client.execute(ISSUED_TICKETS, &[&before]).await?;
    let before = today - i64::from(limits::FORMER_OWNER_DAYS);
    client
        .execute(FORMER_OWNERS, &[&before, &MAX_FORMER_OWNERS])
        .await?;
    Ok(expired)
}
