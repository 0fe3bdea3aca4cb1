//! Tables `ticket` and `issued_ticket`.

use lotse_wire::{MailboxId, ProblemCode, SecretDigest, TicketDigest, limits};
use rusqlite::{Connection, OptionalExtension as _, params};

use super::{RelayStoreError, Result, TicketRecord, days, mailboxes};
use crate::{
    UnixMicros,
    store::{IssuedTicketRecord, TicketIssuer},
};

pub(super) fn add(connection: &Connection, ticket: &TicketRecord) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO ticket (digest, note, uses, until_day) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![
            ticket.digest.as_bytes(),
            ticket.note,
            ticket.uses,
            ticket.until_day
        ])?;
    Ok(())
}

/// Consumes one use of a ticket, and returns who issued it. Refuses one that is unknown,
/// used up or expired.
pub(super) fn use_up(
    connection: &Connection,
    digest: TicketDigest,
    now: UnixMicros,
) -> Result<TicketIssuer> {
    if use_operators(connection, digest, now)? {
        return Ok(TicketIssuer::Operator);
    }
    let oldest = days::today(connection)? - i64::from(limits::ISSUED_TICKET_DAYS);
    let used = connection
        .prepare_cached(
            "UPDATE issued_ticket SET used = 1 WHERE digest = ?1 AND used = 0 AND day >= ?2",
        )?
        .execute(params![digest.as_bytes(), oldest])?;
    if used > 0 {
        return Ok(TicketIssuer::Mailbox);
    }
    Err(RelayStoreError::Refused(ProblemCode::TicketRefused))
}

/// Consumes one use of the operator's ticket; returns false if the operator did not issue
/// it, or it is used up or expired.
pub(super) fn use_operators(
    connection: &Connection,
    digest: TicketDigest,
    now: UnixMicros,
) -> Result<bool> {
    let used = connection
        .prepare_cached(
            "UPDATE ticket SET uses = uses - 1
             WHERE digest = ?1 AND uses > 0 AND until_day >= ?2",
        )?
        .execute(params![digest.as_bytes(), now.day()])?;
    Ok(used > 0)
}

/// Issues a ticket of a mailbox, at most `limit` in seven days.
pub(super) fn issue(
    connection: &Connection,
    mailbox: MailboxId,
    owner: SecretDigest,
    ticket: TicketDigest,
    limit: i64,
) -> Result<()> {
    let number = mailboxes::owned(connection, mailbox, owner)?;
    if let Some(issuer) = issuer(connection, ticket)? {
        return if issuer == number {
            Ok(())
        } else {
            Err(RelayStoreError::Refused(ProblemCode::Conflict))
        };
    }
    if mailboxes::origin(connection, number)? != TicketIssuer::Operator {
        return Err(RelayStoreError::Refused(ProblemCode::TicketsNotAllowed));
    }
    let today = days::today(connection)?;
    let issued: i64 = connection
        .prepare_cached("SELECT count(*) FROM issued_ticket WHERE mailbox = ?1 AND day > ?2")?
        .query_row(
            params![number, today - i64::from(limits::TICKET_LIMIT_DAYS)],
            |row| row.get(0),
        )?;
    if issued >= limit {
        return Err(RelayStoreError::Refused(ProblemCode::TicketLimit));
    }
    let record = IssuedTicketRecord {
        digest: ticket,
        day: today,
        used: false,
    };
    add_issued(connection, number, &record)
}

pub(super) fn add_issued(
    connection: &Connection,
    mailbox: i64,
    ticket: &IssuedTicketRecord,
) -> Result<()> {
    let IssuedTicketRecord { digest, day, used } = ticket;
    connection
        .prepare_cached(
            "INSERT INTO issued_ticket (digest, mailbox, day, used) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![digest.as_bytes(), mailbox, day, used])?;
    Ok(())
}

/// Number of the mailbox that issued a ticket; 0 is the operator.
fn issuer(connection: &Connection, ticket: TicketDigest) -> Result<Option<i64>> {
    Ok(connection
        .prepare_cached(
            "SELECT mailbox FROM issued_ticket WHERE digest = ?1
             UNION ALL SELECT 0 FROM ticket WHERE digest = ?1",
        )?
        .query_row([ticket.as_bytes()], |row| row.get(0))
        .optional()?)
}

pub(super) fn withdraw_issued(
    connection: &Connection,
    mailbox: MailboxId,
    owner: SecretDigest,
    ticket: TicketDigest,
) -> Result<()> {
    let number = mailboxes::owned(connection, mailbox, owner)?;
    connection
        .prepare_cached(
            "DELETE FROM issued_ticket WHERE digest = ?1 AND mailbox = ?2 AND used = 0",
        )?
        .execute(params![ticket.as_bytes(), number])?;
    Ok(())
}

pub(super) fn list(connection: &Connection) -> Result<Vec<TicketRecord>> {
    let mut statement = connection.prepare_cached(
        "SELECT digest, note, uses, until_day FROM ticket ORDER BY until_day, digest",
    )?;
    let tickets = statement.query_map([], |row| {
        Ok(TicketRecord {
            digest: row.get::<_, [u8; 32]>(0)?.into(),
            note: row.get(1)?,
            uses: row.get(2)?,
            until_day: row.get(3)?,
        })
    })?;
    Ok(tickets.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn withdraw(connection: &Connection, digest: TicketDigest) -> Result<bool> {
    let deleted = connection
        .prepare_cached("DELETE FROM ticket WHERE digest = ?1")?
        .execute([digest.as_bytes()])?;
    Ok(deleted > 0)
}
