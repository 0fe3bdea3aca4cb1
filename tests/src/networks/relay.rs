//! The relay, without sockets.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use axum::{Router, body::Body};
use jiff::Timestamp;
use lotse_relay::{
    Relay, RelayError, RelaySettings,
    store::{RelayStoreError, StoreAddress},
};
use lotse_wire::{HttpRequest, HttpResponse, Ticket, limits};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tower::ServiceExt;

use super::{copy_files, replace_files};

/// A relay that can be stopped, started, and restored from an older backup.
pub struct House {
    runtime: Runtime,
    folder: TempDir,
    clock: Arc<AtomicI64>,
    relay: Option<Relay>,
    router: Router,
    /// Ticket for opening mailboxes.
    pub ticket: Ticket,
}

impl House {
    /// Opens a new relay whose clock stays at `now` until it is set.
    pub fn open(now: Timestamp) -> Self {
        let folder = super::quick_folder();
        let runtime = runtime();
        let clock = Arc::new(AtomicI64::new(now.as_microsecond()));
        let settings = settings(&folder, &clock);
        let relay = runtime.block_on(Relay::open(&settings)).expect("a relay");
        let ticket = runtime
            .block_on(relay.add_ticket(1_000, jiff::civil::date(2100, 1, 1), ""))
            .expect("a ticket");
        Self {
            router: relay.router(),
            relay: Some(relay),
            runtime,
            folder,
            clock,
            ticket,
        }
    }

    /// Sets the clock.
    pub fn set_clock(&self, now: Timestamp) {
        self.clock.store(now.as_microsecond(), Ordering::Relaxed);
    }

    /// Sends a request and returns the response.
    pub fn ask(&self, request: HttpRequest) -> HttpResponse {
        let request = request.map(Body::from);
        let answer = async {
            let Ok(response) = self.router.clone().oneshot(request).await;
            let (head, body) = response.into_parts();
            let body = axum::body::to_bytes(body, limits::MAX_RESPONSE_BYTES).await;
            HttpResponse::from_parts(head, body.expect("a whole answer").to_vec())
        };
        self.runtime.block_on(answer)
    }

    /// Stops and restarts it.
    pub fn restart(&mut self) {
        self.stop();
        self.start();
    }

    /// Kills the relay after polling the request `moments` times, without shutting down.
    pub fn kill(&mut self, asked: Option<HttpRequest>, moments: u8) {
        if let Some(request) = asked {
            let answer = self.router.clone().oneshot(request.map(Body::from));
            let dies = async {
                for _ in 0..moments {
                    tokio::task::yield_now().await;
                }
            };
            self.runtime.block_on(async {
                tokio::select! {
                    biased;
                    _ = answer => {}
                    () = dies => {}
                }
            });
        }
        self.router = Router::new();
        self.relay = None;
        let killed = std::mem::replace(&mut self.runtime, runtime());
        killed.shutdown_background();
        self.start();
    }

    /// Backs up its data.
    pub fn copy(&mut self) -> TempDir {
        self.stop();
        let copy = super::quick_folder();
        copy_files(self.folder.path(), copy.path());
        self.start();
        copy
    }

    /// Restores an older backup.
    pub fn put_back(&mut self, copy: &TempDir) {
        self.stop();
        replace_files(copy.path(), self.folder.path());
        self.start();
    }

    fn stop(&mut self) {
        self.router = Router::new();
        // Its tasks must be dropped within their runtime.
        let relay = self.relay.take();
        self.runtime.block_on(async { drop(relay) });
    }

    fn start(&mut self) {
        let settings = settings(&self.folder, &self.clock);
        let opened = async {
            // The previous relay releases its file once its tasks are gone.
            loop {
                match Relay::open(&settings).await {
                    Err(RelayError::Store(RelayStoreError::InUse)) => {
                        tokio::task::yield_now().await;
                    }
                    opened => return opened.expect("the relay again"),
                }
            }
        };
        let relay = self.runtime.block_on(opened);
        self.router = relay.router();
        self.relay = Some(relay);
    }
}

fn runtime() -> Runtime {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_all().build().expect("a runtime")
}

fn settings(folder: &TempDir, clock: &Arc<AtomicI64>) -> RelaySettings {
    let clock = Arc::clone(clock);
    let now = move || {
        let micros = clock.load(Ordering::Relaxed);
        Timestamp::from_microsecond(micros)
            .unwrap_or_default()
            .into()
    };
    RelaySettings {
        store: StoreAddress::File(folder.path().join("relay.db")),
        clock: lotse_relay::RelayClock::new(now),
        ..RelaySettings::default()
    }
}
