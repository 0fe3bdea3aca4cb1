//! A store in a database of PostgreSQL's, which several relays may share.

mod copy;
mod envelopes;
mod expiry;
mod keys;
mod listener;
mod mailboxes;
mod pool;
mod putter;
mod tickets;

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use lotse_wire::{Batch, Cursor, MailboxId, SecretDigest};

use super::{
    Answer, Capacity, Claimed, EnvelopeRecord, Expired, Made, MailboxRecord, Occupation, Opening,
    Putting, Stats, Store, StoreError, TicketRecord,
};
use crate::{Bell, Now};
use listener::Listener;
use pool::Pool;
use putter::Putter;

type Done<T> = Result<T, StoreError>;

pub(super) struct Postgres {
    pool: Pool,
    putter: Putter,
    capacity: Capacity,
    bell: Arc<Bell>,
    config: tokio_postgres::Config,
    listener: Mutex<Option<Listener>>,
}

impl Postgres {
    pub(super) async fn open(url: &str, capacity: Capacity, bell: Arc<Bell>) -> Done<Self> {
        let config = pool::config(url)?;
        let pool = Pool::open(&config)?;
        pool::migrate(&pool).await?;
        Ok(Self {
            putter: Putter::start(pool.clone(), capacity, Arc::clone(&bell)),
            pool,
            capacity,
            bell,
            config,
            listener: Mutex::default(),
        })
    }
}

impl Store for Postgres {
    fn check(&self) -> Answer<'_, ()> {
        let check =
            "SELECT pg_is_in_recovery() OR current_setting('transaction_read_only')::boolean";
        Box::pin(self.pool.within(async move {
            let row = self.pool.get().await?.query_one(check, &[]).await?;
            if row.try_get(0)? {
                return Err(StoreError::ReadOnly);
            }
            Ok(())
        }))
    }

    fn open_mailbox(&self, opening: Opening, now: Now) -> Answer<'_, Made> {
        Box::pin(self.pool.within(mailboxes::open(&self.pool, opening, now)))
    }

    fn close_mailbox(&self, mailbox: MailboxId, owner: SecretDigest) -> Answer<'_, ()> {
        Box::pin(
            self.pool
                .within(mailboxes::close(&self.pool, mailbox, owner)),
        )
    }

    fn allow_writer(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        writer: SecretDigest,
    ) -> Answer<'_, ()> {
        let most = self.capacity.writers;
        Box::pin(
            self.pool
                .within(mailboxes::allow(&self.pool, mailbox, owner, writer, most)),
        )
    }

    fn forbid_writer(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        writer: SecretDigest,
    ) -> Answer<'_, ()> {
        Box::pin(
            self.pool
                .within(mailboxes::forbid(&self.pool, mailbox, owner, writer)),
        )
    }

    fn publish_keys(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        one_time: Vec<Vec<u8>>,
        last: Vec<u8>,
    ) -> Answer<'_, ()> {
        Box::pin(
            self.pool
                .within(keys::publish(&self.pool, mailbox, owner, one_time, last)),
        )
    }

    fn check_writer(&self, mailbox: MailboxId, grant: SecretDigest) -> Answer<'_, ()> {
        Box::pin(
            self.pool
                .within(mailboxes::check_writer(&self.pool, mailbox, grant)),
        )
    }

    fn claim_key(&self, mailbox: MailboxId, grant: SecretDigest) -> Answer<'_, Claimed> {
        Box::pin(self.pool.within(keys::claim(&self.pool, mailbox, grant)))
    }

    fn put(&self, putting: Putting, now: Now) -> Answer<'_, Made> {
        Box::pin(self.putter.put(putting, now))
    }

    fn fetch(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        after: Cursor,
        now: Now,
    ) -> Answer<'_, Batch> {
        Box::pin(
            self.pool
                .within(envelopes::fetch(&self.pool, mailbox, owner, after, now)),
        )
    }

    fn acknowledge(
        &self,
        mailbox: MailboxId,
        owner: SecretDigest,
        through: Cursor,
    ) -> Answer<'_, u64> {
        Box::pin(
            self.pool
                .within(envelopes::acknowledge(&self.pool, mailbox, owner, through)),
        )
    }

    fn expire(&self, now: Now) -> Answer<'_, Expired> {
        Box::pin(expiry::expire(&self.pool, now))
    }

    fn add_ticket(&self, ticket: TicketRecord) -> Answer<'_, ()> {
        Box::pin(self.pool.within(tickets::add(&self.pool, ticket)))
    }

    fn tickets(&self) -> Answer<'_, Vec<TicketRecord>> {
        Box::pin(self.pool.within(tickets::list(&self.pool)))
    }

    fn withdraw_ticket(&self, digest: [u8; 32]) -> Answer<'_, bool> {
        Box::pin(self.pool.within(tickets::withdraw(&self.pool, digest)))
    }

    fn stats(&self) -> Answer<'_, Stats> {
        Box::pin(copy::stats(&self.pool))
    }

    fn mailboxes(&self, after: Option<MailboxId>, most: i64) -> Answer<'_, Vec<MailboxRecord>> {
        Box::pin(copy::mailboxes(&self.pool, after, most))
    }

    fn envelopes(
        &self,
        mailbox: MailboxId,
        after: i64,
        most: i64,
    ) -> Answer<'_, Vec<EnvelopeRecord>> {
        Box::pin(copy::envelopes(&self.pool, mailbox, after, most))
    }

    fn mark_moving(&self, is_moving: bool) -> Answer<'_, ()> {
        Box::pin(self.pool.within(copy::mark_moving(&self.pool, is_moving)))
    }

    fn add_mailbox(&self, mailbox: MailboxRecord) -> Answer<'_, ()> {
        Box::pin(copy::add_mailbox(&self.pool, mailbox))
    }

    fn add_envelopes(&self, mailbox: MailboxId, envelopes: Vec<EnvelopeRecord>) -> Answer<'_, ()> {
        Box::pin(copy::add_envelopes(&self.pool, mailbox, envelopes))
    }

    fn occupy(&self, occupation: Occupation) -> Answer<'_, ()> {
        Box::pin(async move {
            let bell = Arc::clone(&self.bell);
            let listener = Listener::start(self.config.clone(), bell, occupation).await?;
            let mut place = self.listener.lock().unwrap_or_else(PoisonError::into_inner);
            *place = Some(listener);
            Ok(())
        })
    }

    fn back_up(&self, _: PathBuf) -> Answer<'_, ()> {
        Box::pin(async { Err(StoreError::NoFile) })
    }
}
