//! `lotse-pack publish` and `lotse-pack renew`

use std::{path::PathBuf, process::ExitCode};

use jiff::Timestamp;
use lotse_publish::{Keys, Renewed};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder of the pack. What it extends is looked up beside it.
    #[arg(value_name = "PACK")]
    pack: PathBuf,
    #[command(flatten)]
    place: Place,
}

/// Where keys and publications are.
#[derive(clap::Args)]
pub(crate) struct Place {
    /// The folder with the keys.
    #[arg(long, default_value = "keys", value_name = "KEYS")]
    pub(crate) keys: PathBuf,
    /// The folder that the web server hands out.
    #[arg(long, value_name = "DIR")]
    pub(crate) to: PathBuf,
    /// The moment from which it counts as fresh, instead of now.
    #[arg(long, value_name = "TIME", hide = true)]
    pub(crate) at: Option<Timestamp>,
}

impl Place {
    pub(crate) fn now(&self) -> Timestamp {
        self.at.unwrap_or_else(Timestamp::now)
    }
}

pub(crate) async fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let Place { keys, to, .. } = &arguments.place;
    let keys = Keys::open(keys)?;
    let published =
        lotse_publish::publish(&arguments.pack, &keys, to, arguments.place.now()).await?;
    for warning in &published.warnings {
        say!("{warning}")?;
    }
    if let Some(before) = &published.raised_from {
        say!(
            "pack.toml: version {before} was published already; it is {} now.",
            published.version
        )?;
    }
    for (part, bytes) in &published.changed {
        say!("{part}: {bytes} bytes")?;
    }
    if published.changed.is_empty() {
        say!("Nothing has changed since the last publication; it was renewed.")?;
    }
    say!("Version {} lies in {}.", published.version, to.display())?;
    say_order()?;
    say_until(&published.renewed)?;
    Ok(ExitCode::SUCCESS)
}

pub(crate) async fn renew(place: &Place) -> anyhow::Result<ExitCode> {
    let renewed = lotse_publish::renew(&Keys::open(&place.keys)?, &place.to, place.now()).await?;
    say!("Renewed what lies in {}.", place.to.display())?;
    say_order()?;
    say_until(&renewed)?;
    Ok(ExitCode::SUCCESS)
}

/// Readers begin with the timestamp: what it leads to must be there before it.
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
