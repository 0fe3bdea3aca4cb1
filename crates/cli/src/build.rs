//! `lotse-pack build`

use std::{path::PathBuf, process::ExitCode};

use anyhow::Context;
use lotse_pack_model::PackFiles;

#[derive(clap::Args)]
pub(crate) struct BuildArguments {
    /// Folder of the pack.
    #[arg(value_name = "PACK")]
    pack: PathBuf,
    /// Output folder for the bundles.
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
}

/// Builds unsigned bundles for inspection; reproducible.
pub(crate) fn run(arguments: &BuildArguments) -> anyhow::Result<ExitCode> {
    let folder = arguments.pack.canonicalize();
    let folder = folder.with_context(|| format!("cannot read {}", arguments.pack.display()))?;
    let name = folder.file_name().context("not the folder of a pack")?;
    let files = PackFiles::read(&folder)?;
    anyhow::ensure!(
        files.get("pack.toml").is_some(),
        "{} has no pack.toml, so it is not a pack",
        folder.display()
    );
    for built in lotse_publish::build(&files)? {
        let path = built.write(&name.to_string_lossy(), &arguments.to)?;
        say!("{}  {}", built.digest, path.display())?;
    }
    Ok(ExitCode::SUCCESS)
}
