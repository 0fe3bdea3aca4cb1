//! The connection that receives notifications of other relays and holds the lock
//! of the database.

use std::{sync::Arc, time::Duration};

use data_encoding::HEXLOWER;
use futures_util::{StreamExt as _, stream};
use lotse_wire::MailboxId;
use tokio::task::JoinHandle;
use tokio_postgres::{
    AsyncMessage, Client, Config, Connection, NoTls, Socket, error::SqlState, tls::NoTlsStream,
};

use super::{LockMode, RelayStoreError, Result, pool::CONNECT_TIMEOUT};
use crate::Notifier;

/// Delay before the next attempt to connect.
const RETRY_DELAY: Duration = Duration::from_millis(500);

/// How often to ping the database: a connection that only listens would not
/// notice that the other end is gone.
const HEARTBEAT_INTERVAL: Duration = Duration::from_secs(10);

/// Listens until dropped.
pub(super) struct Listener(JoinHandle<()>);

impl Drop for Listener {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// A connection that listens until dropped.
struct Listening {
    /// Dropping the client ends the connection.
    client: Client,
    /// Forwards notifications.
    forwarder: JoinHandle<()>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.forwarder.abort();
    }
}

impl Listening {
    /// Waits until the connection ends or the database stops answering.
    async fn closed(&mut self) {
        loop {
            tokio::select! {
                _ = &mut self.forwarder => return,
                () = tokio::time::sleep(HEARTBEAT_INTERVAL) => {}
            }
            let ping = self.client.simple_query("");
            if !matches!(tokio::time::timeout(CONNECT_TIMEOUT, ping).await, Ok(Ok(_))) {
                return;
            }
        }
    }
}

impl Listener {
    pub(super) async fn start(
        config: Config,
        notifier: Arc<Notifier>,
        mode: LockMode,
    ) -> Result<Self> {
        let first = connect(&config, &notifier, mode).await?;
        let task = tokio::spawn(reconnect(config, notifier, mode, first));
        Ok(Self(task))
    }
}

/// Reconnects whenever the connection ends, because a database may be restarted.
async fn reconnect(config: Config, notifier: Arc<Notifier>, mode: LockMode, first: Listening) {
    let mut current = Some(first);
    loop {
        if let Some(mut listening) = current.take() {
            listening.closed().await;
            tracing::warn!("LISTEN connection lost");
        }
        let connected = tokio::time::timeout(CONNECT_TIMEOUT, connect(&config, &notifier, mode));
        match connected.await.unwrap_or(Err(RelayStoreError::Timeout)) {
            Ok(new) => {
                tracing::info!("LISTEN connection restored");
                current = Some(new);
            }
            Err(error) => {
                tracing::warn!(%error, "LISTEN connection failed; retrying");
                tokio::time::sleep(RETRY_DELAY).await;
            }
        }
    }
}

async fn connect(config: &Config, notifier: &Arc<Notifier>, mode: LockMode) -> Result<Listening> {
    let (client, connection) = config.connect(NoTls).await?;
    let listening = Listening {
        forwarder: tokio::spawn(forward(connection, Arc::clone(notifier))),
        client,
    };
    lock(&listening.client, mode).await?;
    listening.client.batch_execute("LISTEN lotse_relay").await?;
    // Notifications may have been missed before.
    notifier.notify_all();
    Ok(listening)
}

/// Takes the advisory lock: shared for serving, exclusive for a transfer. Waits
/// briefly, because the connection of a relay that just stopped may linger.
async fn lock(client: &Client, mode: LockMode) -> Result<()> {
    let lock = match mode {
        LockMode::Serve => "SELECT pg_advisory_lock_shared(hashtext('lotse-relay'))",
        LockMode::Move => "SELECT pg_advisory_lock(hashtext('lotse-relay'))",
    };
    client.batch_execute("SET lock_timeout = '2s'").await?;
    client.batch_execute(lock).await.map_err(|error| {
        if error.code() == Some(&SqlState::LOCK_NOT_AVAILABLE) {
            RelayStoreError::InUse
        } else {
            error.into()
        }
    })
}

/// Forwards notifications of the database to the notifier.
async fn forward(mut connection: Connection<Socket, NoTlsStream>, notifier: Arc<Notifier>) {
    let mut messages = stream::poll_fn(move |context| connection.poll_message(context));
    while let Some(Ok(message)) = messages.next().await {
        if let AsyncMessage::Notification(notification) = message
            && let Some(mailbox) = mailbox(notification.payload())
        {
            notifier.notify(&mailbox);
        }
    }
}

fn mailbox(payload: &str) -> Option<MailboxId> {
    let bytes = HEXLOWER.decode(payload.as_bytes()).ok()?;
    MailboxId::try_from(bytes.as_slice()).ok()
}
