//! The command itself, in a folder of its own.

use std::{
    path::Path,
    process::{Command, Output},
};

use lotse_wire::Ticket;

use super::{client::Device, serving, serving::Serving, within};

/// A relay that serves.
pub struct Process {
    serving: Serving,
    pub device: Device,
}

impl Process {
    /// `lotse-relay serve` on a free port, in a folder.
    pub fn serve(folder: &Path, arguments: &[&str]) -> Self {
        Self::start(folder, &[&["--listen", "127.0.0.1:0"], arguments].concat())
    }

    pub fn start(folder: &Path, arguments: &[&str]) -> Self {
        let mut command = command(folder, &["serve"]);
        let serving = Serving::start(command.args(arguments)).unwrap();
        Self {
            device: Device::new(&serving.address),
            serving,
        }
    }

    /// Sends a signal.
    pub fn signal(&self, signal: &str) {
        self.serving.signal(signal).unwrap();
    }

    /// Waits for its end; whether it ended well.
    pub async fn ended(&mut self) -> bool {
        let ended = async {
            loop {
                match self.serving.ended().unwrap() {
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
        let status = format!("/proc/{}/status", self.serving.pid());
        let status = std::fs::read_to_string(status).unwrap();
        let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = most.unwrap().trim().trim_end_matches(" kB");
        kilobytes.parse::<u64>().unwrap() << 10
    }
}

/// The command without anything from outside.
pub fn command(folder: &Path, arguments: &[&str]) -> Command {
    let program = Path::new(env!("CARGO_BIN_EXE_lotse-relay"));
    let mut command = serving::command(program, folder);
    command.args(arguments);
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
