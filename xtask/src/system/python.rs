//! Programs from the Python Package Index, each in a virtual environment of its own.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

/// A virtual environment with `requirements`; created again if other ones are in it.
/// Returns the folder of its programs.
pub(crate) fn environment(
    shell: &Shell,
    environment: &Path,
    requirements: &str,
    options: &[&str],
) -> Result<PathBuf> {
    let programs = environment.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let installed = environment.join("requirements.txt");
    if !fs::read_to_string(&installed).is_ok_and(|text| text == requirements) {
        let python = if cfg!(windows) { "python" } else { "python3" };
        cmd!(shell, "{python} -m venv --clear {environment}").run()?;
        let required = environment.join("required.txt");
        fs::write(&required, requirements)?;
        let python = programs.join("python");
        cmd!(
            shell,
            "{python} -m pip install --quiet --disable-pip-version-check {options...}
                --requirement {required}"
        )
        .run()
        .context("failed to install from PyPI")?;
        // Written last: an interrupted installation is started over.
        fs::rename(&required, &installed)?;
    }
    Ok(programs)
}
