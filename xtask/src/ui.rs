//! Builds the interface. Cargo embeds `ui/dist`, so it must exist before the app is
//! built.

use std::{fs, path::Path};

use anyhow::Result;
use xshell::cmd;

use crate::workshop::Workshop;

/// Builds the interface, after installing its packages if the lock file changed.
pub(crate) fn build(workshop: &Workshop) -> Result<()> {
    install_packages(workshop, &workshop.root.join("ui"))?;
    let _folder = workshop.shell.push_dir("ui");
    Ok(cmd!(workshop.shell, "npm run --silent build").run()?)
}

/// Runs type checks, lints and unit tests of the interface.
pub(crate) fn check_and_test(workshop: &Workshop) -> Result<()> {
    let _folder = workshop.shell.push_dir("ui");
    cmd!(workshop.shell, "npm run --silent check").run()?;
    Ok(cmd!(workshop.shell, "npm test --silent").run()?)
}

/// Installs the packages of a folder if its lock file is newer than the installed ones.
pub(crate) fn install_packages(workshop: &Workshop, folder: &Path) -> Result<()> {
    if is_newer(
        &folder.join("package-lock.json"),
        &folder.join("node_modules/.package-lock.json"),
    ) {
        let _folder = workshop.shell.push_dir(folder);
        cmd!(workshop.shell, "npm ci --no-audit --no-fund").run()?;
    }
    Ok(())
}

/// Returns whether `file` is newer than `other`, or `other` is missing.
fn is_newer(file: &Path, other: &Path) -> bool {
    let changed = |path: &Path| {
        fs::metadata(path)
            .and_then(|metadata| metadata.modified())
            .ok()
    };
    changed(file) > changed(other)
}

#[cfg(test)]
mod tests {
    use std::{
        fs::File,
        time::{Duration, SystemTime},
    };

    use super::*;

    #[test]
    fn packages_are_installed_again_when_the_lock_file_has_changed() {
        let dir = tempfile::tempdir().unwrap();
        let (lock, installed) = (dir.path().join("lock"), dir.path().join("installed"));
        File::create(&lock).unwrap();
        assert!(is_newer(&lock, &installed), "nothing is installed yet");
        let later = SystemTime::now() + Duration::from_secs(10);
        File::create(&installed)
            .unwrap()
            .set_modified(later)
            .unwrap();
        assert!(!is_newer(&lock, &installed));
        File::open(&lock)
            .unwrap()
            .set_modified(later + Duration::from_secs(10))
            .unwrap();
        assert!(is_newer(&lock, &installed));
    }
}
