//! `lotse-pack translate keep` and `mark`

use std::{path::PathBuf, process::ExitCode};

use lotse_i18n::Language;
use lotse_translate::{Keep, keep, write_all};

use super::read_folders;

#[derive(clap::Args)]
pub(crate) struct KeepArguments {
    /// The texts that are still right: `step-tax-id`, `step-tax-id.why`, `guides/tax-id#3`.
    #[arg(value_name = "ID", required_unless_present = "new")]
    ids: Vec<String>,
    /// All translations of which nothing is recorded yet.
    #[arg(long, conflicts_with = "ids")]
    new: bool,
    #[command(flatten)]
    concerned: Concerned,
}

#[derive(clap::Args)]
pub(crate) struct MarkArguments {
    /// The texts to be translated later: `step-tax-id`, `step-tax-id.why`, `guides/tax-id#3`.
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,
    #[command(flatten)]
    concerned: Concerned,
}

#[derive(clap::Args)]
struct Concerned {
    /// Only these languages (default: all).
    #[arg(long = "language", value_name = "TAG", value_delimiter = ',')]
    languages: Vec<Language>,
    /// Packs, and folders with a folder of texts for each language, such as `locales`.
    #[arg(long = "in", value_name = "PATH", num_args = 1.., required = true)]
    paths: Vec<PathBuf>,
}

pub(super) fn run_keep(arguments: &KeepArguments) -> anyhow::Result<ExitCode> {
    let what = if arguments.new {
        Keep::New
    } else {
        Keep::Valid(arguments.ids.clone())
    };
    let count = record(&arguments.concerned, &what)?;
    say!("Translations recorded as right: {count}.")?;
    Ok(ExitCode::SUCCESS)
}

pub(super) fn run_mark(arguments: &MarkArguments) -> anyhow::Result<ExitCode> {
    let count = record(&arguments.concerned, &Keep::Stale(arguments.ids.clone()))?;
    say!("Stale translations marked: {count}.")?;
    Ok(ExitCode::SUCCESS)
}

fn record(concerned: &Concerned, what: &Keep) -> anyhow::Result<usize> {
    let folders = read_folders(&concerned.paths)?;
    let (writes, count) = keep(&folders, &concerned.languages, what)?;
    write_all(&writes)?;
    Ok(count)
}
