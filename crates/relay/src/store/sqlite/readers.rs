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

    pub(super) async fn read<T: Send + 'static>(
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
