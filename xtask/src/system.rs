//! What the system must have: Debian's packages, Node, cargo-deny.

mod debian;
mod node;

use anyhow::{Result, bail};
use xshell::{Shell, cmd};

use crate::workshop::Workshop;

/// What for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// To build the app and open its window.
    Build,
    /// To open windows on a screen in memory and drive them.
    Screen,
    /// To test everything: also on a database of PostgreSQL's.
    Test,
    /// To measure the relay on a database of PostgreSQL's.
    Relay,
    /// The same, and Synapse beside it.
    Matrix,
}

const BUILD: &[&str] = &[
    "build-essential",
    "perl",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libgtk-3-dev",
];

/// For the tests and measurements of the relay, which start a cluster of their
/// own. The package also makes and starts one of the system's, which nothing
/// here uses.
const DATABASE: &[&str] = &["postgresql"];

/// Makes the environment into which Synapse is installed.
const PYTHON: &[&str] = &["python3-venv"];

const SCREEN: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "dbus",
    "dbus-x11",
    "gnome-keyring",
    "iproute2",
    "fonts-noto-core",
    "fonts-noto-color-emoji",
];

impl Need {
    fn packages(self) -> Vec<&'static str> {
        match self {
            Self::Build => BUILD.to_vec(),
            Self::Screen => [BUILD, SCREEN].concat(),
            Self::Test => [BUILD, SCREEN, DATABASE].concat(),
            Self::Relay => DATABASE.to_vec(),
            Self::Matrix => [DATABASE, PYTHON].concat(),
        }
    }
}

/// Installs what is missing, or says what to do.
pub(crate) fn prepare(workshop: &Workshop, need: Need) -> Result<()> {
    let shell = &workshop.shell;
    let packages = need.packages();
    if debian::is_here(shell) {
        let mut missing = debian::missing(shell, &packages)?;
        missing.extend(node::from_debian(shell));
        debian::install(shell, &missing)?;
    } else if cfg!(target_os = "linux") {
        look_elsewhere(shell, &packages)?;
    }
    node::check(shell)
}

/// On other Linux systems the packages have other names: say which ones, and go
/// on if the libraries are there.
fn look_elsewhere(shell: &Shell, packages: &[&str]) -> Result<()> {
    eprintln!(
        "This is no Debian. Needed are (under Debian's names): {}",
        packages.join(" ")
    );
    if cmd!(shell, "pkg-config --exists webkit2gtk-4.1 gtk+-3.0")
        .quiet()
        .run()
        .is_err()
    {
        bail!("pkg-config does not find webkit2gtk-4.1 and gtk+-3.0; install them and try again");
    }
    Ok(())
}

/// Installs `cargo deny` if it is missing.
pub(crate) fn prepare_cargo_deny(shell: &Shell) -> Result<()> {
    if cmd!(shell, "cargo deny --version")
        .quiet()
        .ignore_stderr()
        .read()
        .is_ok()
    {
        return Ok(());
    }
    eprintln!("cargo-deny is missing and is built once; this takes a few minutes");
    Ok(cmd!(shell, "cargo install cargo-deny --locked").run()?)
}
