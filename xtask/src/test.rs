//! `cargo xtask test`: everything, from formatting to the whole app in its real
//! window with the network cut.

mod network;

use std::path::Path;

use anyhow::{Context, Result};
use clap::Args;
use xshell::cmd;

use crate::{
    check, run, screen,
    section::Sections,
    system::{self, Need},
    ui,
    workshop::{Profile, Workshop},
};

/// Options of `cargo xtask test`.
#[derive(Args)]
pub(crate) struct Options {
    /// Leave the network on while the app is tested, where it cannot be cut
    #[arg(long)]
    with_network: bool,
}

pub(crate) fn test(workshop: &Workshop, options: &Options) -> Result<()> {
    let shell = &workshop.shell;
    let mut sections = Sections::default();
    sections.run("System packages", || system::prepare(workshop, Need::Test))?;
    let cut = sections.run("Can the network be cut?", || {
        network::how_to_cut(shell, options.with_network)
    })?;
    sections.run("Interface: build", || ui::build(workshop))?;
    sections.run("Interface: types, lints, unit tests", || {
        ui::check_and_test(workshop)
    })?;
    check::check(workshop, &mut sections)?;
    sections.run("Unit and integration tests", || {
        Ok(cmd!(
            shell,
            "cargo test --locked --workspace --exclude lotse-tests"
        )
        .run()?)
    })?;
    let app = sections.run("App", || run::build_app(workshop, Profile::Dev))?;
    sections.run("Relay", || {
        Ok(cmd!(shell, "cargo build --locked --package lotse-relay").run()?)
    })?;
    sections.run("Tests of the whole app: build", || {
        Ok(cmd!(shell, "cargo test --locked --package lotse-tests --no-run").run()?)
    })?;
    sections.run("Tests of the whole app in its window", || {
        in_the_window(workshop, &cut, &app)
    })
}

fn in_the_window(workshop: &Workshop, cut: &network::Cut, app: &Path) -> Result<()> {
    let cargo = [
        "cargo",
        "test",
        "--locked",
        "--offline",
        "--package",
        "lotse-tests",
    ];
    let words = [
        cut.words(),
        screen::in_memory(),
        cargo.map(Into::into).to_vec(),
    ]
    .concat();
    let command = screen::command(&workshop.shell, &words).context("no command")?;
    let command = command.env("LOTSE_BINARY", app);
    // One of the tests looks whether there is a way out.
    Ok(match cut {
        network::Cut::Unshare(_) => command.env_remove("LOTSE_WITH_NETWORK"),
        network::Cut::Not => command.env("LOTSE_WITH_NETWORK", "1"),
    }
    .run()?)
}
