//! The shelf: the folder on the device with everything that was fetched.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use super::FetchError;
use crate::{bundle::compress_quickly, bundle::decompress};
use lotse_pack_model::{
    Digest,
    disk::{files_in, write_whole},
};

/// The shelf, a folder with this layout:
///
/// ```text
/// publishers/<id>/root.json     the trusted root
///                 anchor        digest of its first root
///                 seen/         versions seen, to detect a rollback
///                 metadata/     signed metadata, as received
/// archives/<digest>.tar.zst     the parts of packs
/// partial/<name>                incomplete downloads
/// ```
#[derive(Debug, Clone)]
pub struct Shelf {
    folder: PathBuf,
}

impl Shelf {
    /// The shelf in `folder`, which is created on the first write.
    pub fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
        }
    }

    /// The folder of a publisher.
    pub(crate) fn publisher(&self, id: &str) -> PathBuf {
        self.folder.join("publishers").join(id)
    }

    /// The path of an incomplete download.
    pub(crate) fn partial(&self, name: &str) -> PathBuf {
        self.folder.join("partial").join(name)
    }

    /// Reads an archive, if it exists and is undamaged. `size` is its length in bytes.
    pub fn archive(&self, digest: &Digest, size: u64) -> Option<Vec<u8>> {
        let bytes = fs::read(self.archive_path(digest)).ok()?;
        let archive = decompress(&bytes, size).ok()?;
        (Digest::of(&archive) == *digest).then_some(archive)
    }

    /// Stores an archive.
    pub fn keep(&self, digest: &Digest, archive: &[u8]) -> Result<(), FetchError> {
        let path = self.archive_path(digest);
        write_whole(&path, &compress_quickly(archive)?).map_err(FetchError::keep)
    }

    /// Deletes all archives but these, and incomplete downloads.
    pub fn prune(&self, kept: &BTreeSet<Digest>) -> Result<(), FetchError> {
        let kept: BTreeSet<PathBuf> = kept
            .iter()
            .map(|digest| self.archive_path(digest))
            .collect();
        for path in files_in(&self.folder.join("archives")).map_err(FetchError::keep)? {
            if !kept.contains(&path) {
                fs::remove_file(&path).map_err(FetchError::keep)?;
            }
        }
        for path in files_in(&self.folder.join("partial")).map_err(FetchError::keep)? {
            fs::remove_file(&path).map_err(FetchError::keep)?;
        }
        Ok(())
    }

    /// The publishers with fetched content.
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
