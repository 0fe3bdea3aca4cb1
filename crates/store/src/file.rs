//! The files next to and beneath the databases: on the disk, or in the browser's storage.
//! Every operation is atomic and survives a power cut.

#[cfg(target_family = "wasm")]
pub(crate) mod browser;
#[cfg(not(target_family = "wasm"))]
mod disk;

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

#[cfg(target_family = "wasm")]
pub(crate) use browser::*;
#[cfg(not(target_family = "wasm"))]
pub(crate) use disk::*;

/// Appends a suffix: `user.db` with `-wal` is `user.db-wal`.
pub(crate) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}
