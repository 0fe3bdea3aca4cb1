//! Python environments with other people's programs, for tests and benchmarks.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::cmd;

use crate::workshop::Workshop;

/// The variable that names the interpreter for tests.
pub(crate) const VARIABLE: &str = "LOTSE_PYTHON";

/// The interpreter of the environment with everything that tests need.
pub(crate) fn for_tests(workshop: &Workshop) -> Result<PathBuf> {
    let requirements = workshop.root.join("tests/python/requirements.txt");
    let environment = environment(workshop, "python", &requirements)?;
    Ok(interpreter(&environment))
}

/// A virtual environment in the target folder with the packages of a list; it is
/// created once.
pub(crate) fn environment(workshop: &Workshop, name: &str, requirements: &Path) -> Result<PathBuf> {
    let shell = &workshop.shell;
    let target = workshop.metadata.target_directory.as_std_path();
    let environment = target.join(name);
    let python = interpreter(&environment);
    if !python.exists() {
        check(workshop)?;
        cmd!(shell, "python3 -m venv {environment}").run()?;
    }
    cmd!(
        shell,
        "{python} -m pip install --quiet --disable-pip-version-check --requirement {requirements}"
    )
    .run()
    .with_context(|| format!("failed to install {} from PyPI", requirements.display()))?;
    Ok(environment)
}

fn interpreter(environment: &Path) -> PathBuf {
    let folder = if cfg!(windows) { "Scripts" } else { "bin" };
    environment.join(folder).join("python")
}

fn check(workshop: &Workshop) -> Result<()> {
    let check = "import sys; sys.exit(sys.version_info < (3, 10))";
    cmd!(workshop.shell, "python3 -c {check}")
        .quiet()
        .run()
        .context("Python 3.10 or newer is needed, available as `python3`")
}
