//! The relay as a process of its own.

use std::{
    fs,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use lotse_wire::{Call, Ticket};
use reqwest::Client;
use url::Url;

/// How long to wait for what should come at once.
const PATIENCE: Duration = Duration::from_secs(60);

/// A relay that serves.
pub(crate) struct Relay {
    child: Child,
    folder: PathBuf,
    store: Vec<String>,
    pub(crate) url: Url,
    client: Client,
}

impl Relay {
    /// Over a file in the folder, or the database whose address is `store`.
    pub(crate) fn start(folder: &Path, store: Option<&str>) -> Result<Self> {
        fs::create_dir_all(folder)?;
        let store: Vec<String> = store
            .into_iter()
            .flat_map(|store| ["--store".to_owned(), store.to_owned()])
            .collect();
        let mut child = command(folder)?
            .args(["serve", "--listen", "127.0.0.1:0", "--rate-limit", "off"])
            .args(&store)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut line = String::new();
        let said = child.stdout.take().context("its output")?;
        BufReader::new(said).read_line(&mut line)?;
        let url = line.trim_end().strip_prefix("Listening on ");
        let url = url.context("the relay does not start")?.parse()?;
        Ok(Self {
            child,
            folder: folder.to_owned(),
            store,
            url,
            client: Client::new(),
        })
    }

    /// The number of its process.
    pub(crate) fn pid(&self) -> String {
        self.child.id().to_string()
    }

    /// A ticket for many mailboxes.
    pub(crate) fn ticket(&self) -> Result<Ticket> {
        let said = command(&self.folder)?
            .args(["tickets", "add", "--uses", "1000", "--until", "9999-01-01"])
            .args(&self.store)
            .output()?;
        ensure!(said.status.success(), "no ticket: {said:?}");
        let text = String::from_utf8(said.stdout)?;
        let ticket = text.lines().next().and_then(|line| line.parse().ok());
        ticket.context("a ticket")
    }

    /// A ticket as a link, for those who reach the relay at `address`.
    pub(crate) fn ticket_link(&self, address: &Url) -> Result<String> {
        let ticket = self.ticket()?.to_string();
        let link = Url::parse_with_params(
            "lotse://ticket",
            [("relay", address.as_str()), ("code", &ticket)],
        )?;
        Ok(link.into())
    }

    /// Asks it.
    pub(crate) async fn call<C: Call>(&self, call: &C) -> Result<C::Answer> {
        let request = call.request(&self.url)?.map(reqwest::Body::from);
        let answer = self.client.execute(request.try_into()?).await?;
        let mut response = lotse_wire::Response::default();
        *response.status_mut() = answer.status();
        *response.body_mut() = answer.bytes().await?.to_vec();
        Ok(call.answer(response)?)
    }

    /// A number of its metrics.
    pub(crate) async fn metric(&self, name: &str) -> Result<u64> {
        let address = self.url.join("/metrics")?;
        let text = self.client.get(address).send().await?.text().await?;
        let of = |line: &str| line.strip_prefix(name)?.strip_prefix(' ')?.parse().ok();
        text.lines().find_map(of).with_context(|| name.to_owned())
    }

    /// Waits until a number has grown so far.
    pub(crate) async fn until(&self, name: &str, least: u64) -> Result<()> {
        let begin = Instant::now();
        while self.metric(name).await? < least {
            ensure!(begin.elapsed() < PATIENCE, "{name} stays below {least}");
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        Ok(())
    }
}

/// Envelopes that were taken in.
pub(crate) const ACCEPTED: &str = "lotse_relay_envelopes_accepted_total";
/// Envelopes that are safe on a device.
pub(crate) const ACKNOWLEDGED: &str = "lotse_relay_envelopes_acknowledged_total";
/// Requests that wait for an envelope.
pub(crate) const WAITING: &str = "lotse_relay_waiting";

impl Drop for Relay {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The command beside this program, without anything from outside.
fn command(folder: &Path) -> Result<Command> {
    let program = std::env::current_exe()?.with_file_name("lotse-relay");
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("LOTSE_RELAY_") {
            command.env_remove(name);
        }
    }
    command.current_dir(folder);
    Ok(command)
}
