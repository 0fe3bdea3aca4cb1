//! Checks licences, sources, bans and security advisories of dependencies.

use anyhow::{Result, ensure};
use xshell::cmd;

use crate::{system::cargo_deny, workshop::Workshop};

/// Set to `required`, it makes a missing database of advisories a failure. The workflows
/// set it: they have a network.
const ADVISORIES: &str = "LOTSE_ADVISORIES";

pub(super) fn check(workshop: &Workshop) -> Result<()> {
    let shell = &workshop.shell;
    let program = cargo_deny::prepare(workshop)?;
    cmd!(
        shell,
        "{program} deny --locked check --hide-inclusion-graph bans licenses sources"
    )
    .run()?;
    let fetched = cmd!(shell, "{program} deny --locked fetch db")
        .ignore_stderr()
        .run();
    if fetched.is_err() {
        return not_checked(std::env::var(ADVISORIES).ok().as_deref());
    }
    Ok(cmd!(
        shell,
        "{program} deny --locked check --disable-fetch --hide-inclusion-graph advisories"
    )
    .run()?)
}

/// Says that the advisories were not checked, or fails if they have to be.
fn not_checked(advisories: Option<&str>) -> Result<()> {
    let words = "security advisories were not checked: their database could not be fetched; \
         is there a network?";
    ensure!(advisories != Some("required"), "{words}");
    eprintln!("NOT CHECKED: {words}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn advisories_that_were_not_checked_fail_only_where_they_are_required() {
        assert!(not_checked(Some("required")).is_err());
        for advisories in [None, Some(""), Some("no")] {
            assert!(not_checked(advisories).is_ok(), "{advisories:?}");
        }
    }
}
