//! Erases all of the person's data.

use std::{io, path::Path};

use crate::{
    KeyRing, StoreError,
    error::{Result, file as file_error},
    file,
    key::{KeyFolder, is_key_file},
};

/// Marks that erasing has begun. After a crash, the next start finishes it
/// instead of taking the rest for a damaged database.
const BEGUN: &str = "user.erasing";

/// Erases the person's data in a folder: the database, its backups, files set
/// aside, and the key. Works without the key or its PIN. The database must not
/// be open.
pub fn erase(dir: &Path, ring: &KeyRing) -> Result<()> {
    let run = || {
        file::write_private(&dir.join(BEGUN), &[])?;
        remove_where(dir, file::remove, |name| {
            name.starts_with("user.") && name != BEGUN
        })
    };
    run().map_err(file_error(StoreError::Erase))?;
    KeyFolder::new(dir, ring).forget_in_system();
    let run = || {
        remove_where(dir, file::wipe, is_key_file)?;
        file::remove(&dir.join(BEGUN))?;
        file::sync_folder_of(&dir.join(BEGUN))
    };
    run().map_err(file_error(StoreError::Erase))
}

/// Finishes an erasure that a crash interrupted.
pub(super) fn finish(dir: &Path, ring: &KeyRing) -> Result<()> {
    if file::exists(&dir.join(BEGUN)) {
        erase(dir, ring)
    } else {
        Ok(())
    }
}

fn remove_where(
    dir: &Path,
    remove: fn(&Path) -> io::Result<()>,
    is_meant: impl Fn(&str) -> bool,
) -> io::Result<()> {
    for name in file::names_in(dir)? {
        if is_meant(&name) {
            remove(&dir.join(name))?;
        }
    }
    Ok(())
}
