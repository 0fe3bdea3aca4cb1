//! The folder on the device where everything lies that was fetched.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use super::FetchError;
use crate::bundle::{Digest, compress_quickly, decompress};

/// The folder where a device keeps what it fetched:
///
/// ```text
/// publishers/<id>/root.json     the root it believes
///                 anchor        where that began
///                 seen/         what tells a rollback
///                 metadata/     the signed lists, as they came
/// archives/<digest>.tar.zst     the parts of packs
/// partial/<name>                downloads that broke off
/// ```
#[derive(Debug, Clone)]
pub struct Shelf {
    folder: PathBuf,
}

impl Shelf {
    /// The shelf in `folder`, which is made when something is put there.
    pub fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
        }
    }

    /// The folder of a publisher.
    pub(crate) fn publisher(&self, id: &str) -> PathBuf {
        self.folder.join("publishers").join(id)
    }

    /// Where a download lies until it is whole.
    pub(crate) fn partial(&self, name: &str) -> PathBuf {
        self.folder.join("partial").join(name)
    }

    /// An archive, if it is there and undamaged. `size` is its length.
    pub fn archive(&self, digest: &Digest, size: u64) -> Option<Vec<u8>> {
        let bytes = fs::read(self.archive_path(digest)).ok()?;
        let archive = decompress(&bytes, size).ok()?;
        (Digest::of(&archive) == *digest).then_some(archive)
    }

    /// Keeps an archive.
    pub fn keep(&self, digest: &Digest, archive: &[u8]) -> Result<(), FetchError> {
        let path = self.archive_path(digest);
        write_whole(&path, &compress_quickly(archive)?).map_err(FetchError::keep)
    }

    /// Takes away all archives but these, and downloads that nobody resumes.
    pub fn prune(&self, kept: &BTreeSet<Digest>) -> Result<(), FetchError> {
        let kept: BTreeSet<PathBuf> = kept
            .iter()
            .map(|digest| self.archive_path(digest))
            .collect();
        for path in files_in(&self.folder.join("archives"))? {
            if !kept.contains(&path) {
                fs::remove_file(&path).map_err(FetchError::keep)?;
            }
        }
        for path in files_in(&self.folder.join("partial"))? {
            fs::remove_file(&path).map_err(FetchError::keep)?;
        }
        Ok(())
    }

    /// The publishers of which something was fetched.
    pub(crate) fn publishers(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.join("publishers"));
        let entries = entries.into_iter().flatten().flatten();
        let mut ids: Vec<String> = entries
            .filter_map(|entry| entry.file_name().into_string().ok())
            .collect();
        ids.sort();
        ids
    }

    fn archive_path(&self, digest: &Digest) -> PathBuf {
        self.folder
            .join("archives")
            .join(format!("{digest}.tar.zst"))
    }
}

/// The files of a folder; none when it is not there.
pub(crate) fn files_in(folder: &Path) -> Result<Vec<PathBuf>, FetchError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(FetchError::keep(error)),
    };
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let paths: Vec<PathBuf> = paths.collect::<Result<_, _>>().map_err(FetchError::keep)?;
    Ok(paths.into_iter().filter(|path| path.is_file()).collect())
}

/// Writes a file so that after a power cut it is whole or as before.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)?;
    let mut temporary = tempfile::NamedTempFile::new_in(folder)?;
    io::Write::write_all(&mut temporary, bytes)?;
    temporary.as_file().sync_data()?;
    temporary.persist(path)?;
    Ok(())
}
