//! A few connections that read; they never wait for the one that writes.

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use rusqlite::Connection;
use tokio::sync::Semaphore;

use super::{Done, StoreError, file};

/// How many read at the same time.
const READERS: usize = 4;

pub(super) struct Readers {
    idle: Arc<Mutex<Vec<Connection>>>,
    turns: Arc<Semaphore>,
}

impl Readers {
    pub(super) fn open(path: &Path) -> Done<Self> {
        let connections = (0..READERS).map(|_| file::open(path));
        Ok(Self {
            idle: Arc::new(Mutex::new(connections.collect::<Done<_>>()?)),
            turns: Arc::new(Semaphore::new(READERS)),
        })
    }

    /// Reads in one transaction: all that `read` asks for is as it was at one
    /// moment, so that a number which one statement finds means the same to the
    /// next.
    pub(super) async fn read<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Connection) -> Done<T> + Send + 'static,
    ) -> Done<T> {
        // It writes nothing: whether it is ended or taken back is the same.
        self.lend(move |connection| read(&*connection.unchecked_transaction()?))
            .await
    }

    /// Lends a connection for what does not go in a transaction.
    pub(super) async fn lend<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Connection) -> Done<T> + Send + 'static,
    ) -> Done<T> {
        let turn = Arc::clone(&self.turns).acquire_owned().await;
        let turn = turn.map_err(|_| StoreError::Closed)?;
        let idle = Arc::clone(&self.idle);
        let read = move || {
            let connection = take(&idle).ok_or(StoreError::Closed)?;
            let result = read(&connection);
            give_back(&idle, connection);
            drop(turn);
            result
        };
        let read = tokio::task::spawn_blocking(read).await;
        read.map_err(|_| StoreError::Closed)?
    }
}

fn take(idle: &Mutex<Vec<Connection>>) -> Option<Connection> {
    idle.lock().unwrap_or_else(PoisonError::into_inner).pop()
}

fn give_back(idle: &Mutex<Vec<Connection>>, connection: Connection) {
    idle.lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(connection);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_is_written_meanwhile_does_not_show() {
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
            writer.execute("INSERT INTO relay (moving) VALUES (0)", [])?;
            Ok((before, count(connection), count(&writer)))
        });
        assert_eq!(counted.await.unwrap(), (1, 1, 2));
        // And a reader that is lent again sees what is new.
        let later = readers.read(move |connection| Ok(count(connection)));
        assert_eq!(later.await.unwrap(), 2);
    }
}
