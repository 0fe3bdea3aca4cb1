//! The connection that hears what other relays took in, and that keeps the
//! database occupied.

use std::{sync::Arc, time::Duration};

use data_encoding::HEXLOWER;
use futures_util::{StreamExt as _, stream};
use lotse_wire::MailboxId;
use tokio::task::JoinHandle;
use tokio_postgres::{
    AsyncMessage, Client, Config, Connection, NoTls, Socket, error::SqlState, tls::NoTlsStream,
};

use super::{Done, Occupation, StoreError, pool::PATIENCE};
use crate::Bell;

/// How long to wait before the next attempt to reach the database.
const PAUSE: Duration = Duration::from_millis(500);

/// How often the database is asked whether it still speaks: a connection that
/// only listens would not notice that nobody is there any more.
const BEAT: Duration = Duration::from_secs(10);

/// Ends with the value.
pub(super) struct Listener(JoinHandle<()>);

impl Drop for Listener {
    fn drop(&mut self) {
        self.0.abort();
    }
}

struct Line {
    /// The connection ends when it is dropped.
    client: Client,
    heard: JoinHandle<()>,
}

impl Drop for Line {
    fn drop(&mut self) {
        self.heard.abort();
    }
}

impl Line {
    /// Is over when the connection has ended, or the database says nothing.
    async fn until_it_ends(&mut self) {
        loop {
            tokio::select! {
                _ = &mut self.heard => return,
                () = tokio::time::sleep(BEAT) => {}
            }
            let asked = self.client.simple_query("");
            if !matches!(tokio::time::timeout(PATIENCE, asked).await, Ok(Ok(_))) {
                return;
            }
        }
    }
}

impl Listener {
    pub(super) async fn start(
        config: Config,
        bell: Arc<Bell>,
        occupation: Occupation,
    ) -> Done<Self> {
        let line = connect(&config, &bell, occupation).await?;
        let task = tokio::spawn(keep(config, bell, occupation, line));
        Ok(Self(task))
    }
}

/// Connects again and again, for a database may be restarted.
async fn keep(config: Config, bell: Arc<Bell>, occupation: Occupation, first: Line) {
    let mut line = Some(first);
    loop {
        if let Some(mut line) = line.take() {
            line.until_it_ends().await;
            tracing::warn!("the connection that hears of envelopes has ended");
        }
        let connected = tokio::time::timeout(PATIENCE, connect(&config, &bell, occupation));
        match connected.await.unwrap_or(Err(StoreError::Silent)) {
            Ok(new) => {
                tracing::info!("envelopes that come by other relays are heard of again");
                line = Some(new);
            }
            Err(error) => {
                tracing::warn!(%error, "the database cannot be heard");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

async fn connect(config: &Config, bell: &Arc<Bell>, occupation: Occupation) -> Done<Line> {
    let (client, connection) = config.connect(NoTls).await?;
    let line = Line {
        heard: tokio::spawn(hear(connection, Arc::clone(bell))),
        client,
    };
    occupy(&line.client, occupation).await?;
    line.client.batch_execute("LISTEN lotse_relay").await?;
    // Something may have come while nobody listened.
    bell.ring_all();
    Ok(line)
}

/// Several relays may serve, but none while the store is copied. One that has
/// just ended may take a moment to be gone.
async fn occupy(client: &Client, occupation: Occupation) -> Done<()> {
    let lock = match occupation {
        Occupation::Serve => "SELECT pg_advisory_lock_shared(hashtext('lotse-relay'))",
        Occupation::Move => "SELECT pg_advisory_lock(hashtext('lotse-relay'))",
    };
    client.batch_execute("SET lock_timeout = '2s'").await?;
    client.batch_execute(lock).await.map_err(|error| {
        if error.code() == Some(&SqlState::LOCK_NOT_AVAILABLE) {
            StoreError::InUse
        } else {
            error.into()
        }
    })
}

async fn hear(mut connection: Connection<Socket, NoTlsStream>, bell: Arc<Bell>) {
    let mut messages = stream::poll_fn(move |context| connection.poll_message(context));
    while let Some(Ok(message)) = messages.next().await {
        if let AsyncMessage::Notification(notification) = message
            && let Some(mailbox) = mailbox(notification.payload())
        {
            bell.ring(&mailbox);
        }
    }
}

fn mailbox(payload: &str) -> Option<MailboxId> {
    let bytes = HEXLOWER.decode(payload.as_bytes()).ok()?;
    MailboxId::try_from(bytes.as_slice()).ok()
}
