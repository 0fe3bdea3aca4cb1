//! The file: how it is opened, made, locked, copied.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io,
    path::Path,
    time::Duration,
};

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::{Done, StoreError};

const VERSION: i64 = 2;

const SCHEMA: &str = include_str!("schema.sql");

/// From version 1, which did not know whether it is whole.
const KNOWS_WHETHER_WHOLE: &str = "CREATE TABLE relay (moving INTEGER NOT NULL) STRICT;
    INSERT INTO relay (moving) VALUES (0);";

/// How long to wait for a command that writes to the same file.
const PATIENCE: Duration = Duration::from_secs(10);

/// Statements that are kept ready.
const STATEMENTS: usize = 64;

/// Opens a file, made when missing. What is committed is on disk.
pub(super) fn open(path: &Path) -> Done<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // SQLCipher would write to the terminal; our errors say the same.
    connection.pragma_update_and_check(None, "cipher_log_level", "NONE", |_| Ok(()))?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    // What was thrown away is overwritten, not only forgotten.
    connection.pragma_update_and_check(None, "secure_delete", "ON", |_| Ok(()))?;
    connection.pragma_update(None, "foreign_keys", true)?;
    Ok(connection)
}

/// Brings a file to the version of this program.
pub(super) fn migrate(connection: &mut Connection) -> Done<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    match transaction.pragma_query_value(None, "user_version", |row| row.get(0))? {
        0 => transaction.execute_batch(SCHEMA)?,
        1 => transaction.execute_batch(KNOWS_WHETHER_WHOLE)?,
        VERSION => {}
        later => return Err(StoreError::Later(later, VERSION)),
    }
    if transaction.query_row("SELECT moving FROM relay", [], |row| row.get(0))? {
        return Err(StoreError::HalfMoved);
    }
    transaction.pragma_update(None, "user_version", VERSION)?;
    Ok(transaction.commit()?)
}

/// Keeps a file for this process until the lock is dropped. Commands that add a
/// ticket or count do not ask for it.
pub(super) fn lock(path: &Path) -> Done<File> {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    let mut options = OpenOptions::new();
    let file = options.create(true).truncate(false).write(true).open(name);
    let file = file.map_err(StoreError::Open)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse),
        Err(TryLockError::Error(error)) => Err(StoreError::Open(error)),
    }
}

/// Copies all into a new file, as it was at one moment. It is written aside, so
/// that half a copy never looks like one, and only its owner may read it.
pub(super) fn copy(connection: &Connection, to: &Path) -> Done<()> {
    let mut aside = to.as_os_str().to_owned();
    aside.push(".part");
    let aside = Path::new(&aside);
    let copied = private(aside).map_err(StoreError::Backup).and_then(|file| {
        connection.execute("VACUUM INTO ?1", [aside.to_string_lossy()])?;
        file.sync_all().map_err(StoreError::Backup)?;
        drop(file);
        put_in_place(aside, to).map_err(StoreError::Backup)
    });
    if copied.is_err() {
        // What could not be made cannot be removed either.
        let _ = fs::remove_file(aside);
    }
    copied
}

/// A new and empty file that nobody else reads. What an earlier copy that was
/// cut off has left is thrown away.
fn private(path: &Path) -> io::Result<File> {
    if path.exists() {
        fs::remove_file(path)?;
    }
    let mut options = OpenOptions::new();
    options.create_new(true).read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Gives a file its name, for good.
fn put_in_place(aside: &Path, to: &Path) -> io::Result<()> {
    fs::rename(aside, to)?;
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
    fn a_file_of_the_first_version_is_brought_to_this_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("relay.db");
        let mut connection = open(&path).unwrap();
        migrate(&mut connection).unwrap();
        let back = "DROP TABLE relay; PRAGMA user_version = 1;
            INSERT INTO ticket (digest, note, uses, until_day) VALUES (x'00', '', 1, 1);";
        connection.execute_batch(back).unwrap();
        for _ in 0..2 {
            migrate(&mut connection).unwrap();
        }
        let count = "SELECT count(*) FROM relay JOIN ticket ON moving = 0";
        let count: i64 = connection.query_row(count, [], |row| row.get(0)).unwrap();
        assert_eq!(count, 1);
    }
}
