//! `content.db`: the installed packs. A cache: it is rebuilt when it cannot be read.

mod index;
mod install;
mod pack;
mod read;
mod read_once;
mod search;
mod seen;
mod source;

use std::path::{Path, PathBuf};

use rusqlite::Connection;

pub use install::Installation;
pub use pack::{InstalledPack, NewPack, Origin, SeenPack, TextKind};
pub use search::{Found, Search};
pub use source::SeenPacks;

use lotse_search::Lexicons;

use self::read_once::ReadOnce;
use crate::{
    StoreError,
    database::{self, Durability, Suspicion},
    error::{Result, file as file_error, sql},
    file,
};

const FILE: &str = "content.db";
const SCHEMA: &str = include_str!("content/schema.sql");

/// Schema version; raised with every change of the schema and of word analysis, because
/// unchanged entries keep their index.
const VERSION: u32 = 10;

/// State of the content when it was opened. Unless it was kept, it is empty and
/// the packs must be installed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContentState {
    /// There was no database.
    Fresh,
    /// It was opened unchanged.
    Kept,
    /// It was damaged or had another version, and was rebuilt.
    Rebuilt,
}

/// The installed packs.
#[derive(Debug)]
pub struct ContentStore {
    connection: Connection,
    path: PathBuf,
    suspicion: Suspicion,
    lexicons: ReadOnce<Lexicons>,
    installed: ReadOnce<[InstalledPack]>,
}

impl ContentStore {
    /// Opens the content in the folder `dir`, which is created if missing. When
    /// a read later fails with [`StoreError::Damaged`], open it again: that
    /// rebuilds it.
    pub fn open(dir: &Path) -> Result<(Self, ContentState)> {
        file::make_folder(dir).map_err(file_error(StoreError::MakeFolder))?;
        let path = dir.join(FILE);
        let suspicion = Suspicion::of(&path);
        if let Some(connection) = open_present(&path, &suspicion)? {
            return Ok((Self::with_connection(connection, path), ContentState::Kept));
        }
        let state = if file::exists(&path) {
            ContentState::Rebuilt
        } else {
            ContentState::Fresh
        };
        let connection = recreate(&path, &suspicion)?;
        Ok((Self::with_connection(connection, path), state))
    }

    fn with_connection(connection: Connection, path: PathBuf) -> Self {
        Self {
            connection,
            suspicion: Suspicion::of(&path),
            lexicons: ReadOnce::default(),
            installed: ReadOnce::default(),
            path,
        }
    }

    /// Opens a second connection to install with while this one is being read.
    /// Call [`ContentStore::packs_changed`] on this one afterwards.
    pub fn another(&self) -> Result<Self> {
        let open = || -> rusqlite::Result<Connection> {
            let connection = database::open(&self.path)?;
            database::tune(&connection, Durability::Normal)?;
            Ok(connection)
        };
        let connection = open().map_err(self.suspicion.watch(StoreError::Open))?;
        Ok(Self::with_connection(connection, self.path.clone()))
    }

    /// Reads see one state of the content for as long as the guard lives, whatever
    /// [another](Self::another) connection installs in the meantime.
    pub fn snapshot(&self) -> Result<impl Sized + '_> {
        self.connection
            .unchecked_transaction()
            .map_err(self.suspicion.watch(StoreError::Read))
    }

    /// Drops cached data of packs that [another](Self::another) connection has changed.
    pub fn packs_changed(&self) {
        self.lexicons.forget();
        self.installed.forget();
    }
}

/// Opens an existing database; `None` if it must be rebuilt.
fn open_present(path: &Path, suspicion: &Suspicion) -> Result<Option<Connection>> {
    if suspicion.is_raised() || !file::exists(path) {
        return Ok(None);
    }
    let open = || -> rusqlite::Result<Option<Connection>> {
        let connection = database::open(path)?;
        if database::version(&connection)? != VERSION {
            return Ok(None);
        }
        database::tune(&connection, Durability::Normal)?;
        connection.query_row("SELECT count(*) FROM pack", [], |row| row.get::<_, i64>(0))?;
        Ok(Some(connection))
    };
    match open().map_err(sql(StoreError::Open)) {
        Err(StoreError::Damaged(error)) => {
            tracing::warn!(%error, "content database is damaged; rebuilding it");
            Ok(None)
        }
        other => other,
    }
}

fn recreate(path: &Path, suspicion: &Suspicion) -> Result<Connection> {
    database::remove(path).map_err(file_error(StoreError::MoveFile))?;
    let mut connection = database::open(path).map_err(sql(StoreError::Open))?;
    database::tune(&connection, Durability::Normal).map_err(sql(StoreError::Open))?;
    database::run_once(&mut connection, [SCHEMA], VERSION)?;
    suspicion
        .clear()
        .map_err(file_error(StoreError::MoveFile))?;
    Ok(connection)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;

    fn install(store: &mut ContentStore, id: &str) {
        let pack = NewPack::of_findables(id.parse().unwrap(), Vec::new(), Vec::new());
        let installation = Installation {
            packs: &[pack],
            ..Installation::default()
        };
        store.install(&installation, Timestamp::UNIX_EPOCH).unwrap();
    }

    fn count(store: &ContentStore) -> usize {
        store.packs_changed();
        store.list_packs().unwrap().len()
    }

    #[test]
    fn packs_are_read_while_others_are_installed() {
        let dir = tempfile::tempdir().unwrap();
        let (mut store, _) = ContentStore::open(dir.path()).unwrap();
        install(&mut store, "de");
        let mut installer = store.another().unwrap();

        // In the middle of an installation, with its transaction open.
        installer
            .connection
            .execute_batch("BEGIN IMMEDIATE; DELETE FROM pack")
            .unwrap();
        assert_eq!(count(&store), 1);
        installer.connection.execute_batch("ROLLBACK").unwrap();

        let snapshot = store.snapshot().unwrap();
        assert_eq!(count(&store), 1);
        install(&mut installer, "de-jena");
        assert_eq!(count(&store), 1);
        drop(snapshot);
        assert_eq!(count(&store), 2);
    }
}
