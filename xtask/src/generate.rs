//! `cargo xtask gen`: the TypeScript side of commands and types, written from
//! the Rust side.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};
use clap::Args;
use xshell::cmd;

use crate::{
    ui,
    workshop::{WHOLE, Workshop},
};

/// The generated file.
const BINDINGS: &str = "ui/src/lib/backend/bindings.ts";

/// Options of `cargo xtask gen`.
#[derive(Args)]
pub(crate) struct Options {
    /// Write nothing; fail when the file is not what would be written
    #[arg(long)]
    check: bool,
}

pub(crate) fn generate(workshop: &Workshop, options: &Options) -> Result<()> {
    if !workshop.root.join("ui/dist").exists() {
        ui::build(workshop)?;
    }
    if options.check {
        check(workshop)
    } else {
        write(workshop, &workshop.root.join(BINDINGS))
    }
}

/// Whether the generated file is what would be written.
pub(crate) fn check(workshop: &Workshop) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let fresh = folder.path().join("bindings.ts");
    write(workshop, &fresh)?;
    let committed = fs::read_to_string(workshop.root.join(BINDINGS)).context(BINDINGS)?;
    if fs::read_to_string(&fresh)? != committed {
        bail!("{BINDINGS} is not what the Rust side says; run `cargo xtask gen`");
    }
    Ok(())
}

fn write(workshop: &Workshop, path: &Path) -> Result<()> {
    cmd!(
        workshop.shell,
        "cargo build --quiet {WHOLE...} --example bindings"
    )
    .run()?;
    let program = workshop.built_example("bindings");
    Ok(cmd!(workshop.shell, "{program} {path}").run()?)
}
