//! `lotse-relay`: the mailboxes of a city.

/// Says a line on standard output; fails only where that cannot be written.
macro_rules! say {
    ($($text:tt)*) => { crate::output::line(format_args!($($text)*)) };
}

mod backup;
mod output;
mod place;
mod serve;
mod stats;
mod tickets;
mod transfer;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use tracing_subscriber::EnvFilter;

/// Keep mailboxes of sealed envelopes for the devices of a city.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Answer devices until it is stopped.
    Serve(Box<serve::Arguments>),
    /// Make, list and withdraw the tickets with which mailboxes are opened.
    #[command(subcommand)]
    Tickets(tickets::Command),
    /// Count what there is.
    Stats(stats::Arguments),
    /// Copy everything from one store to another one.
    Move(transfer::Arguments),
    /// Copy the file of the store while it is in use.
    Backup(backup::Arguments),
}

#[tokio::main]
async fn main() -> ExitCode {
    let filter = EnvFilter::try_from_env("LOTSE_RELAY_LOG");
    tracing_subscriber::fmt()
        .with_env_filter(filter.unwrap_or_else(|_| EnvFilter::new("info")))
        .with_writer(std::io::stderr)
        .init();
    let result = match Arguments::parse().command {
        Command::Serve(arguments) => serve::run(*arguments).await,
        Command::Tickets(command) => tickets::run(command).await,
        Command::Stats(arguments) => stats::run(&arguments).await,
        Command::Move(arguments) => transfer::run(&arguments).await,
        Command::Backup(arguments) => backup::run(arguments).await,
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("lotse-relay: {error:#}");
            ExitCode::from(2)
        }
    }
}
