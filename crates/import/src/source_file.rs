//! Reads the file that an import is made from.

use std::{fs::File, io::Read as _, path::Path};

use super::ImportError;

/// Maximum size of a source, in bytes.
pub(crate) const SOURCE_BYTES: usize = 64 * 1024 * 1024;

/// Reads a source. One that is too large is refused by its size, before it
/// fills the memory.
pub fn read_source(path: &Path) -> Result<Vec<u8>, ImportError> {
    let failed = |source| ImportError::Read {
        path: path.to_owned(),
        source,
    };
    let too_large = || ImportError::TooLarge {
        what: path.display().to_string(),
        limit: SOURCE_BYTES,
    };
    let limit = SOURCE_BYTES as u64;
    let file = File::open(path).map_err(failed)?;
    if file.metadata().map_err(failed)?.len() > limit {
        return Err(too_large());
    }
    // A pipe has no size.
    let mut bytes = Vec::new();
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    if bytes.len() > SOURCE_BYTES {
        return Err(too_large());
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_too_large_is_refused_unread() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("huge.csv");
        // Without content: reading it would take a gigabyte of memory.
        File::create(&path).unwrap().set_len(1 << 30).unwrap();
        let error = read_source(&path).unwrap_err();
        assert!(matches!(error, ImportError::TooLarge { .. }), "{error}");
        std::fs::write(&path, "Name\n").unwrap();
        assert_eq!(read_source(&path).unwrap(), b"Name\n");
    }
}
