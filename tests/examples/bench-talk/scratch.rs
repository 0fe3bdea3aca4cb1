//! Folders for databases under measurement, on a disk.

use std::{path::Path, process::Command};

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

/// Creates a folder next to this program.
pub(crate) fn folder() -> Result<TempDir> {
    let program = std::env::current_exe()?;
    let beside = program
        .parent()
        .context("the program has no parent folder")?;
    check_is_disk(beside)?;
    Ok(tempfile::tempdir_in(beside)?)
}

/// Rejects file systems in memory, which are not durable.
pub(crate) fn check_is_disk(folder: &Path) -> Result<()> {
    let asked = Command::new("stat")
        .args(["--file-system", "--format=%T"])
        .arg(folder)
        .output()?;
    let kind = String::from_utf8_lossy(&asked.stdout);
    ensure!(
        !matches!(kind.trim(), "tmpfs" | "ramfs"),
        "{} is not on a disk",
        folder.display()
    );
    Ok(())
}
