//! `lotse-relay tickets`

use anyhow::{Context as _, bail};
use data_encoding::HEXLOWER;
use jiff::civil::Date;
use lotse_relay::{
    store::{Store, TicketRecord},
    tickets,
};
use serde::Serialize;
use url::{Url, form_urlencoded::byte_serialize};

use crate::place::Place;

/// So many letters of a digest tell tickets apart.
const SHOWN: usize = 10;

#[derive(clap::Subcommand)]
pub(crate) enum Command {
    /// Make a ticket. It is shown once and never again.
    Add(Add),
    /// List tickets, without their codes.
    List(List),
    /// Make a ticket worthless. Mailboxes that it opened stay.
    Withdraw(Withdraw),
}

#[derive(clap::Args)]
pub(crate) struct Add {
    #[command(flatten)]
    place: Place,
    /// How many mailboxes it opens.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    uses: u32,
    /// The last day on which it does (UTC).
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Date,
    /// What it is for. Do not write down for whom.
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
    /// The address of the relay, to show also a link that opens in the app.
    #[arg(long, value_name = "URL")]
    relay: Option<Url>,
}

#[derive(clap::Args)]
pub(crate) struct List {
    #[command(flatten)]
    place: Place,
    /// Say it as JSON.
    #[arg(long)]
    json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Withdraw {
    #[command(flatten)]
    place: Place,
    /// The beginning of its digest, as `tickets list` shows it.
    #[arg(value_name = "PREFIX")]
    prefix: String,
}

pub(crate) async fn run(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Add(arguments) => add(arguments).await,
        Command::List(arguments) => list(arguments).await,
        Command::Withdraw(arguments) => withdraw(arguments).await,
    }
}

async fn add(arguments: Add) -> anyhow::Result<()> {
    if let Some(relay) = &arguments.relay {
        lotse_wire::base_url(relay).context("--relay is no address of a relay")?;
    }
    // A new store is made: tickets may come before the first start.
    let store = crate::place::open(&arguments.place.store).await?;
    let ticket = tickets::add(&*store, arguments.uses, arguments.until, &arguments.note).await?;
    say!("{ticket}")?;
    let Some(relay) = arguments.relay else {
        return Ok(());
    };
    let relay: String = byte_serialize(relay.as_str().as_bytes()).collect();
    say!("lotse://ticket?relay={relay}&code={ticket}")
}

/// A ticket as it is listed.
#[derive(Serialize)]
struct Listed {
    digest: String,
    note: String,
    uses: i64,
    until: Option<Date>,
}

impl From<TicketRecord> for Listed {
    fn from(ticket: TicketRecord) -> Self {
        Self {
            digest: digest(&ticket).chars().take(SHOWN).collect(),
            note: ticket.note,
            uses: ticket.uses,
            until: tickets::date(ticket.until_day),
        }
    }
}

async fn list(arguments: List) -> anyhow::Result<()> {
    let store = arguments.place.open().await?;
    let tickets = store.tickets().await?.into_iter().map(Listed::from);
    if arguments.json {
        let tickets: Vec<_> = tickets.collect();
        return say!("{}", serde_json::to_string_pretty(&tickets)?);
    }
    for ticket in tickets {
        let until = ticket.until.map(|date| date.to_string());
        say!(
            "{}  {:>6} left  until {}  {}",
            ticket.digest,
            ticket.uses,
            until.unwrap_or_default(),
            ticket.note
        )?;
    }
    Ok(())
}

async fn withdraw(arguments: Withdraw) -> anyhow::Result<()> {
    let store = arguments.place.open().await?;
    let ticket = the_one(&*store, &arguments.prefix.to_lowercase()).await?;
    store.withdraw_ticket(ticket.digest).await?;
    say!("Withdrawn: {}", Listed::from(ticket).digest)
}

async fn the_one(store: &dyn Store, prefix: &str) -> anyhow::Result<TicketRecord> {
    let tickets = store.tickets().await?;
    let mut fitting = tickets
        .into_iter()
        .filter(|ticket| digest(ticket).starts_with(prefix));
    match (fitting.next(), fitting.next()) {
        (Some(ticket), None) => Ok(ticket),
        (None, _) => bail!("no ticket's digest begins with {prefix}"),
        (Some(_), Some(_)) => bail!("several digests begin with {prefix}: write more of it"),
    }
}

fn digest(ticket: &TicketRecord) -> String {
    HEXLOWER.encode(&ticket.digest)
}
