//! A relay in one piece.

use std::{
    mem,
    sync::{Arc, Mutex, PoisonError, Weak},
    time::Duration,
};

use axum::Router;
use jiff::civil::Date;
use lotse_wire::Ticket;
use tokio::{net::TcpListener, sync::watch, task::JoinSet};

use crate::{
    Bell, Settings,
    gate::Gate,
    http::{self, Desk},
    metrics::Metrics,
    server::{self, Doors, Seats, Tls, TlsError},
    store::{self, Expired, Occupation, Store, StoreError},
    tickets,
};

/// How often old things are thrown away.
const EXPIRY: Duration = Duration::from_secs(60 * 60);

/// How often those are forgotten who have been quiet.
const FORGETTING: Duration = Duration::from_secs(30);

/// Why a relay does not start.
#[derive(Debug, thiserror::Error)]
pub enum RelayError {
    /// Because of its store.
    #[error("the store cannot be used")]
    Store(#[from] StoreError),
    /// Because of its certificate.
    #[error("there can be no TLS")]
    Tls(#[from] TlsError),
}

/// A relay with an open store. The store is closed when the relay and the
/// routers it gave are dropped.
pub struct Relay {
    desk: Arc<Desk>,
    doors: Doors,
    tls: Option<Tls>,
    /// Work that is done now and then, as long as the relay lives.
    chores: Mutex<JoinSet<()>>,
}

impl Relay {
    /// Opens the store and keeps it.
    ///
    /// # Errors
    /// When the store cannot be opened, or another relay has its file.
    pub async fn open(settings: &Settings) -> Result<Self, RelayError> {
        let tls = settings.tls.as_ref().map(Tls::read).transpose()?;
        let bell = Arc::<Bell>::default();
        let store = store::open(&settings.store, settings.capacity, Arc::clone(&bell)).await?;
        store.occupy(Occupation::Serve).await?;
        let counted = settings.rates.is_some().then_some(settings.connections);
        let under_way = counted.filter(|_| settings.behind_proxy);
        let desk = Arc::new(Desk {
            store,
            bell,
            clock: settings.clock.clone(),
            gate: Gate::new(settings.rates),
            metrics: Metrics::new(),
            patience: settings.patience,
            room: http::Room::default(),
            behind_proxy: settings.behind_proxy,
            metrics_to_all: settings.metrics_to_all,
            under_way: Seats::new(under_way.map(|counted| counted.of_address)),
            stopping: watch::Sender::new(false),
        });
        let mut chores = JoinSet::new();
        chores.spawn(expire_now_and_then(Arc::downgrade(&desk)));
        chores.spawn(forget_now_and_then(Arc::downgrade(&desk)));
        Ok(Self {
            desk,
            doors: Doors::new(
                settings.connections,
                counted.is_some() && !settings.behind_proxy,
            ),
            tls,
            chores: Mutex::new(chores),
        })
    }

    /// What answers requests, also without a network.
    pub fn router(&self) -> Router {
        http::router(Arc::clone(&self.desk))
    }

    /// Answers connections until `stop` is over, then finishes what is under way.
    pub async fn serve(&self, listener: TcpListener, stop: impl Future<Output = ()>) {
        let (desk, doors) = (Arc::clone(&self.desk), self.doors.clone());
        let served = server::serve(listener, self.router(), desk, doors, self.tls.clone());
        let stopped = async {
            stop.await;
            self.stop();
        };
        tokio::join!(served, stopped);
        // So that the store is closed when the relay is dropped, and not later.
        let mut chores = {
            let mut chores = self.chores.lock().unwrap_or_else(PoisonError::into_inner);
            mem::take(&mut *chores)
        };
        chores.shutdown().await;
    }

    /// Ends waiting requests and takes no new connections.
    pub fn stop(&self) {
        self.desk.stopping.send_replace(true);
    }

    /// Whether it speaks TLS.
    pub fn has_tls(&self) -> bool {
        self.tls.is_some()
    }

    /// Makes a ticket that opens `uses` mailboxes up to and including a day (UTC).
    ///
    /// # Errors
    /// When the store fails, or the system gives no random numbers.
    pub async fn add_ticket(
        &self,
        uses: u32,
        until: Date,
        note: &str,
    ) -> Result<Ticket, tickets::TicketError> {
        tickets::add(self.store(), uses, until, note).await
    }

    /// Throws away what nobody fetched or read for too long; happens by itself
    /// once an hour.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn expire(&self) -> Result<Expired, StoreError> {
        expire(&self.desk).await
    }

    /// What the relay keeps.
    pub fn store(&self) -> &dyn Store {
        &*self.desk.store
    }
}

async fn expire(desk: &Desk) -> Result<Expired, StoreError> {
    let expired = desk.store.expire(desk.clock.now()).await?;
    desk.metrics.expired(expired);
    Ok(expired)
}

/// Does not hold the desk while it waits: the store is closed when the relay is
/// dropped.
async fn expire_now_and_then(desk: Weak<Desk>) {
    let mut hours = tokio::time::interval(EXPIRY);
    loop {
        hours.tick().await;
        let Some(desk) = desk.upgrade() else { break };
        match expire(&desk).await {
            Ok(Expired {
                envelopes: 0,
                mailboxes: 0,
            }) => {}
            Ok(gone) => tracing::info!(gone.envelopes, gone.mailboxes, "their time was over"),
            Err(error) => tracing::error!(%error, "old envelopes could not be thrown away"),
        }
    }
}

async fn forget_now_and_then(desk: Weak<Desk>) {
    let mut pauses = tokio::time::interval(FORGETTING);
    loop {
        pauses.tick().await;
        let Some(desk) = desk.upgrade() else { break };
        desk.gate.forget();
    }
}
