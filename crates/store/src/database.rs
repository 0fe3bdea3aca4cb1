//! Files and connections, common to both databases.

use std::{
    io,
    path::{Path, PathBuf},
    sync::Once,
    time::Duration,
};

use rusqlite::{Connection, OpenFlags};

use crate::{
    StoreError,
    error::{Result, sql},
    file,
};

/// How long to wait for a lock that another process holds.
const PATIENCE: Duration = Duration::from_secs(5);

/// Capacity of the statement cache: a search queries one table per language.
const STATEMENTS: usize = 128;

/// When a committed change must be on disk.
#[derive(Clone, Copy)]
pub(crate) enum Durability {
    /// Before the write returns: a mark survives a power cut.
    Full,
    /// Some time later: a cache may lose its last change.
    Normal,
}

/// Suffixes of the files next to a database. A browser's storage has no shared memory, so
/// SQLite keeps the older kind of journal there.
pub(crate) const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// Opens a file, created if missing.
pub(crate) fn open(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    initialize();
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // SQLCipher would write to the terminal; our errors carry the same information.
    connection.pragma_update_and_check(None, "cipher_log_level", "NONE", |_| Ok(()))?;
    Ok(connection)
}

/// Initializes SQLite and SQLCipher once. SQLite counts as initialized before SQLCipher is
/// (`sqlite3_initialize` calls `SQLITE_EXTRA_INIT` last, without a lock): a second thread that
/// opens a database at that moment would fail as if its key were wrong.
fn initialize() {
    static ONCE: Once = Once::new();
    // If it fails, so does the opening that follows, with its own error.
    ONCE.call_once(|| drop(Connection::open_in_memory()));
}

/// Configures a connection. WAL mode, so that readers never wait for a writer.
pub(crate) fn tune(connection: &Connection, durability: Durability) -> rusqlite::Result<()> {
    let synchronous = match durability {
        Durability::Full => "FULL",
        Durability::Normal => "NORMAL",
    };
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", synchronous)?;
    connection.pragma_update(None, "foreign_keys", true)
}

/// Moves what the journal holds into the database and empties it. Returns whether that
/// worked: another connection may still be reading.
pub(crate) fn settle(connection: &Connection) -> rusqlite::Result<bool> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| {
        row.get::<_, bool>(0).map(|is_busy| !is_busy)
    })
}

/// The schema version; 0 in an empty database.
pub(crate) fn version(connection: &Connection) -> rusqlite::Result<u32> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Sets the schema version.
pub(crate) fn set_version(connection: &Connection, version: u32) -> rusqlite::Result<()> {
    connection.pragma_update(None, "user_version", version)
}

/// Deletes a database and the files next to it.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    file::remove(path)?;
    COMPANIONS
        .iter()
        .try_for_each(|suffix| file::remove(&file::with_suffix(path, suffix)))
}

/// A marker file: a read or write reported damage. A full check is slow, so it
/// runs only at the next opening after such a report.
#[derive(Debug)]
pub(crate) struct Suspicion(PathBuf);

impl Suspicion {
    pub(crate) fn of(database: &Path) -> Self {
        Self(database.with_extension("suspect"))
    }

    pub(crate) fn is_raised(&self) -> bool {
        file::exists(&self.0)
    }

    pub(crate) fn clear(&self) -> io::Result<()> {
        file::remove(&self.0)
    }

    /// Wraps an error with the step that failed, and sets the marker if the database is damaged.
    pub(crate) fn watch(
        &self,
        step: fn(rusqlite::Error) -> StoreError,
    ) -> impl Fn(rusqlite::Error) -> StoreError {
        move |source| {
            let error = sql(step)(source);
            if matches!(error, StoreError::Damaged(_)) {
                self.raise();
            }
            error
        }
    }

    pub(crate) fn raise(&self) {
        if let Err(error) = file::write_private(&self.0, &[]) {
            tracing::warn!(%error, "failed to record that the database is damaged");
        }
    }
}

/// Whether every page and index of an open database is intact.
pub(crate) fn is_sound(connection: &Connection) -> bool {
    let check = || -> rusqlite::Result<bool> {
        let complaints: Vec<String> = connection
            .prepare("PRAGMA cipher_integrity_check")?
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        let verdict: String =
            connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        Ok(complaints.is_empty() && verdict == "ok")
    };
    check().unwrap_or(false)
}

/// Runs statements in one transaction that also sets the version, so that after
/// a crash either all or none have taken effect.
pub(crate) fn run_once<'a>(
    connection: &mut Connection,
    statements: impl IntoIterator<Item = &'a str>,
    version: u32,
) -> Result<()> {
    let run = || -> rusqlite::Result<()> {
        let transaction =
            connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        statements
            .into_iter()
            .try_for_each(|batch| transaction.execute_batch(batch))?;
        set_version(&transaction, version)?;
        transaction.commit()
    };
    run().map_err(sql(StoreError::Migrate))
}
