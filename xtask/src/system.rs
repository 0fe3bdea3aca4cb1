//! System requirements: Debian packages, Node, cargo-deny, geckodriver, Python.

pub(crate) mod cargo_deny;
mod debian;
pub(crate) mod geckodriver;
mod node;
pub(crate) mod python;

use anyhow::{Result, bail};
use xshell::{Shell, cmd};

use crate::workshop::Workshop;

/// What the requirements are for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// Building the app and opening its window.
    Build,
    /// Running all checks.
    Check,
    /// Opening several windows, each with its own session bus.
    Windows,
    /// Driving windows on a virtual screen.
    Screen,
    /// Running all tests, including those with a PostgreSQL database.
    Test,
    /// Testing the web app in Firefox.
    Firefox,
    /// Benchmarking the web app with a slow processor.
    Web,
    /// Benchmarking the relay with a PostgreSQL database.
    Relay,
    /// Benchmarking the relay and Synapse.
    Matrix,
}

const BUILD: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libgtk-3-dev",
    "libssl-dev",
];

const BUS: &[&str] = &["dbus"];

/// For tests and benchmarks of the relay, which start a cluster of their own. The
/// package also creates and starts a system-wide cluster, which is not used.
const DATABASE: &[&str] = &["postgresql"];

/// Creates the virtual environments that programs of Python are installed into.
const PYTHON: &[&str] = &["python3-venv"];

const SCREEN: &[&str] = &[
    "webkit2gtk-driver",
    "chromium",
    "chromium-driver",
    "xvfb",
    "xauth",
    "dbus",
    "dbus-x11",
    "gnome-keyring",
    "speech-dispatcher",
    "speech-dispatcher-espeak-ng",
    "pulseaudio",
    "iproute2",
    "fonts-noto-core",
    "fonts-noto-color-emoji",
];

impl Need {
    fn packages(self) -> Vec<&'static str> {
        match self {
            Self::Build => BUILD.to_vec(),
            Self::Check => [BUILD, PYTHON].concat(),
            Self::Windows => [BUILD, BUS].concat(),
            Self::Screen => [BUILD, SCREEN].concat(),
            Self::Test => [BUILD, SCREEN, DATABASE, PYTHON].concat(),
            Self::Firefox => [BUILD, SCREEN, &["firefox-esr"]].concat(),
            Self::Web => [BUILD, SCREEN, &["cpulimit"]].concat(),
            Self::Relay => DATABASE.to_vec(),
            Self::Matrix => [DATABASE, PYTHON].concat(),
        }
    }
}

/// Installs what is missing, or says how to.
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

/// Other Linux distributions use other package names, so print Debian's and continue if
/// the libraries are present.
fn look_elsewhere(shell: &Shell, packages: &[&str]) -> Result<()> {
    eprintln!(
        "Not a Debian system. Required packages, by their Debian names: {}",
        packages.join(" ")
    );
    if cmd!(shell, "pkg-config --exists webkit2gtk-4.1 gtk+-3.0")
        .quiet()
        .run()
        .is_err()
    {
        bail!("pkg-config cannot find webkit2gtk-4.1 and gtk+-3.0; install them and try again");
    }
    Ok(())
}
