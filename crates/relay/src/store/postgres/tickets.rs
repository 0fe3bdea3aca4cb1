//! Table `ticket`.

use lotse_wire::TicketDigest;
use tokio_postgres::Row;

use super::{Pool, Result, TicketRecord};

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
