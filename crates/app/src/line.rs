//! The line to the relays: the state that the two lanes share with the rest of
//! the app.

mod rests;

use std::{
    sync::{
        Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use tokio_util::sync::CancellationToken;

use self::rests::Rests;
use crate::mutex::lock;

/// How often to check for due errands.
const INTERVAL: Duration = Duration::from_secs(15 * 60);

/// State shared by both lanes.
#[derive(Debug, Default)]
pub(crate) struct Line {
    /// Incremented when there may be something to do.
    nudges: Mutex<u64>,
    nudged: Condvar,
    rests: Mutex<Rests>,
    reached: AtomicBool,
    hung_up: CancellationToken,
}

/// The state when a lane began to look for errands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    nudges: u64,
    at: Instant,
}

impl Line {
    /// Signals that there may be something to do.
    pub(crate) fn nudge(&self) {
        *lock(&self.nudges) += 1;
        self.nudged.notify_all();
    }

    /// Ends all rests, because the network is back.
    pub(crate) fn wake(&self) {
        lock(&self.rests).end_all();
        self.nudge();
    }

    /// Whether the last call got an answer from a relay.
    pub(crate) fn is_reached(&self) -> bool {
        self.reached.load(Ordering::Relaxed)
    }

    /// Records whether a call got an answer; returns whether that is a change.
    pub(crate) fn reach(&self, reached: bool) -> bool {
        self.reached.swap(reached, Ordering::Relaxed) != reached
    }

    /// The relays and conversations that rest.
    pub(crate) fn rests(&self) -> MutexGuard<'_, Rests> {
        lock(&self.rests)
    }

    /// The nudges and the time before a lane looks for errands, to wait for later ones.
    pub(crate) fn look(&self) -> Look {
        Look {
            nudges: *lock(&self.nudges),
            at: Instant::now(),
        }
    }

    /// Waits for a nudge after `look`, or until something is due, unless hung up.
    pub(crate) fn wait(&self, look: Look) {
        let due = lock(&self.rests).next_end(look.at);
        let due = due.unwrap_or(INTERVAL).min(INTERVAL);
        let nudges = lock(&self.nudges);
        let waited = self.nudged.wait_timeout_while(nudges, due, |nudges| {
            *nudges == look.nudges && !self.is_hung_up()
        });
        drop(waited.unwrap_or_else(PoisonError::into_inner));
    }

    /// Stops both lanes.
    pub(crate) fn hang_up(&self) {
        self.hung_up.cancel();
        self.nudge();
    }

    /// Whether the lanes have been stopped.
    pub(crate) fn is_hung_up(&self) -> bool {
        self.hung_up.is_cancelled()
    }

    /// Waits for a call; `None` if the lanes are stopped in the meantime.
    pub(crate) async fn until_hung_up<T>(&self, call: impl Future<Output = T>) -> Option<T> {
        self.hung_up.run_until_cancelled(call).await
    }
}
