//! What a relay keeps: mailboxes, the digests of their writers, keys, envelopes,
//! tickets. One trait, two databases.

mod address;
mod error;
mod postgres;
mod record;
mod sqlite;
mod transfer;

use std::{pin::Pin, sync::Arc};

use lotse_wire::{Batch, Cursor, EnvelopeId, MailboxId, SecretDigest, limits};
use serde::Serialize;

use crate::{Bell, Now};

pub use address::StoreAddress;
pub use error::StoreError;
pub use record::{EnvelopeRecord, KeyRecord, MailboxRecord, TicketRecord};
pub use transfer::{Moved, transfer};

/// What becomes of a question to the store.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// How much a mailbox holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capacity {
    /// The most envelopes that wait.
    pub envelopes: i64,
    /// The most bytes that wait.
    pub bytes: i64,
    /// The most writers.
    pub writers: i64,
}

impl Default for Capacity {
    #[expect(clippy::cast_possible_wrap, reason = "small constants")]
    fn default() -> Self {
        Self {
            envelopes: limits::MAX_WAITING_ENVELOPES as i64,
            bytes: limits::MAX_WAITING_BYTES as i64,
            writers: limits::MAX_WRITERS as i64,
        }
    }
}

/// A mailbox that somebody wants to open.
#[derive(Debug, Clone, Copy)]
pub struct Opening {
    /// Its name.
    pub mailbox: MailboxId,
    /// The digest of what will open it.
    pub owner: SecretDigest,
    /// The digest of the ticket.
    pub ticket: [u8; 32],
}

/// Whether something is there now because of the request or was there before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Made {
    /// It is new.
    New,
    /// It was there.
    Before,
}

/// An envelope that somebody wants to put into a mailbox.
#[derive(Debug, Clone)]
pub struct Putting {
    /// The mailbox.
    pub mailbox: MailboxId,
    /// The digest of the grant.
    pub grant: SecretDigest,
    /// The sender's name for the envelope.
    pub id: EnvelopeId,
    /// What is inside.
    pub bytes: Vec<u8>,
}

/// A key that was claimed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// The key.
    pub key: Vec<u8>,
    /// It is the one that all get when no other is left.
    pub last: bool,
}

/// How much there is; numbers only.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Stats {
    /// Mailboxes.
    pub mailboxes: i64,
    /// Grants of all mailboxes.
    pub writers: i64,
    /// Envelopes that wait.
    pub envelopes: i64,
    /// Their bytes.
    pub bytes: i64,
    /// Tickets that are known.
    pub tickets: i64,
}

/// What was thrown away because its time was over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Expired {
    /// Envelopes that nobody fetched.
    pub envelopes: u64,
    /// Mailboxes that nobody read.
    pub mailboxes: u64,
}

/// A place where a relay keeps what it keeps. What is answered with `Ok` is on
/// disk. Requests of one mailbox take effect one after the other; its cursors
/// grow with each envelope.
pub trait Store: Send + Sync {
    /// Whether it answers, and something can be written.
    fn check(&self) -> Answer<'_, ()>;

    /// Opens a mailbox and uses a ticket up by one.
    fn open_mailbox(&self, opening: Opening, now: Now) -> Answer<'_, Made>;

    /// Throws a mailbox away with all that is in it.
    fn close_mailbox(&self, mailbox: MailboxId, owner: SecretDigest) -> Answer<'_, ()>;

    /// Lets somebody write.
    fn allow_writer(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        writer: SecretDigest,
    ) -> Answer<'_, ()>;

    /// Lets somebody write no longer.
    fn forbid_writer(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        writer: SecretDigest,
    ) -> Answer<'_, ()>;

    /// Replaces the keys of a mailbox.
    fn publish_keys(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        one_time: Vec<Vec<u8>>,
        last: Vec<u8>,
    ) -> Answer<'_, ()>;

    /// Whether somebody may write; refuses when not.
    fn check_writer(&self, mailbox: MailboxId, grant: SecretDigest) -> Answer<'_, ()>;

    /// Takes a key out; the last one stays.
    fn claim_key(&self, mailbox: MailboxId, grant: SecretDigest) -> Answer<'_, Claimed>;

    /// Takes an envelope in.
    fn put(&self, putting: Putting, now: Now) -> Answer<'_, Made>;

    /// What waits after a cursor.
    fn fetch(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        after: Cursor,
        now: Now,
    ) -> Answer<'_, Batch>;

    /// Throws away what is safe on the device; says how many envelopes.
    fn acknowledge(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        through: Cursor,
    ) -> Answer<'_, u64>;

    /// Throws away what nobody fetched or read for too long.
    fn expire(&self, now: Now) -> Answer<'_, Expired>;

    /// Makes a ticket known.
    fn add_ticket(&self, ticket: TicketRecord) -> Answer<'_, ()>;

    /// All tickets, those that end first in front.
    fn tickets(&self) -> Answer<'_, Vec<TicketRecord>>;

    /// Forgets a ticket; says whether there was one.
    fn withdraw_ticket(&self, digest: [u8; 32]) -> Answer<'_, bool>;

    /// How much there is.
    fn stats(&self) -> Answer<'_, Stats>;

    /// Mailboxes in the order of their names, for copying.
    fn mailboxes(&self, after: Option<MailboxId>, most: i64) -> Answer<'_, Vec<MailboxRecord>>;

    /// Envelopes of a mailbox in their order, for copying.
    fn envelopes(
        &self,
        mailbox: MailboxId,
        after: i64,
        most: i64,
    ) -> Answer<'_, Vec<EnvelopeRecord>>;

    /// Notes that it is being copied into, or that the copy is whole. A store
    /// with half a copy cannot be opened again.
    fn mark_moving(&self, is_moving: bool) -> Answer<'_, ()>;

    /// Takes a copied mailbox in.
    fn add_mailbox(&self, mailbox: MailboxRecord) -> Answer<'_, ()>;

    /// Takes copied envelopes in.
    fn add_envelopes(&self, mailbox: MailboxId, envelopes: Vec<EnvelopeRecord>) -> Answer<'_, ()>;

    /// Keeps the store for whoever serves or copies it, as long as it is open.
    fn occupy(&self, occupation: Occupation) -> Answer<'_, ()>;

    /// Copies it into a new file while it is in use.
    fn back_up(&self, to: std::path::PathBuf) -> Answer<'_, ()>;
}

/// What a store is occupied for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occupation {
    /// To answer devices: alone in a file, with others in PostgreSQL.
    Serve,
    /// To be copied: alone.
    Move,
}

/// The largest cursor that a reader may bring: far beyond each clock, and with
/// room for those that come after it.
const FURTHEST: i64 = i64::MAX / 2;

/// The cursor that a mailbox must have passed when its reader has seen `after`.
/// It may be beyond the mailbox's own: the clock was ahead, or the store comes
/// from an older copy. What came below it would never be fetched.
fn seen(after: Cursor) -> i64 {
    let after = i64::try_from(after.0).unwrap_or(i64::MAX);
    if after > FURTHEST { 0 } else { after }
}

/// Opens a store; a new one is made. The bell rings when something came.
pub async fn open(
    address: &StoreAddress,
    capacity: Capacity,
    bell: Arc<Bell>,
) -> Result<Arc<dyn Store>, StoreError> {
    Ok(match address {
        StoreAddress::File(path) => Arc::new(sqlite::Sqlite::open(path, capacity, bell)?),
        StoreAddress::Postgres(url) => {
            Arc::new(postgres::Postgres::open(url, capacity, bell).await?)
        }
    })
}

/// Nothing is in it.
pub(crate) fn is_empty(stats: Stats) -> bool {
    stats == Stats::default()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use futures_util::FutureExt as _;
    use jiff::Timestamp;
    use lotse_wire::Secret;

    use super::*;

    #[tokio::test]
    async fn an_envelope_rings_also_when_its_sender_has_gone() {
        let folder = tempfile::tempdir().unwrap();
        let address = StoreAddress::File(folder.path().join("relay.db"));
        let bell = Arc::<Bell>::default();
        let store = open(&address, Capacity::default(), Arc::clone(&bell)).await;
        let (store, now) = (store.unwrap(), Now::from(Timestamp::now()));
        let (mailbox, secret) = (MailboxId::from([1; 16]), Secret::from([2; 32]).digest());
        let ticket = TicketRecord {
            digest: [3; 32],
            note: String::new(),
            uses: 1,
            until_day: now.day(),
        };
        store.add_ticket(ticket).await.unwrap();
        let opening = Opening {
            mailbox,
            owner: secret,
            ticket: [3; 32],
        };
        store.open_mailbox(opening, now).await.unwrap();
        store.allow_writer(mailbox, secret, secret).await.unwrap();

        let rung = bell.listen(mailbox, 1).unwrap();
        let rung = rung.next();
        let putting = Putting {
            mailbox,
            grant: secret,
            id: [4; 16].into(),
            bytes: vec![5; 256],
        };
        // Begun, and never asked again what became of it.
        let begun = store.put(putting, now).now_or_never();
        drop(begun);
        let heard = tokio::time::timeout(Duration::from_secs(20), rung).await;
        assert!(heard.is_ok());
    }
}
