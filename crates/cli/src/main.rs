//! `lotse-pack`: what a city needs to make its pack.

/// Says a line on standard output; fails only where that cannot be written.
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

/// Make, check, try out and publish content packs for Lotse.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Begin a new pack.
    New(new::Arguments),
    /// Take over content that is kept somewhere else.
    Import(import::Arguments),
    /// Find everything in packs that a newcomer would stumble over.
    Check(check::Arguments),
    /// Hold texts against the glossary of their language.
    Glossary(glossary::Arguments),
    /// Show the plan that a newcomer would see.
    Plan(plan::Arguments),
    /// Search packs as the app does: questions come from standard input, one a line.
    Search(search::Arguments),
    /// Open the app on a pack and show what is saved there at once.
    Preview(preview::Arguments),
    /// Make a code that opens what an employer has booked.
    Code(code::Arguments),
    /// Make, back up and exchange the keys of a publisher.
    #[command(subcommand)]
    Keys(keys::Arguments),
    /// Make a mentor programme's key, confirm mentors, check reports.
    #[command(subcommand)]
    Mentor(mentor::Arguments),
    /// Build the bundles of a pack, to look at.
    Build(build::Arguments),
    /// Check, build, sign and write what a web server can hand out.
    Publish(publish::Arguments),
    /// Sign anew what is published, before it goes stale.
    Renew(publish::Place),
    /// Keep the national directory of publishers.
    #[command(subcommand)]
    Directory(directory::Arguments),
    /// Hand out a folder, to try things out.
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

/// Today, unless somebody wants to try another day.
fn today(on: Option<jiff::civil::Date>) -> jiff::civil::Date {
    on.unwrap_or_else(|| jiff::Zoned::now().date())
}
