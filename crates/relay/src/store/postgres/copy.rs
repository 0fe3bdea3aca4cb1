//! Statistics, and reading and writing of whole records for transfers.

use deadpool_postgres::Transaction;
use lotse_wire::{EnvelopeId, MailboxId, SecretDigest, TicketDigest};
use tokio_postgres::{Client, Row};

use super::{
    EnvelopeRecord, MailboxRecord, Pool, RelayStoreError, Result, StoreStats,
    envelopes::hint_from_sql, keys,
};
use crate::store::{
    FormerOwnerRecord, IssuedTicketRecord, KeyRecord, PROBE_BYTES, TicketIssuer, WriterRecord,
};

pub(super) async fn stats(pool: &Pool) -> Result<StoreStats> {
    let count = "SELECT (SELECT count(*) FROM mailbox), (SELECT count(*) FROM writer),
        (SELECT coalesce(sum(waiting), 0)::bigint FROM mailbox),
        (SELECT coalesce(sum(waiting_bytes), 0)::bigint FROM mailbox),
        (SELECT count(*) FROM ticket)";
    let row = pool.get().await?.query_one(count, &[]).await?;
    Ok(StoreStats {
        mailboxes: row.try_get(0)?,
        writers: row.try_get(1)?,
        envelopes: row.try_get(2)?,
        bytes: row.try_get(3)?,
        tickets: row.try_get(4)?,
    })
}

/// Size of all waiting envelopes, in bytes.
pub(super) async fn waiting_bytes(pool: &Pool) -> Result<i64> {
    let sum = "SELECT coalesce(sum(waiting_bytes), 0)::bigint FROM mailbox";
    Ok(pool.get().await?.query_one(sum, &[]).await?.try_get(0)?)
}

/// Writes some bytes into a new file of the database, which takes room on its disk even if
/// its tables have free pages. The next probe replaces it.
pub(super) async fn probe(pool: &Pool) -> Result<()> {
    let mut client = pool.get().await?;
    let is_read_only =
        "SELECT pg_is_in_recovery() OR current_setting('transaction_read_only')::boolean";
    if client.query_one(is_read_only, &[]).await?.try_get(0)? {
        return Err(RelayStoreError::ReadOnly);
    }
    let transaction = client.transaction().await?;
    // Another relay may be doing the same.
    transaction
        .batch_execute("SET LOCAL lock_timeout = '2s'; TRUNCATE probe")
        .await?;
    let insert = "INSERT INTO probe (bytes) SELECT convert_to(repeat('x', $1), 'UTF8')";
    let size = i32::try_from(PROBE_BYTES).unwrap_or(i32::MAX);
    transaction.execute(insert, &[&size]).await?;
    Ok(transaction.commit().await?)
}

pub(super) async fn mailboxes(
    pool: &Pool,
    after: Option<MailboxId>,
    limit: i64,
) -> Result<Vec<MailboxRecord>> {
    let client = pool.get().await?;
    let select = "SELECT number, id, owner, cursor, read_day, origin, was_read FROM mailbox
        WHERE id > $1 ORDER BY id LIMIT $2";
    let after = after.map_or(Vec::new(), |after| after.as_bytes().to_vec());
    let rows = client.query(select, &[&after, &limit]).await?;
    let mut mailboxes = Vec::new();
    for row in rows {
        mailboxes.push(mailbox(&client, &row).await?);
    }
    Ok(mailboxes)
}

async fn mailbox(client: &Client, row: &Row) -> Result<MailboxRecord> {
    let number: i64 = row.try_get(0)?;
    let writers =
        "SELECT digest, claim_day, claimed FROM writer WHERE mailbox = $1 ORDER BY digest";
    let writers = client.query(writers, &[&number]).await?;
    let keys = "SELECT position, bytes FROM key WHERE mailbox = $1 ORDER BY position";
    let keys = client.query(keys, &[&number]).await?;
    let tickets = "SELECT digest, day, used FROM issued_ticket WHERE mailbox = $1 ORDER BY digest";
    let tickets = client.query(tickets, &[&number]).await?;
    let writer = |row: &Row| {
        Ok(WriterRecord {
            digest: SecretDigest::try_from(row.try_get::<_, &[u8]>(0)?)?,
            claim_day: row.try_get(1)?,
            claimed: row.try_get(2)?,
        })
    };
    let ticket = |row: &Row| {
        Ok(IssuedTicketRecord {
            digest: TicketDigest::try_from(row.try_get::<_, &[u8]>(0)?)?,
            day: row.try_get(1)?,
            used: row.try_get(2)?,
        })
    };
    let key = |row: &Row| {
        Ok(KeyRecord {
            position: row.try_get(0)?,
            bytes: row.try_get(1)?,
        })
    };
    Ok(MailboxRecord {
        id: MailboxId::try_from(row.try_get::<_, &[u8]>(1)?)?,
        owner: SecretDigest::try_from(row.try_get::<_, &[u8]>(2)?)?,
        cursor: row.try_get(3)?,
        read_day: row.try_get(4)?,
        origin: TicketIssuer::from_sql(row.try_get(5)?)?,
        was_read: row.try_get(6)?,
        writers: writers.iter().map(writer).collect::<Result<_>>()?,
        keys: keys.iter().map(key).collect::<Result<_>>()?,
        tickets: tickets.iter().map(ticket).collect::<Result<_>>()?,
    })
}

pub(super) async fn envelopes(
    pool: &Pool,
    mailbox: MailboxId,
    after: i64,
    limit: i64,
) -> Result<Vec<EnvelopeRecord>> {
    let select = "SELECT cursor, id, day, bytes, hint FROM envelope
        WHERE mailbox = (SELECT number FROM mailbox WHERE id = $1) AND cursor > $2
        ORDER BY cursor LIMIT $3";
    let mailbox = mailbox.as_bytes().as_slice();
    let client = pool.get().await?;
    let rows = client.query(select, &[&mailbox, &after, &limit]).await?;
    let envelope = |row: &Row| {
        Ok(EnvelopeRecord {
            cursor: row.try_get(0)?,
            id: EnvelopeId::try_from(row.try_get::<_, &[u8]>(1)?)?,
            day: row.try_get(2)?,
            bytes: row.try_get(3)?,
            writer: hint_from_sql(row.try_get(4)?)?,
        })
    };
    rows.iter().map(envelope).collect()
}

pub(super) async fn former_owners(
    pool: &Pool,
    after: Option<SecretDigest>,
    limit: i64,
) -> Result<Vec<FormerOwnerRecord>> {
    let select = "SELECT owner, day, origin FROM former_owner
        WHERE owner > $1 ORDER BY owner LIMIT $2";
    let after = after.map_or(Vec::new(), |after| after.as_bytes().to_vec());
    let rows = pool.get().await?.query(select, &[&after, &limit]).await?;
    let owner = |row: &Row| {
        Ok(FormerOwnerRecord {
            owner: SecretDigest::try_from(row.try_get::<_, &[u8]>(0)?)?,
            day: row.try_get(1)?,
            origin: TicketIssuer::from_sql(row.try_get(2)?)?,
        })
    };
    rows.iter().map(owner).collect()
}

pub(super) async fn add_former_owners(pool: &Pool, owners: Vec<FormerOwnerRecord>) -> Result<()> {
    let insert = "INSERT INTO former_owner (owner, day, origin)
        SELECT * FROM unnest($1::bytea[], $2::bigint[], $3::bigint[])";
    let digests: Vec<&[u8]> = owners
        .iter()
        .map(|next| next.owner.as_bytes().as_slice())
        .collect();
    let days: Vec<i64> = owners.iter().map(|next| next.day).collect();
    let origins: Vec<i64> = owners.iter().map(|next| next.origin.to_sql()).collect();
    let client = pool.get().await?;
    client.execute(insert, &[&digests, &days, &origins]).await?;
    Ok(())
}

pub(super) async fn mark_moving(pool: &Pool, is_moving: bool) -> Result<()> {
    let mark = "UPDATE lotse_relay SET moving = $1";
    pool.get().await?.execute(mark, &[&is_moving]).await?;
    Ok(())
}

pub(super) async fn add_mailbox(pool: &Pool, mailbox: MailboxRecord) -> Result<()> {
    let mut client = pool.get().await?;
    let transaction = client.transaction().await?;
    let insert = "INSERT INTO mailbox
            (id, owner, cursor, waiting, waiting_bytes, read_day, origin, was_read)
        VALUES ($1, $2, $3, 0, 0, $4, $5, $6) RETURNING number";
    let (id, owner) = (
        mailbox.id.as_bytes().as_slice(),
        mailbox.owner.as_bytes().as_slice(),
    );
    let (cursor, read_day) = (mailbox.cursor, mailbox.read_day);
    let (origin, was_read) = (mailbox.origin.to_sql(), mailbox.was_read);
    let row = transaction
        .query_one(
            insert,
            &[&id, &owner, &cursor, &read_day, &origin, &was_read],
        )
        .await?;
    let number: i64 = row.try_get(0)?;
    add_writers(&transaction, number, &mailbox.writers).await?;
    for IssuedTicketRecord { digest, day, used } in &mailbox.tickets {
        let insert = "INSERT INTO issued_ticket (digest, mailbox, day, used)
            VALUES ($1, $2, $3, $4)";
        let digest = digest.as_bytes().as_slice();
        transaction
            .execute(insert, &[&digest, &number, day, used])
            .await?;
    }
    let positions: Vec<i64> = mailbox.keys.iter().map(|key| key.position).collect();
    let keys: Vec<&[u8]> = mailbox
        .keys
        .iter()
        .map(|key| key.bytes.as_slice())
        .collect();
    transaction
        .execute(keys::ADD, &[&number, &positions, &keys])
        .await?;
    Ok(transaction.commit().await?)
}

async fn add_writers(
    transaction: &Transaction<'_>,
    number: i64,
    writers: &[WriterRecord],
) -> Result<()> {
    let digests: Vec<&[u8]> = writers
        .iter()
        .map(|writer| writer.digest.as_bytes().as_slice())
        .collect();
    let days: Vec<i64> = writers.iter().map(|writer| writer.claim_day).collect();
    let claimed: Vec<i64> = writers.iter().map(|writer| writer.claimed).collect();
    let insert = "INSERT INTO writer (mailbox, digest, waiting, waiting_bytes, claim_day, claimed)
        SELECT $1, digest, 0, 0, day, claimed
        FROM unnest($2::bytea[], $3::bigint[], $4::bigint[]) AS next (digest, day, claimed)";
    transaction
        .execute(insert, &[&number, &digests, &days, &claimed])
        .await?;
    Ok(())
}

pub(super) async fn add_envelopes(
    pool: &Pool,
    mailbox: MailboxId,
    envelopes: Vec<EnvelopeRecord>,
) -> Result<()> {
    let insert = "
        WITH added AS (
            INSERT INTO envelope (mailbox, cursor, id, day, bytes, hint)
            SELECT mailbox.number, next.cursor, next.id, next.day, next.bytes, next.hint
            FROM mailbox,
                unnest($2::bigint[], $3::bytea[], $4::bigint[], $5::bytea[], $6::bytea[])
                    AS next (cursor, id, day, bytes, hint)
            WHERE mailbox.id = $1
            RETURNING mailbox, hint, length(bytes) AS size
        ), sums AS (
            SELECT mailbox, hint, count(*) AS count, sum(size) AS size FROM added
            GROUP BY mailbox, hint
        ), heavier AS (
            UPDATE writer SET waiting = waiting + sums.count,
                waiting_bytes = waiting_bytes + sums.size
            FROM sums WHERE writer.mailbox = sums.mailbox AND sums.hint <> ''
                AND writer.digest BETWEEN sums.hint
                    AND sums.hint || decode(repeat('ff', 24), 'hex')
        )
        UPDATE mailbox SET waiting = waiting + (SELECT count(*) FROM added),
            waiting_bytes = waiting_bytes + (SELECT coalesce(sum(size), 0) FROM added)
        WHERE id = $1";
    let mailbox = mailbox.as_bytes().as_slice();
    let cursors: Vec<i64> = envelopes.iter().map(|next| next.cursor).collect();
    let ids: Vec<&[u8]> = envelopes
        .iter()
        .map(|next| next.id.as_bytes().as_slice())
        .collect();
    let days: Vec<i64> = envelopes.iter().map(|next| next.day).collect();
    let bytes: Vec<&[u8]> = envelopes.iter().map(|next| next.bytes.as_slice()).collect();
    let hint = |next: &EnvelopeRecord| {
        let hint = next.writer.as_ref();
        hint.map_or(Vec::new(), |hint| hint.as_bytes().to_vec())
    };
    let hints: Vec<Vec<u8>> = envelopes.iter().map(hint).collect();
    let client = pool.get().await?;
    client
        .execute(insert, &[&mailbox, &cursors, &ids, &days, &bytes, &hints])
        .await?;
    Ok(())
}
