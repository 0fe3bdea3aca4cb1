//! The SQLite file: opening, migrating, locking and copying.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write as _},
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::{RelayStoreError, Result};
use crate::store::PROBE_BYTES;

const VERSION: i64 = 3;

const SCHEMA: &str = include_str!("schema.sql");

/// Upgrade from version 1, which did not mark incomplete transfers.
const ADD_MOVING: &str = "CREATE TABLE relay (moving INTEGER NOT NULL) STRICT;
    INSERT INTO relay (moving) VALUES (0);";

/// Upgrade from version 2.
const UPGRADE_3: &str = include_str!("upgrade_3.sql");

/// How long to wait for another process that writes to the file.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// The same while serving: devices wait, and are asked to retry.
const SERVING_BUSY_TIMEOUT: Duration = Duration::from_secs(1);

/// Size of the prepared statement cache.
const CACHED_STATEMENTS: usize = 64;

/// Opens a file and creates it if it is missing, so that only the user may read it.
/// Commits are durable.
pub(super) fn open(path: &Path) -> Result<Connection> {
    // SQLite gives the files next to it the same permissions.
    match private().create_new(true).open(path) {
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(RelayStoreError::Open(error)),
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.set_prepared_statement_cache_capacity(CACHED_STATEMENTS);
    // SQLCipher would log errors to the terminal that are returned anyway.
    connection.pragma_update_and_check(None, "cipher_log_level", "NONE", |_| Ok(()))?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    // Overwrite deleted content.
    connection.pragma_update_and_check(None, "secure_delete", "ON", |_| Ok(()))?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(connection)
}

/// Waits less for another process that writes to the file.
pub(super) fn hurry(connection: &Connection) -> Result<()> {
    Ok(connection.busy_timeout(SERVING_BUSY_TIMEOUT)?)
}

/// Writes a file next to the store and deletes it, to see whether the disk has room.
pub(super) fn probe(path: &Path) -> Result<()> {
    let path = beside(path, ".probe");
    let bytes = vec![1; usize::try_from(PROBE_BYTES).unwrap_or_default()];
    let written = private()
        .create(true)
        .truncate(true)
        .open(&path)
        .and_then(|mut file| {
            file.write_all(&bytes)?;
            file.sync_all()
        });
    let removed = fs::remove_file(&path);
    written.and(removed).map_err(RelayStoreError::Disk)
}

/// Space that the user may fill on the disk of the store, in bytes.
pub(super) fn free_bytes(path: &Path) -> Option<u64> {
    #[cfg(unix)]
    {
        let disk = rustix::fs::statvfs(path).ok()?;
        disk.f_bavail.checked_mul(disk.f_frsize)
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        None
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Options for a file that only the user may read.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Migrates the schema to the current version.
pub(super) fn migrate(connection: &mut Connection) -> Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version > VERSION {
        return Err(RelayStoreError::NewerVersion(version, VERSION));
    }
    if version == 0 {
        transaction.execute_batch(SCHEMA)?;
    }
    if version == 1 {
        transaction.execute_batch(ADD_MOVING)?;
    }
    if [1, 2].contains(&version) {
        transaction.execute_batch(UPGRADE_3)?;
    }
    if transaction.query_row("SELECT moving FROM relay", [], |row| row.get(0))? {
        return Err(RelayStoreError::IncompleteTransfer);
    }
    transaction.pragma_update(None, "user_version", VERSION)?;
    Ok(transaction.commit()?)
}

/// Locks a file for this process until the lock is dropped. Commands that add
/// tickets or count do not need the lock.
pub(super) fn lock(path: &Path) -> Result<File> {
    let file = private()
        .create(true)
        .truncate(false)
        .open(beside(path, ".lock"));
    let file = file.map_err(RelayStoreError::Open)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(RelayStoreError::InUse),
        Err(TryLockError::Error(error)) => Err(RelayStoreError::Open(error)),
    }
}

/// Copies a snapshot into a new file. Writes to a temporary file first, so that an
/// incomplete copy never has the final name. Only the user may read the copy.
pub(super) fn copy(connection: &Connection, to: &Path) -> Result<()> {
    let temporary = &beside(to, ".part");
    let copied = create_private(temporary)
        .map_err(RelayStoreError::Backup)
        .and_then(|file| {
            connection.execute("VACUUM INTO ?1", [temporary.to_string_lossy()])?;
            file.sync_all().map_err(RelayStoreError::Backup)?;
            drop(file);
            rename_durably(temporary, to).map_err(RelayStoreError::Backup)
        });
    if copied.is_err() {
        // The file may not exist.
        let _ = fs::remove_file(temporary);
    }
    copied
}

/// Creates an empty file that only the user may read, in place of what an
/// interrupted copy left.
fn create_private(path: &Path) -> io::Result<File> {
    if path.exists() {
        fs::remove_file(path)?;
    }
    private().create_new(true).open(path)
}

/// Renames a file durably.
fn rename_durably(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)?;
    #[cfg(unix)]
    {
        let folder = to.parent().filter(|folder| *folder != Path::new(""));
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_version_1_is_migrated() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("relay.db");
        let mut connection = open(&path).unwrap();
        let schema = include_str!("../../../tests/schemas/sqlite_2.sql");
        connection.execute_batch(schema).unwrap();
        let downgrade = "DROP TABLE relay; PRAGMA user_version = 1;
            INSERT INTO ticket (digest, note, uses, until_day) VALUES (x'00', '', 1, 1);";
        connection.execute_batch(downgrade).unwrap();
        for _ in 0..2 {
            migrate(&mut connection).unwrap();
        }
        let count = "SELECT count(*) FROM relay JOIN ticket ON moving = 0";
        let count: i64 = connection.query_row(count, [], |row| row.get(0)).unwrap();
        assert_eq!(count, 1);
    }
}
