//! `lotse-pack translate import`

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context as _;
use lotse_pack_model::MadeBy;
use lotse_translate::{
    ImportPlan, ImportRefusal, Returned, plan_import, read_plain, read_xliff, write_all,
};

use super::TextFolders;

#[derive(clap::Args)]
pub(crate) struct TranslationImportArguments {
    /// The file or folder that came back from the translator.
    returned: PathBuf,
    #[command(flatten)]
    folders: TextFolders,
    /// Who translated it.
    #[arg(long, value_enum, default_value = "human")]
    made_by: TextMaker,
    /// Only say what would be written.
    #[arg(long)]
    dry_run: bool,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum TextMaker {
    Human,
    Machine,
}

/// Exit code 1: something does not fit, and nothing was written.
pub(super) fn run(arguments: &TranslationImportArguments) -> anyhow::Result<ExitCode> {
    let folders = arguments.folders.read()?;
    let made_by = match arguments.made_by {
        TextMaker::Human => MadeBy::Human,
        TextMaker::Machine => MadeBy::Machine,
    };
    let returned = match read(&arguments.returned)? {
        Ok(returned) => returned,
        Err(refusal) => return refuse(&[refusal]),
    };
    match plan_import(&folders, &returned, made_by) {
        Ok(plan) => {
            if !arguments.dry_run {
                write_all(&plan.writes)?;
            }
            report(&plan)?;
            Ok(ExitCode::SUCCESS)
        }
        Err(refusals) => refuse(&refusals),
    }
}

fn read(path: &Path) -> anyhow::Result<Result<Returned, ImportRefusal>> {
    if path.is_dir() {
        return Ok(Ok(read_plain(path)?));
    }
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(read_xliff(&path.display().to_string(), &text))
}

fn refuse(refusals: &[ImportRefusal]) -> anyhow::Result<ExitCode> {
    for refusal in refusals {
        say!("{refusal}")?;
    }
    say!("Nothing was written. Correct these and import again.")?;
    Ok(ExitCode::FAILURE)
}

fn report(plan: &ImportPlan) -> anyhow::Result<()> {
    say!(
        "New or changed texts: {}. Confirmed: {}.",
        plan.changed,
        plan.confirmed
    )?;
    for write in &plan.writes {
        say!("    {}", write.path.display())?;
    }
    if !plan.waiting.is_empty() {
        say!(
            "Not written until the rest of the page or message is translated: {}",
            plan.waiting.join(", ")
        )?;
    }
    if !plan.gone.is_empty() {
        say!(
            "Left out, because the source does not have them any more: {}",
            plan.gone.join(", ")
        )?;
    }
    for pack in &plan.added_to {
        say!("The language is complete; it was added to pack.toml of {pack}.")?;
    }
    Ok(())
}
