//! `cargo xtask gen`: generates code from the app's `#[command]` methods: the shells'
//! functions, and the interface's types, calls, and areas.

mod commands;
mod places;

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};
use xshell::cmd;

use crate::{
    arrows, ui,
    workshop::{BINDINGS_WRITER, Profile, WHOLE, Workshop},
};

/// The shell's functions.
const SHELL: &str = "src-tauri/src/commands.rs";
/// The functions of the shell in a browser.
const WEB: &str = "crates/web/src/commands.rs";
/// The areas that each query depends on.
const AREAS: &str = "ui/src/lib/backend/areas.ts";
/// The interface's types and calls.
const BINDINGS: &str = "ui/src/lib/backend/bindings.ts";

/// The page with the map of the crates, and the marks around it.
const MAP: &str = "ARCHITECTURE.md";
const MAP_BEGIN: &str = "<!-- crates -->";
const MAP_END: &str = "<!-- /crates -->";

/// Options of `cargo xtask gen`.
#[derive(Args)]
pub(crate) struct GenerateOptions {
    /// Write nothing; fail if a generated file is out of date
    #[arg(long)]
    check: bool,
    #[command(subcommand)]
    data: Option<Data>,
}

/// Data generated from other sources, only on request.
#[derive(Subcommand)]
enum Data {
    /// Regenerate the lists of towns and postcodes of Germany
    Places(places::PlacesOptions),
}

pub(crate) fn generate(workshop: &Workshop, options: &GenerateOptions) -> Result<()> {
    if let Some(Data::Places(options)) = &options.data {
        return places::places(workshop, options);
    }
    if !workshop.root.join("ui/dist").exists() {
        ui::build(workshop)?;
    }
    if options.check {
        return check(workshop);
    }
    for (file, text) in from_sources(workshop)? {
        fs::write(workshop.root.join(file), text).context(file)?;
    }
    write_bindings(workshop, &workshop.root.join(BINDINGS))
}

/// Fails if a generated file is out of date.
pub(crate) fn check(workshop: &Workshop) -> Result<()> {
    for (file, text) in from_sources(workshop)? {
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

/// The files generated from the commands of the app and the rules for crates.
fn from_sources(workshop: &Workshop) -> Result<[(&'static str, String); 4]> {
    let commands = commands::read(&workshop.root)?;
    let shell = formatted(workshop, &commands::shell(&commands)?)?;
    let map = fs::read_to_string(workshop.root.join(MAP)).context(MAP)?;
    Ok([
        (SHELL, shell),
        (WEB, formatted(workshop, &commands::web(&commands)?)?),
        (AREAS, commands::areas_table(&commands)?),
        (MAP, with_map(&map, &arrows::map())?),
    ])
}

/// The page with the map between its markers.
fn with_map(page: &str, map: &str) -> Result<String> {
    let (before, rest) = page
        .split_once(MAP_BEGIN)
        .context("the start marker of the map is missing")?;
    let (_, after) = rest
        .split_once(MAP_END)
        .context("the end marker of the map is missing")?;
    Ok(format!("{before}{MAP_BEGIN}\n{map}{MAP_END}{after}"))
}

fn formatted(workshop: &Workshop, text: &str) -> Result<String> {
    let format = cmd!(workshop.shell, "rustfmt --edition 2024 --emit stdout");
    Ok(format.stdin(text).quiet().read()? + "\n")
}

fn write_bindings(workshop: &Workshop, path: &Path) -> Result<()> {
    cmd!(
        workshop.shell,
        "cargo build --quiet {WHOLE...} --example {BINDINGS_WRITER}"
    )
    .run()?;
    let program = workshop.built_example(Profile::Dev, BINDINGS_WRITER);
    Ok(cmd!(workshop.shell, "{program} {path}").run()?)
}
