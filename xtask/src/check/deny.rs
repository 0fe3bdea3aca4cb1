//! Checks licences, sources, bans and security advisories of dependencies.

use anyhow::Result;
use xshell::cmd;

use crate::{system::cargo_deny, workshop::Workshop};

pub(super) fn check(workshop: &Workshop) -> Result<()> {
    let shell = &workshop.shell;
    let program = cargo_deny::prepare(workshop)?;
    cmd!(
        shell,
        "{program} deny --locked check --hide-inclusion-graph bans licenses sources"
    )
    .run()?;
    if cmd!(shell, "{program} deny --locked fetch db")
        .ignore_stderr()
        .run()
        .is_err()
    {
        eprintln!(
            "NOT CHECKED: security advisories. The advisory database could not be fetched; \
             is there a network?"
        );
        return Ok(());
    }
    Ok(cmd!(
        shell,
        "{program} deny --locked check --disable-fetch --hide-inclusion-graph advisories"
    )
    .run()?)
}
