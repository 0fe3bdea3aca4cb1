//! `lotse-pack mentor key`

use std::{
    fs::{File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context;
use lotse_pack_model::MentorKey;
use lotse_talk::Programme;

use super::input;

/// Default path of the key.
pub(super) const FILE: &str = "mentor-programme.key";

/// Maximum size of a key file, in bytes.
const LONGEST: u64 = 1024;

#[derive(clap::Args)]
pub(crate) struct MentorKeyArguments {
    /// File for the secret key; must not exist.
    #[arg(long, default_value = FILE, value_name = "FILE")]
    out: PathBuf,
}

pub(crate) fn run(arguments: &MentorKeyArguments) -> anyhow::Result<ExitCode> {
    let programme = Programme::random();
    let path = &arguments.out;
    keep(path, &programme)?;
    let public = String::from(MentorKey(programme.public()));
    say!("Created the programme's secret key in {}.", path.display())?;
    say!("The public key, which may be shared:\n  {public}")?;
    say!("Add these lines to pack.toml, with the contact for reports:\n")?;
    say!("[mentors]")?;
    say!("key = \"{public}\"")?;
    say!("report_to = \"<contact id>\"\n")?;
    say!(
        "Anyone with {} can confirm mentors in your name. Keep a copy where you keep seals and cash, not in the pack.",
        path.display()
    )?;
    Ok(ExitCode::SUCCESS)
}

/// Reads the key from a file.
pub(super) fn read(path: &Path) -> anyhow::Result<Programme> {
    let text = input::read(path, LONGEST)?;
    Programme::of_text(&text)
        .map_err(|_| anyhow::anyhow!("{} is not the key of a mentor programme", path.display()))
}

/// Writes the key to a new file that only its owner can read; never overwrites one.
fn keep(path: &Path, programme: &Programme) -> anyhow::Result<()> {
    let mut file = match new_private_file(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => anyhow::bail!(
            "{} already exists; nothing was changed. Another key would invalidate all confirmations",
            path.display()
        ),
        made => made.with_context(|| format!("cannot create {}", path.display()))?,
    };
    let text = programme.to_text();
    let written = writeln!(file, "{text}").and_then(|()| file.sync_all());
    written.with_context(|| format!("cannot write {}", path.display()))
}

fn new_private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}
