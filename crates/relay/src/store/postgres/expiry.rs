//! Deletes expired envelopes and mailboxes, in batches that do not block writers
//! for long.

use lotse_wire::limits;

use super::{ExpiredCounts, Pool, Result};
use crate::UnixMicros;

/// Deletes expired envelopes of a few mailboxes. Locks those in order of id, as all
/// transactions do.
const ENVELOPES: &str = "
    WITH old AS MATERIALIZED (
        SELECT number FROM mailbox
        WHERE number IN (SELECT mailbox FROM envelope WHERE day < $1 ORDER BY day LIMIT 200)
        ORDER BY id FOR UPDATE
    ), gone AS (
        DELETE FROM envelope USING old WHERE envelope.mailbox = old.number AND day < $1
        RETURNING mailbox, length(bytes) AS size
    ), sums AS (
        SELECT mailbox, count(*) AS count, sum(size) AS size FROM gone GROUP BY mailbox
    ), lighter AS (
        UPDATE mailbox SET waiting = waiting - sums.count, waiting_bytes = waiting_bytes - sums.size
        FROM sums WHERE mailbox.number = sums.mailbox
    ) SELECT coalesce(sum(count), 0)::bigint FROM sums";

const MAILBOXES: &str = "
    DELETE FROM mailbox WHERE number IN
        (SELECT number FROM mailbox WHERE read_day < $1 ORDER BY id LIMIT 20 FOR UPDATE)";

pub(super) async fn expire(pool: &Pool, now: UnixMicros) -> Result<ExpiredCounts> {
    let client = pool.get().await?;
    let mut expired = ExpiredCounts::default();
    let before = now.day() - i64::from(limits::ENVELOPE_DAYS);
    loop {
        let row = client.query_one(ENVELOPES, &[&before]).await?;
        match row.try_get::<_, i64>(0)? {
            0 => break,
            deleted => expired.envelopes += deleted.cast_unsigned(),
        }
    }
    let before = now.day() - i64::from(limits::UNREAD_MAILBOX_DAYS);
    loop {
        match client.execute(MAILBOXES, &[&before]).await? {
            0 => break Ok(expired),
            deleted => expired.mailboxes += deleted,
        }
    }
}
