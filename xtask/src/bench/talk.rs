//! `cargo xtask bench talk`: benchmarks Talk, and optionally Synapse, the Matrix
//! server.

use std::path::PathBuf;

use anyhow::Result;
use xshell::cmd;

use crate::{
    system::{self, Need, python},
    workshop::{Profile, Workshop},
};

pub(super) fn talk(workshop: &Workshop, matrix: bool) -> Result<()> {
    let need = if matrix { Need::Matrix } else { Need::Relay };
    system::prepare(workshop, need)?;
    let shell = &workshop.shell;
    super::build_beside_relay(workshop, "bench-talk")?;
    let synapse = matrix.then(|| synapse(workshop)).transpose()?;
    let program = workshop.built_example(Profile::Relay, "bench-talk");
    Ok(cmd!(shell, "{program} {synapse...}").run()?)
}

/// A Python environment with Synapse.
fn synapse(workshop: &Workshop) -> Result<PathBuf> {
    python::listed(workshop, "synapse", "synapse.txt")
}
