//! `lotse-pack`: creates, checks and publishes packs.

/// Prints a line to standard output; fails only if that cannot be written.
macro_rules! say {
    ($($text:tt)*) => { lotse_terminal::print_line(format_args!($($text)*)) };
}

mod build;
mod check;
mod code;
mod coverage;
mod directory;
mod equivalents;
mod glossary;
mod import;
mod keys;
mod mentor;
mod new;
mod passphrase;
mod plan;
mod preview;
mod publish;
mod search;
mod serve;
mod site;
mod translate;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Create, check, preview and publish content packs for Lotse.
#[derive(Parser)]
#[command(version)]
struct LotsePack {
    #[command(subcommand)]
    command: PackCommand,
}

#[derive(Subcommand)]
enum PackCommand {
    /// Create a new pack.
    New(new::NewArguments),
    /// Import content from other sources.
    Import(import::ImportArguments),
    /// Check packs for everything that would mislead a newcomer.
    Check(check::CheckArguments),
    /// Show what packs cover: roles filled, entries with a confirmed source, languages.
    Coverage(coverage::CoverageArguments),
    /// Check texts against the glossary of their language.
    Glossary(glossary::GlossaryArguments),
    /// Learn from the translations what words are called in the source language.
    Equivalents(equivalents::EquivalentsArguments),
    /// Hand texts to translators and take them back; find what is missing or stale.
    Translate(translate::TranslateArguments),
    /// Show a newcomer's plan.
    Plan(plan::PlanArguments),
    /// Search packs as the app does; queries are read from standard input, one per line.
    Search(search::SearchArguments),
    /// Open the app on a pack and show changes as files are saved.
    Preview(preview::PreviewArguments),
    /// Generate a code that opens an employer's modules.
    Code(code::CodeArguments),
    /// Generate, back up and replace a publisher's keys.
    #[command(subcommand)]
    Keys(keys::KeysArguments),
    /// Generate a mentor programme's key, confirm mentors, check reports.
    #[command(subcommand)]
    Mentor(mentor::MentorArguments),
    /// Build the bundles of a pack without signing them.
    Build(build::BuildArguments),
    /// Check, build and sign a pack, and write it to a folder for a web server.
    Publish(publish::PublishArguments),
    /// Write the content of a place as static pages for any web space.
    Site(site::SiteArguments),
    /// Renew a publication before it becomes stale.
    Renew(publish::PublicationPaths),
    /// Maintain the national directory of publishers.
    #[command(subcommand)]
    Directory(directory::DirectoryArguments),
    /// Serve a folder over HTTP, for testing or sharing.
    Serve(serve::ServeArguments),
}

#[tokio::main]
async fn main() -> ExitCode {
    let result = match LotsePack::parse().command {
        PackCommand::New(arguments) => new::run(arguments),
        PackCommand::Import(arguments) => import::run(arguments).await,
        PackCommand::Check(arguments) => check::run(&arguments),
        PackCommand::Coverage(arguments) => coverage::run(&arguments),
        PackCommand::Glossary(arguments) => glossary::run(&arguments),
        PackCommand::Equivalents(arguments) => equivalents::run(&arguments),
        PackCommand::Translate(arguments) => translate::run(&arguments),
        PackCommand::Plan(arguments) => plan::run(&arguments),
        PackCommand::Search(arguments) => search::run(&arguments),
        PackCommand::Preview(arguments) => preview::run(&arguments),
        PackCommand::Code(arguments) => code::run(&arguments),
        PackCommand::Keys(arguments) => keys::run(arguments).await,
        PackCommand::Mentor(arguments) => mentor::run(&arguments),
        PackCommand::Build(arguments) => build::run(&arguments),
        PackCommand::Publish(arguments) => publish::run(&arguments).await,
        PackCommand::Site(arguments) => site::run(&arguments),
        PackCommand::Renew(paths) => publish::renew(&paths).await,
        PackCommand::Directory(arguments) => directory::run(arguments).await,
        PackCommand::Serve(arguments) => serve::run(&arguments).await,
    };
    result.unwrap_or_else(|error| {
        eprintln!(
            "{}",
            lotse_terminal::visible(&format!("lotse-pack: {error:#}"))
        );
        ExitCode::from(2)
    })
}

/// Today, unless another date is given.
fn today(on: Option<jiff::civil::Date>) -> jiff::civil::Date {
    on.unwrap_or_else(|| jiff::Zoned::now().date())
}
