//! `lotse-relay backup`

use std::path::PathBuf;

use crate::store_argument::StoreArgument;

#[derive(clap::Args)]
pub(crate) struct BackupArguments {
    #[command(flatten)]
    store: StoreArgument,
    /// Path of the backup; must not exist.
    #[arg(value_name = "FILE")]
    to: PathBuf,
}

pub(crate) async fn run(arguments: BackupArguments) -> anyhow::Result<()> {
    anyhow::ensure!(
        !arguments.to.exists(),
        "{} already exists",
        arguments.to.display()
    );
    let store = arguments.store.open().await?;
    store.back_up(arguments.to.clone()).await?;
    print_line!("Copied to {}.", arguments.to.display())
}
