//! What is installed from which signed archives, written beside them: from
//! this the content is made anew when its database is lost.

use std::{collections::BTreeMap, fs, path::PathBuf};

use jiff::Timestamp;
use lotse_core::PackId;
use lotse_delivery::bundle::{pack_files, read_archive};
use lotse_delivery::fetch::Shelf;
use lotse_pack_model::{Digest, Pack};
use lotse_store::Origin;
use serde::{Deserialize, Serialize};

use crate::Folders;

/// The packs that were installed from signed archives.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Kept {
    packs: BTreeMap<PackId, KeptPack>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct KeptPack {
    publisher: String,
    fresh_until: Option<Timestamp>,
    parts: BTreeMap<String, (String, u64)>,
}

impl Kept {
    /// From what the store says is installed.
    pub(crate) fn of(packs: &[lotse_store::PackSummary]) -> Self {
        let fetched = packs.iter().filter_map(|pack| {
            let kept = KeptPack {
                publisher: pack.origin.publisher.clone()?,
                fresh_until: pack.origin.fresh_until,
                parts: pack.origin.parts.clone(),
            };
            Some((pack.id.clone(), kept))
        });
        Self {
            packs: fetched.collect(),
        }
    }

    /// Reads it back; nothing when it is not there or cannot be read.
    pub(crate) fn read(folders: &Folders) -> Self {
        let text = fs::read(file(folders));
        text.ok()
            .and_then(|text| serde_json::from_slice(&text).ok())
            .unwrap_or_default()
    }

    /// Writes it, whole or not at all.
    pub(crate) fn write(&self, folders: &Folders) -> std::io::Result<()> {
        let path = file(folders);
        let text = serde_json::to_vec(self).map_err(std::io::Error::other)?;
        if fs::read(&path).is_ok_and(|old| old == text) {
            return Ok(());
        }
        lotse_pack_model::disk::write_whole(&path, &text)
    }

    /// The packs, read anew from their archives. One whose archives are not
    /// all there is left out; it will be fetched again.
    pub(crate) fn restore(&self, from: &Shelf) -> Vec<(Pack, Origin)> {
        let packs = self.packs.iter();
        packs
            .filter_map(|(id, kept)| {
                let origin = Origin {
                    publisher: Some(kept.publisher.clone()),
                    fresh_until: kept.fresh_until,
                    parts: kept.parts.clone(),
                };
                Some((pack(id, kept, from)?, origin))
            })
            .collect()
    }
}

fn pack(id: &PackId, kept: &KeptPack, shelf: &Shelf) -> Option<Pack> {
    let mut files = BTreeMap::new();
    for (digest, size) in kept.parts.values() {
        let digest: Digest = digest.parse().ok()?;
        files.extend(read_archive(&shelf.archive(&digest, *size)?).ok()?);
    }
    Pack::read(id.as_str(), pack_files(files).ok()?).0
}

fn file(folders: &Folders) -> PathBuf {
    folders.shelf().join("installed.json")
}
