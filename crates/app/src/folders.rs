//! Where the app keeps its files.

use std::path::PathBuf;

/// Folders that the app reads and writes.
#[derive(Debug, Clone)]
pub struct Folders {
    /// The databases and the key.
    pub data: PathBuf,
    /// Files saved for the person: calendar entries, contact cards, exports.
    pub saved: PathBuf,
}

impl Folders {
    #[cfg(not(target_family = "wasm"))]
    /// Folder of the bundles fetched from publishers, as signed.
    pub(crate) fn shelf(&self) -> PathBuf {
        self.data.join("packs")
    }
}
