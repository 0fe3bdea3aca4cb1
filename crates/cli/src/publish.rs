//! `lotse-pack publish` and `lotse-pack renew`

use std::{path::PathBuf, process::ExitCode};

use jiff::Timestamp;
use lotse_publish::{Keys, Renewed};

#[derive(clap::Args)]
pub(crate) struct PublishArguments {
    /// Folder of the pack. The packs it extends are read from sibling folders.
    #[arg(value_name = "PACK")]
    pack: PathBuf,
    #[command(flatten)]
    paths: PublicationPaths,
}

/// Paths of the keys and the publication.
#[derive(clap::Args)]
pub(crate) struct PublicationPaths {
    /// Folder of the keys.
    #[arg(long, default_value = "keys", value_name = "KEYS")]
    pub(crate) keys: PathBuf,
    /// Folder that the web server serves.
    #[arg(long, value_name = "DIR")]
    pub(crate) to: PathBuf,
    /// Time from which it counts as fresh (default: now).
    #[arg(long, value_name = "TIME", hide = true)]
    pub(crate) at: Option<Timestamp>,
}

impl PublicationPaths {
    pub(crate) fn now(&self) -> Timestamp {
        self.at.unwrap_or_else(Timestamp::now)
    }
}

pub(crate) async fn run(arguments: &PublishArguments) -> anyhow::Result<ExitCode> {
    let PublicationPaths { keys, to, .. } = &arguments.paths;
    let keys = Keys::open(keys)?;
    let published =
        lotse_publish::publish(&arguments.pack, &keys, to, arguments.paths.now()).await?;
    for warning in &published.warnings {
        say!("{warning}")?;
    }
    if let Some(before) = &published.raised_from {
        say!(
            "pack.toml: version {before} was already published; raised to {}.",
            published.version
        )?;
    }
    for (part, bytes) in &published.changed {
        say!("{part}: {bytes} bytes")?;
    }
    if published.changed.is_empty() {
        say!("Nothing has changed since the last publication; it was renewed.")?;
    }
    say!("Version {} is in {}.", published.version, to.display())?;
    say_order()?;
    say_until(&published.renewed)?;
    Ok(ExitCode::SUCCESS)
}

pub(crate) async fn renew(paths: &PublicationPaths) -> anyhow::Result<ExitCode> {
    let renewed = lotse_publish::renew(&Keys::open(&paths.keys)?, &paths.to, paths.now()).await?;
    say!("Renewed the publication in {}.", paths.to.display())?;
    say_order()?;
    say_until(&renewed)?;
    Ok(ExitCode::SUCCESS)
}

/// Devices read the timestamp first, so everything it refers to must be uploaded before it.
fn say_order() -> anyhow::Result<()> {
    say!("Upload it: first targets/, then metadata/, and metadata/timestamp.json last.")
}

pub(crate) fn say_until(renewed: &Renewed) -> anyhow::Result<()> {
    say!(
        "It counts as fresh until {}. Publish or renew it by {}.",
        renewed.fresh_until,
        renewed.renew_by
    )
}
