//! Copies one store to another. Ids and cursors stay the same, so that devices
//! notice nothing.

use super::{LockMode, RelayStoreError, Store, StoreStats};

/// Number of mailboxes read at once.
const MAILBOX_BATCH: i64 = 200;

/// Number of envelopes read at once; at most 16 MiB.
const ENVELOPE_BATCH: i64 = 256;

/// Numbers of copied records.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TransferCounts {
    /// Mailboxes.
    pub mailboxes: usize,
    /// Envelopes.
    pub envelopes: usize,
    /// Tickets.
    pub tickets: usize,
}

/// Copies everything from one store to another, which must be empty.
pub async fn transfer(from: &dyn Store, to: &dyn Store) -> Result<TransferCounts, RelayStoreError> {
    from.lock(LockMode::Move).await?;
    to.lock(LockMode::Move).await?;
    if to.stats().await? != StoreStats::default() {
        return Err(RelayStoreError::NotEmpty);
    }
    to.mark_moving(true).await?;
    let mut moved = TransferCounts::default();
    let mut after = None;
    loop {
        let mailboxes = from.mailboxes(after, MAILBOX_BATCH).await?;
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
    former_owners(from, to).await?;
    to.set_hours(from.hours().await?).await?;
    to.mark_moving(false).await?;
    Ok(moved)
}

async fn former_owners(from: &dyn Store, to: &dyn Store) -> Result<(), RelayStoreError> {
    let mut after = None;
    loop {
        let owners = from.former_owners(after, MAILBOX_BATCH).await?;
        let Some(last) = owners.last() else {
            return Ok(());
        };
        after = Some(last.owner);
        to.add_former_owners(owners).await?;
    }
}

async fn envelopes(
    from: &dyn Store,
    to: &dyn Store,
    mailbox: lotse_wire::MailboxId,
) -> Result<usize, RelayStoreError> {
    let mut copied = 0;
    let mut after = i64::MIN;
    loop {
        let envelopes = from.envelopes(mailbox, after, ENVELOPE_BATCH).await?;
        let Some(last) = envelopes.last() else { break };
        after = last.cursor;
        copied += envelopes.len();
        to.add_envelopes(mailbox, envelopes).await?;
    }
    Ok(copied)
}
