//! `lotse-relay stats`

use crate::place::Place;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    place: Place,
    /// Say it as JSON.
    #[arg(long)]
    json: bool,
}

pub(crate) async fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let stats = arguments.place.open().await?.stats().await?;
    if arguments.json {
        return say!("{}", serde_json::to_string(&stats)?);
    }
    say!("mailboxes  {}", stats.mailboxes)?;
    say!("writers    {}", stats.writers)?;
    say!("envelopes  {}", stats.envelopes)?;
    say!("bytes      {}", stats.bytes)?;
    say!("tickets    {}", stats.tickets)
}
