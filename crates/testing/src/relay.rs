//! A relay in this process.

use std::sync::Arc;

use lotse_relay::{Relay, RelaySettings};
use lotse_wire::Ticket;
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};

use crate::{TestDevice, TestMailbox, TestStore, within};

/// A relay that serves in this process, on a free port.
pub struct RunningRelay {
    /// The relay.
    pub relay: Arc<Relay>,
    /// A device that calls the relay.
    pub device: TestDevice,
    /// The store of the relay.
    pub store: TestStore,
    stop: oneshot::Sender<()>,
    served: JoinHandle<()>,
}

impl RunningRelay {
    /// Starts a relay with default settings and a new SQLite store.
    pub async fn start() -> Self {
        Self::start_with(RelaySettings::default()).await
    }

    /// Starts a relay with a new SQLite store.
    pub async fn start_with(settings: RelaySettings) -> Self {
        Self::start_at(TestStore::sqlite(), settings).await
    }

    /// Starts a relay with the given store.
    pub async fn start_at(store: TestStore, mut settings: RelaySettings) -> Self {
        settings.store = store.address.clone();
        let relay = Arc::new(Relay::open(&settings).await.unwrap());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let scheme = if relay.has_tls() { "https" } else { "http" };
        let url = format!("{scheme}://{}", listener.local_addr().unwrap());
        let (stop, stopped) = oneshot::channel();
        let serving = Arc::clone(&relay);
        let served = tokio::spawn(async move {
            let stopped = async {
                let _ = stopped.await;
            };
            serving.serve(listener, stopped).await.unwrap();
        });
        Self {
            relay,
            device: TestDevice::new(&url),
            store,
            stop,
            served,
        }
    }

    /// Adds a ticket.
    pub async fn ticket(&self, uses: u32) -> Ticket {
        let until = jiff::civil::date(9999, 1, 1);
        self.relay.add_ticket(uses, until, "test").await.unwrap()
    }

    /// Opens a mailbox with a writer.
    pub async fn mailbox(&self) -> TestMailbox {
        self.device.mailbox(self.ticket(1).await).await
    }

    /// Stops the relay and returns its store.
    pub async fn stop(self) -> TestStore {
        self.stop.send(()).unwrap();
        within(60, self.served).await.unwrap();
        drop(self.relay);
        self.store
    }
}
