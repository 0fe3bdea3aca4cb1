//! `lotse-pack translate check`

use std::{collections::BTreeSet, process::ExitCode};

use lotse_translate::check;

use super::TextFolders;

#[derive(clap::Args)]
pub(crate) struct TranslationCheckArguments {
    #[command(flatten)]
    folders: TextFolders,
}

/// Exit code 0: no findings; 1: a translation is damaged, unrecorded or stale without a
/// mark.
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
