//! A relay as a city runs it: its own process, on this machine.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, bail, ensure};
use url::Url;

/// A running relay. It is stopped when it is dropped.
pub struct RelayProcess {
    child: Child,
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

    /// Starts a relay with a certain store, at a certain address.
    pub fn start_at(folder: &Path, store: &str, listen: &str) -> Result<Self> {
        let mut child = command(folder)?
            .args(["serve", "--listen", listen, "--store", store])
            .args(["--rate-limit", "off"])
            .stdout(Stdio::piped())
            .spawn()
            .context("the relay starts")?;
        let output = child.stdout.take().context("its output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        let url = line.trim().strip_prefix("Listening on ");
        let url = url.with_context(|| format!("an address, not {line:?}"))?;
        Ok(Self {
            child,
            store: store.to_owned(),
            folder: folder.to_owned(),
            url: url.parse()?,
        })
    }

    /// The link of a ticket, as a programme gives it to its mentors; `relay` is
    /// the address that is in it.
    pub fn ticket_at(&self, relay: &Url) -> Result<String> {
        let output = command(&self.folder)?
            .args(["tickets", "add", "--uses", "100", "--until", "2100-01-01"])
            .args(["--relay", relay.as_str(), "--store", &self.store])
            .output()?;
        ensure!(output.status.success(), "no ticket: {output:?}");
        let text = String::from_utf8(output.stdout)?;
        let link = text
            .split_whitespace()
            .find(|word| word.starts_with("lotse://"));
        Ok(link
            .with_context(|| format!("a link in {text:?}"))?
            .to_owned())
    }

    /// The link of a ticket with the relay's own address.
    pub fn ticket(&self) -> Result<String> {
        self.ticket_at(&self.url)
    }

    /// How many may write to somebody, as the operator sees it.
    pub fn writers(&self) -> Result<u64> {
        let output = command(&self.folder)?
            .args(["stats", "--json", "--store", &self.store])
            .output()?;
        ensure!(output.status.success(), "no stats: {output:?}");
        let stats: serde_json::Value = serde_json::from_slice(&output.stdout)?;
        stats["writers"].as_u64().context("writers")
    }

    /// Stops it as an operator does, and waits until it has ended.
    pub fn stop(mut self) -> Result<()> {
        let stopped = Command::new("kill")
            .args(["-TERM", &self.child.id().to_string()])
            .status()?;
        ensure!(stopped.success(), "no signal");
        let status = self.child.wait()?;
        if !status.success() {
            bail!("the relay ended with {status}");
        }
        Ok(())
    }
}

impl Drop for RelayProcess {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Moves all that a stopped relay keeps to another store.
pub fn move_store(folder: &Path, from: &str, to: &str) -> Result<()> {
    let output = command(folder)?
        .args(["move", "--from", from, "--to", to])
        .output()?;
    ensure!(output.status.success(), "not moved: {output:?}");
    Ok(())
}

/// The relay's program, built beside the tests.
fn command(folder: &Path) -> Result<Command> {
    let test = std::env::current_exe()?;
    let built = test
        .ancestors()
        .map(|folder| folder.join("lotse-relay"))
        .find(|program| program.is_file());
    let program = built.context("`cargo build --package lotse-relay` comes before these tests")?;
    let mut command = Command::new(program);
    command.current_dir(folder).stderr(Stdio::null());
    Ok(command)
}
