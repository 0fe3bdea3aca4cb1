//! Stores that are deleted after a test.

use std::{path::PathBuf, sync::Arc};

use jiff::Timestamp;
use lotse_relay::{
    Notifier, UnixMicros,
    store::{self, MailboxCapacity, Store, StoreAddress, TicketRecord},
};
use lotse_wire::Ticket;

use crate::PostgresCluster;

/// A store and its folder, which is deleted on drop.
pub struct TestStore {
    /// Address of the store.
    pub address: StoreAddress,
    /// Folder of a SQLite store.
    pub folder: tempfile::TempDir,
}

impl TestStore {
    /// A new SQLite store.
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self {
            address: StoreAddress::File(folder.path().join("relay.db")),
            folder,
        }
    }

    /// A new store in the shared PostgreSQL cluster.
    pub async fn postgres() -> Self {
        Self::at(StoreAddress::Postgres(
            PostgresCluster::shared().database().await,
        ))
    }

    /// A store somewhere else, which is not deleted.
    pub fn at(address: StoreAddress) -> Self {
        Self {
            address,
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// Opens the store.
    pub async fn open(&self) -> Arc<dyn Store> {
        self.open_with(MailboxCapacity::default()).await
    }

    /// Opens the store with another capacity of mailboxes.
    pub async fn open_with(&self, capacity: MailboxCapacity) -> Arc<dyn Store> {
        let notifier = Arc::<Notifier>::default();
        store::open(&self.address, capacity, notifier)
            .await
            .unwrap()
    }

    /// Copies the store as it is now. A PostgreSQL store must not be in use.
    pub async fn copy(&self) -> Self {
        let copy = Self::sqlite();
        match (&self.address, &copy.address) {
            (StoreAddress::File(_), StoreAddress::File(to)) => {
                self.open().await.back_up(to.clone()).await.unwrap();
                copy
            }
            (StoreAddress::Postgres(from), _) => {
                let copy = PostgresCluster::shared().copy(from).await;
                Self::at(StoreAddress::Postgres(copy))
            }
            _ => unreachable!(),
        }
    }

    /// Path of the folder of a SQLite store.
    pub fn path(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    /// URL of a PostgreSQL store; panics for SQLite.
    pub fn postgres_url(&self) -> &str {
        match &self.address {
            StoreAddress::Postgres(url) => url,
            StoreAddress::File(path) => panic!("{} is not PostgreSQL", path.display()),
        }
    }
}

/// 2026-11-23, noon.
pub fn noon() -> UnixMicros {
    "2026-11-23T12:00:00Z".parse::<Timestamp>().unwrap().into()
}

/// Some microseconds after [`noon`].
pub fn later(micros: i64) -> UnixMicros {
    Timestamp::from_microsecond(noon().micros() + micros)
        .unwrap()
        .into()
}

/// Adds a ticket that is valid on the day of [`noon`].
pub async fn store_ticket(store: &dyn Store, uses: i64) -> Ticket {
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
