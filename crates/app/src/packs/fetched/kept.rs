//! Records which signed archives each installed pack came from, next to the
//! archives, so that the content can be rebuilt when its database is lost.

use std::{collections::BTreeMap, fs, path::PathBuf};

use lotse_core::PackId;
use lotse_delivery::bundle::{pack_files, read_archive};
use lotse_delivery::fetch::Shelf;
use lotse_pack_model::Pack;
use lotse_store::{InstalledPack, Origin};
use serde::{Deserialize, Serialize};

use crate::Folders;

/// The packs installed from signed archives.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Kept {
    packs: BTreeMap<PackId, Origin>,
}

impl Kept {
    /// Builds the record from the store's installed packs.
    pub(crate) fn of(packs: &[InstalledPack]) -> Self {
        let fetched = packs.iter().filter(|pack| pack.origin.publisher.is_some());
        let kept = fetched.map(|pack| (pack.manifest.id.clone(), pack.origin.clone()));
        Self {
            packs: kept.collect(),
        }
    }

    /// Reads the record; empty if it is missing or unreadable.
    pub(crate) fn read(folders: &Folders) -> Self {
        let text = fs::read(file(folders));
        text.ok()
            .and_then(|text| serde_json::from_slice(&text).ok())
            .unwrap_or_default()
    }

    /// Writes the record atomically.
    pub(crate) fn write(&self, folders: &Folders) -> std::io::Result<()> {
        let path = file(folders);
        let text = serde_json::to_vec(self).map_err(std::io::Error::other)?;
        if fs::read(&path).is_ok_and(|old| old == text) {
            return Ok(());
        }
        lotse_pack_model::disk::write_whole(&path, &text)
    }

    /// Reads the packs from their archives. A pack with missing archives is
    /// left out; the next update fetches it.
    pub(crate) fn restore(&self, from: &Shelf) -> Vec<(Pack, Origin)> {
        self.packs
            .iter()
            .filter_map(|(id, origin)| Some((pack(id, origin, from)?, origin.clone())))
            .collect()
    }
}

fn pack(id: &PackId, origin: &Origin, shelf: &Shelf) -> Option<Pack> {
    let mut files = BTreeMap::new();
    for (digest, size) in origin.parts.values() {
        files.extend(read_archive(&shelf.archive(digest, *size)?).ok()?);
    }
    Pack::read(id.as_str(), pack_files(files).ok()?).0
}

fn file(folders: &Folders) -> PathBuf {
    folders.shelf().join("installed.json")
}
