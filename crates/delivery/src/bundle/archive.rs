//! A part as a tar file; reproducible: the same files give the same bytes everywhere.

use std::{
    collections::BTreeMap,
    io::{self, Read},
};

use lotse_pack_model::{
    FilesError, PackFiles, limits,
    path::{check_path, is_plain_path},
};

/// An archive is not a valid bundle.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// Reading failed.
    #[error("failed to read bundle")]
    Read(#[source] io::Error),
    /// Writing failed.
    #[error("failed to write bundle")]
    Write(#[source] io::Error),
    /// It contains something other than a plain file of a pack.
    #[error("bundle contains \"{0}\", which is not a file of a pack")]
    Foreign(String),
    /// It contains a file twice.
    #[error("bundle contains \"{0}\" twice")]
    Twice(String),
    /// It exceeds the size limit of a pack.
    #[error("\"{0}\" is too large")]
    TooLarge(String),
    /// A text nests so deeply that reading it could exhaust the stack.
    #[error("\"{0}\" nests too deeply")]
    TooDeep(String),
    /// A text is not UTF-8.
    #[error("\"{0}\" is not UTF-8 text")]
    NotText(String),
}

/// Writes a tar file (POSIX.1-1988, "ustar") with the files in the order of
/// their paths and no metadata that differs between machines or days.
pub fn write_archive(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, BundleError> {
    let mut archive = tar::Builder::new(Vec::new());
    for (path, bytes) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_mtime(0);
        header.set_uid(0);
        header.set_gid(0);
        header.set_entry_type(tar::EntryType::Regular);
        header.set_path(path).map_err(BundleError::Write)?;
        header.set_cksum();
        archive
            .append(&header, bytes.as_slice())
            .map_err(BundleError::Write)?;
    }
    archive.into_inner().map_err(BundleError::Write)
}

/// Maximum length of a path in a parcel, which has folders of publishers.
const PARCEL_PATH_BYTES: usize = 200;

/// Reads a tar file of a pack into memory. Nothing is unpacked to disk: a path is only a
/// name here, so path traversal is impossible.
pub fn read_archive(archive: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, BundleError> {
    read_with(archive, |path| check_path(path).is_ok())
}

/// Reads a parcel into memory, in the same way.
pub fn read_parcel(parcel: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, BundleError> {
    read_with(parcel, |path| {
        path.len() <= PARCEL_PATH_BYTES && is_plain_path(path)
    })
}

fn read_with(
    archive: &[u8],
    is_allowed: impl Fn(&str) -> bool,
) -> Result<BTreeMap<String, Vec<u8>>, BundleError> {
    let mut files = BTreeMap::new();
    let mut total = 0;
    let mut archive = tar::Archive::new(archive);
    for entry in archive.entries().map_err(BundleError::Read)? {
        let mut entry = entry.map_err(BundleError::Read)?;
        let path = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        if !entry.header().entry_type().is_file() || !is_allowed(&path) {
            return Err(BundleError::Foreign(shown(&path)));
        }
        total += entry.size();
        if total > limits::PACK_BYTES as u64 || files.len() >= limits::FILES {
            return Err(BundleError::TooLarge(shown(&path)));
        }
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).map_err(BundleError::Read)?;
        if files.insert(path.clone(), bytes).is_some() {
            return Err(BundleError::Twice(shown(&path)));
        }
    }
    Ok(files)
}

/// Assembles the files of a pack from the files of its parts.
pub fn pack_files(
    files: impl IntoIterator<Item = (String, Vec<u8>)>,
) -> Result<PackFiles, BundleError> {
    let mut pack = PackFiles::default();
    for (path, bytes) in files {
        let result = pack.insert(path.clone(), bytes);
        result.map_err(|error| match error {
            FilesError::NotText { .. } => BundleError::NotText(shown(&path)),
            FilesError::TooDeep { .. } => BundleError::TooDeep(shown(&path)),
            FilesError::Path { .. } => BundleError::Foreign(shown(&path)),
            _ => BundleError::TooLarge(shown(&path)),
        })?;
    }
    Ok(pack)
}

fn shown(path: &str) -> String {
    path.chars().filter(|c| !c.is_control()).take(100).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> BTreeMap<String, Vec<u8>> {
        [
            ("pack.toml", "id"),
            ("steps/arrival.toml", "[a]"),
            ("locales/de/pack.ftl", "a = ä"),
        ]
        .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
        .into()
    }

    fn with(path: &str, kind: tar::EntryType) -> Vec<u8> {
        let mut header = tar::Header::new_ustar();
        header.set_size(0);
        header.set_entry_type(kind);
        let name = &mut header.as_old_mut().name;
        for (slot, byte) in name.iter_mut().zip(path.bytes()) {
            *slot = byte;
        }
        header.set_cksum();
        let mut archive = tar::Builder::new(Vec::new());
        archive.append(&header, io::empty()).unwrap();
        archive.append(&header, io::empty()).unwrap();
        archive.into_inner().unwrap()
    }

    #[test]
    fn an_archive_is_read_back_as_it_was_written_and_always_the_same() {
        let archive = write_archive(&files()).unwrap();
        assert_eq!(archive, write_archive(&files()).unwrap());
        assert_eq!(read_archive(&archive).unwrap(), files());
    }

    #[test]
    fn links_and_paths_that_lead_out_are_refused() {
        use tar::EntryType as Type;
        for (path, kind) in [
            ("../pack.toml", Type::Regular),
            ("/etc/passwd", Type::Regular),
            ("steps//a.toml", Type::Regular),
            ("a\\b.toml", Type::Regular),
            (".hidden", Type::Regular),
            ("pack.toml", Type::Symlink),
            ("pack.toml", Type::Link),
            ("steps", Type::Directory),
            ("pack.toml", Type::Char),
        ] {
            let error = read_archive(&with(path, kind)).unwrap_err();
            assert!(matches!(error, BundleError::Foreign(_)), "{path}: {error}");
        }
        let error = read_archive(&with("pack.toml", Type::Regular)).unwrap_err();
        assert!(matches!(error, BundleError::Twice(_)), "{error}");
    }

    #[test]
    fn half_an_archive_is_refused() {
        let archive = write_archive(&files()).unwrap();
        for length in [1, 511, 513, 600] {
            assert!(
                read_archive(archive.get(..length).unwrap()).is_err(),
                "{length}"
            );
        }
    }
}
