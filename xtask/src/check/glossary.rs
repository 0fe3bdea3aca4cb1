//! The texts of the interface and of the packs, held against the glossaries of
//! their languages. The program for packs does it: xtask uses none of our crates.

use anyhow::Result;
use xshell::cmd;

use super::packs;
use crate::workshop::{Profile, Workshop};

pub(super) fn check(workshop: &Workshop) -> Result<()> {
    let packs = packs::folders(workshop)?;
    let program = workshop.built(Profile::Dev, "lotse-pack");
    Ok(cmd!(workshop.shell, "{program} glossary locales {packs...}").run()?)
}
