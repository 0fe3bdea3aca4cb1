//! `key`: keys that writers claim.

use deadpool_postgres::Transaction;
use lotse_wire::{MailboxId, ProblemCode, SecretDigest};

use super::{
    Claimed, Done, Pool, StoreError,
    mailboxes::{one, owned, run},
};

/// Puts keys in at the places that are given with them.
pub(super) const ADD: &str = "INSERT INTO key (mailbox, position, bytes)
    SELECT $1, position, bytes FROM unnest($2::bigint[], $3::bytea[]) AS keys (position, bytes)";

pub(super) async fn publish(
    pool: &Pool,
    mailbox: MailboxId,
    is: SecretDigest,
    one_time: Vec<Vec<u8>>,
    last: Vec<u8>,
) -> Done<()> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let number = owned(&transaction, mailbox, is).await?;
    let delete = "DELETE FROM key WHERE mailbox = $1";
    run(&transaction, delete, &[&number]).await?;
    let keys: Vec<Vec<u8>> = std::iter::once(last).chain(one_time).collect();
    let places: Vec<i64> = (0..).take(keys.len()).collect();
    run(&transaction, ADD, &[&number, &places, &keys]).await?;
    Ok(transaction.commit().await?)
}

pub(super) async fn claim(pool: &Pool, mailbox: MailboxId, grant: SecretDigest) -> Done<Claimed> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let number = writable(&transaction, mailbox, grant).await?;
    // The last one has position 0 and comes after all others.
    let next = "SELECT position, bytes FROM key WHERE mailbox = $1
        ORDER BY position = 0, position LIMIT 1";
    let row = one(&transaction, next, &[&number]).await?;
    let row = row.ok_or(StoreError::Refused(ProblemCode::NoKey))?;
    let (position, key): (i64, _) = (row.try_get(0)?, row.try_get(1)?);
    if position != 0 {
        let delete = "DELETE FROM key WHERE mailbox = $1 AND position = $2";
        run(&transaction, delete, &[&number, &position]).await?;
    }
    transaction.commit().await?;
    Ok(Claimed {
        key,
        last: position == 0,
    })
}

/// The number of a mailbox that `grant` may write to; it is locked until the
/// transaction ends. The lock comes first: a grant that was taken back while
/// this waited is none any more.
async fn writable(
    transaction: &Transaction<'_>,
    mailbox: MailboxId,
    grant: SecretDigest,
) -> Done<i64> {
    let refused = || StoreError::Refused(ProblemCode::Refused);
    let lock = "SELECT number FROM mailbox WHERE id = $1 FOR UPDATE";
    let (mailbox, grant) = (mailbox.as_bytes().as_slice(), grant.as_bytes().as_slice());
    let row = one(transaction, lock, &[&mailbox]).await?;
    let number: i64 = row.ok_or_else(refused)?.try_get(0)?;
    let writer = "SELECT FROM writer WHERE mailbox = $1 AND digest = $2";
    let row = one(transaction, writer, &[&number, &grant]).await?;
    row.ok_or_else(refused)?;
    Ok(number)
}
