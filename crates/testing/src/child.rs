//! `lotse-relay` as a child process.

use std::{
    io::{self, BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
};

/// A serving relay. It is killed on drop.
pub struct RelayChild {
    child: Child,
    /// URL on which the relay listens.
    pub url: String,
}

/// Finds the `lotse-relay` program that Cargo built next to the running test; `None`
/// if it is not built.
///
/// # Errors
/// When the path of the running test is unknown.
pub fn relay_program() -> io::Result<Option<PathBuf>> {
    let test = std::env::current_exe()?;
    let mut candidates = test.ancestors().map(|folder| folder.join("lotse-relay"));
    Ok(candidates.find(|program| program.is_file()))
}

/// Creates a command that runs in a folder, without settings from the environment.
pub fn relay_command(program: &Path, folder: &Path) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("LOTSE_RELAY_") {
            command.env_remove(name);
        }
    }
    command.current_dir(folder);
    command
}

impl RelayChild {
    /// Starts a `serve` command and waits until the relay listens.
    ///
    /// # Errors
    /// When the command cannot be started, or ends before it listens.
    pub fn start(command: &mut Command) -> io::Result<Self> {
        Self::start_with_log(command, Stdio::null())
    }

    /// Starts a `serve` command with another standard error, and waits until the relay
    /// listens.
    ///
    /// # Errors
    /// When the command cannot be started, or ends before it listens.
    pub fn start_with_log(command: &mut Command, log: Stdio) -> io::Result<Self> {
        let child = command.stdout(Stdio::piped()).stderr(log).spawn()?;
        // Kills the child on errors below.
        let mut relay = Self {
            child,
            url: String::new(),
        };
        let mut line = String::new();
        if let Some(stdout) = relay.child.stdout.take() {
            BufReader::new(stdout).read_line(&mut line)?;
        }
        let url = line.trim_end().strip_prefix("Listening on ");
        let url = url.ok_or_else(|| io::Error::other(format!("no URL: {line:?}")))?;
        url.clone_into(&mut relay.url);
        Ok(relay)
    }

    /// Returns the process id.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Sends a signal, such as `-TERM`.
    ///
    /// # Errors
    /// When `kill` fails.
    pub fn signal(&self, signal: &str) -> io::Result<()> {
        let status = Command::new("kill")
            .args([signal, &self.pid().to_string()])
            .status()?;
        if status.success() {
            Ok(())
        } else {
            Err(io::Error::other(format!("kill: {status}")))
        }
    }

    /// Returns the exit status if the process has ended.
    ///
    /// # Errors
    /// When the status cannot be read.
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {
        self.child.try_wait()
    }

    /// Waits until the process has ended.
    ///
    /// # Errors
    /// When the status cannot be read.
    pub fn wait(&mut self) -> io::Result<ExitStatus> {
        self.child.wait()
    }
}

impl Drop for RelayChild {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
