//! `lotse-relay stats`

use crate::store_argument::StoreArgument;

#[derive(clap::Args)]
pub(crate) struct StatsArguments {
    #[command(flatten)]
    store: StoreArgument,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

pub(crate) async fn run(arguments: &StatsArguments) -> anyhow::Result<()> {
    let stats = arguments.store.open().await?.stats().await?;
    if arguments.json {
        return print_line!("{}", serde_json::to_string(&stats)?);
    }
    print_line!("mailboxes  {}", stats.mailboxes)?;
    print_line!("writers    {}", stats.writers)?;
    print_line!("envelopes  {}", stats.envelopes)?;
    print_line!("bytes      {}", stats.bytes)?;
    print_line!("tickets    {}", stats.tickets)
}
