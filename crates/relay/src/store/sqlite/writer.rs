//! The single writer thread. A commit takes as long for one envelope as for
//! hundreds, so it writes all queued jobs in one transaction.

use std::{
    iter,
    sync::{Arc, Mutex},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use rusqlite::Connection;
use tokio::sync::{mpsc, oneshot};

use super::{RelayStoreError, Result};
use crate::sync;

/// Maximum length of the queue and of a transaction. With envelopes of maximum size
/// each of the two takes 64 MiB; further requests wait.
const MAX_BATCH: usize = 1024;

/// Result of a transaction.
type Commit = Result<(), Arc<rusqlite::Error>>;

/// A job in the queue of the writer.
trait Job: Send {
    fn run(&mut self, connection: &Connection);
    fn reply(self: Box<Self>, commit: &Commit);
}

pub(super) struct WriterThread {
    jobs: Option<mpsc::Sender<Box<dyn Job>>>,
    thread: Option<JoinHandle<()>>,
    failure: Failure,
}

/// When the last transaction failed; `None` if it did not. That another program held
/// the lock does not count.
type Failure = Arc<Mutex<Option<Instant>>>;

/// How long a failure counts if nothing is written after it.
const RECENTLY: Duration = Duration::from_secs(60);

impl WriterThread {
    pub(super) fn start(connection: Connection) -> Result<Self> {
        let (jobs, waiting) = mpsc::channel(MAX_BATCH);
        let failure = Failure::default();
        let failing = Arc::clone(&failure);
        let thread = thread::Builder::new()
            .name("writer".into())
            .spawn(move || write_all(&connection, waiting, &failing))
            .map_err(RelayStoreError::Open)?;
        Ok(Self {
            jobs: Some(jobs),
            thread: Some(thread),
            failure,
        })
    }

    /// Completes when the thread has ended, which it does only by a panic.
    pub(super) async fn ended(&self) {
        if let Some(jobs) = &self.jobs {
            jobs.closed().await;
        }
    }

    /// Whether the last transaction failed a moment ago.
    pub(super) fn failed_recently(&self) -> bool {
        sync::lock(&self.failure).is_some_and(|failed| failed.elapsed() < RECENTLY)
    }

    /// Runs `work` in a transaction and returns when it is on disk. Work that fails
    /// is rolled back.
    pub(super) async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.write_then(work, |_| ()).await
    }

    /// Like [`Self::write`], and runs `then` as soon as the work is on disk, even if
    /// the caller is gone.
    pub(super) async fn write_then<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> Result<T> + Send + 'static,
        then: impl FnOnce(&T) + Send + 'static,
    ) -> Result<T> {
        let (reply, result) = oneshot::channel();
        let job = QueuedJob {
            work: Some(work),
            result: Err(RelayStoreError::Closed),
            then,
            reply,
        };
        let jobs = self.jobs.as_ref().ok_or(RelayStoreError::Closed)?;
        let sent = jobs.send(Box::new(job)).await;
        sent.map_err(|_| RelayStoreError::Closed)?;
        result.await.map_err(|_| RelayStoreError::Closed)?
    }
}

impl Drop for WriterThread {
    /// Waits until all queued jobs are written.
    fn drop(&mut self) {
        self.jobs.take();
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("writer thread panicked");
        }
    }
}

struct QueuedJob<F, N, T> {
    work: Option<F>,
    result: Result<T>,
    then: N,
    reply: oneshot::Sender<Result<T>>,
}

impl<T, F, N> Job for QueuedJob<F, N, T>
where
    T: Send,
    F: FnOnce(&Connection) -> Result<T> + Send,
    N: FnOnce(&T) + Send,
{
    fn run(&mut self, connection: &Connection) {
        if let Some(work) = self.work.take() {
            self.result = in_savepoint(connection, work);
        }
    }

    fn reply(self: Box<Self>, commit: &Commit) {
        let has_run = self.work.is_none();
        let result = match (self.result, commit) {
            (_, Err(error)) if is_busy(error) => Err(RelayStoreError::Busy),
            (Ok(_), Err(error)) => Err(RelayStoreError::Commit(Arc::clone(error))),
            (Err(_), Err(error)) if !has_run => Err(RelayStoreError::Commit(Arc::clone(error))),
            (result, _) => result,
        };
        if let Ok(value) = &result {
            (self.then)(value);
        }
        // The caller may be gone.
        let _ = self.reply.send(result);
    }
}

/// Runs `work` in a savepoint, so that its failure does not affect the other jobs.
fn in_savepoint<T>(
    connection: &Connection,
    work: impl FnOnce(&Connection) -> Result<T>,
) -> Result<T> {
    connection.prepare_cached("SAVEPOINT one")?.execute([])?;
    let result = work(connection);
    if result.is_err() {
        connection.prepare_cached("ROLLBACK TO one")?.execute([])?;
    }
    connection.prepare_cached("RELEASE one")?.execute([])?;
    result
}

/// Whether another program holds the lock.
fn is_busy(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy)
}

fn write_all(
    connection: &Connection,
    mut waiting: mpsc::Receiver<Box<dyn Job>>,
    failure: &Failure,
) {
    while let Some(first) = waiting.blocking_recv() {
        let more = iter::from_fn(|| waiting.try_recv().ok());
        let mut jobs: Vec<_> = iter::once(first).chain(more).take(MAX_BATCH).collect();
        let commit = in_transaction(connection, &mut jobs).map_err(Arc::new);
        let failed = commit.as_ref().is_err_and(|error| !is_busy(error));
        *sync::lock(failure) = failed.then(Instant::now);
        if let Err(error) = &commit {
            tracing::error!(%error, "transaction failed");
        }
        for job in jobs {
            job.reply(&commit);
        }
    }
}

fn in_transaction(connection: &Connection, jobs: &mut [Box<dyn Job>]) -> rusqlite::Result<()> {
    connection.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
    for job in jobs {
        // A full disk rolls back the whole transaction; later jobs must not run
        // outside of it.
        if connection.is_autocommit() {
            break;
        }
        job.run(connection);
    }
    let committed = connection
        .prepare_cached("COMMIT")
        .and_then(|mut commit| commit.execute([]));
    if committed.is_err() && !connection.is_autocommit() {
        connection.prepare_cached("ROLLBACK")?.execute([])?;
    }
    committed.map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn it_is_known_when_the_thread_has_ended() {
        let writer = WriterThread::start(Connection::open_in_memory().unwrap()).unwrap();
        writer.write(|_| Ok(())).await.unwrap();
        let panics = writer.write(|_| -> Result<()> { panic!("on purpose") });
        assert!(matches!(panics.await, Err(RelayStoreError::Closed)));
        writer.ended().await;
    }
}
