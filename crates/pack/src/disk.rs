//! Atomic file writes.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;

/// Writes a file that only its owner can read, atomically: after a power cut it
/// has either its old or its new content.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let temporary = written(path, bytes)?;
    temporary.as_file().sync_all()?;
    put(path, temporary)
}

/// Like [`write_whole`], but does not wait for the disk: after a power cut the file may
/// be damaged. For files that are verified when they are read and can be fetched again.
pub fn write_verifiable(path: &Path, bytes: &[u8]) -> io::Result<()> {
    put(path, written(path, bytes)?)
}

/// Writes a file that everyone can read, such as a web server, atomically: a
/// reader sees either the old or the new content.
pub fn write_for_all(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let temporary = written(path, bytes)?;
    temporary.as_file().sync_all()?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let for_all = fs::Permissions::from_mode(0o644);
        temporary.as_file().set_permissions(for_all)?;
    }
    put(path, temporary)
}

fn written(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)?;
    let mut temporary = NamedTempFile::new_in(folder)?;
    temporary.write_all(bytes)?;
    Ok(temporary)
}

fn put(path: &Path, temporary: NamedTempFile) -> io::Result<()> {
    temporary.persist(path)?;
    Ok(())
}

/// The files of a folder; empty if it does not exist.
pub fn files_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let paths: Vec<PathBuf> = paths.collect::<Result<_, _>>()?;
    Ok(paths.into_iter().filter(|path| path.is_file()).collect())
}
