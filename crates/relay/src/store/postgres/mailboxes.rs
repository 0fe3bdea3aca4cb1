//! Tables `mailbox` and `writer`: owners and writers.

use deadpool_postgres::Transaction;
use lotse_wire::{MailboxId, ProblemCode, SecretDigest};
use tokio_postgres::{Row, types::ToSql};

use super::{NewRelayMailbox, Outcome, Pool, RelayStoreError, Result, tickets};
use crate::{UnixMicros, store::Origin};

pub(super) async fn open(pool: &Pool, new: NewRelayMailbox, now: UnixMicros) -> Result<Outcome> {
    let (mailbox, owner) = (new.mailbox.as_bytes(), new.owner.as_bytes());
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let is_owner =
        |row: &Row| Ok::<_, RelayStoreError>(row.try_get::<_, &[u8]>(0)? == owner.as_slice());
    let select = "SELECT owner FROM mailbox WHERE id = $1";
    if let Some(row) = query_opt(&transaction, select, &[&mailbox.as_slice()]).await?
        && is_owner(&row)?
    {
        return Ok(Outcome::AlreadyExisted);
    }
    if new.mailbox != MailboxId::of_owner(&new.owner) {
        return Err(RelayStoreError::Refused(ProblemCode::MailboxNotDerived));
    }
    let origin = match take_former(&transaction, new.owner).await? {
        Some(origin) => origin,
        None => tickets::use_up(&transaction, new.ticket, now).await?,
    };
    let insert = "INSERT INTO mailbox
            (id, owner, cursor, waiting, waiting_bytes, read_day, origin, was_read)
        SELECT $1, $2, 0, 0, 0, hours / 24, $3, false FROM lotse_relay ON CONFLICT DO NOTHING";
    let values: [&(dyn ToSql + Sync); 3] =
        [&mailbox.as_slice(), &owner.as_slice(), &origin.to_sql()];
    if execute(&transaction, insert, &values).await? == 0 {
        // The same request may have reached another relay a moment before.
        return match query_opt(&transaction, select, &[&mailbox.as_slice()]).await? {
            Some(row) if is_owner(&row)? => Ok(Outcome::AlreadyExisted),
            _ => Err(RelayStoreError::Refused(ProblemCode::Taken)),
        };
    }
    transaction.commit().await?;
    Ok(Outcome::Created)
}

/// Forgets a former owner, and returns how their mailbox was opened.
async fn take_former(transaction: &Transaction<'_>, owner: SecretDigest) -> Result<Option<Origin>> {
    let take = "DELETE FROM former_owner WHERE owner = $1 RETURNING origin";
    let row = query_opt(transaction, take, &[&owner.as_bytes().as_slice()]).await?;
    row.map(|row| Origin::from_sql(row.try_get(0)?)).transpose()
}

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
