//! `lotse-pack translate`

mod check;
mod export;
mod import;
mod keep;
mod status;

use std::{path::PathBuf, process::ExitCode};

use anyhow::Context as _;
use lotse_translate::TextFolder;

#[derive(clap::Args)]
pub(crate) struct TranslateArguments {
    #[command(subcommand)]
    command: TranslateCommand,
}

#[derive(clap::Subcommand)]
enum TranslateCommand {
    /// Show what is missing or stale, by language and file.
    Status(status::TranslationStatusArguments),
    /// Check that no translation has lost anything or is silently stale.
    Check(check::TranslationCheckArguments),
    /// Write texts for a translator.
    Export(export::TranslationExportArguments),
    /// Take over what a translator returned: all of it, or nothing.
    Import(import::TranslationImportArguments),
    /// Record that translations are right for the source as it is.
    Keep(keep::KeepArguments),
    /// Mark stale translations, to be done later.
    Mark(keep::MarkArguments),
}

/// The folders that a subcommand works on.
#[derive(clap::Args)]
struct TextFolders {
    /// Packs, and folders with a folder of texts for each language, such as `locales`.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
}

impl TextFolders {
    fn read(&self) -> anyhow::Result<Vec<TextFolder>> {
        read_folders(&self.paths)
    }
}

fn read_folders(paths: &[PathBuf]) -> anyhow::Result<Vec<TextFolder>> {
    let read = |path: &PathBuf| {
        TextFolder::read(path).with_context(|| format!("cannot read {}", path.display()))
    };
    paths.iter().map(read).collect()
}

pub(crate) fn run(arguments: &TranslateArguments) -> anyhow::Result<ExitCode> {
    match &arguments.command {
        TranslateCommand::Status(arguments) => status::run(arguments),
        TranslateCommand::Check(arguments) => check::run(arguments),
        TranslateCommand::Export(arguments) => export::run(arguments),
        TranslateCommand::Import(arguments) => import::run(arguments),
        TranslateCommand::Keep(arguments) => keep::run_keep(arguments),
        TranslateCommand::Mark(arguments) => keep::run_mark(arguments),
    }
}
