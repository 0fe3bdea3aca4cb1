//! The command itself, in a folder of its own.

use std::{
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, Output, Stdio},
};

use lotse_wire::Ticket;

use super::{client::Device, within};

/// A relay that serves.
pub struct Process {
    child: Child,
    pub device: Device,
}

impl Process {
    /// `lotse-relay serve` on a free port, in a folder.
    pub fn serve(folder: &Path, arguments: &[&str]) -> Self {
        Self::start(folder, &[&["--listen", "127.0.0.1:0"], arguments].concat())
    }

    pub fn start(folder: &Path, arguments: &[&str]) -> Self {
        let mut child = command(folder, &["serve"])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        said.read_line(&mut line).unwrap();
        let address = line.trim_end().strip_prefix("Listening on ");
        let address = address.unwrap_or_else(|| panic!("{line:?}"));
        Self {
            child,
            device: Device::new(address),
        }
    }

    /// Sends a signal.
    pub fn signal(&self, signal: &str) {
        let killed = Command::new("kill")
            .args([signal, &self.child.id().to_string()])
            .status();
        assert!(killed.unwrap().success());
    }

    /// Waits for its end; whether it ended well.
    pub async fn ended(&mut self) -> bool {
        let ended = async {
            loop {
                match self.child.try_wait().unwrap() {
                    Some(status) => break status.success(),
                    None => tokio::task::yield_now().await,
                }
            }
        };
        within(60, ended).await
    }

    /// How much memory it has had in use at most since it started, in bytes.
    #[cfg(target_os = "linux")]
    pub fn most_memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()));
        let status = status.unwrap();
        let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes: u64 = most
            .unwrap()
            .trim()
            .trim_end_matches(" kB")
            .parse()
            .unwrap();
        kilobytes << 10
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The command without anything from outside.
pub fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse-relay"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("LOTSE_RELAY_")) {
        command.env_remove(name);
    }
    command.current_dir(folder).args(arguments);
    command
}

pub fn run(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().unwrap()
}

/// What a command says when all goes well.
pub fn said(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// A ticket for some mailboxes of the store in a folder.
pub fn ticket(folder: &Path, uses: u32, more: &[&str]) -> Ticket {
    let uses = uses.to_string();
    let add = ["tickets", "add", "--until", "9999-01-01", "--uses", &uses];
    let text = said(folder, &[&add, more].concat());
    text.lines().next().unwrap().parse().unwrap()
}
