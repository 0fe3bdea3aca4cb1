//! The shelf: the folder on the device with everything that was fetched.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use super::FetchError;
use crate::bundle::{compress_quickly, decompress, patched};
use lotse_pack_model::{
    Digest,
    disk::{files_in, write_verifiable},
    limits,
};

/// Maximum size of what an unfinished update leaves behind, in bytes: the
/// archives of a pack, and as much again of one that is being downloaded.
const UNFINISHED_BYTES: u64 = 2 * limits::ARCHIVE_BYTES;

/// The shelf, a folder with this layout:
///
/// ```text
/// publishers/<id>/root.json     the trusted root
///                 seen/         versions seen, to detect a rollback
///                 metadata/     signed metadata, as received, and the root it began at
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

    /// Returns whether an archive exists; it may be damaged.
    pub(crate) fn has(&self, digest: &Digest) -> bool {
        self.archive_path(digest).is_file()
    }

    /// Makes an archive from an older one with a patch. `None` if the result is not the
    /// archive with this digest, whatever the reason.
    pub(crate) fn patched(
        &self,
        before: &Digest,
        patch: &[u8],
        digest: &Digest,
        size: u64,
    ) -> Option<Vec<u8>> {
        let old = fs::read(self.archive_path(before)).ok()?;
        let old = decompress(&old, limits::ARCHIVE_BYTES).ok()?;
        let archive = patched(&old, patch, size).ok()?;
        (Digest::of(&archive) == *digest).then_some(archive)
    }

    /// Stores an archive.
    pub fn keep(&self, digest: &Digest, archive: &[u8]) -> Result<(), FetchError> {
        let path = self.archive_path(digest);
        write_verifiable(&path, &compress_quickly(archive)?).map_err(FetchError::keep)
    }

    /// Deletes all archives but these, and incomplete downloads. While an update
    /// is unfinished, the newest of what it has fetched stay, so that the next
    /// one goes on from there.
    pub fn prune(&self, kept: &BTreeSet<Digest>, is_finished: bool) -> Result<(), FetchError> {
        let kept: BTreeSet<PathBuf> = kept
            .iter()
            .map(|digest| self.archive_path(digest))
            .collect();
        let mut left = Vec::new();
        for folder in ["archives", "partial"] {
            let files = files_in(&self.folder.join(folder)).map_err(FetchError::keep)?;
            for path in files.into_iter().filter(|path| !kept.contains(path)) {
                let file = fs::metadata(&path).map_err(FetchError::keep)?;
                left.push((file.modified().ok(), file.len(), path));
            }
        }
        left.sort_by(|(a, ..), (b, ..)| b.cmp(a));
        let mut room = if is_finished { 0 } else { UNFINISHED_BYTES };
        for (_, bytes, path) in left {
            match room.checked_sub(bytes) {
                Some(less) if !is_finished => room = less,
                _ => fs::remove_file(&path).map_err(FetchError::keep)?,
            }
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
