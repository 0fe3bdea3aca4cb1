//! Storage of mailboxes, digests of their writers, keys, envelopes and tickets:
//! one trait, implemented for SQLite and PostgreSQL.

mod address;
mod capacity;
mod error;
mod postgres;
mod record;
mod sqlite;
mod transfer;

use std::{pin::Pin, sync::Arc};

use lotse_wire::{Batch, Cursor, EnvelopeId, MailboxId, SecretDigest, TicketDigest, limits};
use serde::Serialize;

use crate::{Notifier, UnixMicros};

pub use address::StoreAddress;
pub use capacity::MailboxCapacity;
pub use error::RelayStoreError;
pub use record::{
    EnvelopeRecord, FormerOwnerRecord, IssuedTicketRecord, KeyRecord, MailboxRecord, TicketIssuer,
    TicketRecord, WriterRecord,
};
pub use transfer::{TransferCounts, transfer};

/// Future returned by every store method.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, RelayStoreError>> + Send + 'a>>;

/// A mailbox to open.
#[derive(Debug, Clone, Copy)]
pub struct NewRelayMailbox {
    /// Id of the mailbox.
    pub mailbox: MailboxId,
    /// Digest of the owner's secret.
    pub owner: SecretDigest,
    /// Digest of the ticket.
    pub ticket: TicketDigest,
}

/// Result of an idempotent creation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The request created it.
    Created,
    /// An earlier request created it.
    AlreadyExisted,
}

/// An envelope to put into a mailbox.
#[derive(Debug, Clone)]
pub struct NewEnvelope {
    /// The mailbox.
    pub mailbox: MailboxId,
    /// Digest of the writer's grant.
    pub grant: SecretDigest,
    /// Id that the sender chose.
    pub id: EnvelopeId,
    /// Ciphertext.
    pub bytes: Vec<u8>,
}

/// A claimed key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyClaim {
    /// The key.
    pub key: Vec<u8>,
    /// Whether this is the fallback key.
    pub last: bool,
}

/// Numbers of records in a store.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct StoreStats {
    /// Mailboxes.
    pub mailboxes: i64,
    /// Writers of all mailboxes.
    pub writers: i64,
    /// Waiting envelopes.
    pub envelopes: i64,
    /// Size of the waiting envelopes, in bytes.
    pub bytes: i64,
    /// Tickets.
    pub tickets: i64,
}

/// Numbers of deleted records.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ExpiredCounts {
    /// Envelopes that were not fetched in time.
    pub envelopes: u64,
    /// Mailboxes that were not read in time.
    pub mailboxes: u64,
}

/// Persistent storage of a relay. When a method returns `Ok`, its change is on disk.
/// Changes of one mailbox are serialized; its cursors grow with each envelope.
pub trait Store: Send + Sync {
    /// Checks that the store has room and is writable: writes and deletes 64 KiB.
    fn check(&self) -> BoxFuture<'_, ()>;

    /// Completes when the store can never write again, because its writer has ended.
    fn ended(&self) -> BoxFuture<'_, ()>;

    /// Space that is free on the disk of the store, in bytes; `None` if it is not known.
    fn free_bytes(&self) -> Option<u64>;

    /// Size of all waiting envelopes, in bytes.
    fn waiting_bytes(&self) -> BoxFuture<'_, i64>;

    /// Opens a mailbox and consumes one use of the ticket.
    fn open_mailbox(&self, new: NewRelayMailbox, now: UnixMicros) -> BoxFuture<'_, Outcome>;

    /// Deletes a mailbox and everything in it.
    fn close_mailbox(&self, mailbox: MailboxId, owner: SecretDigest) -> BoxFuture<'_, ()>;

    /// Allows a writer.
    fn allow_writer(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        writer: SecretDigest,
    ) -> BoxFuture<'_, ()>;

    /// Forbids a writer.
    fn forbid_writer(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        writer: SecretDigest,
    ) -> BoxFuture<'_, ()>;

    /// Lets the holder of a ticket open one mailbox.
    fn issue_ticket(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        ticket: TicketDigest,
    ) -> BoxFuture<'_, ()>;

    /// Withdraws a ticket that the mailbox issued, if it was not used.
    fn withdraw_issued_ticket(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        ticket: TicketDigest,
    ) -> BoxFuture<'_, ()>;

    /// Replaces the keys of a mailbox.
    fn publish_keys(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        one_time: Vec<Vec<u8>>,
        last: Vec<u8>,
    ) -> BoxFuture<'_, ()>;

    /// Refuses a grant that does not allow writing.
    fn check_writer(&self, mailbox: MailboxId, grant: SecretDigest) -> BoxFuture<'_, ()>;

    /// Removes and returns a one-time key, or returns the fallback key if none is left
    /// or the writer has had its daily share.
    fn claim_key(&self, mailbox: MailboxId, grant: SecretDigest) -> BoxFuture<'_, KeyClaim>;

    /// Stores an envelope.
    fn put(&self, new: NewEnvelope, now: UnixMicros) -> BoxFuture<'_, Outcome>;

    /// Records that the mailbox is read, and returns the size of the envelopes in its
    /// next batch, in bytes; 0 if there is none.
    fn next_size(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        after: Cursor,
    ) -> BoxFuture<'_, usize>;

    /// Reads the envelopes after a cursor, and none after they have `full_bytes`.
    fn fetch(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        after: Cursor,
        full_bytes: usize,
    ) -> BoxFuture<'_, Batch>;

    /// Deletes the envelopes up to a cursor and returns how many.
    fn acknowledge(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        through: Cursor,
    ) -> BoxFuture<'_, u64>;

    /// Counts hours during which a relay ran; expiry depends on nothing else. Does
    /// nothing if an hour was counted a moment before, by another relay with the same
    /// database.
    fn add_hours(&self, hours: i64, now: UnixMicros) -> BoxFuture<'_, ()>;

    /// Deletes expired envelopes, issued tickets and mailboxes, and remembers the owners.
    fn expire(&self) -> BoxFuture<'_, ExpiredCounts>;

    /// Adds a ticket.
    fn add_ticket(&self, ticket: TicketRecord) -> BoxFuture<'_, ()>;

    /// Lists all tickets, ordered by their last day.
    fn tickets(&self) -> BoxFuture<'_, Vec<TicketRecord>>;

    /// Deletes a ticket and returns whether it existed.
    fn withdraw_ticket(&self, digest: TicketDigest) -> BoxFuture<'_, bool>;

    /// Counts the records.
    fn stats(&self) -> BoxFuture<'_, StoreStats>;

    /// Lists mailboxes in order of id, for a transfer.
    fn mailboxes(&self, after: Option<MailboxId>, limit: i64) -> BoxFuture<'_, Vec<MailboxRecord>>;

    /// Lists the envelopes of a mailbox in order of cursor, for a transfer.
    fn envelopes(
        &self,
        mailbox: MailboxId,
        after: i64,
        limit: i64,
    ) -> BoxFuture<'_, Vec<EnvelopeRecord>>;

    /// Lists former owners in order of their digests, for a transfer.
    fn former_owners(
        &self,
        after: Option<SecretDigest>,
        limit: i64,
    ) -> BoxFuture<'_, Vec<FormerOwnerRecord>>;

    /// Returns the number of hours counted.
    fn hours(&self) -> BoxFuture<'_, i64>;

    /// Marks the start or the end of a transfer into this store. In between, the
    /// store cannot be opened.
    fn mark_moving(&self, is_moving: bool) -> BoxFuture<'_, ()>;

    /// Adds a copied mailbox.
    fn add_mailbox(&self, mailbox: MailboxRecord) -> BoxFuture<'_, ()>;

    /// Adds copied former owners.
    fn add_former_owners(&self, owners: Vec<FormerOwnerRecord>) -> BoxFuture<'_, ()>;

    /// Sets the number of hours counted.
    fn set_hours(&self, hours: i64) -> BoxFuture<'_, ()>;

    /// Adds copied envelopes.
    fn add_envelopes(
        &self,
        mailbox: MailboxId,
        envelopes: Vec<EnvelopeRecord>,
    ) -> BoxFuture<'_, ()>;

    /// Locks the store for serving or moving until it is closed.
    fn lock(&self, mode: LockMode) -> BoxFuture<'_, ()>;

    /// Copies the store into a new file while it is in use.
    fn back_up(&self, to: std::path::PathBuf) -> BoxFuture<'_, ()>;
}

/// The purpose of a lock on the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LockMode {
    /// Serving: exclusive for a file, shared for PostgreSQL.
    Serve,
    /// Moving: exclusive.
    Move,
}

/// Maximum number of former owners that a store remembers. The oldest are forgotten
/// first. Each takes about 100 bytes.
const MAX_FORMER_OWNERS: i64 = 100_000;

/// Size of what [`Store::check`] writes, in bytes.
const PROBE_BYTES: i64 = 64 << 10;

/// Two relays with one database count an hour once if they do so within this many
/// microseconds.
const SAME_HOUR_MICROS: i64 = 50 * 60 * 1_000_000;

/// Returns the lowest cursor for an envelope that arrives now. A clock that is centuries
/// ahead is not believed, because it would leave no room for later cursors.
fn clock_cursor(now: UnixMicros) -> i64 {
    now.micros().min(MAX_CLOCK_CURSOR)
}

/// Returns the cursor that a mailbox must exceed when its reader is at `after`. It
/// may be ahead of the mailbox if the clock was ahead or the store was restored
/// from an older backup. The reader would never fetch an envelope below it.
fn min_cursor(after: Cursor) -> i64 {
    let after = i64::try_from(after.0).unwrap_or(i64::MAX);
    if after > MAX_CLOCK_CURSOR { 0 } else { after }
}

const MAX_CLOCK_CURSOR: i64 = limits::MAX_CLOCK_CURSOR.cast_signed();

/// Opens a store and creates it if it is missing. `notifier` is notified of new
/// envelopes.
pub async fn open(
    address: &StoreAddress,
    capacity: MailboxCapacity,
    notifier: Arc<Notifier>,
) -> Result<Arc<dyn Store>, RelayStoreError> {
    Ok(match address {
        StoreAddress::File(path) => Arc::new(sqlite::Sqlite::open(path, capacity, notifier)?),
        StoreAddress::Postgres(url) => {
            Arc::new(postgres::Postgres::open(url, capacity, notifier).await?)
        }
    })
}

/// Opens a store in a file, whose writer then panics.
#[cfg(test)]
pub(crate) async fn open_ended(path: &std::path::Path) -> Arc<dyn Store> {
    let store = sqlite::Sqlite::open(path, MailboxCapacity::default(), Arc::default());
    let store = store.unwrap();
    store.end_writer().await;
    Arc::new(store)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use futures_util::FutureExt as _;
    use jiff::Timestamp;
    use lotse_wire::Secret;

    use super::*;

    #[tokio::test]
    async fn an_envelope_notifies_even_if_its_sender_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let address = StoreAddress::File(folder.path().join("relay.db"));
        let notifier = Arc::<Notifier>::default();
        let store = open(&address, MailboxCapacity::default(), Arc::clone(&notifier)).await;
        let (store, now) = (store.unwrap(), UnixMicros::from(Timestamp::now()));
        let secret = Secret::from([2; 32]).digest();
        let mailbox = MailboxId::of_owner(&secret);
        let ticket = TicketRecord {
            digest: [3; 32].into(),
            note: String::new(),
            uses: 1,
            until_day: now.day(),
        };
        store.add_ticket(ticket).await.unwrap();
        let new = NewRelayMailbox {
            mailbox,
            owner: secret,
            ticket: [3; 32].into(),
        };
        store.open_mailbox(new, now).await.unwrap();
        store.allow_writer(mailbox, secret, secret).await.unwrap();

        let subscription = notifier.subscribe(mailbox, 1).unwrap();
        let next = subscription.notified();
        let new = NewEnvelope {
            mailbox,
            grant: secret,
            id: [4; 16].into(),
            bytes: vec![5; 256],
        };
        // Poll once, then drop the future.
        let put = store.put(new, now).now_or_never();
        drop(put);
        let woken = tokio::time::timeout(Duration::from_secs(20), next).await;
        assert!(woken.is_ok());
    }
}
