//! Programs from the Python Package Index, each in a virtual environment of its own.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use xshell::{Shell, cmd};

use crate::workshop::Workshop;

/// The variable that names the interpreter for tests.
pub(crate) const VARIABLE: &str = "LOTSE_PYTHON";

/// The interpreter with the third-party programs that tests compare ours with.
pub(crate) fn for_tests(workshop: &Workshop) -> Result<PathBuf> {
    let environment = listed(workshop, "python", "requirements.txt")?;
    Ok(programs(&environment).join("python"))
}

/// A virtual environment in the target folder with the packages of a list in
/// `tests/python`.
pub(crate) fn listed(workshop: &Workshop, name: &str, list: &str) -> Result<PathBuf> {
    let list = workshop.root.join("tests/python").join(list);
    let requirements =
        fs::read_to_string(&list).with_context(|| format!("failed to read {}", list.display()))?;
    let target = workshop.metadata.target_directory.as_std_path();
    let folder = target.join(name);
    environment(&workshop.shell, &folder, &requirements, &[])?;
    Ok(folder)
}

/// The folder of an environment's programs.
fn programs(environment: &Path) -> PathBuf {
    environment.join(if cfg!(windows) { "Scripts" } else { "bin" })
}

/// A virtual environment with `requirements`; created again if other ones are in it.
/// Returns the folder of its programs.
pub(crate) fn environment(
    shell: &Shell,
    environment: &Path,
    requirements: &str,
    options: &[&str],
) -> Result<PathBuf> {
    let programs = programs(environment);
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
