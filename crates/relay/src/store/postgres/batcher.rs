//! Writes concurrent envelopes in batches: one statement, one transaction, one
//! wait for the disk.

use std::sync::Arc;

use lotse_wire::ProblemCode;
use tokio::sync::{mpsc, oneshot};

use super::{MailboxCapacity, NewEnvelope, Outcome, Pool, RelayStoreError, Result};
use crate::{Notifier, UnixMicros, store::clock_cursor};

/// Maximum length of the queue and of a batch. With envelopes of maximum size each
/// of the two takes 32 MiB.
const MAX_BATCH: usize = 512;

/// Locks mailboxes in the order of the arrays, which are sorted by mailbox id, so
/// that relays which lock the same mailboxes cannot deadlock.
const PUT: &str = "
    SELECT put_envelope(mailbox, grant_digest, id, bytes, now, $6, $7, $8, $9, $10, $11)
    FROM unnest($1::bytea[], $2::bytea[], $3::bytea[], $4::bytea[], $5::bigint[])
        AS envelopes (mailbox, grant_digest, id, bytes, now)";

struct Job {
    new: NewEnvelope,
    now: UnixMicros,
    reply: oneshot::Sender<Result<Outcome>>,
}

pub(super) struct Batcher(mpsc::Sender<Job>);

impl Batcher {
    pub(super) fn start(pool: Pool, capacity: MailboxCapacity, notifier: Arc<Notifier>) -> Self {
        let (jobs, queue) = mpsc::channel(MAX_BATCH);
        tokio::spawn(write_all(pool, capacity, notifier, queue));
        Self(jobs)
    }

    /// Completes when the task has ended, which it does only by a panic.
    pub(super) async fn ended(&self) {
        self.0.closed().await;
    }

    pub(super) async fn put(&self, new: NewEnvelope, now: UnixMicros) -> Result<Outcome> {
        let (reply, result) = oneshot::channel();
        let job = Job { new, now, reply };
        let sent = self.0.send(job).await;
        sent.map_err(|_| RelayStoreError::Closed)?;
        result.await.map_err(|_| RelayStoreError::Closed)?
    }
}

async fn write_all(
    pool: Pool,
    capacity: MailboxCapacity,
    notifier: Arc<Notifier>,
    mut queue: mpsc::Receiver<Job>,
) {
    let mut jobs = Vec::new();
    while queue.recv_many(&mut jobs, MAX_BATCH).await > 0 {
        // A stable sort keeps the order within a mailbox.
        jobs.sort_by_key(|job| job.new.mailbox);
        match pool.with_timeout(put_batch(&pool, capacity, &jobs)).await {
            Ok(codes) => {
                for (job, code) in jobs.drain(..).zip(codes) {
                    let outcome = outcome(code);
                    // Notify here, because the requester may be gone.
                    if matches!(outcome, Ok(Outcome::Created)) {
                        notifier.notify(&job.new.mailbox);
                    }
                    let _ = job.reply.send(outcome);
                }
            }
            Err(error) => {
                let message: Arc<str> = error_chain(&error).into();
                for job in jobs.drain(..) {
                    let error = RelayStoreError::PostgresBatch(Arc::clone(&message));
                    let _ = job.reply.send(Err(error));
                }
            }
        }
    }
}

async fn put_batch(pool: &Pool, capacity: MailboxCapacity, jobs: &[Job]) -> Result<Vec<i32>> {
    let column = |part: fn(&NewEnvelope) -> &[u8]| -> Vec<&[u8]> {
        jobs.iter().map(|job| part(&job.new)).collect()
    };
    let mailboxes = column(|new| new.mailbox.as_bytes());
    let grants = column(|new| new.grant.as_bytes());
    let ids = column(|new| new.id.as_bytes());
    let bytes = column(|new| &new.bytes);
    let times: Vec<i64> = jobs.iter().map(|job| clock_cursor(job.now)).collect();
    let client = pool.get().await?;
    let put = client.prepare_cached(PUT).await?;
    let rows = client
        .query(
            &put,
            &[
                &mailboxes,
                &grants,
                &ids,
                &bytes,
                &times,
                &capacity.envelopes,
                &capacity.bytes,
                &capacity.writer_envelopes,
                &capacity.writer_bytes,
                &capacity.unread_envelopes,
                &capacity.unread_bytes,
            ],
        )
        .await?;
    if rows.len() != jobs.len() {
        return Err(RelayStoreError::Corrupt);
    }
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

/// Decodes the result of `put_envelope`.
fn outcome(code: i32) -> Result<Outcome> {
    match code {
        0 => Ok(Outcome::Created),
        1 => Ok(Outcome::AlreadyExisted),
        2 => Err(RelayStoreError::Refused(ProblemCode::Refused)),
        3 => Err(RelayStoreError::Refused(ProblemCode::Conflict)),
        4 => Err(RelayStoreError::Refused(ProblemCode::Full)),
        _ => Err(RelayStoreError::Corrupt),
    }
}

/// Formats an error with its causes, because it is shared and cannot be kept as
/// source.
fn error_chain(error: &RelayStoreError) -> String {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}
