//! `cargo xtask fuzz`: runs the fuzz targets for as long as you like.
//!
//! A fuzz target is a test of any crate that is written with `bolero` or `proptest`.
//! `cargo test` runs each for a moment, this command for its share of the given
//! time. It also checks the larger scenes of the protocol's model, which `cargo test`
//! leaves out.

mod targets;

use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use clap::Args;
use xshell::cmd;

use crate::{memory::memory, workshop::Workshop};
use targets::{Engine, FuzzTarget, targets};

/// Number of cases of a property between two checks of its time limit.
const PROPTEST_CASES: &str = "250";

/// Options of `cargo xtask fuzz`.
#[derive(Args)]
pub(crate) struct FuzzOptions {
    /// Duration of all targets together, in minutes; the model takes what it takes
    #[arg(long, default_value_t = 60)]
    minutes: u64,
    /// Only the targets whose names contain this
    #[arg(value_name = "NAME")]
    name: Option<String>,
}

pub(crate) fn fuzz(workshop: &Workshop, options: &FuzzOptions) -> Result<()> {
    let mut targets = targets(workshop)?;
    let is_meant = |test: &str| {
        let name = options.name.as_ref();
        name.is_none_or(|name| test.contains(name.as_str()))
    };
    targets.retain(|target| is_meant(&target.test));
    if targets.is_empty() {
        bail!("there is no such fuzz target");
    }
    let is_random = |target: &&FuzzTarget| target.engine != Engine::Model;
    let count = u64::try_from(targets.iter().filter(is_random).count())?;
    let share = (options.minutes * 60_000).checked_div(count).unwrap_or(0);
    let mut failed = Vec::new();
    for target in &targets {
        if run(workshop, target, share).is_err() {
            failed.push(format!("{} {}", target.program.display(), target.test));
        }
    }
    if failed.is_empty() {
        return Ok(());
    }
    bail!(
        "{} of {} tests failed; each printed its input above:\n  {}",
        failed.len(),
        targets.len(),
        failed.join("\n  ")
    )
}

/// Runs a target for a number of milliseconds.
fn run(workshop: &Workshop, target: &FuzzTarget, milliseconds: u64) -> Result<()> {
    let FuzzTarget {
        program,
        folder,
        test,
        engine,
    } = target;
    let _in_its_package = workshop.shell.push_dir(folder);
    let end = Instant::now() + Duration::from_millis(milliseconds);
    let only_asked_for = (*engine == Engine::Model).then_some("--ignored");
    loop {
        cmd!(
            workshop.shell,
            "{program} --exact {test} {only_asked_for...}"
        )
        .env("CARGO_MANIFEST_DIR", folder)
        .env("BOLERO_RANDOM_TEST_TIME_MS", milliseconds.to_string())
        .env("PROPTEST_CASES", PROPTEST_CASES)
        .envs(memory().map(|folder| ("TMPDIR", folder)))
        .run()?;
        // Proptest counts cases instead of time.
        if *engine != Engine::Proptest || Instant::now() >= end {
            return Ok(());
        }
    }
}
