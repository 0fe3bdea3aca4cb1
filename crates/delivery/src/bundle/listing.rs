//! Metadata of a bundle in a publisher's signed targets list.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tough::schema::Target;

use super::BundleError;
use lotse_core::PackId;
use lotse_pack_model::{Digest, Part, Version, limits};

/// Maximum number of earlier versions with a patch to the current bundle.
pub const PATCHES: usize = 5;

/// A bundle in the signed list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The pack.
    pub pack: PackId,
    /// Its part.
    pub part: Part,
    /// Metadata of its archive.
    pub archive: ArchiveInfo,
}

/// Metadata of the archive in a bundle. A patch to the archive is not signed
/// itself: its result must have this digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArchiveInfo {
    /// The digest of the uncompressed archive.
    pub tar: Digest,
    /// Its length, in bytes.
    pub size: u64,
    /// Short digests of the archives that there is a patch from, newest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub was: Vec<String>,
    /// The version of the pack; in the structure only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Version>,
}

/// The name of a listed file on disk, prefixed with its digest, so that files
/// of two publications never share a name.
pub fn file_name(name: &str, target: &Target) -> Option<String> {
    let digest = Digest::from_bytes(&target.hashes.sha256)?;
    Some(format!("{digest}.{name}"))
}

impl Listed {
    /// The bundle's name in the list: `de-mannheim.ar.tar.zst`.
    pub fn name(&self) -> String {
        format!("{}.{}.tar.zst", self.pack, self.part)
    }

    /// Parses an entry of the list; `None` if it is not a bundle. A publisher can
    /// sign any size, so what is larger than a pack may be is refused here,
    /// before anything is downloaded or decompressed.
    pub fn read(name: &str, target: &Target) -> Result<Option<Self>, BundleError> {
        let listed = Self::parse(name, &target.custom);
        let is_too_large =
            |listed: &Self| listed.archive.size.max(target.length) > limits::ARCHIVE_BYTES;
        if listed.as_ref().is_some_and(is_too_large) {
            return Err(BundleError::TooLarge(name.to_owned()));
        }
        Ok(listed)
    }

    fn parse(name: &str, custom: &HashMap<String, Value>) -> Option<Self> {
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
    /// The bundle's custom metadata in the signed list.
    pub fn custom(&self) -> HashMap<String, Value> {
        match serde_json::to_value(self) {
            Ok(Value::Object(fields)) => fields.into_iter().collect(),
            _ => HashMap::new(),
        }
    }

    /// The path of the patch from an earlier archive, relative to the bundles.
    pub fn patch_from(&self, earlier: &Digest) -> Option<String> {
        let from = earlier.short();
        self.was
            .contains(&from)
            .then(|| patch_path(&from, &self.tar.short()))
    }
}

/// The path of a patch, relative to the bundles.
pub fn patch_path(from: &str, to: &str) -> String {
    format!("patches/{from}-{to}.zst")
}
