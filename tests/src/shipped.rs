//! The shipped content, installed once for all devices of a test: reading, checking and
//! indexing it takes seconds on each of them in a build without optimisation.

use std::{fs, path::Path, sync::OnceLock};

use anyhow::{Context, Result};
use lotse_app::{App, Clock, Folders, KeyRing};
use tempfile::TempDir;

/// The database of the content; what a person enters is in another.
const CONTENT: &str = "content.db";

/// Gives a device without content what its first start would install.
pub(crate) fn install_shipped(data: &Path) -> Result<()> {
    static INSTALLED: OnceLock<TempDir> = OnceLock::new();
    let content = data.join(CONTENT);
    if content.exists() {
        return Ok(());
    }
    let installed = match INSTALLED.get() {
        Some(installed) => installed,
        None => {
            let device = start_for_the_first_time()?;
            INSTALLED.get_or_init(|| device)
        }
    };
    fs::create_dir_all(data)?;
    fs::copy(installed.path().join(CONTENT), content)?;
    Ok(())
}

fn start_for_the_first_time() -> Result<TempDir> {
    let device = tempfile::tempdir()?;
    let folders = Folders {
        data: device.path().to_owned(),
        saved: device.path().to_owned(),
    };
    let keys = KeyRing::files_only();
    let app = App::open(folders, keys, Clock::default(), None, &[], |_| ());
    drop(app.context("failed to open the app")?);
    Ok(device)
}
