//! `lotse-relay move`

use anyhow::Context as _;
use lotse_relay::store::{self, StoreAddress};

use crate::place;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The store to copy; no relay may be serving it.
    #[arg(long, value_name = "STORE")]
    from: StoreAddress,
    /// The store to copy to; it must be empty.
    #[arg(long, value_name = "STORE")]
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
