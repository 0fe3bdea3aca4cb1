//! How the command is started as a process of its own: for the tests of the
//! relay, those of the whole, and measurements.

use std::{
    io::{self, BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
};

/// A relay that serves. It is killed when it is dropped.
pub struct Serving {
    child: Child,
    /// Where it says that it listens.
    pub address: String,
}

/// The command in a folder, without any setting from outside.
pub fn command(program: &Path, folder: &Path) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("LOTSE_RELAY_") {
            command.env_remove(name);
        }
    }
    command.current_dir(folder);
    command
}

impl Serving {
    /// Starts a command that serves, and waits until it listens.
    pub fn start(command: &mut Command) -> io::Result<Self> {
        let child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        // From here on it is killed when something goes wrong.
        let mut serving = Self {
            child,
            address: String::new(),
        };
        let mut line = String::new();
        if let Some(said) = serving.child.stdout.take() {
            BufReader::new(said).read_line(&mut line)?;
        }
        let address = line.trim_end().strip_prefix("Listening on ");
        let address = address.ok_or_else(|| io::Error::other(format!("no address: {line:?}")))?;
        address.clone_into(&mut serving.address);
        Ok(serving)
    }

    /// The number of its process.
    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Sends it a signal, as `-TERM`.
    pub fn signal(&self, signal: &str) -> io::Result<()> {
        let sent = Command::new("kill")
            .args([signal, &self.pid().to_string()])
            .status()?;
        if sent.success() {
            Ok(())
        } else {
            Err(io::Error::other("no signal"))
        }
    }

    /// How it ended, if it has.
    pub fn ended(&mut self) -> io::Result<Option<ExitStatus>> {
        self.child.try_wait()
    }

    /// Waits until it has ended.
    pub fn end(&mut self) -> io::Result<ExitStatus> {
        self.child.wait()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
