//! Opens mailboxes with tickets.

use deadpool_postgres::Transaction;
use lotse_wire::{MailboxId, ProblemCode, SecretDigest};
use tokio_postgres::{Row, types::ToSql};

use super::{
    NewRelayMailbox, Outcome, Pool, RelayStoreError, Result,
    mailboxes::{execute, query_opt},
    tickets,
};
use crate::{UnixMicros, store::TicketIssuer};

pub(super) async fn open(pool: &Pool, new: NewRelayMailbox, now: UnixMicros) -> Result<Outcome> {
    let (mailbox, owner) = (new.mailbox.as_bytes(), new.owner.as_bytes());
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let is_owner =
        |row: &Row| Ok::<_, RelayStoreError>(row.try_get::<_, &[u8]>(0)? == owner.as_slice());
    let select = "SELECT owner, origin FROM mailbox WHERE id = $1";
    if let Some(row) = query_opt(&transaction, select, &[&mailbox.as_slice()]).await?
        && is_owner(&row)?
    {
        let origin = TicketIssuer::from_sql(row.try_get(1)?)?;
        raise(&transaction, origin, &new, now).await?;
        transaction.commit().await?;
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

/// Lets a mailbox issue tickets that was opened with a ticket of another mailbox, if its
/// owner now has one of the operator's: a newcomer has become a mentor.
async fn raise(
    transaction: &Transaction<'_>,
    origin: TicketIssuer,
    new: &NewRelayMailbox,
    now: UnixMicros,
) -> Result<()> {
    if origin == TicketIssuer::Operator
        || !tickets::use_operators(transaction, new.ticket, now).await?
    {
        return Ok(());
    }
    let update = "UPDATE mailbox SET origin = $2 WHERE id = $1";
    let mailbox = new.mailbox.as_bytes().as_slice();
    execute(
        transaction,
        update,
        &[&mailbox, &TicketIssuer::Operator.to_sql()],
    )
    .await?;
    Ok(())
}

/// Forgets a former owner, and returns how their mailbox was opened.
async fn take_former(
    transaction: &Transaction<'_>,
    owner: SecretDigest,
) -> Result<Option<TicketIssuer>> {
    let take = "DELETE FROM former_owner WHERE owner = $1 RETURNING origin";
    let row = query_opt(transaction, take, &[&owner.as_bytes().as_slice()]).await?;
    row.map(|row| TicketIssuer::from_sql(row.try_get(0)?))
        .transpose()
}
