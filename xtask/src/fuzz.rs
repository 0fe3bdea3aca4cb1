//! `cargo xtask fuzz`: runs the fuzz targets for as long as you like.
//!
//! A fuzz target is a test in a file `tests/fuzz*.rs` of any crate, written with
//! `bolero`. `cargo test` runs each for a second, this command for its share of
//! the given time. First it checks the larger scenes of the protocol's model, which
//! `cargo test` leaves out.

use anyhow::{Result, bail};
use clap::Args;
use xshell::cmd;

use crate::workshop::Workshop;

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

/// A test that feeds random input to a parser.
struct FuzzTarget {
    package: String,
    file: String,
    test: String,
}

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
            failed.push(format!("{} {}", target.file, target.test));
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

/// The fuzz targets of all crates, which this builds.
fn targets(workshop: &Workshop) -> Result<Vec<FuzzTarget>> {
    let shell = &workshop.shell;
    let mut targets = Vec::new();
    for package in &workshop.metadata.packages {
        let files = package.targets.iter().filter(|target| target.is_test());
        for file in files.filter(|file| file.name.starts_with("fuzz")) {
            let (package, file) = (package.name.to_string(), file.name.clone());
            let listed = cmd!(
                shell,
                "cargo test --locked --release --package {package} --test {file} -- --list"
            )
            .env("CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS", "true")
            .read()?;
            targets.extend(tests_in(&listed).map(|test| FuzzTarget {
                package: package.clone(),
                file: file.clone(),
                test: test.to_owned(),
            }));
        }
    }
    Ok(targets)
}

/// The names in the output of `--list`.
fn tests_in(listed: &str) -> impl Iterator<Item = &str> {
    listed
        .lines()
        .filter_map(|line| line.strip_suffix(": test"))
}

/// Runs a target for a number of milliseconds.
fn run(workshop: &Workshop, target: &FuzzTarget, milliseconds: u64) -> Result<()> {
    let FuzzTarget {
        package,
        file,
        test,
    } = target;
    Ok(cmd!(
        workshop.shell,
        "cargo test --locked --release --package {package} --test {file} -- --exact {test}"
    )
    .env("CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS", "true")
    .env("BOLERO_RANDOM_TEST_TIME_MS", milliseconds.to_string())
    .run()?)
}

fn check_model(workshop: &Workshop) -> Result<()> {
    Ok(cmd!(
        workshop.shell,
        "cargo test --locked --release --package lotse-talk --test model -- --ignored --exact {MODEL}"
    )
    .run()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_read_from_the_list_of_cargo() {
        let listed = "any_bytes: test\nmodule::any_text: test\n\n2 tests, 0 benchmarks\n";
        let tests: Vec<&str> = tests_in(listed).collect();
        assert_eq!(tests, ["any_bytes", "module::any_text"]);
    }
}
