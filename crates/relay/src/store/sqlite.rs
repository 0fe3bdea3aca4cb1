//! A store in one SQLite file. A single thread writes all queued operations in one
//! transaction and replies when it is on disk. Reads run concurrently.

mod copy;
mod days;
mod envelopes;
mod expiry;
mod file;
mod keys;
mod mailboxes;
mod opening;
mod readers;
mod tickets;
mod writer;

use std::{
    fs::File,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use lotse_wire::{Batch, Cursor, MailboxId, SecretDigest, TicketDigest};

use super::{
    BoxFuture, EnvelopeRecord, ExpiredCounts, FormerOwnerRecord, KeyClaim, LockMode,
    MailboxCapacity, MailboxRecord, NewEnvelope, NewRelayMailbox, Outcome, RelayStoreError, Store,
    StoreStats, TicketRecord, min_cursor,
};
use crate::{Notifier, UnixMicros, sync};
use readers::Readers;
use writer::WriterThread;

type Result<T, E = RelayStoreError> = std::result::Result<T, E>;

pub(super) struct Sqlite {
    path: PathBuf,
    capacity: MailboxCapacity,
    notifier: Arc<Notifier>,
    writer: WriterThread,
    readers: Readers,
    /// Held while a relay serves or moves the store.
    lock: Mutex<Option<File>>,
}

impl Sqlite {
    pub(super) fn open(
        path: &Path,
        capacity: MailboxCapacity,
        notifier: Arc<Notifier>,
    ) -> Result<Self> {
        let mut connection = file::open(path)?;
        file::migrate(&mut connection)?;
        Ok(Self {
            path: path.to_owned(),
            capacity,
            notifier,
            writer: WriterThread::start(connection)?,
            readers: Readers::open(path)?,
            lock: Mutex::default(),
        })
    }

    /// Makes the writer panic.
    #[cfg(test)]
    pub(super) async fn end_writer(&self) {
        let panics = self
            .writer
            .write(|_| -> Result<()> { panic!("on purpose") });
        assert!(panics.await.is_err());
    }
}

impl Store for Sqlite {
    fn check(&self) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            if self.writer.failed_recently() {
                return Err(RelayStoreError::LastWriteFailed);
            }
            let path = self.path.clone();
            let probed = tokio::task::spawn_blocking(move || file::probe(&path)).await;
            probed.map_err(|_| RelayStoreError::Closed)??;
            self.writer.write(copy::probe).await
        })
    }

    fn ended(&self) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            self.writer.ended().await;
            Ok(())
        })
    }

    fn free_bytes(&self) -> Option<u64> {
        file::free_bytes(&self.path)
    }

    fn waiting_bytes(&self) -> BoxFuture<'_, i64> {
        Box::pin(self.readers.read(copy::waiting_bytes))
    }

    fn open_mailbox(&self, new: NewRelayMailbox, now: UnixMicros) -> BoxFuture<'_, Outcome> {
        let work = move |connection: &_| opening::open(connection, &new, now);
        Box::pin(self.writer.write(work))
    }

    fn close_mailbox(&self, mailbox: MailboxId, owner: SecretDigest) -> BoxFuture<'_, ()> {
        let notifier = Arc::clone(&self.notifier);
        let work = move |connection: &_| mailboxes::close(connection, mailbox, owner);
        Box::pin(
            self.writer
                .write_then(work, move |()| notifier.notify(&mailbox)),
        )
    }

    fn allow_writer(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        writer: SecretDigest,
    ) -> BoxFuture<'_, ()> {
        let limit = self.capacity.writers;
        let work =
            move |connection: &_| mailboxes::allow(connection, mailbox, owner, writer, limit);
        Box::pin(self.writer.write(work))
    }

    fn forbid_writer(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        writer: SecretDigest,
    ) -> BoxFuture<'_, ()> {
        let work = move |connection: &_| mailboxes::forbid(connection, mailbox, owner, writer);
        Box::pin(self.writer.write(work))
    }

    fn issue_ticket(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        ticket: TicketDigest,
    ) -> BoxFuture<'_, ()> {
        let limit = self.capacity.tickets;
        let work = move |connection: &_| tickets::issue(connection, mailbox, owner, ticket, limit);
        Box::pin(self.writer.write(work))
    }

    fn withdraw_issued_ticket(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        ticket: TicketDigest,
    ) -> BoxFuture<'_, ()> {
        let work =
            move |connection: &_| tickets::withdraw_issued(connection, mailbox, owner, ticket);
        Box::pin(self.writer.write(work))
    }

    fn publish_keys(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        one_time: Vec<Vec<u8>>,
        last: Vec<u8>,
    ) -> BoxFuture<'_, ()> {
        let work =
            move |connection: &_| keys::publish(connection, mailbox, owner, &one_time, &last);
        Box::pin(self.writer.write(work))
    }

    fn check_writer(&self, mailbox: MailboxId, grant: SecretDigest) -> BoxFuture<'_, ()> {
        let read = move |connection: &_| mailboxes::writable(connection, mailbox, grant).map(drop);
        Box::pin(self.readers.read(read))
    }

    fn claim_key(&self, mailbox: MailboxId, grant: SecretDigest) -> BoxFuture<'_, KeyClaim> {
        let limit = self.capacity.writer_keys;
        let work = move |connection: &_| keys::claim(connection, mailbox, grant, limit);
        Box::pin(self.writer.write(work))
    }

    fn put(&self, new: NewEnvelope, now: UnixMicros) -> BoxFuture<'_, Outcome> {
        let (mailbox, capacity) = (new.mailbox, self.capacity);
        let notifier = Arc::clone(&self.notifier);
        let work = move |connection: &_| envelopes::put(connection, &new, capacity, now);
        let notify = move |outcome: &Outcome| {
            if *outcome == Outcome::Created {
                notifier.notify(&mailbox);
            }
        };
        Box::pin(self.writer.write_then(work, notify))
    }

    fn next_size(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        after: Cursor,
    ) -> BoxFuture<'_, usize> {
        Box::pin(async move {
            let read = move |connection: &_| envelopes::next(connection, mailbox, owner, after);
            let next = self.readers.read(read).await?;
            if !next.needs_record {
                return Ok(next.size);
            }
            let min_cursor = min_cursor(after);
            let record = move |connection: &_| {
                mailboxes::record_read(connection, mailbox, owner, min_cursor)?;
                envelopes::next(connection, mailbox, owner, after)
            };
            match self.writer.write(record).await {
                Ok(next) => Ok(next.size),
                Err(RelayStoreError::Refused(code)) => Err(RelayStoreError::Refused(code)),
                // Reads must work even if the disk is full.
                Err(error) => {
                    tracing::error!(%error, "failed to record last-read day");
                    Ok(next.size)
                }
            }
        })
    }

    fn fetch(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        after: Cursor,
        full_bytes: usize,
    ) -> BoxFuture<'_, Batch> {
        let read =
            move |connection: &_| envelopes::fetch(connection, mailbox, owner, after, full_bytes);
        Box::pin(self.readers.read(read))
    }

    fn acknowledge(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        through: Cursor,
    ) -> BoxFuture<'_, u64> {
        let work =
            move |connection: &_| envelopes::acknowledge(connection, mailbox, owner, through);
        Box::pin(self.writer.write(work))
    }

    fn add_hours(&self, hours: i64, now: UnixMicros) -> BoxFuture<'_, ()> {
        let work = move |connection: &_| days::add_hours(connection, hours, now);
        Box::pin(self.writer.write(work))
    }

    fn expire(&self) -> BoxFuture<'_, ExpiredCounts> {
        Box::pin(async move {
            let mut expired = ExpiredCounts::default();
            loop {
                match self.writer.write(expiry::envelopes).await? {
                    0 => break,
                    deleted => expired.envelopes += deleted,
                }
            }
            loop {
                match self.writer.write(expiry::mailboxes).await? {
                    0 => break,
                    deleted => expired.mailboxes += deleted,
                }
            }
            self.writer.write(expiry::issued_tickets).await?;
            self.writer.write(expiry::former_owners).await?;
            Ok(expired)
        })
    }

    fn add_ticket(&self, ticket: TicketRecord) -> BoxFuture<'_, ()> {
        let work = move |connection: &_| tickets::add(connection, &ticket);
        Box::pin(self.writer.write(work))
    }

    fn tickets(&self) -> BoxFuture<'_, Vec<TicketRecord>> {
        Box::pin(self.readers.read(tickets::list))
    }

    fn withdraw_ticket(&self, digest: TicketDigest) -> BoxFuture<'_, bool> {
        let work = move |connection: &_| tickets::withdraw(connection, digest);
        Box::pin(self.writer.write(work))
    }

    fn stats(&self) -> BoxFuture<'_, StoreStats> {
        Box::pin(self.readers.read(copy::stats))
    }

    fn mailboxes(&self, after: Option<MailboxId>, limit: i64) -> BoxFuture<'_, Vec<MailboxRecord>> {
        let read = move |connection: &_| copy::mailboxes(connection, after, limit);
        Box::pin(self.readers.read(read))
    }

    fn envelopes(
        &self,
        mailbox: MailboxId,
        after: i64,
        limit: i64,
    ) -> BoxFuture<'_, Vec<EnvelopeRecord>> {
        let read = move |connection: &_| copy::envelopes(connection, mailbox, after, limit);
        Box::pin(self.readers.read(read))
    }

    fn former_owners(
        &self,
        after: Option<SecretDigest>,
        limit: i64,
    ) -> BoxFuture<'_, Vec<FormerOwnerRecord>> {
        let read = move |connection: &_| copy::former_owners(connection, after, limit);
        Box::pin(self.readers.read(read))
    }

    fn hours(&self) -> BoxFuture<'_, i64> {
        Box::pin(self.readers.read(days::hours))
    }

    fn mark_moving(&self, is_moving: bool) -> BoxFuture<'_, ()> {
        let work = move |connection: &_| copy::mark_moving(connection, is_moving);
        Box::pin(self.writer.write(work))
    }

    fn add_mailbox(&self, mailbox: MailboxRecord) -> BoxFuture<'_, ()> {
        let work = move |connection: &_| copy::add_mailbox(connection, &mailbox);
        Box::pin(self.writer.write(work))
    }

    fn add_former_owners(&self, owners: Vec<FormerOwnerRecord>) -> BoxFuture<'_, ()> {
        let work = move |connection: &_| copy::add_former_owners(connection, &owners);
        Box::pin(self.writer.write(work))
    }

    fn set_hours(&self, hours: i64) -> BoxFuture<'_, ()> {
        let work = move |connection: &_| days::set_hours(connection, hours);
        Box::pin(self.writer.write(work))
    }

    fn add_envelopes(
        &self,
        mailbox: MailboxId,
        envelopes: Vec<EnvelopeRecord>,
    ) -> BoxFuture<'_, ()> {
        let work = move |connection: &_| copy::add_envelopes(connection, mailbox, &envelopes);
        Box::pin(self.writer.write(work))
    }

    fn lock(&self, _: LockMode) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            let locked = file::lock(&self.path)?;
            *sync::lock(&self.lock) = Some(locked);
            self.writer.write(file::hurry).await
        })
    }

    fn back_up(&self, to: PathBuf) -> BoxFuture<'_, ()> {
        Box::pin(
            self.readers
                .with_connection(move |connection| file::copy(connection, &to)),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_store_without_room_is_not_healthy() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("relay.db");
        let store = Sqlite::open(&path, MailboxCapacity::default(), Arc::default()).unwrap();
        store.check().await.unwrap();
        let limit =
            |pages: i64| {
                store.writer.write(move |connection| {
                    Ok(connection
                        .pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))?)
                })
            };
        // No more than there are.
        limit(1).await.unwrap();
        let fill = || {
            store.writer.write(|connection| {
                let insert = "INSERT INTO ticket (digest, note, uses, until_day)
                    VALUES (randomblob(32), hex(randomblob(400)), 1, 1)";
                Ok(connection.execute(insert, [])?)
            })
        };
        while fill().await.is_ok() {}
        // A row that is there can still be changed, so that is no proof of room.
        let change = store.writer.write(|connection| {
            connection.execute("UPDATE relay SET moving = moving", [])?;
            Ok(())
        });
        change.await.unwrap();
        assert!(store.check().await.is_err());
        limit(1_000_000).await.unwrap();
        store.check().await.unwrap();
    }
}
