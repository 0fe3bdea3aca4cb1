//! Files in the browser's storage for this site.
//!
//! SQLite opens its files only in a pool of handles that a worker holds ("origin
//! private file system", see
//! <https://sqlite.org/wasm/doc/trunk/persistence.md#vfs-opfs-sahpool>). All other
//! files are in the pool too, so that there is one place and one order of writes. The
//! pool cannot rename. It creates a file completely or not at all, and deletes it at
//! once: a file being moved exists under both names for a moment, never under none.

use std::{
    cell::OnceCell,
    io::{self, ErrorKind},
    path::Path,
};

use sqlite_wasm_rs::{
    WasmOsCallback,
    vfs::{VfsFilesManager, transfer::DbTransfer},
};
use sqlite_wasm_vfs::sahpool::{OpfsSAHError, OpfsSAHPoolCfgBuilder, OpfsSAHPoolUtil, install};

use super::with_suffix;

/// How many files the pool holds: two databases with their journals, the keys, a backup,
/// what was set aside, and what is being moved.
const FILES: usize = 24;

thread_local! {
    static POOL: OnceCell<OpfsSAHPoolUtil> = const { OnceCell::new() };
}

/// Lifetime of the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BrowserFiles {
    /// Until the person or the browser deletes them.
    Kept,
    /// Until the tab is closed; what a killed tab left is deleted at the next start.
    Forgotten,
}

/// Opens the pool of files. Await it once in a worker, before a store is opened.
///
/// # Errors
/// Fails if another tab has them in use, if the browser has no such storage (in private
/// windows of some), or if it is full.
pub async fn open_browser_files(files: BrowserFiles) -> io::Result<()> {
    let is_forgotten = files == BrowserFiles::Forgotten;
    let directory = if is_forgotten {
        "lotse-forgotten"
    } else {
        "lotse"
    };
    let pool = OpfsSAHPoolCfgBuilder::new()
        .directory(directory)
        .clear_on_init(is_forgotten)
        .initial_capacity(FILES)
        .build();
    let pool = install::<WasmOsCallback>(&pool, true).await;
    let pool = pool.map_err(|error| failure(&error))?;
    POOL.with(|cell| {
        // A second call uses the pool of the first.
        let _ = cell.set(pool);
    });
    Ok(())
}

fn with_pool<T>(run: impl FnOnce(&OpfsSAHPoolUtil) -> Result<T, OpfsSAHError>) -> io::Result<T> {
    POOL.with(|cell| {
        let pool = cell.get().ok_or(ErrorKind::NotConnected)?;
        run(pool).map_err(|error| failure(&error))
    })
}

fn failure(error: &OpfsSAHError) -> io::Error {
    let message = error.to_string();
    let kind = match error {
        OpfsSAHError::FileNotFound(_) => ErrorKind::NotFound,
        OpfsSAHError::NoCapacity | OpfsSAHError::ShortIo { .. } => ErrorKind::StorageFull,
        _ if message.contains("QuotaExceeded") => ErrorKind::StorageFull,
        OpfsSAHError::NotSupported => ErrorKind::Unsupported,
        // Another tab holds the handles.
        _ if message.contains("NoModificationAllowed") => ErrorKind::ResourceBusy,
        _ => ErrorKind::Other,
    };
    io::Error::new(kind, message)
}

fn name(path: &Path) -> String {
    path.display().to_string()
}

/// The pool has no folders.
#[expect(clippy::unnecessary_wraps, reason = "on a disk it can fail")]
pub(crate) fn make_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Writes a file, replacing an earlier one.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let new = with_suffix(path, ".new");
    remove_one(&new)?;
    create(&new, bytes)?;
    remove_one(path)?;
    create(path, bytes)?;
    remove_one(&new)
}

/// Whether there is such a file.
pub(crate) fn exists(path: &Path) -> bool {
    [path, &with_suffix(path, ".new")]
        .iter()
        .any(|path| with_pool(|pool| pool.contains(&name(path))).unwrap_or(false))
}

/// The names of the files in a folder.
pub(crate) fn names_in(dir: &Path) -> io::Result<Vec<String>> {
    let names = with_pool(OpfsSAHPoolUtil::names)?;
    let paths = names.iter().map(Path::new);
    let inside = paths.filter(|path| path.parent() == Some(dir));
    let inside = inside.filter_map(|path| path.file_name()?.to_str());
    Ok(inside.map(str::to_owned).collect())
}

/// Reads a file; `None` if it does not exist.
pub(crate) fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    // If only the new file exists, replacing was interrupted; the new file is complete.
    match read_one(path)? {
        None => read_one(&with_suffix(path, ".new")),
        some => Ok(some),
    }
}

/// Deletes a file if it exists.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    remove_one(path)?;
    remove_one(&with_suffix(path, ".new"))
}

/// Deletes a file if it exists. Its bytes cannot be overwritten, because the browser
/// decides where it writes.
pub(crate) fn wipe(path: &Path) -> io::Result<()> {
    remove(path)
}

/// Copies a file.
pub(crate) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let bytes = read(from)?.ok_or(ErrorKind::NotFound)?;
    create(to, &bytes)
}

/// Renames a file.
pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    let bytes = read(from)?.ok_or(ErrorKind::NotFound)?;
    remove(to)?;
    create(to, &bytes)?;
    remove(from)
}

/// The pool writes what it deletes and creates to the disk at once.
#[expect(clippy::unnecessary_wraps, reason = "on a disk it can fail")]
pub(crate) fn sync_folder_of(_: &Path) -> io::Result<()> {
    Ok(())
}

fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    with_pool(|pool| pool.import_db_unchecked(&name(path), bytes))
}

fn read_one(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match with_pool(|pool| pool.export_db(&name(path))) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        other => other.map(Some),
    }
}

fn remove_one(path: &Path) -> io::Result<()> {
    with_pool(|pool| pool.remove(&name(path))).map(drop)
}
