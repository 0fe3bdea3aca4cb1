//! The commands of `lotse-relay`, with panics instead of errors.

use std::{
    path::Path,
    process::{Command, Output},
};

use lotse_wire::Ticket;

use crate::{RelayChild, TestDevice, relay_command, relay_program, within};

/// A relay that serves as its own process.
pub struct RelayServer {
    child: RelayChild,
    /// A device that calls the relay.
    pub device: TestDevice,
}

impl RelayServer {
    /// Runs `lotse-relay serve` in a folder, on a free port.
    pub fn serve(folder: &Path, arguments: &[&str]) -> Self {
        Self::start(folder, &[&["--listen", "127.0.0.1:0"], arguments].concat())
    }

    /// Runs `lotse-relay serve` in a folder.
    pub fn start(folder: &Path, arguments: &[&str]) -> Self {
        let mut command = command(folder, &["serve"]);
        let child = RelayChild::start(command.args(arguments)).unwrap();
        Self {
            device: TestDevice::new(&child.url),
            child,
        }
    }

    /// Sends a signal, such as `-TERM`.
    pub fn signal(&self, signal: &str) {
        self.child.signal(signal).unwrap();
    }

    /// Waits until the process has ended, and returns whether it succeeded.
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

    /// Returns the peak memory use of the process so far, in bytes.
    #[cfg(target_os = "linux")]
    pub fn peak_memory(&self) -> u64 {
        let status = format!("/proc/{}/status", self.child.pid());
        let status = std::fs::read_to_string(status).unwrap();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = peak.unwrap().trim().trim_end_matches(" kB");
        kilobytes.parse::<u64>().unwrap() << 10
    }
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let program = relay_program().unwrap().expect("lotse-relay is not built");
    let mut command = relay_command(&program, folder);
    command.args(arguments);
    command
}

/// Runs `lotse-relay` in a folder, with some variables of the environment.
pub fn run_relay(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    let mut command = command(folder, arguments);
    command.envs(variables.iter().copied()).output().unwrap()
}

/// Runs `lotse-relay` in a folder, and returns what it prints on success.
pub fn run_relay_ok(folder: &Path, arguments: &[&str]) -> String {
    let output = run_relay(folder, arguments, &[]);
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Adds a ticket to the store in a folder.
pub fn add_ticket(folder: &Path, uses: u32, arguments: &[&str]) -> Ticket {
    let uses = uses.to_string();
    let add = ["tickets", "add", "--until", "9999-01-01", "--uses", &uses];
    let text = run_relay_ok(folder, &[&add, arguments].concat());
    text.lines().next().unwrap().parse().unwrap()
}
