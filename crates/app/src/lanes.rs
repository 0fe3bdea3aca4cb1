//! Two lanes to the relays, one thread each: one sends, one receives.

mod client;

use std::time::Duration;

use lotse_talk::{Lane, next_errand, settle};
use tokio::runtime::Runtime;

use self::client::Client;
use crate::{ApiError, App, Area, ErrorCode};

/// How long a relay holds a fetch open while no envelope arrives.
const WAIT: Duration = Duration::from_secs(25);

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
            let look = self.line.look();
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
            self.line.wait(look);
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
        let rests = |relay: &_, conversation| self.line.rests().has(relay, conversation);
        let Some(errand) = self.write(|tx| next_errand(tx, lane, now, rests))? else {
            return Ok(false);
        };
        let Ok(request) = errand.request() else {
            self.line.rests().relay(&errand.relay);
            return Ok(true);
        };
        let asked = self.line.until_hung_up(client.ask(request));
        let Some(answer) = runtime.block_on(asked) else {
            return Ok(false);
        };
        match answer {
            Ok(response) => {
                self.reach(true);
                let now = self.clock.now();
                let settled = self.write(|tx| settle(tx, &errand, response, now))?;
                let (relay, conversation) = (&errand.relay, errand.conversation);
                self.line.rests().take_note(relay, conversation, &settled);
            }
            Err(error) => {
                tracing::debug!(%error, "relay call failed");
                self.reach(false);
                self.line.rests().relay(&errand.relay);
            }
        }
        Ok(true)
    }

    fn reach(&self, reached: bool) {
        if self.line.reach(reached) {
            self.tell(&[Area::Talk]);
        }
    }

    /// Asks the relay to delete the mailbox, without waiting for the answer.
    pub(crate) fn close_mailbox_soon(&self) -> Result<(), ApiError> {
        let Some(mailbox) = self.read(lotse_store::UserStore::mailbox)? else {
            return Ok(());
        };
        let own = (&mailbox.address, &mailbox.secret);
        let former = mailbox.former.as_ref();
        let former = former.map(|former| (&former.address, &former.secret));
        let requests: Result<Vec<_>, _> = std::iter::once(own)
            .chain(former)
            .map(|(address, secret)| {
                let close = lotse_wire::CloseMailbox {
                    mailbox: address.mailbox,
                    secret: secret.clone(),
                };
                lotse_wire::Call::request(&close, &address.relay)
            })
            .collect();
        let requests =
            requests.map_err(|error| ApiError::logged(ErrorCode::StoreFailed, &error))?;
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build();
            if let (Ok(runtime), Ok(client)) = (runtime, Client::new()) {
                // A relay that cannot be reached deletes the mailbox after a year.
                for request in requests {
                    let _ = runtime.block_on(client.ask(request));
                }
            }
        });
        Ok(())
    }
}
