//! `mailbox` and `writer`: who may read and who may write.

use deadpool_postgres::Transaction;
use lotse_wire::{MailboxId, ProblemCode, SecretDigest};
use tokio_postgres::{Row, types::ToSql};

use super::{Done, Made, Opening, Pool, StoreError};
use crate::Now;

pub(super) async fn open(pool: &Pool, opening: Opening, now: Now) -> Done<Made> {
    let (mailbox, owner) = (opening.mailbox.as_bytes(), opening.owner.as_bytes());
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let is_ours = |row: &Row| Ok::<_, StoreError>(row.try_get::<_, &[u8]>(0)? == owner.as_slice());
    let select = "SELECT owner FROM mailbox WHERE id = $1";
    if let Some(row) = one(&transaction, select, &[&mailbox.as_slice()]).await?
        && is_ours(&row)?
    {
        return Ok(Made::Before);
    }
    // The ticket first: without one nobody learns whether the name is taken.
    // Its lock makes those wait who come with the same one.
    let check = "SELECT FROM ticket WHERE digest = $1 AND uses > 0 AND until_day >= $2 FOR UPDATE";
    let ticket = opening.ticket.as_slice();
    one(&transaction, check, &[&ticket, &now.day()])
        .await?
        .ok_or(StoreError::Refused(ProblemCode::TicketRefused))?;
    let insert = "INSERT INTO mailbox (id, owner, cursor, waiting, waiting_bytes, read_day)
        VALUES ($1, $2, 0, 0, 0, $3) ON CONFLICT DO NOTHING";
    let values: [&(dyn ToSql + Sync); 3] = [&mailbox.as_slice(), &owner.as_slice(), &now.day()];
    if run(&transaction, insert, &values).await? == 0 {
        // Perhaps the same request came by another relay a moment before.
        return match one(&transaction, select, &[&mailbox.as_slice()]).await? {
            Some(row) if is_ours(&row)? => Ok(Made::Before),
            _ => Err(StoreError::Refused(ProblemCode::Taken)),
        };
    }
    let use_up = "UPDATE ticket SET uses = uses - 1 WHERE digest = $1";
    run(&transaction, use_up, &[&ticket]).await?;
    transaction.commit().await?;
    Ok(Made::New)
}

pub(super) async fn close(pool: &Pool, mailbox: MailboxId, is: SecretDigest) -> Done<()> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let number = owned(&transaction, mailbox, is).await?;
    let delete = "DELETE FROM mailbox WHERE number = $1";
    run(&transaction, delete, &[&number]).await?;
    // Those who wait for envelopes, at whichever relay, hear that it is gone.
    let tell = "SELECT pg_notify('lotse_relay', encode($1, 'hex'))";
    one(&transaction, tell, &[&mailbox.as_bytes().as_slice()]).await?;
    Ok(transaction.commit().await?)
}

pub(super) async fn allow(
    pool: &Pool,
    mailbox: MailboxId,
    is: SecretDigest,
    writer: SecretDigest,
    most: i64,
) -> Done<()> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let number = owned(&transaction, mailbox, is).await?;
    let insert = "INSERT INTO writer (mailbox, digest) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    let writer = writer.as_bytes().as_slice();
    if run(&transaction, insert, &[&number, &writer]).await? > 0 {
        let count = "SELECT count(*) FROM writer WHERE mailbox = $1 HAVING count(*) > $2";
        if one(&transaction, count, &[&number, &most]).await?.is_some() {
            return Err(StoreError::Refused(ProblemCode::TooManyWriters));
        }
    }
    Ok(transaction.commit().await?)
}

pub(super) async fn forbid(
    pool: &Pool,
    mailbox: MailboxId,
    is: SecretDigest,
    writer: SecretDigest,
) -> Done<()> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let number = owned(&transaction, mailbox, is).await?;
    let delete = "DELETE FROM writer WHERE mailbox = $1 AND digest = $2";
    let writer = writer.as_bytes().as_slice();
    run(&transaction, delete, &[&number, &writer]).await?;
    Ok(transaction.commit().await?)
}

pub(super) async fn check_writer(pool: &Pool, mailbox: MailboxId, grant: SecretDigest) -> Done<()> {
    let client = pool.get().await?;
    let select = "SELECT FROM mailbox JOIN writer ON writer.mailbox = mailbox.number
        WHERE mailbox.id = $1 AND writer.digest = $2";
    let select = client.prepare_cached(select).await?;
    let (mailbox, grant) = (mailbox.as_bytes().as_slice(), grant.as_bytes().as_slice());
    let row = client.query_opt(&select, &[&mailbox, &grant]).await?;
    row.map(drop)
        .ok_or(StoreError::Refused(ProblemCode::Refused))
}

/// The number of a mailbox that `is` opens; it is locked until the transaction ends.
pub(super) async fn owned(
    transaction: &Transaction<'_>,
    mailbox: MailboxId,
    is: SecretDigest,
) -> Done<i64> {
    let select = "SELECT number FROM mailbox WHERE id = $1 AND owner = $2 FOR UPDATE";
    let (mailbox, is) = (mailbox.as_bytes().as_slice(), is.as_bytes().as_slice());
    let row = one(transaction, select, &[&mailbox, &is]).await?;
    let row = row.ok_or(StoreError::Refused(ProblemCode::NotYours))?;
    Ok(row.try_get(0)?)
}

/// A row or none; the statement is kept ready.
pub(super) async fn one(
    transaction: &Transaction<'_>,
    statement: &str,
    values: &[&(dyn ToSql + Sync)],
) -> Done<Option<Row>> {
    let statement = transaction.prepare_cached(statement).await?;
    Ok(transaction.query_opt(&statement, values).await?)
}

/// Changes rows and says how many; the statement is kept ready.
pub(super) async fn run(
    transaction: &Transaction<'_>,
    statement: &str,
    values: &[&(dyn ToSql + Sync)],
) -> Done<u64> {
    let statement = transaction.prepare_cached(statement).await?;
    Ok(transaction.execute(&statement, values).await?)
}
