//! `cargo xtask check`: all checks that do not run the app.

mod cycles;
mod deny;
mod fluent;
mod glossary;
mod packs;
mod translations;
mod unused;

use anyhow::{Result, bail};
use xshell::{Cmd, cmd};

use crate::{
    arrows, generate,
    section::Sections,
    system::{self, Need},
    ui,
    workshop::{WHOLE, Workshop},
};

/// Runs the checks on their own, after installing what they need.
pub(crate) fn check_alone(workshop: &Workshop) -> Result<()> {
    let mut sections = Sections::default();
    sections.run("System packages", || system::prepare(workshop, Need::Check))?;
    sections.run("Interface: build", || ui::build(workshop))?;
    check(workshop, &mut sections)
}

/// Runs all checks, continuing after a failure, so that all problems are seen at once.
pub(crate) fn check(workshop: &Workshop, sections: &mut Sections) -> Result<()> {
    type Check = fn(&Workshop) -> Result<()>;
    let checks: [(&str, Check); 13] = [
        ("Formatting", formatting),
        ("Crate dependencies", arrows::check),
        ("Module cycles", cycles::check),
        ("Unused dependencies", unused::check),
        ("Texts", fluent::check),
        ("Lints", lints),
        ("Documentation", documentation),
        ("Build", Workshop::build),
        ("Generated TypeScript", generate::check),
        ("Licences and sources of dependencies", deny::check),
        ("Packs", packs::check),
        ("Glossaries", glossary::check),
        ("Translations", translations::check),
    ];
    let mut failed = Vec::new();
    for (title, check) in checks {
        if let Err(error) = sections.run(title, || check(workshop)) {
            eprintln!("{error:#}");
            failed.push(title);
        }
    }
    if failed.is_empty() {
        Ok(())
    } else {
        bail!("failed checks: {}", failed.join(", "))
    }
}

fn formatting(workshop: &Workshop) -> Result<()> {
    run(&cmd!(
        workshop.shell,
        "cargo fmt --all -- --check --files-with-diff"
    ))
}

fn lints(workshop: &Workshop) -> Result<()> {
    run(&cmd!(
        workshop.shell,
        "cargo clippy {WHOLE...} --all-targets --keep-going -- -D warnings"
    ))
}

/// Documents all items of the workspace, private ones too: a broken link in the code's
/// documentation is found here and nowhere else. The dependencies have been checked with
/// the lints; examples keep their features the same, so nothing is compiled twice.
fn documentation(workshop: &Workshop) -> Result<()> {
    let targets = workshop.documented();
    run(&cmd!(
        workshop.shell,
        "cargo doc {WHOLE...} --no-deps --document-private-items
            --keep-going {targets...}"
    )
    .env("RUSTDOCFLAGS", "-D warnings"))
}

fn run(command: &Cmd<'_>) -> Result<()> {
    Ok(command.run()?)
}
