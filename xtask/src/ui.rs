//! Builds the interface. Cargo embeds `ui/dist`, so it must exist before the app is
//! built.

use std::{
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use anyhow::{Result, ensure};
use xshell::cmd;

use crate::{parallel::in_parallel, workshop::Workshop};

/// Builds the interface if a source is newer than what was built, after installing
/// its packages if the lock file changed. Building it again would make cargo link the
/// app again.
pub(crate) fn build(workshop: &Workshop) -> Result<()> {
    let folder = workshop.root.join("ui");
    install_packages(workshop, &folder)?;
    let built = fs::metadata(folder.join("dist/index.html"));
    let built = built.and_then(|metadata| metadata.modified()).ok();
    if built.is_some() && newest_source(&folder)? <= built {
        eprintln!("The interface is up to date.");
        return Ok(());
    }
    let _folder = workshop.shell.push_dir("ui");
    Ok(cmd!(workshop.shell, "npm run --silent build").run()?)
}

/// Builds the interface for a browser. `core` is the name of the folder with the app.
pub(crate) fn build_for_browser(workshop: &Workshop, core: &str, packs: &str) -> Result<()> {
    install_packages(workshop, &workshop.root.join("ui"))?;
    let _folder = workshop.shell.push_dir("ui");
    let build = cmd!(workshop.shell, "npm run --silent build:browser");
    Ok(build
        .env("VITE_CORE", core)
        .env("VITE_PACKS", packs)
        .run()?)
}

/// Builds the page that shows every component, and returns its folder.
pub(crate) fn build_gallery(workshop: &Workshop) -> Result<PathBuf> {
    install_packages(workshop, &workshop.root.join("ui"))?;
    let _folder = workshop.shell.push_dir("ui");
    cmd!(workshop.shell, "npm run --silent gallery:build").run()?;
    Ok(workshop.root.join("ui/dist-gallery"))
}

/// Returns when a source of the interface last changed: a file was written, or a file
/// was added or removed.
fn newest_source(folder: &Path) -> Result<Option<SystemTime>> {
    let mut newest = None;
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            if ["node_modules", "dist", "dist-browser", "dist-gallery"]
                .iter()
                .any(|name| entry.file_name() == *name)
            {
                continue;
            }
            newest = newest.max(entry.metadata()?.modified().ok());
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
            }
        }
    }
    Ok(newest)
}

/// Runs type checks, lints and unit tests of the interface at the same time: each mostly
/// keeps one processor busy.
pub(crate) fn check_and_test(workshop: &Workshop) -> Result<()> {
    let _folder = workshop.shell.push_dir("ui");
    let scripts = [
        "check:types",
        "check:lints",
        "check:unused",
        "check:format",
        "test",
    ];
    let scripts = scripts.map(|script| cmd!(workshop.shell, "npm run --silent {script}"));
    let ended = in_parallel(scripts.into())?;
    let failed = ended.iter().filter(|script| !script.is_success);
    let failed: Vec<_> = failed.map(|script| script.command.as_str()).collect();
    ensure!(failed.is_empty(), "failed: {}", failed.join(", "));
    Ok(())
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
    fn a_source_in_any_folder_counts_and_a_package_does_not() {
        let dir = tempfile::tempdir().unwrap();
        let later = |seconds| SystemTime::now() + Duration::from_secs(seconds);
        let write = |path: &str, time| {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            File::create(path).unwrap().set_modified(time).unwrap();
        };
        let (source, package) = (later(100), later(200));
        write("src/lib/dates.ts", source);
        write("node_modules/vite/index.js", package);
        write("dist/index.html", package);
        assert_eq!(newest_source(dir.path()).unwrap(), Some(source));
    }

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
