//! Tables `ticket` and `issued_ticket`.

use deadpool_postgres::Transaction;
use lotse_wire::{MailboxId, ProblemCode, SecretDigest, TicketDigest, limits};
use tokio_postgres::Row;

use super::{
    Pool, RelayStoreError, Result, TicketRecord,
    mailboxes::{execute, owned, query_opt},
};
use crate::{UnixMicros, store::TicketIssuer};

pub(super) async fn add(pool: &Pool, ticket: TicketRecord) -> Result<()> {
    let TicketRecord {
        digest,
        note,
        uses,
        until_day,
    } = ticket;
    let insert = "INSERT INTO ticket (digest, note, uses, until_day) VALUES ($1, $2, $3, $4)";
    let client = pool.get().await?;
    client
        .execute(
            insert,
            &[&digest.as_bytes().as_slice(), &note, &uses, &until_day],
        )
        .await?;
    Ok(())
}

/// Consumes one use of a ticket, and returns who issued it. Refuses one that is unknown,
/// used up or expired.
pub(super) async fn use_up(
    transaction: &Transaction<'_>,
    ticket: TicketDigest,
    now: UnixMicros,
) -> Result<TicketIssuer> {
    if use_operators(transaction, ticket, now).await? {
        return Ok(TicketIssuer::Operator);
    }
    let ticket = ticket.as_bytes().as_slice();
    let use_up = "UPDATE issued_ticket SET used = true FROM lotse_relay
        WHERE digest = $1 AND NOT used AND day >= hours / 24 - $2";
    let days = i64::from(limits::ISSUED_TICKET_DAYS);
    if execute(transaction, use_up, &[&ticket, &days]).await? > 0 {
        return Ok(TicketIssuer::Mailbox);
    }
    Err(RelayStoreError::Refused(ProblemCode::TicketRefused))
}

/// Consumes one use of the operator's ticket; returns false if the operator did not issue
/// it, or it is used up or expired.
pub(super) async fn use_operators(
    transaction: &Transaction<'_>,
    ticket: TicketDigest,
    now: UnixMicros,
) -> Result<bool> {
    let ticket = ticket.as_bytes().as_slice();
    let use_up = "UPDATE ticket SET uses = uses - 1
        WHERE digest = $1 AND uses > 0 AND until_day >= $2";
    Ok(execute(transaction, use_up, &[&ticket, &now.day()]).await? > 0)
}

/// Issues a ticket of a mailbox, at most `limit` in seven days.
pub(super) async fn issue(
    pool: &Pool,
    mailbox: MailboxId,
    owner: SecretDigest,
    ticket: TicketDigest,
    limit: i64,
) -> Result<()> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let number = owned(&transaction, mailbox, owner).await?;
    let ticket = ticket.as_bytes().as_slice();
    let issuer = "SELECT mailbox FROM issued_ticket WHERE digest = $1
        UNION ALL SELECT 0 FROM ticket WHERE digest = $1";
    if let Some(row) = query_opt(&transaction, issuer, &[&ticket]).await? {
        let issuer: i64 = row.try_get(0)?;
        return if issuer == number {
            Ok(())
        } else {
            Err(RelayStoreError::Refused(ProblemCode::Conflict))
        };
    }
    check_issuer(&transaction, number, limit).await?;
    let insert = "INSERT INTO issued_ticket (digest, mailbox, day, used)
        SELECT $1, $2, hours / 24, false FROM lotse_relay ON CONFLICT DO NOTHING";
    if execute(&transaction, insert, &[&ticket, &number]).await? == 0 {
        // Another mailbox issued it a moment before.
        return Err(RelayStoreError::Refused(ProblemCode::Conflict));
    }
    Ok(transaction.commit().await?)
}

/// Refuses a mailbox that may issue no ticket, or none at the moment.
async fn check_issuer(transaction: &Transaction<'_>, number: i64, limit: i64) -> Result<()> {
    let select = "SELECT origin, (
            SELECT count(*) FROM issued_ticket, lotse_relay
            WHERE mailbox = $1 AND day > hours / 24 - $2
        ) FROM mailbox WHERE number = $1";
    let days = i64::from(limits::TICKET_LIMIT_DAYS);
    let row = query_opt(transaction, select, &[&number, &days]).await?;
    let row = row.ok_or(RelayStoreError::Refused(ProblemCode::NotYours))?;
    if TicketIssuer::from_sql(row.try_get(0)?)? != TicketIssuer::Operator {
        return Err(RelayStoreError::Refused(ProblemCode::TicketsNotAllowed));
    }
    if row.try_get::<_, i64>(1)? >= limit {
        return Err(RelayStoreError::Refused(ProblemCode::TicketLimit));
    }
    Ok(())
}

pub(super) async fn withdraw_issued(
    pool: &Pool,
    mailbox: MailboxId,
    owner: SecretDigest,
    ticket: TicketDigest,
) -> Result<()> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let number = owned(&transaction, mailbox, owner).await?;
    let delete = "DELETE FROM issued_ticket WHERE digest = $1 AND mailbox = $2 AND NOT used";
    let ticket = ticket.as_bytes().as_slice();
    execute(&transaction, delete, &[&ticket, &number]).await?;
    Ok(transaction.commit().await?)
}

pub(super) async fn list(pool: &Pool) -> Result<Vec<TicketRecord>> {
    let list = "SELECT digest, note, uses, until_day FROM ticket ORDER BY until_day, digest";
    let rows = pool.get().await?.query(list, &[]).await?;
    rows.iter().map(ticket).collect()
}

fn ticket(row: &Row) -> Result<TicketRecord> {
    let digest: &[u8] = row.try_get(0)?;
    Ok(TicketRecord {
        digest: TicketDigest::try_from(digest)?,
        note: row.try_get(1)?,
        uses: row.try_get(2)?,
        until_day: row.try_get(3)?,
    })
}

pub(super) async fn withdraw(pool: &Pool, digest: TicketDigest) -> Result<bool> {
    let client = pool.get().await?;
    let delete = "DELETE FROM ticket WHERE digest = $1";
    Ok(client
        .execute(delete, &[&digest.as_bytes().as_slice()])
        .await?
        > 0)
}
