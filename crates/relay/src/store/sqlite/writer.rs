//! The one thread that writes. Bringing something to disk takes as long for one
//! envelope as for hundreds; so all that waits goes together.

use std::{
    iter,
    sync::Arc,
    thread::{self, JoinHandle},
};

use rusqlite::Connection;
use tokio::sync::{mpsc, oneshot};

use super::{Done, StoreError};

/// How many wait, and how many go together. With the longest envelopes each of
/// the two is 64 MiB; whoever comes then waits before the door.
const TOGETHER: usize = 1024;

/// What became of a transaction.
type Commit = Result<(), Arc<rusqlite::Error>>;

/// Something that is written together with others.
trait Job: Send {
    fn run(&mut self, connection: &Connection);
    fn answer(self: Box<Self>, commit: &Commit);
}

pub(super) struct Writer {
    jobs: Option<mpsc::Sender<Box<dyn Job>>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub(super) fn start(connection: Connection) -> Done<Self> {
        let (jobs, waiting) = mpsc::channel(TOGETHER);
        let thread = thread::Builder::new()
            .name("writer".into())
            .spawn(move || write_all(&connection, waiting))
            .map_err(StoreError::Open)?;
        Ok(Self {
            jobs: Some(jobs),
            thread: Some(thread),
        })
    }

    /// Does `work` in a transaction; it is on disk when this is over. Work that
    /// fails leaves nothing behind.
    pub(super) async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> Done<T> + Send + 'static,
    ) -> Done<T> {
        self.write_then(work, |_| ()).await
    }

    /// Does `work` as [`Self::write`] does, and `then` as soon as it is on disk:
    /// also when whoever asked for it has gone meanwhile.
    pub(super) async fn write_then<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> Done<T> + Send + 'static,
        then: impl FnOnce(&T) + Send + 'static,
    ) -> Done<T> {
        let (answer, result) = oneshot::channel();
        let job = Work {
            to_do: Some(work),
            result: Err(StoreError::Closed),
            then,
            answer,
        };
        let jobs = self.jobs.as_ref().ok_or(StoreError::Closed)?;
        let sent = jobs.send(Box::new(job)).await;
        sent.map_err(|_| StoreError::Closed)?;
        result.await.map_err(|_| StoreError::Closed)?
    }
}

impl Drop for Writer {
    /// Waits until all is written.
    fn drop(&mut self) {
        self.jobs.take();
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the thread that writes had failed");
        }
    }
}

struct Work<F, N, T> {
    to_do: Option<F>,
    result: Done<T>,
    then: N,
    answer: oneshot::Sender<Done<T>>,
}

impl<T, F, N> Job for Work<F, N, T>
where
    T: Send,
    F: FnOnce(&Connection) -> Done<T> + Send,
    N: FnOnce(&T) + Send,
{
    fn run(&mut self, connection: &Connection) {
        if let Some(work) = self.to_do.take() {
            self.result = alone(connection, work);
        }
    }

    fn answer(self: Box<Self>, commit: &Commit) {
        let result = match (self.result, commit) {
            (Ok(_), Err(error)) => Err(StoreError::Commit(Arc::clone(error))),
            (result, _) => result,
        };
        if let Ok(done) = &result {
            (self.then)(done);
        }
        // Whoever asked may have gone.
        let _ = self.answer.send(result);
    }
}

/// Does one work so that its failure does not touch that of the others.
fn alone<T>(connection: &Connection, work: impl FnOnce(&Connection) -> Done<T>) -> Done<T> {
    connection.prepare_cached("SAVEPOINT one")?.execute([])?;
    let result = work(connection);
    if result.is_err() {
        connection.prepare_cached("ROLLBACK TO one")?.execute([])?;
    }
    connection.prepare_cached("RELEASE one")?.execute([])?;
    result
}

fn write_all(connection: &Connection, mut waiting: mpsc::Receiver<Box<dyn Job>>) {
    while let Some(first) = waiting.blocking_recv() {
        let more = iter::from_fn(|| waiting.try_recv().ok());
        let mut jobs: Vec<_> = iter::once(first).chain(more).take(TOGETHER).collect();
        let commit = together(connection, &mut jobs).map_err(Arc::new);
        if let Err(error) = &commit {
            tracing::error!(%error, "nothing could be written");
        }
        for job in jobs {
            job.answer(&commit);
        }
    }
}

fn together(connection: &Connection, jobs: &mut [Box<dyn Job>]) -> rusqlite::Result<()> {
    connection.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
    for job in jobs {
        // A full disk ends the whole transaction; what comes after must not be
        // written outside of it.
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
