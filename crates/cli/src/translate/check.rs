//! `lotse-pack translate check`

use std::{collections::BTreeSet, process::ExitCode};

use lotse_translate::check;

use super::TextFolders;

#[derive(clap::Args)]
pub(crate) struct TranslationCheckArguments {
    #[command(flatten)]
    folders: TextFolders,
}

/// Exit code 0: all translations are whole, and none is stale without a mark; 1: some
/// are not.
pub(super) fn run(arguments: &TranslationCheckArguments) -> anyhow::Result<ExitCode> {
    let folders = arguments.folders.read()?;
    let findings: BTreeSet<_> = folders.iter().flat_map(check).collect();
    for finding in &findings {
        say!("{finding}")?;
    }
    Ok(if findings.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
