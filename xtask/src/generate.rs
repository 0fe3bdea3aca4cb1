//! `cargo xtask gen`: generates code from the app's `#[command]` methods: the shell's
//! functions, and the interface's types, calls, and areas.

mod commands;

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};
use clap::Args;
use xshell::cmd;

use crate::{
    ui,
    workshop::{WHOLE, Workshop},
};

/// The shell's functions.
const SHELL: &str = "src-tauri/src/commands.rs";
/// The areas that each query depends on.
const AREAS: &str = "ui/src/lib/backend/areas.ts";
/// The interface's types and calls.
const BINDINGS: &str = "ui/src/lib/backend/bindings.ts";

/// Options of `cargo xtask gen`.
#[derive(Args)]
pub(crate) struct Options {
    /// Write nothing; fail if a generated file is out of date
    #[arg(long)]
    check: bool,
}

pub(crate) fn generate(workshop: &Workshop, options: &Options) -> Result<()> {
    if !workshop.root.join("ui/dist").exists() {
        ui::build(workshop)?;
    }
    if options.check {
        return check(workshop);
    }
    for (file, text) in from_commands(workshop)? {
        fs::write(workshop.root.join(file), text).context(file)?;
    }
    write_bindings(workshop, &workshop.root.join(BINDINGS))
}

/// Fails if a generated file is out of date.
pub(crate) fn check(workshop: &Workshop) -> Result<()> {
    for (file, text) in from_commands(workshop)? {
        compare(workshop, file, &text)?;
    }
    if let Some(complaint) = commands::declared_by_hand(&workshop.root)?.first() {
        bail!("{complaint}");
    }
    let folder = tempfile::tempdir()?;
    let fresh = folder.path().join("bindings.ts");
    write_bindings(workshop, &fresh)?;
    compare(workshop, BINDINGS, &fs::read_to_string(&fresh)?)
}

fn compare(workshop: &Workshop, file: &str, fresh: &str) -> Result<()> {
    let committed = fs::read_to_string(workshop.root.join(file)).context(file.to_owned())?;
    if fresh != committed {
        bail!("{file} is out of date; run `cargo xtask gen`");
    }
    Ok(())
}

/// Generates the files that need only the `#[command]` methods.
fn from_commands(workshop: &Workshop) -> Result<[(&'static str, String); 2]> {
    let commands = commands::read(&workshop.root)?;
    let shell = formatted(workshop, &commands::shell(&commands)?)?;
    Ok([(SHELL, shell), (AREAS, commands::areas_table(&commands)?)])
}

fn formatted(workshop: &Workshop, text: &str) -> Result<String> {
    let format = cmd!(workshop.shell, "rustfmt --edition 2024 --emit stdout");
    Ok(format.stdin(text).quiet().read()? + "\n")
}

fn write_bindings(workshop: &Workshop, path: &Path) -> Result<()> {
    cmd!(
        workshop.shell,
        "cargo build --quiet {WHOLE...} --example bindings"
    )
    .run()?;
    let program = workshop.built_example("bindings");
    Ok(cmd!(workshop.shell, "{program} {path}").run()?)
}
