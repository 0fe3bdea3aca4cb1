//! Checks the texts of the interface and of the packs against each language's glossary.
//! Runs `lotse-pack`, since xtask depends on no workspace crate.

use anyhow::Result;
use xshell::cmd;

use super::packs;
use crate::workshop::{Profile, Workshop};

pub(super) fn check(workshop: &Workshop) -> Result<()> {
    let packs = packs::folders(workshop)?;
    let program = workshop.built(Profile::Dev, "lotse-pack");
    Ok(cmd!(workshop.shell, "{program} glossary locales {packs...}").run()?)
}
