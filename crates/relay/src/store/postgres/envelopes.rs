//! `envelope`: what waits for its receiver. How they come in: `putter.rs`.

use lotse_wire::{
    Batch, Cursor, DeliveredEnvelope, EnvelopeId, MailboxId, ProblemCode, SecretDigest, limits,
};
use tokio_postgres::Row;

use super::{
    Done, Pool, StoreError,
    mailboxes::{owned, run},
};
use crate::{Now, store::seen};

/// The next ones, of which only those are sent that fit into a batch.
const FETCH: &str = "
    SELECT cursor, id, bytes FROM (
        SELECT cursor, id, bytes,
            sum(length(bytes)) OVER (ORDER BY cursor) - length(bytes) AS before
        FROM (
            SELECT cursor, id, bytes FROM envelope
            WHERE mailbox = $1 AND cursor > $2 ORDER BY cursor LIMIT $3
        ) AS next
    ) AS counted
    WHERE before < $4 ORDER BY cursor";

pub(super) async fn fetch(
    pool: &Pool,
    mailbox: MailboxId,
    is: SecretDigest,
    after: Cursor,
    now: Now,
) -> Done<Batch> {
    let client = pool.get().await?;
    let owned = "SELECT number, read_day, cursor FROM mailbox WHERE id = $1 AND owner = $2";
    let owned = client.prepare_cached(owned).await?;
    let (mailbox, is) = (mailbox.as_bytes().as_slice(), is.as_bytes().as_slice());
    let row = client.query_opt(&owned, &[&mailbox, &is]).await?;
    let row = row.ok_or(StoreError::Refused(ProblemCode::NotYours))?;
    let number: i64 = row.try_get(0)?;
    let (read_day, cursor): (i64, i64) = (row.try_get(1)?, row.try_get(2)?);
    let (day, seen) = (now.day(), seen(after));
    if read_day < day || cursor < seen {
        let note = "UPDATE mailbox
            SET read_day = greatest(read_day, $2), cursor = greatest(cursor, $3)
            WHERE number = $1";
        client.execute(note, &[&number, &day, &seen]).await?;
    }
    let (most, bytes) = (
        number_of(limits::MAX_BATCH_ENVELOPES),
        number_of(limits::FULL_BATCH_BYTES),
    );
    let fetch = client.prepare_cached(FETCH).await?;
    let rows = client
        .query(&fetch, &[&number, &as_place(after), &most, &bytes])
        .await?;
    let envelopes = rows.iter().map(delivered).collect::<Done<Vec<_>>>()?;
    let is_full = envelopes.len() >= limits::MAX_BATCH_ENVELOPES
        || envelopes.iter().map(|next| next.bytes.len()).sum::<usize>() >= limits::FULL_BATCH_BYTES;
    let more = match envelopes.last() {
        Some(last) if is_full => {
            let more = "SELECT EXISTS (SELECT FROM envelope WHERE mailbox = $1 AND cursor > $2)";
            let row = client
                .query_one(more, &[&number, &as_place(last.cursor)])
                .await?;
            row.try_get(0)?
        }
        _ => false,
    };
    Ok(Batch { envelopes, more })
}

fn delivered(row: &Row) -> Done<DeliveredEnvelope> {
    Ok(DeliveredEnvelope {
        cursor: Cursor(row.try_get::<_, i64>(0)?.cast_unsigned()),
        id: EnvelopeId::try_from(row.try_get::<_, &[u8]>(1)?)?,
        bytes: row.try_get(2)?,
    })
}

pub(super) async fn acknowledge(
    pool: &Pool,
    mailbox: MailboxId,
    is: SecretDigest,
    through: Cursor,
) -> Done<u64> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let number = owned(&transaction, mailbox, is).await?;
    let delete = transaction
        .prepare_cached(
            "WITH gone AS (
                 DELETE FROM envelope WHERE mailbox = $1 AND cursor <= $2
                 RETURNING length(bytes) AS size
             ) SELECT count(*), coalesce(sum(size), 0)::bigint FROM gone",
        )
        .await?;
    let row = transaction
        .query_one(&delete, &[&number, &as_place(through)])
        .await?;
    let (gone, bytes): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
    if gone > 0 {
        let lighten = "UPDATE mailbox SET waiting = waiting - $2,
            waiting_bytes = waiting_bytes - $3 WHERE number = $1";
        run(&transaction, lighten, &[&number, &gone, &bytes]).await?;
    }
    transaction.commit().await?;
    Ok(gone.cast_unsigned())
}

/// A cursor as a number of the database; none is larger there.
fn as_place(cursor: Cursor) -> i64 {
    i64::try_from(cursor.0).unwrap_or(i64::MAX)
}

fn number_of(size: usize) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}
