//! Table `envelope`: fetching and acknowledging. `batcher.rs` inserts.

use deadpool_postgres::Transaction;
use lotse_wire::{
    Batch, Cursor, DeliveredEnvelope, EnvelopeId, MailboxId, ProblemCode, SecretDigest, WriterHint,
    limits,
};
use tokio_postgres::Row;

use super::{
    Pool, RelayStoreError, Result,
    mailboxes::{execute, owned},
};
use crate::store::min_cursor;

/// Selects the next envelopes until the batch is full.
const FETCH: &str = "
    SELECT cursor, id, bytes, hint FROM (
        SELECT cursor, id, bytes, hint,
            sum(length(bytes)) OVER (ORDER BY cursor) - length(bytes) AS before
        FROM (
            SELECT cursor, id, bytes, hint FROM envelope
            WHERE mailbox = $1 AND cursor > $2 ORDER BY cursor LIMIT $3
        ) AS next
    ) AS counted
    WHERE before < $4 ORDER BY cursor";

/// Sizes of the next envelopes until the batch is full.
const SIZES: &str = "
    SELECT coalesce(sum(size), 0)::bigint FROM (
        SELECT size, sum(size) OVER (ORDER BY cursor) - size AS before FROM (
            SELECT cursor, length(bytes) AS size FROM envelope
            WHERE mailbox = $1 AND cursor > $2 ORDER BY cursor LIMIT $3
        ) AS next
    ) AS counted
    WHERE before < $4";

/// Records that a mailbox is read, and measures its next batch.
pub(super) async fn next_size(
    pool: &Pool,
    mailbox: MailboxId,
    owner: SecretDigest,
    after: Cursor,
) -> Result<usize> {
    let mut client = pool.get().await?;
    let select = "SELECT number, read_day < hours / 24 OR cursor < $3 OR NOT was_read
        FROM mailbox, lotse_relay WHERE id = $1 AND owner = $2";
    let select = client.prepare_cached(select).await?;
    let (id, secret) = (mailbox.as_bytes().as_slice(), owner.as_bytes().as_slice());
    let min_cursor = min_cursor(after);
    let row = client
        .query_opt(&select, &[&id, &secret, &min_cursor])
        .await?;
    let row = row.ok_or(RelayStoreError::Refused(ProblemCode::NotYours))?;
    let number: i64 = row.try_get(0)?;
    if row.try_get(1)? {
        let transaction = client.transaction().await?;
        let number = owned(&transaction, mailbox, owner).await?;
        record_read(&transaction, number, min_cursor).await?;
        transaction.commit().await?;
    }
    let sizes = client.prepare_cached(SIZES).await?;
    let (limit, full) = (
        to_sql(limits::MAX_BATCH_ENVELOPES),
        to_sql(limits::FULL_BATCH_BYTES),
    );
    let row = client
        .query_one(&sizes, &[&number, &cursor_to_sql(after), &limit, &full])
        .await?;
    usize::try_from(row.try_get::<_, i64>(0)?).map_err(|_| RelayStoreError::Corrupt)
}

/// Records that a mailbox is read today. If its reader is ahead of it, gives the waiting
/// envelopes new cursors beyond `min_cursor`, in the same order: the reader would never
/// fetch them otherwise. It ignores those that it has.
async fn record_read(transaction: &Transaction<'_>, number: i64, min_cursor: i64) -> Result<()> {
    let read = "UPDATE mailbox SET was_read = true,
        read_day = greatest(read_day, (SELECT hours / 24 FROM lotse_relay)) WHERE number = $1";
    execute(transaction, read, &[&number]).await?;
    let raise = "UPDATE mailbox SET cursor = $2 + waiting WHERE number = $1 AND cursor < $2";
    if execute(transaction, raise, &[&number, &min_cursor]).await? > 0 {
        let renumber = "UPDATE envelope SET cursor = $2 + next.position
            FROM (SELECT cursor, row_number() OVER (ORDER BY cursor) AS position
                  FROM envelope WHERE mailbox = $1) AS next
            WHERE envelope.mailbox = $1 AND envelope.cursor = next.cursor";
        execute(transaction, renumber, &[&number, &min_cursor]).await?;
    }
    Ok(())
}

pub(super) async fn fetch(
    pool: &Pool,
    mailbox: MailboxId,
    owner: SecretDigest,
    after: Cursor,
    full_bytes: usize,
) -> Result<Batch> {
    let client = pool.get().await?;
    let select = "SELECT number FROM mailbox WHERE id = $1 AND owner = $2";
    let select = client.prepare_cached(select).await?;
    let (mailbox, owner) = (mailbox.as_bytes().as_slice(), owner.as_bytes().as_slice());
    let row = client.query_opt(&select, &[&mailbox, &owner]).await?;
    let row = row.ok_or(RelayStoreError::Refused(ProblemCode::NotYours))?;
    let number: i64 = row.try_get(0)?;
    let (limit, bytes) = (to_sql(limits::MAX_BATCH_ENVELOPES), to_sql(full_bytes));
    let fetch = client.prepare_cached(FETCH).await?;
    let rows = client
        .query(&fetch, &[&number, &cursor_to_sql(after), &limit, &bytes])
        .await?;
    let envelopes = rows.iter().map(delivered).collect::<Result<Vec<_>>>()?;
    let is_full = envelopes.len() >= limits::MAX_BATCH_ENVELOPES
        || envelopes.iter().map(|next| next.bytes.len()).sum::<usize>() >= full_bytes;
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
        writer: hint_from_sql(row.try_get(3)?)?,
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
                 RETURNING hint, length(bytes) AS size
             ), sums AS (
                 SELECT hint, count(*) AS count, sum(size) AS size FROM gone GROUP BY hint
             ), lighter AS (
                 UPDATE writer SET waiting = waiting - sums.count,
                     waiting_bytes = waiting_bytes - sums.size
                 FROM sums WHERE writer.mailbox = $1 AND sums.hint <> ''
                     AND writer.digest BETWEEN sums.hint
                         AND sums.hint || decode(repeat('ff', 24), 'hex')
             ) SELECT coalesce(sum(count), 0)::bigint, coalesce(sum(size), 0)::bigint FROM sums",
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

/// Decodes a hint; `None` if it is not known.
pub(super) fn hint_from_sql(hint: &[u8]) -> Result<Option<WriterHint>> {
    if hint.is_empty() {
        return Ok(None);
    }
    Ok(Some(WriterHint::try_from(hint)?))
}

/// Converts a cursor to SQL; larger values cannot be stored.
fn cursor_to_sql(cursor: Cursor) -> i64 {
    i64::try_from(cursor.0).unwrap_or(i64::MAX)
}

fn to_sql(size: usize) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX)
}
