//! A pool of read connections; in WAL mode they never wait for the writer.

use std::{
    path::Path,
    sync::{Arc, Mutex},
};

use rusqlite::Connection;
use tokio::sync::Semaphore;

use super::{RelayStoreError, Result, file};
use crate::sync;

/// Number of connections.
const READERS: usize = 4;

pub(super) struct Readers {
    idle: Arc<Mutex<Vec<Connection>>>,
    permits: Arc<Semaphore>,
}

impl Readers {
    pub(super) fn open(path: &Path) -> Result<Self> {
        let connections = (0..READERS).map(|_| file::open(path));
        Ok(Self {
            idle: Arc::new(Mutex::new(connections.collect::<Result<_>>()?)),
            permits: Arc::new(Semaphore::new(READERS)),
        })
    }

    /// Reads in one transaction, so that all statements see the same snapshot and a
    /// row number stays valid between them.
    pub(super) async fn read<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        // Rolling back on drop is fine, because nothing is written.
        self.with_connection(move |connection| read(&*connection.unchecked_transaction()?))
            .await
    }

    /// Runs `read` with a connection, outside of a transaction.
    pub(super) async fn with_connection<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let permit = Arc::clone(&self.permits).acquire_owned().await;
        let permit = permit.map_err(|_| RelayStoreError::Closed)?;
        let idle = Arc::clone(&self.idle);
        let read = move || {
            let connection = sync::lock(&idle).pop();
            let connection = connection.ok_or(RelayStoreError::Closed)?;
            let result = read(&connection);
            sync::lock(&idle).push(connection);
            drop(permit);
            result
        };
        let read = tokio::task::spawn_blocking(read).await;
        read.map_err(|_| RelayStoreError::Closed)?
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_read_does_not_see_concurrent_writes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("relay.db");
        let mut writer = file::open(&path).unwrap();
        file::migrate(&mut writer).unwrap();
        let readers = Readers::open(&path).unwrap();
        let count = |connection: &Connection| -> i64 {
            let count = "SELECT count(*) FROM relay";
            connection.query_row(count, [], |row| row.get(0)).unwrap()
        };
        let counted = readers.read(move |connection| {
            let before = count(connection);
            writer.execute(
                "INSERT INTO relay (moving, hours, hour_at) VALUES (0, 0, 0)",
                [],
            )?;
            Ok((before, count(connection), count(&writer)))
        });
        assert_eq!(counted.await.unwrap(), (1, 1, 2));
        // The next read sees them.
        let later = readers.read(move |connection| Ok(count(connection)));
        assert_eq!(later.await.unwrap(), 2);
    }
}
