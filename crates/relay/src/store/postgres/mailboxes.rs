//! Tables `mailbox` and `writer`: owners and writers.

use deadpool_postgres::Transaction;
use lotse_wire::{MailboxId, ProblemCode, SecretDigest};
use tokio_postgres::{Row, types::ToSql};

use super::{Pool, RelayStoreError, Result};

pub(super) async fn close(pool: &Pool, mailbox: MailboxId, owner: SecretDigest) -> Result<()> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let number = owned(&transaction, mailbox, owner).await?;
    let delete = "DELETE FROM mailbox WHERE number = $1";
    execute(&transaction, delete, &[&number]).await?;
    // Wake fetches that wait, at any relay.
    let notify = "SELECT pg_notify('lotse_relay', encode($1, 'hex'))";
    query_opt(&transaction, notify, &[&mailbox.as_bytes().as_slice()]).await?;
    Ok(transaction.commit().await?)
}

pub(super) async fn allow(
    pool: &Pool,
    mailbox: MailboxId,
    owner: SecretDigest,
    writer: SecretDigest,
    limit: i64,
) -> Result<()> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let number = owned(&transaction, mailbox, owner).await?;
    // Envelopes from before it was forbidden may still wait.
    let insert = "INSERT INTO writer (mailbox, digest, waiting, waiting_bytes, claim_day, claimed)
        SELECT $1, $2, count(*), coalesce(sum(length(bytes)), 0), 0, 0
        FROM envelope WHERE mailbox = $1 AND hint = $3
        HAVING NOT EXISTS (SELECT FROM writer WHERE mailbox = $1 AND digest = $2)";
    let hint = writer.hint();
    let (writer, hint) = (writer.as_bytes().as_slice(), hint.as_bytes().as_slice());
    if execute(&transaction, insert, &[&number, &writer, &hint]).await? > 0 {
        let count = "SELECT count(*) FROM writer WHERE mailbox = $1 HAVING count(*) > $2";
        if query_opt(&transaction, count, &[&number, &limit])
            .await?
            .is_some()
        {
            return Err(RelayStoreError::Refused(ProblemCode::TooManyWriters));
        }
    }
    Ok(transaction.commit().await?)
}

pub(super) async fn forbid(
    pool: &Pool,
    mailbox: MailboxId,
    owner: SecretDigest,
    writer: SecretDigest,
) -> Result<()> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let number = owned(&transaction, mailbox, owner).await?;
    let delete = "DELETE FROM writer WHERE mailbox = $1 AND digest = $2";
    let writer = writer.as_bytes().as_slice();
    execute(&transaction, delete, &[&number, &writer]).await?;
    Ok(transaction.commit().await?)
}

pub(super) async fn check_writer(
    pool: &Pool,
    mailbox: MailboxId,
    grant: SecretDigest,
) -> Result<()> {
    let client = pool.get().await?;
    let select = "SELECT FROM mailbox JOIN writer ON writer.mailbox = mailbox.number
        WHERE mailbox.id = $1 AND writer.digest = $2";
    let select = client.prepare_cached(select).await?;
    let (mailbox, grant) = (mailbox.as_bytes().as_slice(), grant.as_bytes().as_slice());
    let row = client.query_opt(&select, &[&mailbox, &grant]).await?;
    row.map(drop)
        .ok_or(RelayStoreError::Refused(ProblemCode::Refused))
}

/// Returns the number of a mailbox of this owner, and locks it until the transaction
/// ends.
pub(super) async fn owned(
    transaction: &Transaction<'_>,
    mailbox: MailboxId,
    owner: SecretDigest,
) -> Result<i64> {
    let select = "SELECT number FROM mailbox WHERE id = $1 AND owner = $2 FOR UPDATE";
    let (mailbox, owner) = (mailbox.as_bytes().as_slice(), owner.as_bytes().as_slice());
    let row = query_opt(transaction, select, &[&mailbox, &owner]).await?;
    let row = row.ok_or(RelayStoreError::Refused(ProblemCode::NotYours))?;
    Ok(row.try_get(0)?)
}

/// Queries at limit one row with a cached statement.
pub(super) async fn query_opt(
    transaction: &Transaction<'_>,
    statement: &str,
    values: &[&(dyn ToSql + Sync)],
) -> Result<Option<Row>> {
    let statement = transaction.prepare_cached(statement).await?;
    Ok(transaction.query_opt(&statement, values).await?)
}

/// Executes a cached statement and returns the number of rows.
pub(super) async fn execute(
    transaction: &Transaction<'_>,
    statement: &str,
    values: &[&(dyn ToSql + Sync)],
) -> Result<u64> {
    let statement = transaction.prepare_cached(statement).await?;
    Ok(transaction.execute(&statement, values).await?)
}
