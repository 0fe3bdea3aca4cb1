//! Two lanes to the relays, one thread each: one sends, one receives.

mod client;
mod rests;

use std::{
    sync::{
        Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use lotse_talk::{Lane, next_errand, settle};
use tokio::runtime::Runtime;
use tokio_util::sync::CancellationToken;

use self::{client::Client, rests::Rests};
use crate::{ApiError, App, Area, ErrorCode};

/// How long a relay holds a fetch open while no envelope arrives.
const WAIT: Duration = Duration::from_secs(25);
/// How often to check for due errands.
const LOOK: Duration = Duration::from_secs(15 * 60);

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

    fn seen(&self) -> u64 {
        *lock(&self.nudges)
    }

    /// Waits for a nudge after `seen`, or until something is due.
    fn wait(&self, seen: u64) {
        let due = lock(&self.rests).next_end().unwrap_or(LOOK).min(LOOK);
        let nudges = lock(&self.nudges);
        let waited = self
            .nudged
            .wait_timeout_while(nudges, due, |nudges| *nudges == seen);
        drop(waited.unwrap_or_else(PoisonError::into_inner));
    }

    fn hang_up(&self) {
        self.hung_up.cancel();
        self.nudge();
    }

    fn is_hung_up(&self) -> bool {
        self.hung_up.is_cancelled()
    }
}

impl App {
    /// Sends pending messages for as long as the app runs. The shell runs it on a dedicated thread.
    pub fn send_messages(&self) {
        self.keep(Lane::Send);
    }

    /// Receives messages for as long as the app runs. The shell runs it on a dedicated thread.
    pub fn receive_messages(&self) {
        self.keep(Lane::Receive(WAIT));
    }

    /// Stops both lanes. A call in flight is repeated at the next start.
    pub fn hang_up(&self) {
        self.line.hang_up();
    }

    fn keep(&self, lane: Lane) {
        let made = || -> Result<_, Box<dyn std::error::Error>> {
            let mut runtime = tokio::runtime::Builder::new_current_thread();
            Ok((runtime.enable_all().build()?, Client::new()?))
        };
        match made() {
            Ok((runtime, client)) => self.run(lane, &runtime, &client),
            Err(error) => tracing::error!(%error, "failed to set up the message client"),
        }
    }

    fn run(&self, lane: Lane, runtime: &Runtime, client: &Client) {
        while !self.line.is_hung_up() {
            let seen = self.line.seen();
            if lane == Lane::Send {
                self.tidy();
            }
            while !self.line.is_hung_up() {
                match self.run_errand(lane, runtime, client) {
                    Ok(true) => {}
                    Ok(false) => break,
                    Err(error) => {
                        // Locked, or the disk is full: nothing is lost, and the next nudge or check
                        // retries.
                        tracing::debug!(?error, "message errand failed; will retry");
                        break;
                    }
                }
            }
            self.line.wait(seen);
        }
    }

    /// Runs periodic work: expires old messages, refreshes shared plans.
    fn tidy(&self) {
        if self.is_locked() {
            return;
        }
        let now = self.clock.now();
        let tidied = self
            .write(|tx| tx.expire_messages(now))
            .and_then(|()| self.refresh_shares());
        if let Err(error) = tidied {
            tracing::debug!(?error, "failed to expire messages or refresh shares");
        }
    }

    /// Runs the next errand of a lane; `false` when there is none.
    fn run_errand(&self, lane: Lane, runtime: &Runtime, client: &Client) -> Result<bool, ApiError> {
        let now = self.clock.now();
        let rests = |relay: &_, conversation| lock(&self.line.rests).has(relay, conversation);
        let Some(errand) = self.write(|tx| next_errand(tx, lane, now, rests))? else {
            return Ok(false);
        };
        let Ok(request) = errand.request() else {
            lock(&self.line.rests).relay(&errand.relay);
            return Ok(true);
        };
        let asked = self.line.hung_up.run_until_cancelled(client.ask(request));
        let Some(answer) = runtime.block_on(asked) else {
            return Ok(false);
        };
        match answer {
            Ok(response) => {
                self.reach(true);
                let now = self.clock.now();
                let settled = self.write(|tx| settle(tx, &errand, response, now))?;
                let (relay, conversation) = (&errand.relay, errand.conversation);
                lock(&self.line.rests).take_note(relay, conversation, &settled);
            }
            Err(error) => {
                tracing::debug!(%error, "relay call failed");
                self.reach(false);
                lock(&self.line.rests).relay(&errand.relay);
            }
        }
        Ok(true)
    }

    fn reach(&self, reached: bool) {
        if self.line.reached.swap(reached, Ordering::Relaxed) != reached {
            self.tell(&[Area::Talk]);
        }
    }

    /// Asks the relay to delete the mailbox, without waiting for the answer.
    pub(crate) fn close_mailbox_soon(&self) -> Result<(), ApiError> {
        let Some(mailbox) = self.read(lotse_store::UserStore::mailbox)? else {
            return Ok(());
        };
        let close = lotse_wire::CloseMailbox {
            mailbox: mailbox.address.mailbox,
            secret: mailbox.secret.clone(),
        };
        let request = lotse_wire::Call::request(&close, &mailbox.address.relay);
        let request = request.map_err(|error| ApiError::logged(ErrorCode::StoreFailed, &error))?;
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build();
            if let (Ok(runtime), Ok(client)) = (runtime, Client::new()) {
                // A relay that cannot be reached deletes the mailbox after a year.
                let _ = runtime.block_on(client.ask(request));
            }
        });
        Ok(())
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
