//! `lotse-relay`: serves and administers mailboxes.

/// Prints a line to standard output; fails if it cannot be written.
macro_rules! print_line {
    ($($text:tt)*) => { lotse_terminal::print_line(format_args!($($text)*)) };
}

mod backup;
mod serve;
mod stats;
mod store_argument;
mod tickets;
mod transfer;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use tracing_subscriber::EnvFilter;

/// A server that stores mailboxes of encrypted envelopes.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve devices until stopped.
    Serve(Box<serve::ServeArguments>),
    /// Add, list and withdraw tickets, which allow opening mailboxes.
    #[command(subcommand)]
    Tickets(tickets::Command),
    /// Show numbers of mailboxes, envelopes and tickets.
    Stats(stats::StatsArguments),
    /// Copy everything from one store to another.
    Move(transfer::MoveArguments),
    /// Back up a SQLite store, also while it is in use.
    Backup(backup::BackupArguments),
}

#[tokio::main]
async fn main() -> ExitCode {
    let filter = EnvFilter::try_from_env("LOTSE_RELAY_LOG");
    tracing_subscriber::fmt()
        .with_env_filter(filter.unwrap_or_else(|_| EnvFilter::new("info")))
        .with_writer(std::io::stderr)
        // It would panic in the thread that logs when standard error is on a full disk.
        .log_internal_errors(false)
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
            eprintln!(
                "{}",
                lotse_terminal::visible(&format!("lotse-relay: {error:#}"))
            );
            ExitCode::from(2)
        }
    }
}
