//! `cargo xtask bench talk`: benchmarks Talk, and optionally Synapse, the Matrix
//! server.

use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::{
    system::{self, Need},
    workshop::{Profile, Workshop},
};

/// Pinned, so that measurements stay comparable.
const SYNAPSE: &str = "matrix-synapse==1.163.2";

pub(super) fn talk(workshop: &Workshop, matrix: bool) -> Result<()> {
    let need = if matrix { Need::Matrix } else { Need::Relay };
    system::prepare(workshop, need)?;
    let shell = &workshop.shell;
    cmd!(
        shell,
        "cargo build --release --locked --package lotse-relay --bin lotse-relay
            --package lotse-tests --bin bench-talk"
    )
    .run()?;
    let synapse = matrix.then(|| synapse(workshop)).transpose()?;
    let program = workshop.built(Profile::Release, "bench-talk");
    Ok(cmd!(shell, "{program} {synapse...}").run()?)
}

/// A Python virtual environment with Synapse, created once.
fn synapse(workshop: &Workshop) -> Result<PathBuf> {
    let shell = &workshop.shell;
    let target = workshop.metadata.target_directory.as_std_path();
    let environment = target.join("synapse");
    let python = environment.join("bin/python");
    if !python.exists() {
        check_python(workshop)?;
        cmd!(shell, "python3 -m venv {environment}").run()?;
    }
    cmd!(
        shell,
        "{python} -m pip install --quiet --disable-pip-version-check {SYNAPSE}"
    )
    .run()
    .context("failed to install Synapse from PyPI")?;
    Ok(environment)
}

fn check_python(workshop: &Workshop) -> Result<()> {
    let check = "import sys; sys.exit(sys.version_info < (3, 10))";
    cmd!(workshop.shell, "python3 -c {check}")
        .quiet()
        .run()
        .context("Synapse needs Python 3.10 or newer, available as `python3`")
}
