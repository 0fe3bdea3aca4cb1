//! A store in one file. One thread writes: it takes all that waits, writes it
//! in one transaction, and answers when that is on disk. Reading goes beside it.

mod copy;
mod envelopes;
mod expiry;
mod file;
mod keys;
mod mailboxes;
mod readers;
mod tickets;
mod writer;

use std::{
    fs::File,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use lotse_wire::{Batch, Cursor, MailboxId, SecretDigest};

use super::{
    Answer, Capacity, Claimed, EnvelopeRecord, Expired, Made, MailboxRecord, Occupation, Opening,
    Putting, Stats, Store, StoreError, TicketRecord, seen,
};
use crate::{Bell, Now};
use readers::Readers;
use writer::Writer;

type Done<T> = Result<T, StoreError>;

pub(super) struct Sqlite {
    path: PathBuf,
    capacity: Capacity,
    bell: Arc<Bell>,
    writer: Writer,
    readers: Readers,
    /// Locked while it is served or copied.
    lock: Mutex<Option<File>>,
}

impl Sqlite {
    pub(super) fn open(path: &Path, capacity: Capacity, bell: Arc<Bell>) -> Done<Self> {
        let mut connection = file::open(path)?;
        file::migrate(&mut connection)?;
        Ok(Self {
            path: path.to_owned(),
            capacity,
            bell,
            writer: Writer::start(connection)?,
            readers: Readers::open(path)?,
            lock: Mutex::default(),
        })
    }
}

impl Store for Sqlite {
    fn check(&self) -> Answer<'_, ()> {
        // Changes nothing, and yet must come to the disk, behind all that waits.
        Box::pin(self.writer.write(|connection| {
            connection.execute("UPDATE relay SET moving = moving", [])?;
            Ok(())
        }))
    }

    fn open_mailbox(&self, opening: Opening, now: Now) -> Answer<'_, Made> {
        let work = move |connection: &_| mailboxes::open(connection, &opening, now);
        Box::pin(self.writer.write(work))
    }

    fn close_mailbox(&self, mailbox: MailboxId, owner: SecretDigest) -> Answer<'_, ()> {
        let bell = Arc::clone(&self.bell);
        let work = move |connection: &_| mailboxes::close(connection, mailbox, owner);
        Box::pin(self.writer.write_then(work, move |()| bell.ring(&mailbox)))
    }

    fn allow_writer(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        writer: SecretDigest,
    ) -> Answer<'_, ()> {
        let most = self.capacity.writers;
        let work = move |connection: &_| mailboxes::allow(connection, mailbox, owner, writer, most);
        Box::pin(self.writer.write(work))
    }

    fn forbid_writer(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        writer: SecretDigest,
    ) -> Answer<'_, ()> {
        let work = move |connection: &_| mailboxes::forbid(connection, mailbox, owner, writer);
        Box::pin(self.writer.write(work))
    }

    fn publish_keys(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        one_time: Vec<Vec<u8>>,
        last: Vec<u8>,
    ) -> Answer<'_, ()> {
        let work =
            move |connection: &_| keys::publish(connection, mailbox, owner, &one_time, &last);
        Box::pin(self.writer.write(work))
    }

    fn check_writer(&self, mailbox: MailboxId, grant: SecretDigest) -> Answer<'_, ()> {
        let read = move |connection: &_| mailboxes::writable(connection, mailbox, grant).map(drop);
        Box::pin(self.readers.read(read))
    }

    fn claim_key(&self, mailbox: MailboxId, grant: SecretDigest) -> Answer<'_, Claimed> {
        let work = move |connection: &_| keys::claim(connection, mailbox, grant);
        Box::pin(self.writer.write(work))
    }

    fn put(&self, putting: Putting, now: Now) -> Answer<'_, Made> {
        let (mailbox, capacity) = (putting.mailbox, self.capacity);
        let bell = Arc::clone(&self.bell);
        let work = move |connection: &_| envelopes::put(connection, &putting, capacity, now);
        let ring = move |made: &Made| {
            if *made == Made::New {
                bell.ring(&mailbox);
            }
        };
        Box::pin(self.writer.write_then(work, ring))
    }

    fn fetch(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        after: Cursor,
        now: Now,
    ) -> Answer<'_, Batch> {
        Box::pin(async move {
            let read = move |connection: &_| envelopes::fetch(connection, mailbox, owner, after);
            let read = self.readers.read(read).await?;
            let (day, seen) = (now.day(), seen(after));
            if read.day < day || read.cursor < seen {
                let note =
                    move |connection: &_| mailboxes::note_read(connection, mailbox, day, seen);
                // Reading must go on when the disk is full.
                if let Err(error) = self.writer.write(note).await {
                    tracing::error!(%error, "that it was read could not be noted");
                }
            }
            Ok(read.batch)
        })
    }

    fn acknowledge(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        through: Cursor,
    ) -> Answer<'_, u64> {
        let work =
            move |connection: &_| envelopes::acknowledge(connection, mailbox, owner, through);
        Box::pin(self.writer.write(work))
    }

    fn expire(&self, now: Now) -> Answer<'_, Expired> {
        Box::pin(async move {
            let mut expired = Expired::default();
            loop {
                let work = move |connection: &_| expiry::envelopes(connection, now);
                match self.writer.write(work).await? {
                    0 => break,
                    gone => expired.envelopes += gone,
                }
            }
            loop {
                let work = move |connection: &_| expiry::mailboxes(connection, now);
                match self.writer.write(work).await? {
                    0 => break Ok(expired),
                    gone => expired.mailboxes += gone,
                }
            }
        })
    }

    fn add_ticket(&self, ticket: TicketRecord) -> Answer<'_, ()> {
        let work = move |connection: &_| tickets::add(connection, &ticket);
        Box::pin(self.writer.write(work))
    }

    fn tickets(&self) -> Answer<'_, Vec<TicketRecord>> {
        Box::pin(self.readers.read(tickets::list))
    }

    fn withdraw_ticket(&self, digest: [u8; 32]) -> Answer<'_, bool> {
        let work = move |connection: &_| tickets::withdraw(connection, digest);
        Box::pin(self.writer.write(work))
    }

    fn stats(&self) -> Answer<'_, Stats> {
        Box::pin(self.readers.read(copy::stats))
    }

    fn mailboxes(&self, after: Option<MailboxId>, most: i64) -> Answer<'_, Vec<MailboxRecord>> {
        let read = move |connection: &_| copy::mailboxes(connection, after, most);
        Box::pin(self.readers.read(read))
    }

    fn envelopes(
        &self,
        mailbox: MailboxId,
        after: i64,
        most: i64,
    ) -> Answer<'_, Vec<EnvelopeRecord>> {
        let read = move |connection: &_| copy::envelopes(connection, mailbox, after, most);
        Box::pin(self.readers.read(read))
    }

    fn mark_moving(&self, is_moving: bool) -> Answer<'_, ()> {
        let work = move |connection: &_| copy::mark_moving(connection, is_moving);
        Box::pin(self.writer.write(work))
    }

    fn add_mailbox(&self, mailbox: MailboxRecord) -> Answer<'_, ()> {
        let work = move |connection: &_| copy::add_mailbox(connection, &mailbox);
        Box::pin(self.writer.write(work))
    }

    fn add_envelopes(&self, mailbox: MailboxId, envelopes: Vec<EnvelopeRecord>) -> Answer<'_, ()> {
        let work = move |connection: &_| copy::add_envelopes(connection, mailbox, &envelopes);
        Box::pin(self.writer.write(work))
    }

    fn occupy(&self, _: Occupation) -> Answer<'_, ()> {
        Box::pin(async move {
            let locked = file::lock(&self.path)?;
            *self.lock.lock().unwrap_or_else(PoisonError::into_inner) = Some(locked);
            Ok(())
        })
    }

    fn back_up(&self, to: PathBuf) -> Answer<'_, ()> {
        Box::pin(
            self.readers
                .lend(move |connection| file::copy(connection, &to)),
        )
    }
}
