//! `lotse-relay tickets`

use anyhow::{Context as _, bail};
use data_encoding::HEXLOWER;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use lotse_relay::{
    store::{Store, TicketRecord},
    tickets,
};
use serde::Serialize;
use url::{Url, form_urlencoded::byte_serialize};

use crate::store_argument::StoreArgument;

/// Number of hexadecimal digits of a digest that are shown.
const DIGEST_DIGITS: usize = 10;

#[derive(clap::Subcommand)]
pub(crate) enum Command {
    /// Add a ticket. It is shown only once.
    Add(Add),
    /// List tickets, without their codes.
    List(List),
    /// Withdraw a ticket. Mailboxes that it opened stay open.
    Withdraw(Withdraw),
}

#[derive(clap::Args)]
pub(crate) struct Add {
    #[command(flatten)]
    store: StoreArgument,
    /// Number of mailboxes that the ticket opens.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    uses: u32,
    /// Last day of validity (UTC).
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Date,
    /// Purpose of the ticket. Do not name persons.
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
    /// URL of the relay; also prints a link that opens in the app.
    #[arg(long, value_name = "URL")]
    relay: Option<Url>,
}

#[derive(clap::Args)]
pub(crate) struct List {
    #[command(flatten)]
    store: StoreArgument,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

#[derive(clap::Args)]
pub(crate) struct Withdraw {
    #[command(flatten)]
    store: StoreArgument,
    /// Prefix of the digest, as shown by `tickets list`.
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
        lotse_wire::base_url(relay).context("--relay: not a relay URL")?;
    }
    let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
    if arguments.until < today {
        bail!(
            "--until {}: that day is past, so the ticket would open nothing; no ticket was added",
            arguments.until
        );
    }
    // Creates a missing store, because tickets may be added before the first start.
    let store = crate::store_argument::open(&arguments.store.address).await?;
    let ticket = tickets::add(&*store, arguments.uses, arguments.until, &arguments.note).await?;
    print_line!("{ticket}")?;
    let Some(relay) = arguments.relay else {
        return Ok(());
    };
    let relay: String = byte_serialize(relay.as_str().as_bytes()).collect();
    print_line!("lotse://ticket?relay={relay}&code={ticket}")
}

/// A row of the list of tickets.
#[derive(Serialize)]
struct TicketRow {
    digest: String,
    note: String,
    uses: i64,
    until: Option<Date>,
}

impl From<TicketRecord> for TicketRow {
    fn from(ticket: TicketRecord) -> Self {
        Self {
            digest: digest(&ticket).chars().take(DIGEST_DIGITS).collect(),
            note: ticket.note,
            uses: ticket.uses,
            until: tickets::date(ticket.until_day),
        }
    }
}

async fn list(arguments: List) -> anyhow::Result<()> {
    let store = arguments.store.open().await?;
    let tickets = store.tickets().await?.into_iter().map(TicketRow::from);
    if arguments.json {
        let tickets: Vec<_> = tickets.collect();
        return print_line!("{}", serde_json::to_string_pretty(&tickets)?);
    }
    for ticket in tickets {
        let until = ticket.until.map(|date| date.to_string());
        // A line end in a note must not look like another ticket.
        let note = ticket.note.replace(['\n', '\t'], " ");
        print_line!(
            "{}  {:>6} left  until {}  {}",
            ticket.digest,
            ticket.uses,
            until.unwrap_or_default(),
            note
        )?;
    }
    Ok(())
}

async fn withdraw(arguments: Withdraw) -> anyhow::Result<()> {
    let store = arguments.store.open().await?;
    let ticket = find_ticket(&*store, &arguments.prefix.to_lowercase()).await?;
    store.withdraw_ticket(ticket.digest).await?;
    print_line!("Withdrawn: {}", TicketRow::from(ticket).digest)
}

async fn find_ticket(store: &dyn Store, prefix: &str) -> anyhow::Result<TicketRecord> {
    let tickets = store.tickets().await?;
    let mut matching = tickets
        .into_iter()
        .filter(|ticket| digest(ticket).starts_with(prefix));
    match (matching.next(), matching.next()) {
        (Some(ticket), None) => Ok(ticket),
        (None, _) => bail!("no ticket with digest {prefix}…"),
        (Some(_), Some(_)) => bail!("several tickets with digest {prefix}…: use a longer prefix"),
    }
}

fn digest(ticket: &TicketRecord) -> String {
    HEXLOWER.encode(ticket.digest.as_bytes())
}
