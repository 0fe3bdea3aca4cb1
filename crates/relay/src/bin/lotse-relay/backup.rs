//! `lotse-relay backup`

use std::path::PathBuf;

use crate::place::Place;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    place: Place,
    /// The new file.
    #[arg(value_name = "FILE")]
    to: PathBuf,
}

pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<()> {
    anyhow::ensure!(
        !arguments.to.exists(),
        "{} is there already",
        arguments.to.display()
    );
    let store = arguments.place.open().await?;
    store.back_up(arguments.to.clone()).await?;
    say!("Copied to {}.", arguments.to.display())
}
