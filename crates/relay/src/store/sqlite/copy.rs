//! Statistics, and reading and writing of whole records for transfers.

use lotse_wire::{MailboxId, SecretDigest};
use rusqlite::{Connection, params};

use super::{
    EnvelopeRecord, MailboxRecord, Result, StoreStats,
    envelopes::{add_waiting, hint_from_sql, hint_to_sql, size_of},
    keys, tickets,
};
use crate::store::{
    FormerOwnerRecord, IssuedTicketRecord, KeyRecord, PROBE_BYTES, TicketIssuer, WriterRecord,
};

pub(super) fn stats(connection: &Connection) -> Result<StoreStats> {
    Ok(connection
        .prepare_cached(
            "SELECT (SELECT count(*) FROM mailbox), (SELECT count(*) FROM writer),
                 (SELECT coalesce(sum(waiting), 0) FROM mailbox),
                 (SELECT coalesce(sum(waiting_bytes), 0) FROM mailbox),
                 (SELECT count(*) FROM ticket)",
        )?
        .query_row([], |row| {
            Ok(StoreStats {
                mailboxes: row.get(0)?,
                writers: row.get(1)?,
                envelopes: row.get(2)?,
                bytes: row.get(3)?,
                tickets: row.get(4)?,
            })
        })?)
}

/// Size of all waiting envelopes, in bytes.
pub(super) fn waiting_bytes(connection: &Connection) -> Result<i64> {
    Ok(connection
        .prepare_cached("SELECT coalesce(sum(waiting_bytes), 0) FROM mailbox")?
        .query_row([], |row| row.get(0))?)
}

/// Writes and deletes some bytes.
pub(super) fn probe(connection: &Connection) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO probe (bytes) VALUES (randomblob(?1))")?
        .execute([PROBE_BYTES])?;
    connection
        .prepare_cached("DELETE FROM probe")?
        .execute([])?;
    Ok(())
}

pub(super) fn mailboxes(
    connection: &Connection,
    after: Option<MailboxId>,
    limit: i64,
) -> Result<Vec<MailboxRecord>> {
    let mut statement = connection.prepare_cached(
        "SELECT number, id, owner, cursor, read_day, origin, was_read FROM mailbox
         WHERE id > coalesce(?1, x'') ORDER BY id LIMIT ?2",
    )?;
    let mut rows = statement.query(params![after.as_ref().map(MailboxId::as_bytes), limit])?;
    let mut mailboxes = Vec::new();
    while let Some(row) = rows.next()? {
        let number = row.get(0)?;
        mailboxes.push(MailboxRecord {
            id: row.get::<_, [u8; 16]>(1)?.into(),
            owner: digest(&row.get::<_, Vec<u8>>(2)?)?,
            cursor: row.get(3)?,
            read_day: row.get(4)?,
            origin: TicketIssuer::from_sql(row.get(5)?)?,
            was_read: row.get(6)?,
            writers: writers(connection, number)?,
            keys: keys_of(connection, number)?,
            tickets: tickets_of(connection, number)?,
        });
    }
    Ok(mailboxes)
}

fn writers(connection: &Connection, mailbox: i64) -> Result<Vec<WriterRecord>> {
    let mut statement = connection.prepare_cached(
        "SELECT digest, claim_day, claimed FROM writer WHERE mailbox = ?1 ORDER BY digest",
    )?;
    let mut rows = statement.query([mailbox])?;
    let mut writers = Vec::new();
    while let Some(row) = rows.next()? {
        writers.push(WriterRecord {
            digest: digest(&row.get::<_, Vec<u8>>(0)?)?,
            claim_day: row.get(1)?,
            claimed: row.get(2)?,
        });
    }
    Ok(writers)
}

fn tickets_of(connection: &Connection, mailbox: i64) -> Result<Vec<IssuedTicketRecord>> {
    let mut statement = connection.prepare_cached(
        "SELECT digest, day, used FROM issued_ticket WHERE mailbox = ?1 ORDER BY digest",
    )?;
    let tickets = statement.query_map([mailbox], |row| {
        Ok(IssuedTicketRecord {
            digest: row.get::<_, [u8; 32]>(0)?.into(),
            day: row.get(1)?,
            used: row.get(2)?,
        })
    })?;
    Ok(tickets.collect::<rusqlite::Result<_>>()?)
}

fn digest(bytes: &[u8]) -> Result<SecretDigest> {
    Ok(SecretDigest::try_from(bytes)?)
}

fn keys_of(connection: &Connection, mailbox: i64) -> Result<Vec<KeyRecord>> {
    let mut statement = connection
        .prepare_cached("SELECT position, bytes FROM key WHERE mailbox = ?1 ORDER BY position")?;
    let keys = statement.query_map([mailbox], |row| {
        Ok(KeyRecord {
            position: row.get(0)?,
            bytes: row.get(1)?,
        })
    })?;
    Ok(keys.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn envelopes(
    connection: &Connection,
    mailbox: MailboxId,
    after: i64,
    limit: i64,
) -> Result<Vec<EnvelopeRecord>> {
    let mut statement = connection.prepare_cached(
        "SELECT cursor, id, day, bytes, hint FROM envelope
         WHERE mailbox = (SELECT number FROM mailbox WHERE id = ?1) AND cursor > ?2
         ORDER BY cursor LIMIT ?3",
    )?;
    let mut rows = statement.query(params![mailbox.as_bytes(), after, limit])?;
    let mut envelopes = Vec::new();
    while let Some(row) = rows.next()? {
        envelopes.push(EnvelopeRecord {
            cursor: row.get(0)?,
            id: row.get::<_, [u8; 16]>(1)?.into(),
            day: row.get(2)?,
            bytes: row.get(3)?,
            writer: hint_from_sql(&row.get::<_, Vec<u8>>(4)?)?,
        });
    }
    Ok(envelopes)
}

pub(super) fn former_owners(
    connection: &Connection,
    after: Option<SecretDigest>,
    limit: i64,
) -> Result<Vec<FormerOwnerRecord>> {
    let mut statement = connection.prepare_cached(
        "SELECT owner, day, origin FROM former_owner
         WHERE owner > coalesce(?1, x'') ORDER BY owner LIMIT ?2",
    )?;
    let after = after.as_ref().map(SecretDigest::as_bytes);
    let mut rows = statement.query(params![after, limit])?;
    let mut owners = Vec::new();
    while let Some(row) = rows.next()? {
        owners.push(FormerOwnerRecord {
            owner: digest(&row.get::<_, Vec<u8>>(0)?)?,
            day: row.get(1)?,
            origin: TicketIssuer::from_sql(row.get(2)?)?,
        });
    }
    Ok(owners)
}

pub(super) fn add_former_owners(
    connection: &Connection,
    owners: &[FormerOwnerRecord],
) -> Result<()> {
    let mut statement = connection
        .prepare_cached("INSERT INTO former_owner (owner, day, origin) VALUES (?1, ?2, ?3)")?;
    for FormerOwnerRecord { owner, day, origin } in owners {
        statement.execute(params![owner.as_bytes(), day, origin.to_sql()])?;
    }
    Ok(())
}

pub(super) fn mark_moving(connection: &Connection, is_moving: bool) -> Result<()> {
    connection.execute("UPDATE relay SET moving = ?1", [is_moving])?;
    Ok(())
}

pub(super) fn add_mailbox(connection: &Connection, mailbox: &MailboxRecord) -> Result<()> {
    connection.execute(
        "INSERT INTO mailbox
             (id, owner, cursor, waiting, waiting_bytes, read_day, origin, was_read)
         VALUES (?1, ?2, ?3, 0, 0, ?4, ?5, ?6)",
        params![
            mailbox.id.as_bytes(),
            mailbox.owner.as_bytes(),
            mailbox.cursor,
            mailbox.read_day,
            mailbox.origin.to_sql(),
            mailbox.was_read
        ],
    )?;
    let number = connection.last_insert_rowid();
    for writer in &mailbox.writers {
        connection.execute(
            "INSERT INTO writer (mailbox, digest, waiting, waiting_bytes, claim_day, claimed)
             VALUES (?1, ?2, 0, 0, ?3, ?4)",
            params![
                number,
                writer.digest.as_bytes(),
                writer.claim_day,
                writer.claimed
            ],
        )?;
    }
    for ticket in &mailbox.tickets {
        tickets::add_issued(connection, number, ticket)?;
    }
    for key in &mailbox.keys {
        keys::add(connection, number, key.position, &key.bytes)?;
    }
    Ok(())
}

pub(super) fn add_envelopes(
    connection: &Connection,
    mailbox: MailboxId,
    envelopes: &[EnvelopeRecord],
) -> Result<()> {
    let number: i64 = connection
        .prepare_cached("SELECT number FROM mailbox WHERE id = ?1")?
        .query_row([mailbox.as_bytes()], |row| row.get(0))?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO envelope (mailbox, cursor, id, day, hint, bytes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for envelope in envelopes {
        let EnvelopeRecord {
            cursor,
            id,
            day,
            writer,
            bytes,
        } = envelope;
        let hint = hint_to_sql(writer.as_ref());
        statement.execute(params![number, cursor, id.as_bytes(), day, hint, bytes])?;
        add_waiting(connection, number, *writer, 1, size_of(bytes))?;
    }
    Ok(())
}
