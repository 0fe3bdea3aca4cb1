//! What the signed list of a publisher's files says of a bundle.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tough::schema::Target;

use lotse_core::PackId;
use lotse_pack_model::Version;
use lotse_pack_model::{Digest, Part};

/// How many earlier versions of a bundle there are patches from.
pub const PATCHES: usize = 5;

/// A bundle as the signed list names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The pack.
    pub pack: PackId,
    /// The part of it.
    pub part: Part,
    /// What the list says of the archive inside.
    pub archive: ArchiveInfo,
}

/// What the list says of the archive inside a bundle. The patch that leads to
/// an archive is not signed itself: what comes of it must have this digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArchiveInfo {
    /// The digest of the archive, not compressed.
    pub tar: Digest,
    /// Its length in bytes.
    pub size: u64,
    /// The short digests of the archives from which there is a patch, newest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub was: Vec<String>,
    /// The version of the pack; with the structure only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Version>,
}

/// The name of a listed file on the disk: its digest comes first, so that
/// the files of two publications never share a name.
pub fn file_name(name: &str, target: &Target) -> Option<String> {
    let digest = Digest::from_bytes(&target.hashes.sha256)?;
    Some(format!("{digest}.{name}"))
}

impl Listed {
    /// The name of the bundle in the list: `de-mannheim.ar.tar.zst`.
    pub fn name(&self) -> String {
        format!("{}.{}.tar.zst", self.pack, self.part)
    }

    /// Reads a line of the list; `None` for what is no bundle.
    pub fn read(name: &str, custom: &HashMap<String, Value>) -> Option<Self> {
        let (pack, part) = name.strip_suffix(".tar.zst")?.split_once('.')?;
        let custom = Value::Object(custom.clone().into_iter().collect());
        Some(Self {
            pack: pack.parse().ok()?,
            part: part.parse().ok()?,
            archive: serde_json::from_value(custom).ok()?,
        })
    }
}

impl ArchiveInfo {
    /// What the signed list says of the bundle.
    pub fn custom(&self) -> HashMap<String, Value> {
        match serde_json::to_value(self) {
            Ok(Value::Object(fields)) => fields.into_iter().collect(),
            _ => HashMap::new(),
        }
    }

    /// Where the patch from an earlier archive lies, beside the bundles.
    pub fn patch_from(&self, earlier: &Digest) -> Option<String> {
        let from = earlier.short();
        self.was
            .contains(&from)
            .then(|| patch_path(&from, &self.tar.short()))
    }
}

/// The path of a patch in the folder of the bundles.
pub fn patch_path(from: &str, to: &str) -> String {
    format!("patches/{from}-{to}.zst")
}
