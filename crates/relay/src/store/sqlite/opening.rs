//! Opens mailboxes with tickets.

use lotse_wire::{MailboxId, ProblemCode, SecretDigest};
use rusqlite::{Connection, OptionalExtension as _, params};

use super::{NewRelayMailbox, Outcome, RelayStoreError, Result, days, mailboxes, tickets};
use crate::{UnixMicros, store::TicketIssuer};

pub(super) fn open(
    connection: &Connection,
    new: &NewRelayMailbox,
    now: UnixMicros,
) -> Result<Outcome> {
    let owner = mailboxes::find_owner(connection, new.mailbox)?;
    if let Some((number, owner)) = owner
        && owner == *new.owner.as_bytes()
    {
        raise(connection, number, new, now)?;
        return Ok(Outcome::AlreadyExisted);
    }
    if new.mailbox != MailboxId::of_owner(&new.owner) {
        return Err(RelayStoreError::Refused(ProblemCode::MailboxNotDerived));
    }
    if let Some(origin) = take_former(connection, new.owner)? {
        add(connection, new, origin)?;
        return Ok(Outcome::Created);
    }
    // Check the ticket first, so that a client without one does not learn whether the id is
    // taken.
    let origin = tickets::use_up(connection, new.ticket, now)?;
    if owner.is_some() {
        return Err(RelayStoreError::Refused(ProblemCode::Taken));
    }
    add(connection, new, origin)?;
    Ok(Outcome::Created)
}

/// Lets a mailbox issue tickets that was opened with a ticket of another mailbox, if its
/// owner now has one of the operator's: a newcomer has become a mentor.
fn raise(
    connection: &Connection,
    number: i64,
    new: &NewRelayMailbox,
    now: UnixMicros,
) -> Result<()> {
    if mailboxes::origin(connection, number)? == TicketIssuer::Operator
        || !tickets::use_operators(connection, new.ticket, now)?
    {
        return Ok(());
    }
    connection
        .prepare_cached("UPDATE mailbox SET origin = ?2 WHERE number = ?1")?
        .execute(params![number, TicketIssuer::Operator.to_sql()])?;
    Ok(())
}

/// Forgets a former owner, and returns how their mailbox was opened.
fn take_former(connection: &Connection, owner: SecretDigest) -> Result<Option<TicketIssuer>> {
    let origin = connection
        .prepare_cached("DELETE FROM former_owner WHERE owner = ?1 RETURNING origin")?
        .query_row([owner.as_bytes()], |row| row.get(0))
        .optional()?;
    origin.map(TicketIssuer::from_sql).transpose()
}

fn add(connection: &Connection, new: &NewRelayMailbox, origin: TicketIssuer) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO mailbox
                 (id, owner, cursor, waiting, waiting_bytes, read_day, origin, was_read)
             VALUES (?1, ?2, 0, 0, 0, ?3, ?4, 0)",
        )?
        .execute(params![
            new.mailbox.as_bytes(),
            new.owner.as_bytes(),
            days::today(connection)?,
            origin.to_sql()
        ])?;
    Ok(())
}
