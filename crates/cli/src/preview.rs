//! `lotse-pack preview`

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use anyhow::Context;
use lotse_pack_model::Place;

#[derive(clap::Args)]
pub(crate) struct PreviewArguments {
    /// Folder of the pack. The packs it extends are read from sibling folders.
    #[arg(value_name = "PACK")]
    pack: PathBuf,
    /// Path of the app, if it is not installed next to this command.
    #[arg(long, value_name = "FILE")]
    app: Option<PathBuf>,
}

/// Opens the app on the folder; it shows changes as they are saved.
pub(crate) fn run(arguments: &PreviewArguments) -> anyhow::Result<ExitCode> {
    let folder = arguments.pack.canonicalize();
    let folder = folder.with_context(|| format!("cannot read {}", arguments.pack.display()))?;
    // Report errors here rather than in the app.
    Place::read(std::slice::from_ref(&folder))?;
    let app = arguments.app.clone().or_else(beside);
    let app = app.context("the app is not beside this command; give its path with --app")?;
    // A separate data folder, so that a preview does not touch the user's plan.
    let data = tempfile::tempdir()?;
    say!("Showing {}. Close the window to end.", folder.display())?;
    let status = Command::new(&app)
        .env("LOTSE_PREVIEW", &folder)
        .env("LOTSE_DATA_DIR", data.path())
        .status()
        .with_context(|| format!("cannot start {}", app.display()))?;
    Ok(if status.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// The app in this command's folder.
fn beside() -> Option<PathBuf> {
    let name = Path::new("lotse").with_extension(env::consts::EXE_EXTENSION);
    let app = env::current_exe().ok()?.with_file_name(name);
    app.is_file().then_some(app)
}
