//! Sets damaged files aside: renames them, never deletes them.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
};

use jiff::{Timestamp, tz::TimeZone};

use crate::{
    StoreError,
    error::{Result, file as file_error},
    file,
};

/// Renames `user.db` to `user.damaged-20261122-153000.db` (UTC) and its
/// companion files likewise, so that they can still be read together. Returns
/// the new path.
pub(crate) fn set_aside(path: &Path, companions: &[&str], now: Timestamp) -> Result<PathBuf> {
    let target = free_name(path, companions, now);
    let suffixes = [""].into_iter().chain(companions.iter().copied());
    for suffix in suffixes {
        let from = file::with_suffix(path, suffix);
        if file::exists(&from) {
            file::rename(&from, &file::with_suffix(&target, suffix))
                .map_err(file_error(StoreError::SetAside))?;
        }
    }
    Ok(target)
}

/// Copies a database and its companion files to such a name; the originals stay.
pub(crate) fn copy_aside(path: &Path, companions: &[&str], now: Timestamp) -> Result<PathBuf> {
    let target = free_name(path, companions, now);
    let suffixes = [""].into_iter().chain(companions.iter().copied());
    for suffix in suffixes {
        let from = file::with_suffix(path, suffix);
        if file::exists(&from) {
            file::copy(&from, &file::with_suffix(&target, suffix))
                .map_err(file_error(StoreError::SetAside))?;
        }
    }
    Ok(target)
}

/// The first unused name.
fn free_name(path: &Path, companions: &[&str], now: Timestamp) -> PathBuf {
    let time = now.to_zoned(TimeZone::UTC).strftime("%Y%m%d-%H%M%S");
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let extension = path
        .extension()
        .and_then(OsStr::to_str)
        .map(|ext| format!(".{ext}"))
        .unwrap_or_default();
    let names = std::iter::once(String::new()).chain((2_u32..).map(|count| format!("-{count}")));
    let mut paths =
        names.map(|count| path.with_file_name(format!("{stem}.damaged-{time}{count}{extension}")));
    let is_free = |target: &PathBuf| {
        !file::exists(target)
            && companions
                .iter()
                .all(|suffix| !file::exists(&file::with_suffix(target, suffix)))
    };
    paths
        .find(is_free)
        .unwrap_or_else(|| path.with_extension("damaged"))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn what_was_set_aside_before_is_never_overwritten() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("user.db");
        let now: Timestamp = "2026-11-22T15:30:00Z".parse().unwrap();
        for (content, name) in [
            ("first", "user.damaged-20261122-153000.db"),
            ("second", "user.damaged-20261122-153000-2.db"),
            ("third", "user.damaged-20261122-153000-3.db"),
        ] {
            fs::write(&path, content).unwrap();
            assert_eq!(
                set_aside(&path, &["-wal"], now).unwrap(),
                dir.path().join(name)
            );
            assert_eq!(fs::read_to_string(dir.path().join(name)).unwrap(), content);
        }
    }

    #[test]
    fn the_journal_goes_with_its_database() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("user.db");
        fs::write(dir.path().join("user.db-wal"), "journal").unwrap();
        let target = set_aside(&path, &["-wal", "-shm"], Timestamp::UNIX_EPOCH).unwrap();
        assert_eq!(
            fs::read_to_string(file::with_suffix(&target, "-wal")).unwrap(),
            "journal"
        );
        assert!(!target.exists());
    }
}
