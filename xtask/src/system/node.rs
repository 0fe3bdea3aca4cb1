//! Node.js, which builds the interface.

use anyhow::{Context, Result, bail};
use xshell::{Shell, cmd};

/// Minimum version of Node.js.
const OLDEST: NodeVersion = NodeVersion {
    major: 20,
    minor: 19,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct NodeVersion {
    major: u32,
    minor: u32,
}

/// Debian's Node.js packages, if Node.js is missing and Debian's version suffices.
pub(super) fn from_debian(shell: &Shell) -> &'static [&'static str] {
    if installed(shell).is_some() {
        return &[];
    }
    let policy = cmd!(shell, "apt-cache policy nodejs")
        .quiet()
        .ignore_stderr()
        .read();
    let offered = policy.ok().and_then(|policy| candidate(&policy));
    if offered >= Some(OLDEST) {
        &["nodejs", "npm"]
    } else {
        &[]
    }
}

/// Fails if Node.js is missing or too old.
pub(super) fn check(shell: &Shell) -> Result<()> {
    let NodeVersion { major, minor } = OLDEST;
    let how = format!(
        "Node {major}.{minor} or newer is required, and Debian's may be too old. \
         Get it from https://nodejs.org/en/download (nvm, or the archive for your system)"
    );
    match installed(shell) {
        None => bail!("Node is missing: {how}"),
        Some(found) if found < OLDEST => {
            bail!("Node {}.{} is too old: {how}", found.major, found.minor)
        }
        Some(_) => {
            let npm = cmd!(shell, "npm --version").quiet().ignore_stderr().read();
            npm.map(drop).context("npm is missing; it comes with Node")
        }
    }
}

fn installed(shell: &Shell) -> Option<NodeVersion> {
    parse(
        &cmd!(shell, "node --version")
            .quiet()
            .ignore_stderr()
            .read()
            .ok()?,
    )
}

/// Parses `v20.19.4` or Debian's `20.19.2+dfsg-1`.
fn parse(text: &str) -> Option<NodeVersion> {
    let mut numbers = text.trim().trim_start_matches('v').split('.');
    let (major, minor) = (numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?);
    Some(NodeVersion { major, minor })
}

/// The candidate version in the output of `apt-cache policy`.
fn candidate(policy: &str) -> Option<NodeVersion> {
    parse(
        policy
            .lines()
            .find_map(|line| line.trim().strip_prefix("Candidate:"))?,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(parse("v18.19.0").unwrap() < OLDEST);
        assert!(parse("v20.9.0").unwrap() < OLDEST);
        assert!(parse("v20.19.0").unwrap() >= OLDEST);
        assert!(parse("v22.1.0\n").unwrap() >= OLDEST);
        assert_eq!(parse("rubbish"), None);
    }

    #[test]
    fn what_apt_offers_is_read_from_its_policy() {
        let policy = "nodejs:\n  Installed: (none)\n  Candidate: 20.19.2+dfsg-1\n";
        assert_eq!(candidate(policy), Some(OLDEST));
        assert_eq!(candidate("nodejs:\n  Candidate: (none)\n"), None);
    }
}
