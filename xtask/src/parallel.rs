//! Runs commands at the same time.

use std::{
    io::{self, BufRead, BufReader, Write},
    process::{Command, Stdio},
    thread,
};

use anyhow::{Result, anyhow};
use xshell::Cmd;

/// A command that has ended.
pub(crate) struct Ended {
    /// The command, as typed in a shell.
    pub(crate) command: String,
    /// Whether it succeeded.
    pub(crate) is_success: bool,
    /// What it wrote to standard output.
    pub(crate) stdout: Vec<u8>,
}

/// Runs commands at the same time. A single one writes as usual; the output of several is
/// printed once each has ended, so that it does not mix.
pub(crate) fn in_parallel(commands: Vec<Cmd<'_>>) -> Result<Vec<Ended>> {
    let run = if commands.len() == 1 {
        run_and_copy
    } else {
        run_and_print
    };
    let running = commands.into_iter().map(|command| {
        eprintln!("$ {command}");
        let words = command.to_string();
        let command = Command::from(command);
        thread::spawn(move || run(words, command))
    });
    let running: Vec<_> = running.collect();
    let ended = running.into_iter().map(|thread| {
        let ended = thread.join().map_err(|_| anyhow!("a thread panicked"))?;
        Ok(ended?)
    });
    ended.collect()
}

/// Copies each line of standard output when it comes.
fn run_and_copy(words: String, mut command: Command) -> io::Result<Ended> {
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let mut stdout = Vec::new();
    if let Some(output) = child.stdout.take() {
        let mut output = BufReader::new(output);
        loop {
            let before = stdout.len();
            if output.read_until(b'\n', &mut stdout)? == 0 {
                break;
            }
            io::stdout().write_all(stdout.get(before..).unwrap_or_default())?;
        }
    }
    Ok(Ended {
        command: words,
        is_success: child.wait()?.success(),
        stdout,
    })
}

fn run_and_print(words: String, mut command: Command) -> io::Result<Ended> {
    let output = command.output()?;
    // Held for both.
    let mut stdout = io::stdout().lock();
    io::stderr().write_all(&output.stderr)?;
    stdout.write_all(&output.stdout)?;
    Ok(Ended {
        command: words,
        is_success: output.status.success(),
        stdout: output.stdout,
    })
}
