//! Developer commands: `cargo xtask run | web | demo | test | check | gen | fuzz | bench`.

mod arrows;
mod bench;
mod check;
mod complaints;
mod demo;
mod fuzz;
mod generate;
mod memory;
mod parallel;
mod run;
mod screen;
mod section;
mod sources;
mod system;
mod test;
mod ui;
mod web;
mod workshop;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Developer commands of Lotse. Each installs what it needs first.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Xtask {
    #[command(subcommand)]
    command: XtaskCommand,
}

#[derive(Subcommand)]
enum XtaskCommand {
    /// Build the app and open its window
    Run(run::RunOptions),
    /// Build the web app, a folder for any web space
    Web(web::WebOptions),
    /// Open the app for a newcomer and a mentor, with publishers and a relay on this
    /// machine
    Demo(demo::DemoOptions),
    /// Run all checks, unit tests, and tests of the whole app in its real window,
    /// offline
    Test(test::TestOptions),
    /// Check formatting, lints, docs, dependencies, texts, types, licences, packs
    Check,
    /// Generate the shell's commands and the TypeScript types and calls
    Gen(generate::GenerateOptions),
    /// Feed random input to everything that reads something from outside
    Fuzz(fuzz::FuzzOptions),
    /// Run a benchmark
    #[command(subcommand)]
    Bench(bench::Bench),
}

fn main() -> ExitCode {
    match dispatch(Xtask::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: XtaskCommand) -> anyhow::Result<()> {
    let workshop = workshop::Workshop::open()?;
    match command {
        XtaskCommand::Run(options) => run::run(&workshop, &options),
        XtaskCommand::Web(options) => web::web(&workshop, &options),
        XtaskCommand::Demo(options) => demo::demo(&workshop, &options),
        XtaskCommand::Test(options) => test::test(&workshop, &options),
        XtaskCommand::Check => check::check_alone(&workshop),
        XtaskCommand::Gen(options) => generate::generate(&workshop, &options),
        XtaskCommand::Fuzz(options) => fuzz::fuzz(&workshop, &options),
        XtaskCommand::Bench(bench) => bench::bench(&workshop, &bench),
    }
}
