//! Table `envelope`: fetching and acknowledging. `batcher.rs` inserts.

use lotse_wire::{
    Batch, Cursor, DeliveredEnvelope, EnvelopeId, MailboxId, ProblemCode, SecretDigest, limits,
};
use tokio_postgres::Row;

use super::{
    Pool, RelayStoreError, Result,
    mailboxes::{execute, owned},
};
use crate::{UnixMicros, store::min_cursor};

/// Selects the next envelopes until the batch is full.
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
    owner: SecretDigest,
    after: Cursor,
    now: UnixMicros,
) -> Result<Batch> {
    let client = pool.get().await?;
    let select = "SELECT number, read_day, cursor FROM mailbox WHERE id = $1 AND owner = $2";
    let select = client.prepare_cached(select).await?;
    let (mailbox, owner) = (mailbox.as_bytes().as_slice(), owner.as_bytes().as_slice());
    let row = client.query_opt(&select, &[&mailbox, &owner]).await?;
    let row = row.ok_or(RelayStoreError::Refused(ProblemCode::NotYours))?;
    let number: i64 = row.try_get(0)?;
    let (read_day, cursor): (i64, i64) = (row.try_get(1)?, row.try_get(2)?);
    let (day, min_cursor) = (now.day(), min_cursor(after));
    if read_day < day || cursor < min_cursor {
        let record = "UPDATE mailbox
            SET read_day = greatest(read_day, $2), cursor = greatest(cursor, $3)
            WHERE number = $1";
        client
            .execute(record, &[&number, &day, &min_cursor])
            .await?;
    }
    let (limit, bytes) = (
        to_sql(limits::MAX_BATCH_ENVELOPES),
        to_sql(limits::FULL_BATCH_BYTES),
    );
    let fetch = client.prepare_cached(FETCH).await?;
    let rows = client
        .query(&fetch, &[&number, &cursor_to_sql(after), &limit, &bytes])
        .await?;
    let envelopes = rows.iter().map(delivered).collect::<Result<Vec<_>>>()?;
    let is_full = envelopes.len() >= limits::MAX_BATCH_ENVELOPES
        || envelopes.iter().map(|next| next.bytes.len()).sum::<usize>() >= limits::FULL_BATCH_BYTES;
    let more = match envelopes.last() {
        Some(last) if is_full => {
            let more = "SELECT EXISTS (SELECT FROM envelope WHERE mailbox = $1 AND cursor > $2)";
            let row = client
                .query_one(more, &[&number, &cursor_to_sql(last.cursor)])
                .await?;
            row.try_get(0)?
        }
        _ => false,
    };
    Ok(Batch { envelopes, more })
}

fn delivered(row: &Row) -> Result<DeliveredEnvelope> {
    Ok(DeliveredEnvelope {
        cursor: Cursor(row.try_get::<_, i64>(0)?.cast_unsigned()),
        id: EnvelopeId::try_from(row.try_get::<_, &[u8]>(1)?)?,
        bytes: row.try_get(2)?,
        writer: None,
    })
}

pub(super) async fn acknowledge(
    pool: &Pool,
    mailbox: MailboxId,
    owner: SecretDigest,
    through: Cursor,
) -> Result<u64> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let number = owned(&transaction, mailbox, owner).await?;
    let delete = transaction
        .prepare_cached(
            "WITH gone AS (
                 DELETE FROM envelope WHERE mailbox = $1 AND cursor <= $2
                 RETURNING length(bytes) AS size
             ) SELECT count(*), coalesce(sum(size), 0)::bigint FROM gone",
        )
        .await?;
    let row = transaction
        .query_one(&delete, &[&number, &cursor_to_sql(through)])
        .await?;
    let (deleted, bytes): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
    if deleted > 0 {
        let subtract = "UPDATE mailbox SET waiting = waiting - $2,
            waiting_bytes = waiting_bytes - $3 WHERE number = $1";
        execute(&transaction, subtract, &[&number, &deleted, &bytes]).await?;
    }
    transaction.commit().await?;
    Ok(deleted.cast_unsigned())
}

/// Converts a cursor to SQL; larger values cannot be stored.
fn cursor_to_sql(cursor: Cursor) -> i64 {
    i64::try_from(cursor.0).unwrap_or(i64::MAX)
}

fn to_sql(size: usize) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}
