//! Packages of Debian, unpacked into the target folder without installing anything.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Result;
use xshell::cmd;

use crate::workshop::Workshop;

/// Downloads packages and unpacks them into a folder, unless that has been done. Returns
/// the root of their files.
pub(super) fn unpack(
    workshop: &Workshop,
    folder: &Path,
    packages: impl FnOnce() -> Result<Vec<String>>,
) -> Result<PathBuf> {
    let (root, ready) = (folder.join("root"), folder.join("ready"));
    if ready.exists() {
        return Ok(root);
    }
    fs::create_dir_all(&root)?;
    let packages = packages()?;
    let shell = &workshop.shell;
    let _folder = shell.push_dir(folder);
    cmd!(shell, "apt-get download {packages...}").run()?;
    for entry in fs::read_dir(folder)? {
        let package = entry?.path();
        if package.extension().is_some_and(|end| end == "deb") {
            cmd!(shell, "dpkg -x {package} {root}").run()?;
            fs::remove_file(package)?;
        }
    }
    fs::write(ready, [])?;
    Ok(root)
}
