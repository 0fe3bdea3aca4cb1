//! A relay: store, HTTP server and background tasks.

use std::{
    mem,
    sync::{Arc, Mutex, Weak},
    time::Duration,
};

use axum::Router;
use jiff::civil::Date;
use lotse_wire::Ticket;
use tokio::{net::TcpListener, task::JoinSet};

use crate::{
    Notifier, RelaySettings,
    connection_limits::{self, ConnectionLimits},
    http::{self, AppState, HealthCheck, ResponseBudget, StoreUsage},
    metrics::Metrics,
    rate_limits::RateLimits,
    server::{self, ServerOptions, Tls, TlsError},
    shutdown::Shutdown,
    store::{self, ExpiredCounts, LockMode, RelayStoreError, Store},
    sync, tickets,
};

/// Interval of the expiry task, which also counts the hours the relay has run. The first
/// run waits one interval, so an operator can intervene.
const HOUR: Duration = Duration::from_secs(60 * 60);

/// How often to evict idle clients from the rate limits.
const EVICTION_INTERVAL: Duration = Duration::from_secs(30);

/// Why a relay does not start.
#[derive(Debug, thiserror::Error)]
pub enum RelayError {
    /// The store cannot be opened or locked.
    #[error("cannot open the store")]
    Store(#[from] RelayStoreError),
    /// The certificate or its key cannot be used.
    #[error("cannot set up TLS")]
    Tls(#[from] TlsError),
    /// The writer of the store has ended, so the relay stops.
    #[error("the store cannot be written any more: start the relay again")]
    StoreEnded,
}

/// A relay with an open store. The store is closed when the relay and its routers
/// are dropped.
pub struct Relay {
    state: Arc<AppState>,
    connection_limits: ConnectionLimits,
    tls: Option<Tls>,
    background_tasks: Mutex<JoinSet<()>>,
}

impl Relay {
    /// Opens and locks the store.
    ///
    /// # Errors
    /// When the store cannot be opened, or another relay uses the same file.
    pub async fn open(settings: &RelaySettings) -> Result<Self, RelayError> {
        let tls = settings.tls.as_ref().map(Tls::read).transpose()?;
        let notifier = Arc::<Notifier>::default();
        let store = store::open(&settings.store, settings.capacity, Arc::clone(&notifier)).await?;
        store.lock(LockMode::Serve).await?;
        Ok(Self::with_store(settings, tls, store, notifier))
    }

    fn with_store(
        settings: &RelaySettings,
        tls: Option<Tls>,
        store: Arc<dyn Store>,
        notifier: Arc<Notifier>,
    ) -> Self {
        let is_limited = settings.rates.is_some();
        let max = settings.connections;
        let max_in_flight = (is_limited && settings.behind_proxy).then_some(max);
        let mut timeouts = settings.timeouts;
        if settings.behind_proxy {
            timeouts.idle = timeouts.request_head;
        }
        let state = Arc::new(AppState {
            store,
            notifier,
            clock: settings.clock.clone(),
            rate_limits: RateLimits::new(settings.rates),
            metrics: Metrics::new(),
            timeouts,
            response_budget: ResponseBudget::new(is_limited),
            health: HealthCheck::default(),
            usage: StoreUsage::new(settings.most_bytes),
            behind_proxy: settings.behind_proxy,
            metrics_to_all: settings.metrics_to_all,
            in_flight: connection_limits::per_address(max_in_flight),
            shutdown: Shutdown::new(),
        });
        let mut background_tasks = JoinSet::new();
        background_tasks.spawn(expire_regularly(Arc::downgrade(&state)));
        background_tasks.spawn(evict_regularly(Arc::downgrade(&state)));
        Self {
            state,
            connection_limits: ConnectionLimits::new(max, is_limited && !settings.behind_proxy),
            tls,
            background_tasks: Mutex::new(background_tasks),
        }
    }

    /// Returns the router, which also answers requests without a network.
    pub fn router(&self) -> Router {
        http::router(Arc::clone(&self.state))
    }

    /// Serves until `stop` completes, then lets the open connections finish.
    ///
    /// # Errors
    /// When the store cannot be written any more, so that the process should end.
    pub async fn serve(
        &self,
        listener: TcpListener,
        stop: impl Future<Output = ()>,
    ) -> Result<(), RelayError> {
        let options = ServerOptions {
            limits: self.connection_limits.clone(),
            timeouts: self.state.timeouts,
            tls: self.tls.clone(),
            open_connections: self.state.metrics.connections.clone(),
            shutdown: self.state.shutdown.signal(),
        };
        let served = server::serve(listener, self.router(), options);
        let stopped = async {
            let has_ended = tokio::select! {
                () = stop => false,
                _ = self.state.store.ended() => true,
            };
            self.stop();
            has_ended
        };
        let ((), has_ended) = tokio::join!(served, stopped);
        // A running task may hold the state; wait for it, so that dropping the
        // relay closes the store.
        let mut tasks = mem::take(&mut *sync::lock(&self.background_tasks));
        tasks.shutdown().await;
        if has_ended {
            return Err(RelayError::StoreEnded);
        }
        Ok(())
    }

    /// Ends waiting requests and accepts no new connections.
    pub fn stop(&self) {
        self.state.shutdown.trigger();
    }

    /// Whether it serves TLS.
    pub fn has_tls(&self) -> bool {
        self.tls.is_some()
    }

    /// Adds a ticket that opens `uses` mailboxes, valid through `until` (UTC).
    ///
    /// # Errors
    /// When the store or the system's random number generator fails.
    pub async fn add_ticket(
        &self,
        uses: u32,
        until: Date,
        note: &str,
    ) -> Result<Ticket, tickets::AddTicketError> {
        tickets::add(self.store(), uses, until, note).await
    }

    /// Deletes expired envelopes and mailboxes; also runs every hour by itself.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn expire(&self) -> Result<ExpiredCounts, RelayStoreError> {
        expire(&self.state).await
    }

    /// Returns the store.
    pub fn store(&self) -> &dyn Store {
        &*self.state.store
    }
}

async fn expire(state: &AppState) -> Result<ExpiredCounts, RelayStoreError> {
    let expired = state.store.expire().await?;
    state.metrics.record_expired(expired);
    Ok(expired)
}

async fn count_and_expire(state: &AppState) -> Result<ExpiredCounts, RelayStoreError> {
    state.store.add_hours(1, state.clock.now()).await?;
    expire(state).await
}

/// Holds the state only weakly while it sleeps, so that dropping the relay closes
/// the store.
async fn expire_regularly(state: Weak<AppState>) {
    loop {
        tokio::time::sleep(HOUR).await;
        let Some(state) = state.upgrade() else { break };
        match count_and_expire(&state).await {
            Ok(ExpiredCounts {
                envelopes: 0,
                mailboxes: 0,
            }) => {}
            Ok(expired) => {
                tracing::info!(
                    expired.envelopes,
                    expired.mailboxes,
                    "expired envelopes and mailboxes"
                );
            }
            Err(error) => tracing::error!(%error, "cannot delete expired envelopes and mailboxes"),
        }
    }
}

async fn evict_regularly(state: Weak<AppState>) {
    let mut interval = tokio::time::interval(EVICTION_INTERVAL);
    loop {
        interval.tick().await;
        let Some(state) = state.upgrade() else { break };
        state.rate_limits.evict_idle();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_relay_ends_when_its_store_cannot_be_written_any_more() {
        let folder = tempfile::tempdir().unwrap();
        let store = store::open_ended(&folder.path().join("relay.db")).await;
        let relay = Relay::with_store(&RelaySettings::default(), None, store, Arc::default());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let served = relay.serve(listener, std::future::pending());
        let ended = tokio::time::timeout(Duration::from_secs(60), served)
            .await
            .unwrap();
        assert!(matches!(ended, Err(RelayError::StoreEnded)), "{ended:?}");
    }
}
