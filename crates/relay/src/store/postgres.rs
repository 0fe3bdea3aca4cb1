//! A store in a PostgreSQL database, which several relays may share.

mod batcher;
mod copy;
mod days;
mod envelopes;
mod expiry;
mod keys;
mod listener;
mod mailboxes;
mod opening;
mod pool;
mod tickets;

use std::{
    path::PathBuf,
    sync::{Arc, Mutex},
};

use lotse_wire::{Batch, Cursor, MailboxId, SecretDigest, TicketDigest};

use super::{
    BoxFuture, EnvelopeRecord, ExpiredCounts, FormerOwnerRecord, KeyClaim, LockMode,
    MailboxCapacity, MailboxRecord, NewEnvelope, NewRelayMailbox, Outcome, RelayStoreError, Store,
    StoreStats, TicketRecord,
};
use crate::{Notifier, UnixMicros, sync};
use batcher::Batcher;
use listener::Listener;
use pool::Pool;

type Result<T, E = RelayStoreError> = std::result::Result<T, E>;

pub(super) struct Postgres {
    pool: Pool,
    batcher: Batcher,
    capacity: MailboxCapacity,
    notifier: Arc<Notifier>,
    config: tokio_postgres::Config,
    listener: Mutex<Option<Listener>>,
}

impl Postgres {
    pub(super) async fn open(
        url: &str,
        capacity: MailboxCapacity,
        notifier: Arc<Notifier>,
    ) -> Result<Self> {
        let config = pool::config(url)?;
        let pool = Pool::open(&config)?;
        pool::migrate(&pool).await?;
        Ok(Self {
            batcher: Batcher::start(pool.clone(), capacity, Arc::clone(&notifier)),
            pool,
            capacity,
            notifier,
            config,
            listener: Mutex::default(),
        })
    }
}

impl Store for Postgres {
    fn check(&self) -> BoxFuture<'_, ()> {
        Box::pin(self.pool.with_timeout(copy::probe(&self.pool)))
    }

    fn ended(&self) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            self.batcher.ended().await;
            Ok(())
        })
    }

    fn free_bytes(&self) -> Option<u64> {
        None
    }

    fn waiting_bytes(&self) -> BoxFuture<'_, i64> {
        Box::pin(self.pool.with_timeout(copy::waiting_bytes(&self.pool)))
    }

    fn open_mailbox(&self, new: NewRelayMailbox, now: UnixMicros) -> BoxFuture<'_, Outcome> {
        Box::pin(self.pool.with_timeout(opening::open(&self.pool, new, now)))
    }

    fn close_mailbox(&self, mailbox: MailboxId, owner: SecretDigest) -> BoxFuture<'_, ()> {
        Box::pin(
            self.pool
                .with_timeout(mailboxes::close(&self.pool, mailbox, owner)),
        )
    }

    fn allow_writer(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        writer: SecretDigest,
    ) -> BoxFuture<'_, ()> {
        let limit = self.capacity.writers;
        Box::pin(
            self.pool
                .with_timeout(mailboxes::allow(&self.pool, mailbox, owner, writer, limit)),
        )
    }

    fn forbid_writer(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        writer: SecretDigest,
    ) -> BoxFuture<'_, ()> {
        Box::pin(
            self.pool
                .with_timeout(mailboxes::forbid(&self.pool, mailbox, owner, writer)),
        )
    }

    fn issue_ticket(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        ticket: TicketDigest,
    ) -> BoxFuture<'_, ()> {
        let limit = self.capacity.tickets;
        let issue = tickets::issue(&self.pool, mailbox, owner, ticket, limit);
        Box::pin(self.pool.with_timeout(issue))
    }

    fn withdraw_issued_ticket(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        ticket: TicketDigest,
    ) -> BoxFuture<'_, ()> {
        let withdraw = tickets::withdraw_issued(&self.pool, mailbox, owner, ticket);
        Box::pin(self.pool.with_timeout(withdraw))
    }

    fn publish_keys(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        one_time: Vec<Vec<u8>>,
        last: Vec<u8>,
    ) -> BoxFuture<'_, ()> {
        Box::pin(
            self.pool
                .with_timeout(keys::publish(&self.pool, mailbox, owner, one_time, last)),
        )
    }

    fn check_writer(&self, mailbox: MailboxId, grant: SecretDigest) -> BoxFuture<'_, ()> {
        Box::pin(
            self.pool
                .with_timeout(mailboxes::check_writer(&self.pool, mailbox, grant)),
        )
    }

    fn claim_key(&self, mailbox: MailboxId, grant: SecretDigest) -> BoxFuture<'_, KeyClaim> {
        let limit = self.capacity.writer_keys;
        Box::pin(
            self.pool
                .with_timeout(keys::claim(&self.pool, mailbox, grant, limit)),
        )
    }

    fn put(&self, new: NewEnvelope, now: UnixMicros) -> BoxFuture<'_, Outcome> {
        Box::pin(self.batcher.put(new, now))
    }

    fn next_size(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        after: Cursor,
    ) -> BoxFuture<'_, usize> {
        Box::pin(
            self.pool
                .with_timeout(envelopes::next_size(&self.pool, mailbox, owner, after)),
        )
    }

    fn fetch(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        after: Cursor,
        full_bytes: usize,
    ) -> BoxFuture<'_, Batch> {
        let fetch = envelopes::fetch(&self.pool, mailbox, owner, after, full_bytes);
        Box::pin(self.pool.with_timeout(fetch))
    }

    fn acknowledge(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        through: Cursor,
    ) -> BoxFuture<'_, u64> {
        Box::pin(
            self.pool
                .with_timeout(envelopes::acknowledge(&self.pool, mailbox, owner, through)),
        )
    }

    fn add_hours(&self, hours: i64, now: UnixMicros) -> BoxFuture<'_, ()> {
        Box::pin(
            self.pool
                .with_timeout(days::add_hours(&self.pool, hours, now)),
        )
    }

    fn expire(&self) -> BoxFuture<'_, ExpiredCounts> {
        Box::pin(expiry::expire(&self.pool))
    }

    fn add_ticket(&self, ticket: TicketRecord) -> BoxFuture<'_, ()> {
        Box::pin(self.pool.with_timeout(tickets::add(&self.pool, ticket)))
    }

    fn tickets(&self) -> BoxFuture<'_, Vec<TicketRecord>> {
        Box::pin(self.pool.with_timeout(tickets::list(&self.pool)))
    }

    fn withdraw_ticket(&self, digest: TicketDigest) -> BoxFuture<'_, bool> {
        Box::pin(
            self.pool
                .with_timeout(tickets::withdraw(&self.pool, digest)),
        )
    }

    fn stats(&self) -> BoxFuture<'_, StoreStats> {
        Box::pin(copy::stats(&self.pool))
    }

    fn mailboxes(&self, after: Option<MailboxId>, limit: i64) -> BoxFuture<'_, Vec<MailboxRecord>> {
        Box::pin(copy::mailboxes(&self.pool, after, limit))
    }

    fn envelopes(
        &self,
        mailbox: MailboxId,
        after: i64,
        limit: i64,
    ) -> BoxFuture<'_, Vec<EnvelopeRecord>> {
        Box::pin(copy::envelopes(&self.pool, mailbox, after, limit))
    }

    fn former_owners(
        &self,
        after: Option<SecretDigest>,
        limit: i64,
    ) -> BoxFuture<'_, Vec<FormerOwnerRecord>> {
        Box::pin(copy::former_owners(&self.pool, after, limit))
    }

    fn hours(&self) -> BoxFuture<'_, i64> {
        Box::pin(self.pool.with_timeout(days::hours(&self.pool)))
    }

    fn mark_moving(&self, is_moving: bool) -> BoxFuture<'_, ()> {
        Box::pin(
            self.pool
                .with_timeout(copy::mark_moving(&self.pool, is_moving)),
        )
    }

    fn add_mailbox(&self, mailbox: MailboxRecord) -> BoxFuture<'_, ()> {
        Box::pin(copy::add_mailbox(&self.pool, mailbox))
    }

    fn add_former_owners(&self, owners: Vec<FormerOwnerRecord>) -> BoxFuture<'_, ()> {
        Box::pin(copy::add_former_owners(&self.pool, owners))
    }

    fn set_hours(&self, hours: i64) -> BoxFuture<'_, ()> {
        Box::pin(days::set_hours(&self.pool, hours))
    }

    fn add_envelopes(
        &self,
        mailbox: MailboxId,
        envelopes: Vec<EnvelopeRecord>,
    ) -> BoxFuture<'_, ()> {
        Box::pin(copy::add_envelopes(&self.pool, mailbox, envelopes))
    }

    fn lock(&self, mode: LockMode) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            let notifier = Arc::clone(&self.notifier);
            let listener = Listener::start(self.config.clone(), notifier, mode).await?;
            *sync::lock(&self.listener) = Some(listener);
            Ok(())
        })
    }

    fn back_up(&self, _: PathBuf) -> BoxFuture<'_, ()> {
        Box::pin(async { Err(RelayStoreError::BackupUnsupported) })
    }
}
