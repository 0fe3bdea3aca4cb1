//! Table `key`: keys that writers claim.

use deadpool_postgres::Transaction;
use lotse_wire::{MailboxId, ProblemCode, SecretDigest};

use super::{
    KeyClaim, Pool, RelayStoreError, Result,
    mailboxes::{execute, owned, query_opt},
};

/// Inserts keys with their positions.
pub(super) const ADD: &str = "INSERT INTO key (mailbox, position, bytes)
    SELECT $1, position, bytes FROM unnest($2::bigint[], $3::bytea[]) AS keys (position, bytes)";

pub(super) async fn publish(
    pool: &Pool,
    mailbox: MailboxId,
    owner: SecretDigest,
    one_time: Vec<Vec<u8>>,
    last: Vec<u8>,
) -> Result<()> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let number = owned(&transaction, mailbox, owner).await?;
    let delete = "DELETE FROM key WHERE mailbox = $1";
    execute(&transaction, delete, &[&number]).await?;
    let keys: Vec<Vec<u8>> = std::iter::once(last).chain(one_time).collect();
    let positions: Vec<i64> = (0..).take(keys.len()).collect();
    execute(&transaction, ADD, &[&number, &positions, &keys]).await?;
    Ok(transaction.commit().await?)
}

/// Claims a key; at most `limit` one-time keys a day.
pub(super) async fn claim(
    pool: &Pool,
    mailbox: MailboxId,
    grant: SecretDigest,
    limit: i64,
) -> Result<KeyClaim> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let number = writable(&transaction, mailbox, grant).await?;
    let grant = grant.as_bytes().as_slice();
    // The fallback key has position 0 and is handed out last.
    let next = "SELECT position, bytes FROM key WHERE mailbox = $1 AND (position = 0 OR NOT
            (SELECT claim_day = hours / 24 AND claimed >= $3 FROM writer, lotse_relay
             WHERE mailbox = $1 AND digest = $2))
        ORDER BY position = 0, position LIMIT 1";
    let row = query_opt(&transaction, next, &[&number, &grant, &limit]).await?;
    let row = row.ok_or(RelayStoreError::Refused(ProblemCode::NoKey))?;
    let (position, key): (i64, _) = (row.try_get(0)?, row.try_get(1)?);
    if position != 0 {
        let delete = "DELETE FROM key WHERE mailbox = $1 AND position = $2";
        execute(&transaction, delete, &[&number, &position]).await?;
        let count = "UPDATE writer SET claim_day = hours / 24,
                claimed = CASE WHEN claim_day = hours / 24 THEN claimed + 1 ELSE 1 END
            FROM lotse_relay WHERE mailbox = $1 AND digest = $2";
        execute(&transaction, count, &[&number, &grant]).await?;
    }
    transaction.commit().await?;
    Ok(KeyClaim {
        key,
        last: position == 0,
    })
}

/// Returns the number of a mailbox that `grant` may write to, and locks it until
/// the transaction ends. Locks before checking the grant, which may be revoked
/// while this waits.
async fn writable(
    transaction: &Transaction<'_>,
    mailbox: MailboxId,
    grant: SecretDigest,
) -> Result<i64> {
    let refused = || RelayStoreError::Refused(ProblemCode::Refused);
    let lock = "SELECT number FROM mailbox WHERE id = $1 FOR UPDATE";
    let (mailbox, grant) = (mailbox.as_bytes().as_slice(), grant.as_bytes().as_slice());
    let row = query_opt(transaction, lock, &[&mailbox]).await?;
    let number: i64 = row.ok_or_else(refused)?.try_get(0)?;
    let writer = "SELECT FROM writer WHERE mailbox = $1 AND digest = $2";
    let row = query_opt(transaction, writer, &[&number, &grant]).await?;
    row.ok_or_else(refused)?;
    Ok(number)
}
