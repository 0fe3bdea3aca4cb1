//! Builds bundles from the folder of a pack.

use std::{collections::BTreeMap, fs, path::Path};

use super::{PublishError, error::file};
use lotse_delivery::bundle::{compress, pack_files, read_archive, write_archive};
use lotse_pack_model::{Digest, PackFiles, Part, Severity};

/// A part of a pack, ready to publish.
#[derive(Debug, Clone)]
pub struct BuiltPart {
    /// The part.
    pub part: Part,
    /// The uncompressed archive.
    pub archive: Vec<u8>,
    /// The digest of the archive, which identifies it.
    pub digest: Digest,
}

impl BuiltPart {
    /// Builds the archive of the given files.
    fn new(part: Part, files: &BTreeMap<String, Vec<u8>>) -> Result<Self, PublishError> {
        let archive = write_archive(files)?;
        Ok(Self {
            part,
            digest: Digest::of(&archive),
            archive,
        })
    }

    /// Writes the compressed bundle to a folder, as `<pack>.<part>.tar.zst`.
    pub fn write(&self, pack: &str, to: &Path) -> Result<std::path::PathBuf, PublishError> {
        fs::create_dir_all(to).map_err(file("write", to))?;
        let path = to.join(bundle_name(pack, &self.part));
        fs::write(&path, compress(&self.archive)?).map_err(file("write", &path))?;
        Ok(path)
    }
}

/// Builds the parts of a pack, and reads them as a device does. Reproducible:
/// the same files give the same bytes on every machine.
pub fn build(files: &PackFiles) -> Result<Vec<BuiltPart>, PublishError> {
    refuse_unread(files)?;
    let parts = files.parts().into_iter();
    let parts = parts.map(|(part, files)| BuiltPart::new(part, &files));
    let parts = parts.collect::<Result<Vec<_>, _>>()?;
    let mut read = BTreeMap::new();
    for part in &parts {
        read.extend(read_archive(&part.archive)?);
    }
    pack_files(read)?;
    Ok(parts)
}

/// Fails if a file that an author may take for content would be left out.
fn refuse_unread(files: &PackFiles) -> Result<(), PublishError> {
    let unread = files.unread().iter();
    let unread = unread.filter(|file| file.severity() == Severity::Error);
    let findings: Vec<_> = unread.map(|file| file.finding("")).collect();
    if findings.is_empty() {
        Ok(())
    } else {
        Err(PublishError::Unread(findings))
    }
}

/// The name of a bundle among the targets of a repository.
pub(crate) fn bundle_name(pack: &str, part: &Part) -> String {
    format!("{pack}.{part}.tar.zst")
}
