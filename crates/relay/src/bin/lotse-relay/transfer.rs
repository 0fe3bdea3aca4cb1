//! `lotse-relay move`

use anyhow::Context as _;
use lotse_relay::store::{self, StoreAddress};

use crate::store_argument;

#[derive(clap::Args)]
pub(crate) struct MoveArguments {
    /// The store to copy; stop its relay first.
    #[arg(
        long,
        env = "LOTSE_RELAY_MOVE_FROM",
        value_name = "STORE",
        hide_env_values = true
    )]
    from: StoreAddress,
    /// The store to copy to; must be empty.
    #[arg(
        long,
        env = "LOTSE_RELAY_MOVE_TO",
        value_name = "STORE",
        hide_env_values = true
    )]
    to: StoreAddress,
}

pub(crate) async fn run(arguments: &MoveArguments) -> anyhow::Result<()> {
    if let StoreAddress::File(path) = &arguments.from {
        anyhow::ensure!(path.exists(), "{} does not exist", path.display());
    }
    let from = store_argument::open(&arguments.from).await;
    let from = from.context("cannot open the source store")?;
    let to = store_argument::open(&arguments.to).await;
    let to = to.context("cannot open the target store")?;
    let moved = store::transfer(&*from, &*to).await?;
    print_line!(
        "Copied {} mailboxes with {} envelopes, and {} tickets.",
        moved.mailboxes,
        moved.envelopes,
        moved.tickets
    )
}
