//! `lotse-pack glossary`

use std::{collections::BTreeSet, path::PathBuf, process::ExitCode};

use lotse_pack_model::{PackFolders, check_glossaries, glossary::check_folder};

#[derive(clap::Args)]
pub(crate) struct GlossaryArguments {
    /// Packs, and other folders with Fluent files and a `glossary.toml` for each language.
    #[arg(required = true, value_name = "DIR")]
    folders: Vec<PathBuf>,
}

/// Exit code 0: all texts follow the glossary; 1: some do not.
pub(crate) fn run(arguments: &GlossaryArguments) -> anyhow::Result<ExitCode> {
    let mut findings = BTreeSet::new();
    let mut packs = PackFolders::default();
    let mut places = Vec::new();
    for folder in &arguments.folders {
        if folder.join("pack.toml").is_file() {
            places.push(packs.place(std::slice::from_ref(folder))?);
        } else {
            findings.extend(check_folder(folder)?);
        }
    }
    findings.extend(check_glossaries(&places));
    for finding in &findings {
        say!("{finding}")?;
    }
    Ok(if findings.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
