//! Opens the person's database, whatever state it is in.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::Connection;

use super::{UserState, erase, migration, table};
use crate::{
    KeyPlace, KeyRing, StoreError, aside,
    database::{self, COMPANIONS, Durability, Suspicion},
    error::{Result, file as file_error, sql},
    file, journal,
    key::{Key, KeyFolder},
};

/// Result of opening a folder.
pub(super) struct OpenedDatabase {
    pub(super) connection: Connection,
    pub(super) key: Key,
    pub(super) place: KeyPlace,
    pub(super) state: UserState,
}

/// Opens the database of a folder; creates one if there is none or the existing one was set aside.
pub(super) fn open(
    dir: &Path,
    ring: &KeyRing,
    pin: Option<&str>,
    now: Timestamp,
) -> Result<OpenedDatabase> {
    file::make_folder(dir).map_err(file_error(StoreError::MakeFolder))?;
    erase::finish(dir, ring)?;
    let files = DatabaseFiles::new(dir);
    let keys = KeyFolder::new(dir, ring);
    // Before any connection, which would overwrite it.
    let damaged_journal = files.keep_damaged_journal(now)?;
    keys.resume(pin, now, |key| files.has_key(key))?;
    let Some((key, place)) = keys.find(pin, now)? else {
        let aside = files.set_aside_if_any(now)?;
        let key = Key::random()?;
        let place = keys.keep(&key)?;
        return Ok(OpenedDatabase {
            connection: files.create(&key)?,
            key,
            place,
            state: UserState::new(aside),
        });
    };
    let (connection, mut state) = files.open_or_replace(&key, now)?;
    if let (UserState::Kept, Some(file)) = (&state, damaged_journal) {
        // Otherwise the next start would find the same damage.
        database::settle(&connection).map_err(sql(StoreError::Open))?;
        state = UserState::ChangesLost { file };
    }
    Ok(OpenedDatabase {
        connection,
        key,
        place,
        state,
    })
}

impl UserState {
    fn new(aside: Option<PathBuf>) -> Self {
        aside.map_or(Self::Fresh, |file| Self::SetAside { file })
    }
}

/// The files of the person's database.
pub(super) struct DatabaseFiles {
    database: PathBuf,
    suspicion: Suspicion,
}

impl DatabaseFiles {
    pub(super) fn new(dir: &Path) -> Self {
        let database = dir.join(super::FILE);
        Self {
            suspicion: Suspicion::of(&database),
            database,
        }
    }

    /// Whether a key opens the database. True if there is none.
    fn has_key(&self, key: &Key) -> Result<bool> {
        if !file::exists(&self.database) {
            return Ok(true);
        }
        let version = unlock(&self.database, key).and_then(|opened| database::version(&opened));
        match version.map_err(sql(StoreError::Open)) {
            Ok(_) => Ok(true),
            Err(StoreError::Damaged(_)) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Copies the database with its journal if SQLite would not take everything that was
    /// committed to the journal, and has the database checked. Returns the path of the copy.
    fn keep_damaged_journal(&self, now: Timestamp) -> Result<Option<PathBuf>> {
        if !file::exists(&self.database) {
            return Ok(None);
        }
        let path = file::with_suffix(&self.database, "-wal");
        let bytes = file::read(&path).map_err(file_error(StoreError::MoveFile))?;
        if !bytes.is_some_and(|bytes| journal::is_damaged(&bytes)) {
            return Ok(None);
        }
        tracing::error!("the journal of the database is damaged; keeping a copy");
        let copy = aside::copy_aside(&self.database, &["-wal"], now)?;
        self.suspicion.raise();
        Ok(Some(copy))
    }

    fn open_or_replace(&self, key: &Key, now: Timestamp) -> Result<(Connection, UserState)> {
        let aside = if file::exists(&self.database) {
            match self.open(key) {
                Ok(connection) => return Ok((connection, UserState::Kept)),
                Err(StoreError::Damaged(error)) => {
                    tracing::error!(%error, "database is damaged; setting it aside");
                    Some(self.set_aside(now)?)
                }
                Err(error) => return Err(error),
            }
        } else {
            self.set_aside_if_any(now)?
        };
        // Keep the key, because it still opens the file set aside.
        Ok((self.create(key)?, UserState::new(aside)))
    }

    pub(super) fn open(&self, key: &Key) -> Result<Connection> {
        let mut connection = unlock(&self.database, key).map_err(sql(StoreError::Open))?;
        let version = database::version(&connection).map_err(sql(StoreError::Open))?;
        let suspected = self.suspicion.is_raised();
        // A database gets its name only once it has tables, so version 0 means truncated.
        if version == 0 || suspected && !database::is_sound(&connection) {
            return Err(StoreError::Damaged(not_a_database()));
        }
        if suspected {
            self.suspicion
                .clear()
                .map_err(file_error(StoreError::MoveFile))?;
        }
        // Before any other write, so that a newer app's database is left unchanged.
        migration::upgrade(&mut connection, &self.database)?;
        database::tune(&connection, Durability::Full).map_err(sql(StoreError::Open))?;
        table::clock::get(&connection).map_err(sql(StoreError::Open))?;
        Ok(connection)
    }

    /// Creates the database under a temporary name first, so that one with the
    /// final name is always complete.
    fn create(&self, key: &Key) -> Result<Connection> {
        let new = self.database.with_extension("new.db");
        database::remove(&new).map_err(file_error(StoreError::MoveFile))?;
        let mut connection = database::open(&new).map_err(sql(StoreError::Open))?;
        let pragma = key.pragma_of_new().map_err(StoreError::Random)?;
        connection
            .execute_batch(&pragma)
            .map_err(sql(StoreError::Open))?;
        migration::create(&mut connection)?;
        connection
            .close()
            .map_err(|(_, error)| sql(StoreError::Open)(error))?;
        file::rename(&new, &self.database).map_err(file_error(StoreError::MoveFile))?;
        self.open(key)
    }

    /// Sets existing files aside, even a journal without a database.
    fn set_aside_if_any(&self, now: Timestamp) -> Result<Option<PathBuf>> {
        let mut paths = ["", "-wal"]
            .iter()
            .map(|suffix| file::with_suffix(&self.database, suffix));
        if paths.any(|path| file::exists(&path)) {
            self.set_aside(now).map(Some)
        } else {
            Ok(None)
        }
    }

    fn set_aside(&self, now: Timestamp) -> Result<PathBuf> {
        let target = aside::set_aside(&self.database, &COMPANIONS, now)?;
        self.suspicion
            .clear()
            .map_err(file_error(StoreError::SetAside))?;
        Ok(target)
    }
}

fn unlock(path: &Path, key: &Key) -> rusqlite::Result<Connection> {
    let connection = database::open(path)?;
    connection.execute_batch(&key.pragma())?;
    Ok(connection)
}

/// Encrypts a database with another key, in one transaction. Opens a connection of its
/// own, because SQLCipher leaves a connection on which this failed with the wrong key.
pub(super) fn rekey(path: &Path, key: &Key, next: &Key) -> rusqlite::Result<()> {
    let connection = unlock(path, key)?;
    // SQLCipher reads the schema, and so learns whether the key is right.
    database::version(&connection)?;
    connection.execute_batch(&next.pragma_rekey())?;
    connection.close().map_err(|(_, error)| error)
}

fn not_a_database() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(
        rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_NOTADB),
        None,
    )
}
