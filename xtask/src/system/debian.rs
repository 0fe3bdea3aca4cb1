//! Packages on Debian and its derivatives.

use anyhow::{Result, bail};
use xshell::{Shell, cmd};

/// Returns whether the system uses dpkg.
pub(super) fn is_here(shell: &Shell) -> bool {
    cmd!(shell, "dpkg-query --version")
        .quiet()
        .ignore_stderr()
        .read()
        .is_ok()
}

/// The `packages` that are not installed.
pub(super) fn missing<'a>(shell: &Shell, packages: &[&'a str]) -> Result<Vec<&'a str>> {
    let format = "--showformat=${Package} ${db:Status-Status}\n";
    // Exits with an error if any package is unknown, but lists the others.
    let listed = cmd!(shell, "dpkg-query --show {format} {packages...}")
        .quiet()
        .ignore_status()
        .ignore_stderr()
        .read()?;
    Ok(not_in(&listed, packages))
}

fn not_in<'a>(listed: &str, packages: &[&'a str]) -> Vec<&'a str> {
    let is_installed = |package: &str| {
        listed
            .lines()
            .any(|line| line.split_once(' ') == Some((package, "installed")))
    };
    packages
        .iter()
        .copied()
        .filter(|package| !is_installed(package))
        .collect()
}

/// Installs packages as root or with passwordless sudo; otherwise prints the command.
pub(super) fn install(shell: &Shell, packages: &[&str]) -> Result<()> {
    if packages.is_empty() {
        return Ok(());
    }
    eprintln!("Missing Debian packages: {}", packages.join(" "));
    let Some(sudo) = rights(shell) else {
        bail!(
            "installing packages needs root. Run this, then try again:\n\n  \
             sudo apt-get update && sudo apt-get install --no-install-recommends {}\n",
            packages.join(" ")
        );
    };
    let environment = ["env", "DEBIAN_FRONTEND=noninteractive"];
    let before = [sudo, &environment].concat();
    let (first, rest) = before
        .split_first()
        .map_or(("env", [].as_slice()), |(first, rest)| (*first, rest));
    cmd!(shell, "{first} {rest...} apt-get update").run()?;
    Ok(cmd!(
        shell,
        "{first} {rest...} apt-get install --yes --no-install-recommends {packages...}"
    )
    .run()?)
}

/// The command prefix for running as root; `None` if that needs a password.
fn rights(shell: &Shell) -> Option<&'static [&'static str]> {
    if cmd!(shell, "id -u")
        .quiet()
        .read()
        .is_ok_and(|id| id == "0")
    {
        return Some(&[]);
    }
    let asks_nothing = cmd!(shell, "sudo -n true")
        .quiet()
        .ignore_stderr()
        .run()
        .is_ok();
    asks_nothing.then_some(&["sudo", "-n"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_counts_only_when_it_is_wholly_installed() {
        let listed = "perl installed\nxvfb config-files\nxauth not-installed\n";
        assert_eq!(
            not_in(listed, &["perl", "xvfb", "xauth", "dbus"]),
            ["xvfb", "xauth", "dbus"]
        );
        assert_eq!(not_in("dbus-x11 installed", &["dbus"]), ["dbus"]);
    }
}
