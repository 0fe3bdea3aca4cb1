//! Checks that no translation of the interface and the packs has lost anything, and that
//! none is stale without a mark. Runs `lotse-pack`, since xtask depends on no workspace
//! crate.

use anyhow::Result;
use xshell::cmd;

use super::packs;
use crate::workshop::{Profile, Workshop};

pub(super) fn check(workshop: &Workshop) -> Result<()> {
    let packs = packs::folders(workshop)?;
    let program = workshop.built(Profile::Dev, "lotse-pack");
    Ok(cmd!(
        workshop.shell,
        "{program} translate check locales {packs...}"
    )
    .run()?)
}
