//! Checks the shipped packs.

use std::fs;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::workshop::{Profile, Workshop};

pub(super) fn check(workshop: &Workshop) -> Result<()> {
    let packs = folders(workshop)?;
    let program = workshop.built(Profile::Dev, "lotse-pack");
    Ok(cmd!(workshop.shell, "{program} check {packs...}").run()?)
}

/// The folders of the shipped packs.
pub(super) fn folders(workshop: &Workshop) -> Result<Vec<String>> {
    let mut packs = Vec::new();
    for entry in fs::read_dir(workshop.root.join("packs")).context("packs")? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            packs.push(format!("packs/{}", entry.file_name().to_string_lossy()));
        }
    }
    packs.sort();
    Ok(packs)
}
