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

/// Where the key is unless somebody says otherwise.
pub(super) const FILE: &str = "mentor-programme.key";

/// The longest file that is taken for a key, in bytes.
const LONGEST: u64 = 1024;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The file for the secret key, which must not be there yet.
    #[arg(long, default_value = FILE, value_name = "FILE")]
    out: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let programme = Programme::random();
    let path = &arguments.out;
    keep(path, &programme)?;
    let public = String::from(MentorKey(programme.public()));
    say!(
        "Made the secret key of the programme in {}.",
        path.display()
    )?;
    say!("The public key, for everybody to know:\n  {public}")?;
    say!("Add these lines to pack.toml, with the contact that takes reports:\n")?;
    say!("[mentors]")?;
    say!("key = \"{public}\"")?;
    say!("report_to = \"<contact id>\"\n")?;
    say!(
        "Whoever has {} can confirm mentors in your name. Keep a copy where you keep seals and cash, not in the pack.",
        path.display()
    )?;
    Ok(ExitCode::SUCCESS)
}

/// The key that was kept in a file.
pub(super) fn read(path: &Path) -> anyhow::Result<Programme> {
    let text = input::read(path, LONGEST)?;
    Programme::of_text(&text)
        .map_err(|_| anyhow::anyhow!("{} holds no key of a mentor programme", path.display()))
}

/// Writes the key where only its owner reads it, and over nothing.
fn keep(path: &Path, programme: &Programme) -> anyhow::Result<()> {
    let mut file = match new_private_file(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => anyhow::bail!(
            "{} is there already; nothing was changed. With another key, no confirmation that was given would hold",
            path.display()
        ),
        made => made.with_context(|| format!("cannot make {}", path.display()))?,
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
