//! A relay in its own process.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use lotse_tests::RelayProcess;
use lotse_wire::{Call, Ticket};
use reqwest::Client;
use url::Url;

/// Timeout for what should happen at once.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running relay.
pub(crate) struct Relay {
    process: RelayProcess,
    pub(crate) url: Url,
    client: Client,
}

impl Relay {
    /// Starts a relay with a file in `folder`, or with the database at the URL `store`.
    pub(crate) fn start(folder: &Path, store: Option<&str>) -> Result<Self> {
        fs::create_dir_all(folder)?;
        let store = store.unwrap_or("lotse-relay.db");
        let process = RelayProcess::start_at(folder, store, "127.0.0.1:0")?;
        Ok(Self {
            url: process.url.clone(),
            process,
            client: Client::new(),
        })
    }

    /// Process id.
    pub(crate) fn pid(&self) -> String {
        self.process.pid().to_string()
    }

    /// A ticket for many mailboxes.
    pub(crate) fn ticket(&self) -> Result<Ticket> {
        let text = self.process.tickets(1000, &self.url)?;
        let ticket = text.lines().next().and_then(|line| line.parse().ok());
        ticket.context("no ticket")
    }

    /// A ticket link for clients that reach the relay at `address`.
    pub(crate) fn ticket_link(&self, address: &Url) -> Result<String> {
        self.process.ticket_at(address)
    }

    /// Asks it.
    pub(crate) async fn call<C: Call>(&self, call: &C) -> Result<C::Response> {
        let request = call.request(&self.url)?.map(reqwest::Body::from);
        let answer = self.client.execute(request.try_into()?).await?;
        let mut response = lotse_wire::HttpResponse::default();
        *response.status_mut() = answer.status();
        *response.body_mut() = answer.bytes().await?.to_vec();
        Ok(call.decode(response)?)
    }

    /// Value of a metric.
    pub(crate) async fn metric(&self, name: &str) -> Result<u64> {
        let address = self.url.join("/metrics")?;
        let text = self.client.get(address).send().await?.text().await?;
        let of = |line: &str| line.strip_prefix(name)?.strip_prefix(' ')?.parse().ok();
        text.lines().find_map(of).with_context(|| name.to_owned())
    }

    /// Waits until a metric reaches a value.
    pub(crate) async fn until(&self, name: &str, least: u64) -> Result<()> {
        let begin = Instant::now();
        while self.metric(name).await? < least {
            ensure!(begin.elapsed() < PATIENCE, "{name} stays below {least}");
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        Ok(())
    }
}

/// Accepted envelopes.
pub(crate) const ACCEPTED: &str = "lotse_relay_envelopes_accepted_total";
/// Acknowledged envelopes, which are stored on a device.
pub(crate) const ACKNOWLEDGED: &str = "lotse_relay_envelopes_acknowledged_total";
/// Pending long polls.
pub(crate) const WAITING: &str = "lotse_relay_waiting";
