//! `cargo xtask fuzz`: runs the fuzz targets for as long as you like.
//!
//! A fuzz target is a test of any crate that is written with `bolero` or `proptest`.
//! `cargo test` runs each for a moment, this command for its share of the given
//! time. First it checks the larger scenes of the protocol's model, which `cargo test`
//! leaves out.

mod targets;

use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use clap::Args;
use xshell::cmd;

use crate::workshop::Workshop;
use targets::{Engine, FuzzTarget, targets};

/// Cases of a property before it is seen whether its time is over.
const PROPTEST_CASES: &str = "2000";

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

/// The test of `lotse-talk` that checks the larger scenes of the protocol's model.
const MODEL: &str = "larger_scenes_are_safe";

pub(crate) fn fuzz(workshop: &Workshop, options: &FuzzOptions) -> Result<()> {
    let mut targets = targets(workshop)?;
    let is_meant = |test: &str| {
        let name = options.name.as_ref();
        name.is_none_or(|name| test.contains(name.as_str()))
    };
    targets.retain(|target| is_meant(&target.test));
    let with_model = is_meant(MODEL);
    let count = u64::try_from(targets.len())?;
    if count == 0 && !with_model {
        bail!("there is no such fuzz target");
    }
    let share = (options.minutes * 60_000).checked_div(count).unwrap_or(0);
    let mut failed = Vec::new();
    if with_model && check_model(workshop).is_err() {
        failed.push(format!("model {MODEL}"));
    }
    for target in &targets {
        if run(workshop, target, share).is_err() {
            let FuzzTarget {
                package,
                file,
                test,
                ..
            } = target;
            failed.push(format!("--package {package} {file} {test}"));
        }
    }
    if failed.is_empty() {
        return Ok(());
    }
    bail!(
        "{} of {} tests failed; each printed its input above:\n  {}",
        failed.len(),
        count + u64::from(with_model),
        failed.join("\n  ")
    )
}

/// Runs a target for a number of milliseconds.
fn run(workshop: &Workshop, target: &FuzzTarget, milliseconds: u64) -> Result<()> {
    let FuzzTarget {
        package,
        file,
        test,
        engine,
    } = target;
    let end = Instant::now() + Duration::from_millis(milliseconds);
    loop {
        cmd!(
            workshop.shell,
            "cargo test --locked --profile fuzz --package {package} {file} -- --exact {test}"
        )
        .env("BOLERO_RANDOM_TEST_TIME_MS", milliseconds.to_string())
        .env("PROPTEST_CASES", PROPTEST_CASES)
        .run()?;
        // Proptest counts cases instead of time.
        if *engine == Engine::Bolero || Instant::now() >= end {
            return Ok(());
        }
    }
}

fn check_model(workshop: &Workshop) -> Result<()> {
    Ok(cmd!(
        workshop.shell,
        "cargo test --locked --profile fuzz --package lotse-talk --test model -- --ignored --exact {MODEL}"
    )
    .run()?)
}
