//! `cargo xtask web`: builds the web app, a folder that any web space can hand out.

mod binaryen;
mod debian;
mod toolchain;

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use clap::Args;
use xshell::cmd;

use crate::{
    ui,
    workshop::{Profile, WHOLE, Workshop},
};

/// The folder of the web app, below cargo's target folder.
const FOLDER: &str = "web";
/// Where WebAssembly is built: with other flags than everything else.
const BUILD: &str = "web-build";

/// Options of `cargo xtask web`.
#[derive(Args)]
pub(crate) struct WebOptions {
    /// Show it on this machine, and print its address
    #[arg(long)]
    serve: bool,
    /// Port to show it on; 0 picks a free one
    #[arg(long, default_value_t = 8000, requires = "serve")]
    port: u16,
    /// Build quickly: larger and slower, as the tests use it
    #[arg(long)]
    quick: bool,
}

pub(crate) fn web(workshop: &Workshop, options: &WebOptions) -> Result<()> {
    let folder = build(workshop, options.quick)?;
    eprintln!("The web app is in {}.", folder.display());
    if options.serve {
        let port = options.port.to_string();
        let program = workshop.built(Profile::Dev, "lotse-pack");
        cmd!(workshop.shell, "{program} serve {folder} --port {port}").run()?;
    }
    Ok(())
}

/// Builds the web app and returns its folder.
pub(crate) fn build(workshop: &Workshop, quick: bool) -> Result<PathBuf> {
    cmd!(
        workshop.shell,
        "cargo build {WHOLE...} --bin lotse-assemble --bin lotse-pack"
    )
    .run()?;
    assemble(workshop, quick)
}

/// Builds the web app with the programs that are built already. Building them alone would
/// choose other features of what they depend on, and build it all again.
pub(crate) fn assemble(workshop: &Workshop, quick: bool) -> Result<PathBuf> {
    let target = workshop.metadata.target_directory.as_std_path().to_owned();
    let folder = target.join(FOLDER);
    let module = build_module(workshop, &target.join(BUILD), quick)?;
    let assemble = workshop.built(Profile::Dev, "lotse-assemble");
    let (packs, locales) = (workshop.root.join("packs"), workshop.root.join("locales"));
    let parts = target.join("web-packs");
    let packs = cmd!(workshop.shell, "{assemble} packs {packs} {locales} {parts}").read()?;
    let cores = target.join("web-core");
    let split = split_options(workshop, &parts.join(&packs))?;
    let core = cmd!(
        workshop.shell,
        "{assemble} core {split...} {module} {cores}"
    )
    .read()?;
    ui::build_for_browser(workshop, &core, &packs)?;
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    copy(&workshop.root.join("ui/dist-browser"), &folder)?;
    copy(&cores.join(&core), &folder.join(&core))?;
    copy(&parts.join(&packs), &folder.join(&packs))?;
    add_manifest(workshop, &folder)?;
    let small = (!quick).then_some("--small");
    cmd!(workshop.shell, "{assemble} finish {folder} {small...}").run()?;
    Ok(folder)
}

/// Builds the app as WebAssembly.
fn build_module(workshop: &Workshop, build: &Path, quick: bool) -> Result<PathBuf> {
    let toolchain = toolchain::find(workshop)?;
    let profile = if quick { "web-quick" } else { "web" };
    let flags = toolchain.flags();
    cmd!(
        workshop.shell,
        "cargo build --locked --package lotse-web --target {TARGET} --profile {profile} {flags...}"
    )
    .env("CARGO_TARGET_DIR", build)
    .envs(toolchain.environment())
    .run()?;
    Ok(build.join(TARGET).join(profile).join("lotse_web.wasm"))
}

/// How to split the module. Where there is no `wasm-split`, it stays in one piece, and a
/// first visit on a slow line takes longer.
fn split_options(workshop: &Workshop, parts: &Path) -> Result<Vec<OsString>> {
    let program = match binaryen::wasm_split(workshop) {
        Ok(program) => program,
        Err(error) if env::var_os("CI").is_some() => return Err(error),
        Err(error) => {
            eprintln!("Warning: the web app is not split: {error:#}");
            return Ok(Vec::new());
        }
    };
    let visit = workshop.root.join("ui/scripts/first-visit.js");
    ui::install_packages(workshop, &workshop.root.join("ui"))?;
    Ok(vec![
        "--wasm-split".into(),
        program.into(),
        "--visit".into(),
        visit.into(),
        "--parts".into(),
        parts.into(),
    ])
}

/// The target of a browser.
const TARGET: &str = "wasm32-unknown-unknown";

/// Adds what makes it an app on the home screen.
fn add_manifest(workshop: &Workshop, folder: &Path) -> Result<()> {
    let icons = workshop.root.join("src-tauri/icons");
    fs::create_dir_all(folder.join("icons"))?;
    for (icon, name) in [
        ("128x128@2x.png", "icon-256.png"),
        ("icon.png", "icon-512.png"),
        ("maskable.png", "maskable-512.png"),
    ] {
        fs::copy(icons.join(icon), folder.join("icons").join(name)).context(icon)?;
    }
    fs::write(folder.join("manifest.webmanifest"), MANIFEST)?;
    Ok(())
}

const MANIFEST: &str = include_str!("web/manifest.webmanifest");

/// Copies a folder.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| from.display().to_string())? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
