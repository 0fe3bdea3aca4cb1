//! The app must work without a network; so it is tested without one.

use std::ffi::OsString;

use anyhow::{Result, bail};
use xshell::{Shell, cmd};

/// Gives the command a loopback, which WebDriver needs, and nothing else.
const LOOPBACK: &str = "ip link set lo up && exec \"$@\"";

/// How the network is cut for a command.
pub(super) enum Cut {
    /// In a network of its own, with the rights at hand.
    Unshare(&'static [&'static str]),
    /// Not at all.
    Not,
}

impl Cut {
    /// The words that go before the command.
    pub(super) fn words(&self) -> Vec<OsString> {
        match self {
            Self::Unshare(flags) => {
                let words = [
                    ["unshare"].as_slice(),
                    flags,
                    &["--", "sh", "-c", LOOPBACK, "sh"],
                ]
                .concat();
                words.into_iter().map(OsString::from).collect()
            }
            Self::Not => Vec::new(),
        }
    }
}

/// Finds out how the network can be cut here: as root, or else as a root that is
/// one only for itself.
pub(super) fn how_to_cut(shell: &Shell, leave_it_on: bool) -> Result<Cut> {
    if leave_it_on {
        eprintln!(
            "The network stays on, as asked for: that the app works without it is NOT tested."
        );
        return Ok(Cut::Not);
    }
    let ways: [&[&str]; 2] = [&["--net"], &["--map-root-user", "--net"]];
    let works = |flags: &&[&str]| {
        let flags = *flags;
        let check = cmd!(shell, "unshare {flags...} -- sh -c {LOOPBACK} sh true");
        check.quiet().ignore_stdout().ignore_stderr().run().is_ok()
    };
    match ways.into_iter().find(works) {
        Some(flags) => Ok(Cut::Unshare(flags)),
        None => bail!(
            "THE NETWORK CANNOT BE CUT HERE: this system does not permit `unshare --net`, neither as \
             root nor for a person.\nWithout it nobody knows whether the app works offline. In a \
             container, start it with --privileged or --cap-add=SYS_ADMIN; on Ubuntu 24.04, \
             `sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0`.\nTo test with the network \
             on all the same: cargo xtask test --with-network"
        ),
    }
}
