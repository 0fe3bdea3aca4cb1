//! Cuts the network for tests, because the app must work offline.

use std::ffi::OsString;

use anyhow::{Result, bail};
use xshell::{Shell, cmd};

/// Enables the loopback interface, which WebDriver needs, and nothing else.
const LOOPBACK: &str = "ip link set lo up && exec \"$@\"";

/// How to cut the network for a command.
pub(super) enum Cut {
    /// In a new network namespace, created with these flags of `unshare`.
    Unshare(&'static [&'static str]),
    /// Leave it on.
    Not,
}

impl Cut {
    /// The command prefix.
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

/// Detects how to cut the network: as root, or as root of a user namespace.
pub(super) fn how_to_cut(shell: &Shell, leave_it_on: bool) -> Result<Cut> {
    if leave_it_on {
        eprintln!("Leaving the network on as requested: offline operation is NOT tested.");
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
            "CANNOT CUT THE NETWORK: this system does not permit `unshare --net`, neither as root nor \
             in a user namespace.\nIt is needed to test that the app works offline. Start a container \
             with --privileged or --cap-add=SYS_ADMIN; on Ubuntu 24.04, run \
             `sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0`.\nTo test with the network \
             on: cargo xtask test --with-network"
        ),
    }
}
