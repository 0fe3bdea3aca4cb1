//! Envelopes that come at the same time go to the database together: one
//! statement, one transaction, one wait for the disk.

use std::sync::Arc;

use lotse_wire::ProblemCode;
use tokio::sync::{mpsc, oneshot};

use super::{Capacity, Done, Made, Pool, Putting, StoreError};
use crate::{Bell, Now};

/// How many wait, and how many go together. With the longest envelopes each of
/// the two is 32 MiB.
const TOGETHER: usize = 512;

/// Mailboxes are locked in the order of the arrays, which is that of their
/// names: relays that lock the same ones wait, and never for one another.
const PUT: &str = "
    SELECT put_envelope(mailbox, grant_digest, id, bytes, now, $6, $7)
    FROM unnest($1::bytea[], $2::bytea[], $3::bytea[], $4::bytea[], $5::bigint[])
        AS envelopes (mailbox, grant_digest, id, bytes, now)";

struct Job {
    putting: Putting,
    now: Now,
    answer: oneshot::Sender<Done<Made>>,
}

pub(super) struct Putter(mpsc::Sender<Job>);

impl Putter {
    pub(super) fn start(pool: Pool, capacity: Capacity, bell: Arc<Bell>) -> Self {
        let (jobs, waiting) = mpsc::channel(TOGETHER);
        tokio::spawn(put_all(pool, capacity, bell, waiting));
        Self(jobs)
    }

    pub(super) async fn put(&self, putting: Putting, now: Now) -> Done<Made> {
        let (answer, result) = oneshot::channel();
        let job = Job {
            putting,
            now,
            answer,
        };
        let sent = self.0.send(job).await;
        sent.map_err(|_| StoreError::Closed)?;
        result.await.map_err(|_| StoreError::Closed)?
    }
}

async fn put_all(
    pool: Pool,
    capacity: Capacity,
    bell: Arc<Bell>,
    mut waiting: mpsc::Receiver<Job>,
) {
    let mut jobs = Vec::new();
    while waiting.recv_many(&mut jobs, TOGETHER).await > 0 {
        // Those of one mailbox stay in their order.
        jobs.sort_by_key(|job| job.putting.mailbox);
        match pool.within(together(&pool, capacity, &jobs)).await {
            Ok(outcomes) => {
                for (job, outcome) in jobs.drain(..).zip(outcomes) {
                    let made = meaning(outcome);
                    // Here, for whoever asked may have gone.
                    if matches!(made, Ok(Made::New)) {
                        bell.ring(&job.putting.mailbox);
                    }
                    let _ = job.answer.send(made);
                }
            }
            Err(error) => {
                let why: Arc<str> = describe(&error).into();
                for job in jobs.drain(..) {
                    let _ = job
                        .answer
                        .send(Err(StoreError::PostgresBatch(Arc::clone(&why))));
                }
            }
        }
    }
}

async fn together(pool: &Pool, capacity: Capacity, jobs: &[Job]) -> Done<Vec<i32>> {
    let of = |part: fn(&Putting) -> &[u8]| -> Vec<&[u8]> {
        jobs.iter().map(|job| part(&job.putting)).collect()
    };
    let mailboxes = of(|putting| putting.mailbox.as_bytes());
    let grants = of(|putting| putting.grant.as_bytes());
    let ids = of(|putting| putting.id.as_bytes());
    let bytes = of(|putting| &putting.bytes);
    let times: Vec<i64> = jobs.iter().map(|job| job.now.micros()).collect();
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
            ],
        )
        .await?;
    if rows.len() != jobs.len() {
        return Err(StoreError::Strange);
    }
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

/// What `put_envelope` means.
fn meaning(outcome: i32) -> Done<Made> {
    match outcome {
        0 => Ok(Made::New),
        1 => Ok(Made::Before),
        2 => Err(StoreError::Refused(ProblemCode::Refused)),
        3 => Err(StoreError::Refused(ProblemCode::Conflict)),
        4 => Err(StoreError::Refused(ProblemCode::Full)),
        _ => Err(StoreError::Strange),
    }
}

/// An error with its causes, for the several that share it.
fn describe(error: &StoreError) -> String {
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}
