//! `lotse-pack`: what a city needs to make its pack.
#![expect(clippy::print_stdout, reason = "a command speaks to standard output")]

mod check;
mod new;
mod plan;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Make, check and try out content packs for Lotse.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Find everything in packs that a newcomer would stumble over.
    Check(check::Arguments),
    /// Show the plan that a newcomer would see.
    Plan(plan::Arguments),
    /// Begin a new pack.
    New(new::Arguments),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Check(arguments) => check::run(&arguments),
        Command::Plan(arguments) => plan::run(&arguments),
        Command::New(arguments) => new::run(arguments),
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
