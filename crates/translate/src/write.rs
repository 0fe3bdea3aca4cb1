//! Writes files, each whole or not at all.

use std::{fs, io, io::Write as _, path::PathBuf};

use tempfile::NamedTempFile;

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileWrite {
    /// The path.
    pub path: PathBuf,
    /// The text.
    pub text: String,
}

/// Writes files; each takes the place of the one before only when it is complete.
/// All are prepared before the first is put in place.
pub fn write_all(files: &[FileWrite]) -> io::Result<()> {
    let mut prepared = Vec::new();
    for file in files {
        let folder = file.path.parent().map(PathBuf::from).unwrap_or_default();
        fs::create_dir_all(&folder)?;
        let mut new = NamedTempFile::new_in(&folder)?;
        new.write_all(file.text.as_bytes())?;
        new.as_file().sync_all()?;
        prepared.push((new, file));
    }
    for (new, file) in prepared {
        let permissions = fs::metadata(&file.path).map(|meta| meta.permissions());
        let written = new.persist(&file.path).map_err(|error| error.error)?;
        match permissions {
            Ok(permissions) => written.set_permissions(permissions)?,
            Err(_) => make_readable(&written)?,
        }
    }
    Ok(())
}

/// Makes a text readable by all users: temporary files are readable by their owner only.
#[cfg(unix)]
fn make_readable(file: &fs::File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn make_readable(_: &fs::File) -> io::Result<()> {
    Ok(())
}
