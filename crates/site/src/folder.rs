//! Writes a site into its own folder.
//!
//! A file `lotse-site.json` names what the command wrote, each file with its digest. Only
//! such files are replaced or removed, and only if they are unchanged since.

mod manifest;

pub use manifest::MANIFEST;

use std::{
    collections::BTreeMap,
    fs, io,
    io::Write,
    path::{Path, PathBuf},
};

use manifest::{OwnFiles, digest};
use tempfile::NamedTempFile;

use crate::site::Site;

/// Counts of changed and removed files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WriteCounts {
    /// Files that are new or have changed.
    pub changed: usize,
    /// Files that were removed, since the site no longer has them.
    pub removed: usize,
}

/// The site cannot be written. Each earlier file is still complete.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The folder is not empty and was not written by this command.
    #[error(
        "{} is not empty and was not written by this command. Nothing was written. Give an empty folder, or one that does not exist yet", .0.display()
    )]
    Foreign(PathBuf),
    /// A file that this command did not write is in the place of a page.
    #[error(
        "{} was not written by this command, or was changed since. Nothing was written. Move the file elsewhere, or give another folder", .0.display()
    )]
    Changed(PathBuf),
    /// A link is in the place of a folder of the site.
    #[error(
        "{} is a symbolic link. Nothing was written. Remove it, or give another folder", .0.display()
    )]
    Link(PathBuf),
    /// The list of the files of this command cannot be read.
    #[error("{} cannot be read: {reason}. Nothing was written", path.display())]
    Manifest {
        /// The file.
        path: PathBuf,
        /// The parser's message.
        reason: String,
    },
    /// A file or folder cannot be read or written.
    #[error("cannot read or write {}", path.display())]
    Io {
        /// The path.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
}

/// Writes a site, and removes the pages of an earlier one that it no longer has.
pub fn write(site: &Site, folder: &Path) -> Result<WriteCounts, WriteError> {
    fs::create_dir_all(folder).map_err(failed(folder))?;
    let before = OwnFiles::read(folder)?;
    let plan = WritePlan::new(site, folder, &before)?;
    // A run that is cut short leaves old and new pages; both count as our own.
    before.and(&site.files).write(folder)?;
    for (path, bytes) in &plan.changed {
        write_whole(&folder.join(path), bytes)?;
    }
    for path in &plan.gone {
        remove(folder, path)?;
    }
    OwnFiles::of(&site.files).write(folder)?;
    Ok(WriteCounts {
        changed: plan.changed.len(),
        removed: plan.gone.len(),
    })
}

/// Changes to make, planned before anything is written.
struct WritePlan<'a> {
    changed: BTreeMap<&'a str, &'a [u8]>,
    gone: Vec<&'a str>,
}

impl<'a> WritePlan<'a> {
    fn new(site: &'a Site, folder: &Path, before: &'a OwnFiles) -> Result<Self, WriteError> {
        let mut plan = Self {
            changed: BTreeMap::new(),
            gone: Vec::new(),
        };
        for (path, bytes) in &site.files {
            let there = own_file(folder, path, before)?;
            if there.as_deref() != Some(digest(bytes).as_str()) {
                plan.changed.insert(path, bytes);
            }
        }
        for path in before
            .paths()
            .filter(|path| !site.files.contains_key(*path))
        {
            if own_file(folder, path, before)?.is_some() {
                plan.gone.push(path);
            }
        }
        Ok(plan)
    }
}

/// The digest of a file that this command wrote; `None` if there is no such file.
fn own_file(folder: &Path, path: &str, before: &OwnFiles) -> Result<Option<String>, WriteError> {
    no_links(folder, path)?;
    let whole = folder.join(path);
    let bytes = match fs::read(&whole) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(&whole)(error)),
    };
    let digest = digest(&bytes);
    if before.knows(path, &digest) {
        Ok(Some(digest))
    } else {
        Err(WriteError::Changed(whole))
    }
}

/// Refuses links beneath the folder, because files would be written outside it.
fn no_links(folder: &Path, path: &str) -> Result<(), WriteError> {
    let mut whole = folder.to_owned();
    for part in path.split('/') {
        whole.push(part);
        match fs::symlink_metadata(&whole) {
            Ok(found) if found.is_symlink() => return Err(WriteError::Link(whole)),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(failed(&whole)(error)),
        }
    }
    Ok(())
}

/// Writes a file whole or not at all.
fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(failed(folder))?;
    let mut file = NamedTempFile::new_in(folder).map_err(failed(folder))?;
    file.write_all(bytes).map_err(failed(path))?;
    readable_by_all(&file).map_err(failed(path))?;
    let written = file.persist(path).map_err(|error| error.error);
    written.map(drop).map_err(failed(path))
}

/// A temporary file is its owner's alone, but a web server has to read it.
#[cfg(unix)]
fn readable_by_all(file: &NamedTempFile) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.as_file()
        .set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable_by_all(_: &NamedTempFile) -> io::Result<()> {
    Ok(())
}

/// Removes a file, and the folders that it leaves empty.
fn remove(folder: &Path, path: &str) -> Result<(), WriteError> {
    let whole = folder.join(path);
    fs::remove_file(&whole).map_err(failed(&whole))?;
    let mut above = whole.parent();
    while let Some(parent) = above.filter(|parent| *parent != folder) {
        // Fails if the folder is not empty; then it stays.
        if fs::remove_dir(parent).is_err() {
            break;
        }
        above = parent.parent();
    }
    Ok(())
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> WriteError {
    let path = path.to_owned();
    move |source| WriteError::Io { path, source }
}
