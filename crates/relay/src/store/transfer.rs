//! Copies a store: everything keeps its name and its cursor, so that devices
//! notice nothing.

use super::{Occupation, Store, StoreError, is_empty};

/// How many mailboxes are read at once.
const MAILBOXES: i64 = 200;

/// How many envelopes are read at once; of the longest this is 16 MiB.
const ENVELOPES: i64 = 256;

/// What was copied.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Moved {
    /// Mailboxes.
    pub mailboxes: usize,
    /// Envelopes.
    pub envelopes: usize,
    /// Tickets.
    pub tickets: usize,
}

/// Copies all from one store into another one, which must be empty.
pub async fn transfer(from: &dyn Store, to: &dyn Store) -> Result<Moved, StoreError> {
    from.occupy(Occupation::Move).await?;
    to.occupy(Occupation::Move).await?;
    if !is_empty(to.stats().await?) {
        return Err(StoreError::NotEmpty);
    }
    to.mark_moving(true).await?;
    let mut moved = Moved::default();
    let mut after = None;
    loop {
        let mailboxes = from.mailboxes(after, MAILBOXES).await?;
        let Some(last) = mailboxes.last() else { break };
        after = Some(last.id);
        for mailbox in mailboxes {
            let id = mailbox.id;
            to.add_mailbox(mailbox).await?;
            moved.mailboxes += 1;
            moved.envelopes += envelopes(from, to, id).await?;
        }
    }
    for ticket in from.tickets().await? {
        to.add_ticket(ticket).await?;
        moved.tickets += 1;
    }
    to.mark_moving(false).await?;
    Ok(moved)
}

async fn envelopes(
    from: &dyn Store,
    to: &dyn Store,
    mailbox: lotse_wire::MailboxId,
) -> Result<usize, StoreError> {
    let mut copied = 0;
    let mut after = i64::MIN;
    loop {
        let envelopes = from.envelopes(mailbox, after, ENVELOPES).await?;
        let Some(last) = envelopes.last() else { break };
        after = last.cursor;
        copied += envelopes.len();
        to.add_envelopes(mailbox, envelopes).await?;
    }
    Ok(copied)
}
