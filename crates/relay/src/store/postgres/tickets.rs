//! `ticket`: who may open a mailbox.

use tokio_postgres::Row;

use super::{Done, Pool, StoreError, TicketRecord};

pub(super) async fn add(pool: &Pool, ticket: TicketRecord) -> Done<()> {
    let TicketRecord {
        digest,
        note,
        uses,
        until_day,
    } = ticket;
    let insert = "INSERT INTO ticket (digest, note, uses, until_day) VALUES ($1, $2, $3, $4)";
    let client = pool.get().await?;
    client
        .execute(insert, &[&digest.as_slice(), &note, &uses, &until_day])
        .await?;
    Ok(())
}

pub(super) async fn list(pool: &Pool) -> Done<Vec<TicketRecord>> {
    let list = "SELECT digest, note, uses, until_day FROM ticket ORDER BY until_day, digest";
    let rows = pool.get().await?.query(list, &[]).await?;
    rows.iter().map(ticket).collect()
}

fn ticket(row: &Row) -> Done<TicketRecord> {
    let digest: &[u8] = row.try_get(0)?;
    Ok(TicketRecord {
        digest: digest.try_into().map_err(|_| StoreError::Strange)?,
        note: row.try_get(1)?,
        uses: row.try_get(2)?,
        until_day: row.try_get(3)?,
    })
}

pub(super) async fn withdraw(pool: &Pool, digest: [u8; 32]) -> Done<bool> {
    let client = pool.get().await?;
    let delete = "DELETE FROM ticket WHERE digest = $1";
    Ok(client.execute(delete, &[&digest.as_slice()]).await? > 0)
}
