//! Stores to try things on.

use std::{path::PathBuf, sync::Arc};

use lotse_relay::{
    Bell, Now,
    store::{
        self, Capacity, Made, Opening, Putting, Store, StoreAddress, StoreError, TicketRecord,
    },
};
use lotse_wire::{Batch, Cursor, EnvelopeId, MailboxId, Secret, Ticket};

use super::postgres;

/// Where a store is, as long as a test needs it.
pub struct Place {
    pub address: StoreAddress,
    pub folder: tempfile::TempDir,
}

impl Place {
    pub fn file() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self {
            address: StoreAddress::File(folder.path().join("relay.db")),
            folder,
        }
    }

    /// A file that is kept elsewhere.
    pub fn at(path: PathBuf) -> Self {
        Self {
            address: StoreAddress::File(path),
            ..Self::file()
        }
    }

    pub async fn postgres() -> Self {
        Self {
            address: StoreAddress::Postgres(postgres::shared().database().await),
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub async fn open(&self) -> Arc<dyn Store> {
        self.open_with(Capacity::default()).await
    }

    pub async fn open_with(&self, capacity: Capacity) -> Arc<dyn Store> {
        let bell = Arc::<Bell>::default();
        store::open(&self.address, capacity, bell).await.unwrap()
    }

    /// A copy as it is now; nobody may be using a database of PostgreSQL's.
    pub async fn copy(&self) -> Self {
        let copy = Self::file();
        match (&self.address, &copy.address) {
            (StoreAddress::File(_), StoreAddress::File(to)) => {
                self.open().await.back_up(to.clone()).await.unwrap();
                copy
            }
            (StoreAddress::Postgres(of), _) => Self {
                address: StoreAddress::Postgres(postgres::shared().copy(of).await),
                folder: copy.folder,
            },
            _ => unreachable!(),
        }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().to_owned()
    }
}

/// 2026-11-23, noon.
pub fn noon() -> Now {
    "2026-11-23T12:00:00Z"
        .parse::<jiff::Timestamp>()
        .unwrap()
        .into()
}

pub fn later(micros: i64) -> Now {
    jiff::Timestamp::from_microsecond(noon().micros() + micros)
        .unwrap()
        .into()
}

/// A mailbox with what opens it and one who may write.
#[derive(Clone)]
pub struct Box {
    pub id: MailboxId,
    pub secret: Secret,
    pub grant: Secret,
}

impl Box {
    pub fn new() -> Self {
        Self {
            id: MailboxId::random().unwrap(),
            secret: Secret::random().unwrap(),
            grant: Secret::random().unwrap(),
        }
    }

    pub async fn opened(store: &dyn Store) -> Self {
        let new = Self::new();
        let ticket = ticket(store, 1).await;
        assert_eq!(new.open(store, ticket).await.unwrap(), Made::New);
        new.allow(store, &new.grant).await.unwrap();
        new
    }

    pub async fn open(&self, store: &dyn Store, ticket: Ticket) -> Result<Made, StoreError> {
        let opening = Opening {
            mailbox: self.id,
            owner: self.secret.digest(),
            ticket: ticket.digest(),
        };
        store.open_mailbox(opening, noon()).await
    }

    pub async fn allow(&self, store: &dyn Store, writer: &Secret) -> Result<(), StoreError> {
        let is = self.secret.digest();
        store.allow_writer(self.id, is, writer.digest()).await
    }

    pub fn envelope(&self, bytes: Vec<u8>) -> Putting {
        Putting {
            mailbox: self.id,
            grant: self.grant.digest(),
            id: EnvelopeId::random().unwrap(),
            bytes,
        }
    }

    pub async fn put(&self, store: &dyn Store, now: Now) -> EnvelopeId {
        let putting = self.envelope(vec![1; 256]);
        let id = putting.id;
        assert_eq!(store.put(putting, now).await.unwrap(), Made::New);
        id
    }

    pub async fn fetch(&self, store: &dyn Store, after: u64) -> Result<Batch, StoreError> {
        let is = self.secret.digest();
        store.fetch(self.id, is, Cursor(after), noon()).await
    }

    pub async fn ids(&self, store: &dyn Store) -> Vec<EnvelopeId> {
        let batch = self.fetch(store, 0).await.unwrap();
        batch.envelopes.iter().map(|next| next.id).collect()
    }

    pub async fn last(&self, store: &dyn Store) -> Cursor {
        let batch = self.fetch(store, 0).await.unwrap();
        batch.envelopes.last().unwrap().cursor
    }
}

/// A ticket that is good for some mailboxes on the day of [`noon`].
pub async fn ticket(store: &dyn Store, uses: i64) -> Ticket {
    let ticket = Ticket::random().unwrap();
    let record = TicketRecord {
        digest: ticket.digest(),
        note: "test".into(),
        uses,
        until_day: noon().day(),
    };
    store.add_ticket(record).await.unwrap();
    ticket
}
