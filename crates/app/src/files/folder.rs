//! Files saved in a folder.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, ErrorKind, Write},
    path::Path,
};

use tempfile::{NamedTempFile, TempPath};

use super::file_name;
use crate::{ApiError, ErrorCode, SavedFile};

/// Maximum number of files with the same base name.
const COPIES: u32 = 1_000;

/// Saves a file under a name derived from `title`; never overwrites one. Only the
/// person's account can read it. It is complete, or it does not exist.
pub(crate) fn save(
    folder: &Path,
    title: &str,
    ending: &str,
    bytes: &[u8],
) -> Result<SavedFile, ApiError> {
    save_with(folder, title, ending, |file| file.write_all(bytes))
}

fn save_with(
    folder: &Path,
    title: &str,
    ending: &str,
    write: impl FnOnce(&mut File) -> io::Result<()>,
) -> Result<SavedFile, ApiError> {
    let failed = |error: io::Error| {
        let code = if error.kind() == ErrorKind::StorageFull {
            ErrorCode::DiskFull
        } else {
            ErrorCode::SaveFailed
        };
        ApiError::logged(code, &error).with("folder", folder.display())
    };
    fs::create_dir_all(folder).map_err(failed)?;
    let mut unnamed = write_unnamed(folder, write).map_err(failed)?;
    let name = file_name(title);
    for copy in 1..COPIES {
        let number = if copy == 1 {
            String::new()
        } else {
            format!(" ({copy})")
        };
        let path = folder.join(format!("{name}{number}.{ending}"));
        match give_name(unnamed, &path) {
            Ok(()) => {
                return Ok(SavedFile {
                    path: path.display().to_string(),
                });
            }
            Err((error, back)) if error.kind() == ErrorKind::AlreadyExists => unnamed = back,
            Err((error, _)) => return Err(failed(error)),
        }
    }
    Err(ApiError::new(ErrorCode::SaveFailed).with("folder", folder.display()))
}

/// Writes a file under a random name; it is deleted when dropped.
fn write_unnamed(
    folder: &Path,
    write: impl FnOnce(&mut File) -> io::Result<()>,
) -> io::Result<TempPath> {
    let builder = NamedTempFile::with_prefix_in(".lotse-", folder);
    let (mut file, path) = builder?.into_parts();
    write(&mut file)?;
    file.sync_all()?;
    Ok(path)
}

/// Renames the file to `path`, unless a file of this name exists.
fn give_name(unnamed: TempPath, path: &Path) -> Result<(), (io::Error, TempPath)> {
    let error = match unnamed.persist_noclobber(path) {
        Ok(()) => return Ok(()),
        Err(error) => error,
    };
    if error.error.kind() == ErrorKind::AlreadyExists {
        return Err((error.error, error.path));
    }
    // Memory cards cannot rename without overwriting: reserve the name, and overwrite that.
    let reserved = OpenOptions::new().write(true).create_new(true).open(path);
    if let Err(reason) = reserved {
        return Err((reason, error.path));
    }
    error.path.persist(path).map_err(|error| {
        // An empty file must not stay.
        let _ = fs::remove_file(path);
        (error.error, error.path)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_file_of_the_same_name_stands_beside_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let first = save(folder.path(), "Adresse anmelden", "ics", b"1").unwrap();
        let second = save(folder.path(), "Adresse anmelden", "ics", b"2").unwrap();
        assert!(
            first.path.ends_with("Adresse anmelden.ics"),
            "{}",
            first.path
        );
        assert!(
            second.path.ends_with("Adresse anmelden (2).ics"),
            "{}",
            second.path
        );
        assert_eq!(fs::read(first.path).unwrap(), b"1");
    }

    #[cfg(unix)]
    #[test]
    fn only_the_person_may_read_a_saved_file() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let saved = save(folder.path(), "Lotse", "json", b"{}").unwrap();
        let mode = fs::metadata(saved.path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn of_a_file_that_cannot_be_finished_nothing_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let saved = save_with(folder.path(), "Lotse", "json", |file| {
            file.write_all(b"{")?;
            Err(ErrorKind::StorageFull.into())
        });
        assert_eq!(saved.unwrap_err().code, ErrorCode::DiskFull);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
