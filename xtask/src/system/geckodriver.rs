//! geckodriver, which drives Firefox. Debian has no package of it.

use std::path::PathBuf;

use anyhow::Result;
use xshell::cmd;

use crate::workshop::Workshop;

/// The variable that names the program for tests.
pub(crate) const VARIABLE: &str = "LOTSE_GECKODRIVER";

/// The version of the program.
const VERSION: &str = "0.37.1";

/// The program. Compiles it once, beneath the target folder.
pub(crate) fn prepare(workshop: &Workshop) -> Result<PathBuf> {
    let target = workshop.metadata.target_directory.as_std_path();
    let folder = target.join("geckodriver");
    cmd!(
        workshop.shell,
        "cargo install geckodriver --version {VERSION} --locked --debug --root {folder}"
    )
    .run()?;
    Ok(folder.join("bin/geckodriver"))
}
