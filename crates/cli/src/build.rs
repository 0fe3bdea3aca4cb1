//! `lotse-pack build`

use std::{path::PathBuf, process::ExitCode};

use anyhow::Context;
use lotse_pack_model::PackFiles;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder of the pack.
    #[arg(value_name = "PACK")]
    pack: PathBuf,
    /// Where the bundles go.
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
}

/// Builds without signing, to look at: the same folder gives the same bytes.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let folder = arguments.pack.canonicalize();
    let folder = folder.with_context(|| format!("cannot read {}", arguments.pack.display()))?;
    let name = folder.file_name().context("this is no folder of a pack")?;
    let files = PackFiles::read(&folder)?;
    anyhow::ensure!(
        files.get("pack.toml").is_some(),
        "{} has no pack.toml, so it is no pack",
        folder.display()
    );
    for built in lotse_publish::build(&files)? {
        let path = built.write(&name.to_string_lossy(), &arguments.to)?;
        say!("{}  {}", built.digest, path.display())?;
    }
    Ok(ExitCode::SUCCESS)
}
