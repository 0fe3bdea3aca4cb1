//! `lotse-pack`: creates, checks and publishes packs.

/// Prints a line to standard output; fails only if that cannot be written.
macro_rules! say {
    ($($text:tt)*) => { crate::output::line(format_args!($($text)*)) };
}

mod build;
mod check;
mod code;
mod directory;
mod glossary;
mod import;
mod keys;
mod mentor;
mod new;
mod output;
mod plan;
mod preview;
mod publish;
mod search;
mod serve;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Create, check, preview and publish content packs for Lotse.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Create a new pack.
    New(new::Arguments),
    /// Import content from other sources.
    Import(import::Arguments),
    /// Check packs for everything that would mislead a newcomer.
    Check(check::Arguments),
    /// Check texts against the glossary of their language.
    Glossary(glossary::Arguments),
    /// Show a newcomer's plan.
    Plan(plan::Arguments),
    /// Search packs as the app does; queries are read from standard input, one per line.
    Search(search::Arguments),
    /// Open the app on a pack and show changes as files are saved.
    Preview(preview::Arguments),
    /// Generate a code that opens an employer's modules.
    Code(code::Arguments),
    /// Generate, back up and replace a publisher's keys.
    #[command(subcommand)]
    Keys(keys::Arguments),
    /// Generate a mentor programme's key, confirm mentors, check reports.
    #[command(subcommand)]
    Mentor(mentor::Arguments),
    /// Build the bundles of a pack without signing them.
    Build(build::Arguments),
    /// Check, build and sign a pack, and write it to a folder for a web server.
    Publish(publish::Arguments),
    /// Renew a publication before it becomes stale.
    Renew(publish::Place),
    /// Maintain the national directory of publishers.
    #[command(subcommand)]
    Directory(directory::Arguments),
    /// Serve a folder over HTTP, for testing or sharing.
    Serve(serve::Arguments),
}

#[tokio::main]
async fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::New(arguments) => new::run(arguments),
        Command::Import(arguments) => import::run(arguments).await,
        Command::Check(arguments) => check::run(&arguments),
        Command::Glossary(arguments) => glossary::run(&arguments),
        Command::Plan(arguments) => plan::run(&arguments),
        Command::Search(arguments) => search::run(&arguments),
        Command::Preview(arguments) => preview::run(&arguments),
        Command::Code(arguments) => code::run(&arguments),
        Command::Keys(arguments) => keys::run(arguments).await,
        Command::Mentor(arguments) => mentor::run(&arguments),
        Command::Build(arguments) => build::run(&arguments),
        Command::Publish(arguments) => publish::run(&arguments).await,
        Command::Renew(place) => publish::renew(&place).await,
        Command::Directory(arguments) => directory::run(arguments).await,
        Command::Serve(arguments) => serve::run(&arguments).await,
    };
    result.unwrap_or_else(|error| {
        eprintln!("lotse-pack: {error:#}");
        ExitCode::from(2)
    })
}

/// Today, unless another date is given.
fn today(on: Option<jiff::civil::Date>) -> jiff::civil::Date {
    on.unwrap_or_else(|| jiff::Zoned::now().date())
}
