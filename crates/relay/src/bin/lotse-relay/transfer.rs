//! `lotse-relay move`

use anyhow::Context as _;
use lotse_relay::store::{self, StoreAddress};

use crate::place;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The store to copy; no relay may be serving it.
    #[arg(
        long,
        env = "LOTSE_RELAY_MOVE_FROM",
        value_name = "STORE",
        hide_env_values = true
    )]
    from: StoreAddress,
    /// The store to copy to; it must be empty.
    #[arg(
        long,
        env = "LOTSE_RELAY_MOVE_TO",
        value_name = "STORE",
        hide_env_values = true
    )]
    to: StoreAddress,
}

pub(crate) async fn run(arguments: &Arguments) -> anyhow::Result<()> {
    if let StoreAddress::File(path) = &arguments.from {
        anyhow::ensure!(path.exists(), "there is no {}", path.display());
    }
    let from = place::open(&arguments.from).await;
    let from = from.context("the store to copy cannot be opened")?;
    let to = place::open(&arguments.to).await;
    let to = to.context("the store to copy to cannot be opened")?;
    let moved = store::transfer(&*from, &*to).await?;
    say!(
        "Copied {} mailboxes with {} envelopes, and {} tickets.",
        moved.mailboxes,
        moved.envelopes,
        moved.tickets
    )
}
