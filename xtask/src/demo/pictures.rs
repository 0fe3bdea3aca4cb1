//! The demonstration on a machine without a screen: a program plays it and saves
//! pictures.

use std::fs::File;

use anyhow::{Context, Result, ensure};
use tokio::process::Command;

use super::{Demo, folder::short, paste, windows};
use crate::screen;

/// Plays the demonstration in windows on a virtual screen.
pub(super) async fn take(demo: &Demo) -> Result<()> {
    paste::print(demo);
    eprintln!("There is no screen, so a program plays it and saves pictures of both windows.\n");
    let log = demo.folder.log("pictures");
    let output = File::create(&log)?;
    let words = screen::in_memory();
    let (program, arguments) = words.split_first().context("no command")?;
    let status = Command::new(program)
        .args(arguments)
        .arg(&demo.programs.pictures)
        .arg(demo.folder.root())
        .env("LOTSE_BINARY", &demo.programs.app)
        .envs(windows::trust(demo))
        .stdout(output.try_clone()?)
        .stderr(output)
        .kill_on_drop(true)
        .status()
        .await
        .context("failed to start a virtual screen")?;
    ensure!(
        status.success(),
        "failed to take pictures; {} says why",
        short(&log)
    );
    eprintln!("Pictures saved to {}", short(&demo.folder.pictures()));
    Ok(())
}
