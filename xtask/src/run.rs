//! `cargo xtask run`: build the app and open its window.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use clap::Args;
use xshell::cmd;

use crate::{
    screen,
    system::{self, Need},
    ui,
    workshop::{Profile, Workshop},
};

/// Options of `cargo xtask run`.
#[derive(Args)]
pub(crate) struct RunOptions {
    /// Build without optimizations
    #[arg(long)]
    dev: bool,
    /// Walk through the app and save screenshots here instead of opening the window
    #[arg(long, value_name = "FOLDER")]
    screenshots: Option<PathBuf>,
    /// Languages of the screenshots, such as `fa,uk`
    #[arg(
        long,
        value_name = "TAGS",
        value_delimiter = ',',
        requires = "screenshots"
    )]
    languages: Vec<String>,
}

pub(crate) fn run(workshop: &Workshop, options: &RunOptions) -> Result<()> {
    if options.screenshots.is_none() && !screen::is_there() {
        bail!(
            "no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.\n\
             To take screenshots instead, run:\n\n  \
             cargo xtask run --screenshots pictures\n"
        );
    }
    let need = if options.screenshots.is_some() {
        Need::Screen
    } else {
        Need::Build
    };
    system::prepare(workshop, need)?;
    ui::build(workshop)?;
    let profile = if options.dev {
        Profile::Dev
    } else {
        Profile::Release
    };
    let app = build_app(workshop, profile)?;
    match &options.screenshots {
        Some(folder) => photograph(workshop, &app, folder, &options.languages),
        None => Ok(cmd!(workshop.shell, "{app}").run()?),
    }
}

/// Builds the app with the interface embedded, and returns the executable's path.
pub(crate) fn build_app(workshop: &Workshop, profile: Profile) -> Result<PathBuf> {
    let profile_name = profile.name();
    cmd!(
        workshop.shell,
        "cargo build --profile {profile_name} --locked --package lotse --features custom-protocol"
    )
    .run()?;
    Ok(workshop.built(profile, "lotse"))
}

fn photograph(workshop: &Workshop, app: &Path, folder: &Path, languages: &[String]) -> Result<()> {
    let folder = std::path::absolute(folder)?;
    cmd!(
        workshop.shell,
        "cargo build --locked --package lotse-relay --package lotse-tests
            --bin lotse-relay --example screenshots"
    )
    .run()?;
    let program = workshop.built_example(Profile::Dev, "screenshots");
    let words = [
        screen::in_memory(),
        vec![program.into(), folder.clone().into()],
        languages.iter().map(OsString::from).collect(),
    ]
    .concat();
    let command = screen::command(&workshop.shell, &words).context("no command")?;
    command.env("LOTSE_BINARY", app).run()?;
    eprintln!("Screenshots saved to {}", folder.display());
    Ok(())
}
