//! Binaryen, whose `wasm-split` splits a module in two.

use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::cmd;

use super::debian;
use crate::workshop::Workshop;

/// The installed program, or else that of the package of Debian.
pub(super) fn wasm_split(workshop: &Workshop) -> Result<PathBuf> {
    let shell = &workshop.shell;
    if cmd!(shell, "wasm-split --version").quiet().read().is_ok() {
        return Ok("wasm-split".into());
    }
    let folder = workshop.metadata.target_directory.as_std_path();
    let root = debian::unpack(workshop, &folder.join("binaryen"), || {
        Ok(vec!["binaryen".to_owned()])
    });
    let root = root.context("no wasm-split: the package binaryen is needed")?;
    Ok(root.join("usr/bin/wasm-split"))
}
