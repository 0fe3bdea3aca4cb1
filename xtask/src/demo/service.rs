//! Processes that run as long as the demonstration.

use std::{fs::File, path::Path, process::Stdio};

use anyhow::{Context, Result, ensure};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, ChildStdout, Command},
};

use super::folder::short;

/// A process that says where it listens in its first line. It is killed on drop.
pub(super) struct Service {
    child: Child,
    first_line: String,
    /// Kept open, as a closed pipe would end the process with its next line.
    _output: BufReader<ChildStdout>,
}

impl Service {
    /// Starts a process, and waits until it listens.
    pub(super) async fn start(command: std::process::Command, log: &Path) -> Result<Self> {
        let program = command.get_program().to_string_lossy().into_owned();
        let mut child = Command::from(command)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(File::create(log)?)
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("failed to start {program}"))?;
        let output = child.stdout.take().context("no standard output")?;
        let mut output = BufReader::new(output);
        let mut first_line = String::new();
        output.read_line(&mut first_line).await?;
        ensure!(
            !first_line.trim().is_empty(),
            "{program} ended before it listened; {} says why",
            short(log)
        );
        Ok(Self {
            child,
            first_line,
            _output: output,
        })
    }

    /// The address at which it listens: the last word of its first line.
    pub(super) fn last_word(&self) -> &str {
        last_word(&self.first_line)
    }

    pub(super) fn port(&self) -> Result<u16> {
        port(self.last_word()).with_context(|| format!("no port in {:?}", self.first_line))
    }

    /// Process id; `None` once the process has ended.
    pub(super) fn pid(&self) -> Option<u32> {
        self.child.id()
    }
}

fn last_word(line: &str) -> &str {
    line.split_whitespace().next_back().unwrap_or_default()
}

fn port(url: &str) -> Option<u16> {
    url.trim_end_matches('/').rsplit(':').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_in_the_last_word_of_the_first_line() {
        let lines = [
            (
                "Serving a folder/web at http://127.0.0.1:8000/\n",
                Some(8000),
            ),
            ("Listening on http://127.0.0.1:8470\n", Some(8470)),
            ("unix:path=/run/bus,guid=1f\n", None),
        ];
        for (line, expected) in lines {
            assert_eq!(port(last_word(line)), expected, "{line}");
        }
    }
}
