//! The signal that the relay is shutting down.

use tokio::sync::watch;

/// Triggers the shutdown of a relay.
pub(crate) struct Shutdown(watch::Sender<bool>);

/// Completes when the relay is shutting down.
#[derive(Clone)]
pub(crate) struct ShutdownSignal(watch::Receiver<bool>);

impl Shutdown {
    pub(crate) fn new() -> Self {
        Self(watch::Sender::new(false))
    }

    pub(crate) fn trigger(&self) {
        self.0.send_replace(true);
    }

    pub(crate) fn signal(&self) -> ShutdownSignal {
        ShutdownSignal(self.0.subscribe())
    }
}

impl ShutdownSignal {
    /// Waits for the shutdown, or until the relay is dropped.
    pub(crate) async fn wait(&mut self) {
        let _ = self.0.wait_for(|is_shutting_down| *is_shutting_down).await;
    }
}
