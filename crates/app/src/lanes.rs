//! Two lanes to the relays, a thread each: one sends, one waits for what comes.

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

/// How long a relay is asked to wait for an envelope.
const WAIT: Duration = Duration::from_secs(25);
/// How often it is looked whether something has become due.
const LOOK: Duration = Duration::from_secs(15 * 60);

/// What both lanes know.
#[derive(Debug, Default)]
pub(crate) struct Line {
    /// Grows whenever there may be something to do.
    nudges: Mutex<u64>,
    nudged: Condvar,
    rests: Mutex<Rests>,
    reached: AtomicBool,
    hung_up: CancellationToken,
}

impl Line {
    /// There may be something to do.
    pub(crate) fn nudge(&self) {
        *lock(&self.nudges) += 1;
        self.nudged.notify_all();
    }

    /// The network is back: nobody needs to rest any more.
    pub(crate) fn wake(&self) {
        lock(&self.rests).end_all();
        self.nudge();
    }

    /// A relay answered the last time that it was asked.
    pub(crate) fn is_reached(&self) -> bool {
        self.reached.load(Ordering::Relaxed)
    }

    fn seen(&self) -> u64 {
        *lock(&self.nudges)
    }

    /// Waits for a nudge since `seen`, or until something is due.
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
    /// Sends what waits to go, for as long as the app runs. The shell gives it
    /// a thread of its own.
    pub fn send_messages(&self) {
        self.keep(Lane::Send);
    }

    /// Fetches what comes, for as long as the app runs. The shell gives it a
    /// thread of its own.
    pub fn receive_messages(&self) {
        self.keep(Lane::Receive(WAIT));
    }

    /// Ends both lanes; what they are just asking is asked again the next time.
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
            Err(error) => tracing::error!(%error, "no network for messages"),
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
                        // Locked, or the disk is full: nothing is lost, and a
                        // nudge or the next look tries again.
                        tracing::debug!(?error, "messages wait");
                        break;
                    }
                }
            }
            self.line.wait(seen);
        }
    }

    /// What time brings with it: old messages go, what is shared is kept true.
    fn tidy(&self) {
        if self.is_locked() {
            return;
        }
        let now = self.clock.now();
        let tidied = self
            .write(|tx| tx.expire_messages(now))
            .and_then(|()| self.refresh_shares());
        if let Err(error) = tidied {
            tracing::debug!(?error, "could not tidy up");
        }
    }

    /// Runs the next errand of a lane; `false` when there is none now.
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
                tracing::debug!(%error, "no relay answers");
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

    /// Asks the relay, without waiting for it, to throw the mailbox away.
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
                // A relay that cannot be reached drops the mailbox after a year.
                let _ = runtime.block_on(client.ask(request));
            }
        });
        Ok(())
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
