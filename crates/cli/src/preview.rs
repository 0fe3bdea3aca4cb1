//! `lotse-pack preview`

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use anyhow::Context;
use lotse_pack_model::Place;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder of the pack. What it extends is looked up beside it.
    #[arg(value_name = "PACK")]
    pack: PathBuf,
    /// The app, where it is not installed beside this command.
    #[arg(long, value_name = "FILE")]
    app: Option<PathBuf>,
}

/// Opens the app on the folder; it shows at once what is saved there.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let folder = arguments.pack.canonicalize();
    let folder = folder.with_context(|| format!("cannot read {}", arguments.pack.display()))?;
    // Whatever stops the app from showing it is better said here.
    Place::read(std::slice::from_ref(&folder))?;
    let app = arguments.app.clone().or_else(beside);
    let app = app.context("the app is not beside this command; say where it is with --app")?;
    // Data of its own: nobody's plan is touched by trying things out.
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

/// The app in the folder of this command.
fn beside() -> Option<PathBuf> {
    let name = Path::new("lotse").with_extension(env::consts::EXE_EXTENSION);
    let app = env::current_exe().ok()?.with_file_name(name);
    app.is_file().then_some(app)
}
