//! A relay as a city runs it: in its own process, on this machine.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};
use lotse_testing::{RelayChild, relay_command, relay_program};
use url::Url;

/// A running relay, stopped on drop.
pub struct RelayProcess {
    child: RelayChild,
    store: String,
    folder: PathBuf,
    /// Where it listens.
    pub url: Url,
}

impl RelayProcess {
    /// Starts a relay that keeps its file in `folder`.
    pub fn start(folder: &Path) -> Result<Self> {
        Self::start_at(folder, "lotse-relay.db", "127.0.0.1:0")
    }

    /// Starts a relay with the given store and address.
    pub fn start_at(folder: &Path, store: &str, listen: &str) -> Result<Self> {
        let mut command = command(folder)?;
        command
            .args(["serve", "--listen", listen, "--store", store])
            .args(["--rate-limit", "off"])
            // Benchmarks have few writers that each write a lot.
            .args(["--writer-envelopes", "5000", "--writer-bytes", "33554432"]);
        let child = RelayChild::start(&mut command).context("the relay starts")?;
        Ok(Self {
            url: child.url.parse()?,
            child,
            store: store.to_owned(),
            folder: folder.to_owned(),
        })
    }

    /// Process id.
    pub fn pid(&self) -> u32 {
        self.child.pid()
    }

    /// A ticket for `uses` mailboxes on one line, followed by its link for clients that
    /// reach the relay at `relay`.
    pub fn tickets(&self, uses: u32, relay: &Url) -> Result<String> {
        let output = command(&self.folder)?
            .args(["tickets", "add", "--until", "2100-01-01"])
            .args(["--uses", &uses.to_string()])
            .args(["--relay", relay.as_str(), "--store", &self.store])
            .output()?;
        ensure!(output.status.success(), "no ticket: {output:?}");
        Ok(String::from_utf8(output.stdout)?)
    }

    /// The link of a ticket, as a programme gives it to its mentors, with the address
    /// `relay`.
    pub fn ticket_at(&self, relay: &Url) -> Result<String> {
        let text = self.tickets(100, relay)?;
        let link = text
            .split_whitespace()
            .find(|word| word.starts_with("lotse://"));
        Ok(link
            .with_context(|| format!("no link in {text:?}"))?
            .to_owned())
    }

    /// The link of a ticket with the relay's own address.
    pub fn ticket(&self) -> Result<String> {
        self.ticket_at(&self.url)
    }

    /// The number of grants, as shown to the operator.
    pub fn writers(&self) -> Result<u64> {
        let output = command(&self.folder)?
            .args(["stats", "--json", "--store", &self.store])
            .output()?;
        ensure!(output.status.success(), "no stats: {output:?}");
        let stats: serde_json::Value = serde_json::from_slice(&output.stdout)?;
        let writers = stats.get("writers").and_then(serde_json::Value::as_u64);
        writers.context("writers")
    }

    /// Stops it like an operator, and waits until it has exited.
    pub fn stop(mut self) -> Result<()> {
        self.child.signal("-TERM")?;
        let status = self.child.wait()?;
        ensure!(status.success(), "the relay ended with {status}");
        Ok(())
    }
}

/// Moves the data of a stopped relay to another store.
pub fn move_store(folder: &Path, from: &str, to: &str) -> Result<()> {
    let output = command(folder)?
        .args(["move", "--from", from, "--to", to])
        .output()?;
    ensure!(output.status.success(), "not moved: {output:?}");
    Ok(())
}

/// The relay's executable, built next to the tests.
fn command(folder: &Path) -> Result<Command> {
    let program =
        relay_program()?.context("`cargo build --package lotse-relay` comes before these tests")?;
    let mut command = relay_command(&program, folder);
    command.stderr(Stdio::null());
    Ok(command)
}
