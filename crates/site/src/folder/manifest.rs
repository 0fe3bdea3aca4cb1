//! `lotse-site.json`: which files of a folder this command wrote.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Component, Path},
};

use lotse_pack_model::Digest;
use serde::{Deserialize, Serialize};

use super::{WriteError, failed, no_links, write_whole};

/// The name of the file.
pub const MANIFEST: &str = "lotse-site.json";

/// The files that this command wrote, by their path, each with the digests that it may
/// have: two while a run is under way.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OwnFiles {
    files: BTreeMap<String, BTreeSet<String>>,
}

/// The SHA-256 of a file, in hex.
pub(super) fn digest(bytes: &[u8]) -> String {
    Digest::of(bytes).to_string()
}

impl OwnFiles {
    /// The files of a site.
    pub(super) fn of(files: &BTreeMap<String, Vec<u8>>) -> Self {
        Self::default().and(files)
    }

    /// These files and those of a site.
    pub(super) fn and(&self, files: &BTreeMap<String, Vec<u8>>) -> Self {
        let mut both = self.clone();
        for (path, bytes) in files {
            let digests = both.files.entry(path.clone()).or_default();
            digests.insert(digest(bytes));
        }
        both
    }

    /// The files in a folder; none in an empty one.
    pub(super) fn read(folder: &Path) -> Result<Self, WriteError> {
        no_links(folder, MANIFEST)?;
        let path = folder.join(MANIFEST);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Self::none(folder),
            Err(error) => return Err(failed(&path)(error)),
        };
        let unreadable = |reason: String| WriteError::Manifest {
            path: path.clone(),
            reason,
        };
        let own: Self =
            serde_json::from_str(&text).map_err(|error| unreadable(error.to_string()))?;
        match own.files.keys().find(|path| !stays_inside(path)) {
            Some(outside) => Err(unreadable(format!("\"{outside}\" leads out of the folder"))),
            None => Ok(own),
        }
    }

    fn none(folder: &Path) -> Result<Self, WriteError> {
        let mut entries = fs::read_dir(folder).map_err(failed(folder))?;
        match entries.next() {
            None => Ok(Self::default()),
            Some(_) => Err(WriteError::Foreign(folder.to_owned())),
        }
    }

    pub(super) fn write(&self, folder: &Path) -> Result<(), WriteError> {
        let path = folder.join(MANIFEST);
        let text = serde_json::to_string_pretty(self);
        let text = text.map_err(|error| failed(&path)(error.into()))?;
        write_whole(&path, text.as_bytes())
    }

    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    pub(super) fn knows(&self, path: &str, digest: &str) -> bool {
        let digests = self.files.get(path);
        digests.is_some_and(|digests| digests.contains(digest))
    }
}

/// Whether a path, as written in the file, leads to a place beneath the folder.
fn stays_inside(path: &str) -> bool {
    let mut parts = Path::new(path).components();
    !path.is_empty()
        && !path.contains('\\')
        && parts.all(|part| matches!(part, Component::Normal(_)))
}
