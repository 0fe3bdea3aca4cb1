//! `content.db`: the installed packs. A cache: what cannot be read is made anew.

mod index;
mod install;
mod pack;
mod read;
mod search;
mod seen;

use std::path::Path;

use rusqlite::Connection;

pub use install::Installation;
pub use pack::{
    Origin, PackSummary, SeenPack, StoredEntry, StoredGuide, StoredPack, StoredText, TextKind,
};
pub use search::{Found, Search};

use self::search::ReadLexicons;
use crate::{
    StoreError,
    database::{self, Durability, Suspicion},
    error::{Result, file as file_error, sql},
    file,
};

const FILE: &str = "content.db";
const SCHEMA: &str = include_str!("content/schema.sql");

/// Raised with every change of the schema.
const VERSION: u32 = 4;

/// What became of the content when it was opened. Unless it was kept, it is
/// empty and the packs must be installed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContentState {
    /// There was none.
    Fresh,
    /// It is as it was left.
    Kept,
    /// It was damaged or of another version, and was made anew.
    Rebuilt,
}

/// The installed packs.
#[derive(Debug)]
pub struct ContentStore {
    connection: Connection,
    suspicion: Suspicion,
    lexicons: ReadLexicons,
}

impl ContentStore {
    /// Opens the content in the folder `dir`, which is made when missing. When a
    /// read later fails with [`StoreError::Damaged`], open it anew: it is then
    /// made anew.
    pub fn open(dir: &Path) -> Result<(Self, ContentState)> {
        file::make_folder(dir).map_err(file_error(StoreError::MakeFolder))?;
        let path = dir.join(FILE);
        let suspicion = Suspicion::of(&path);
        if let Some(connection) = open_present(&path, &suspicion)? {
            return Ok((
                Self {
                    connection,
                    suspicion,
                    lexicons: ReadLexicons::default(),
                },
                ContentState::Kept,
            ));
        }
        let state = if path.exists() {
            ContentState::Rebuilt
        } else {
            ContentState::Fresh
        };
        let connection = make_anew(&path, &suspicion)?;
        Ok((
            Self {
                connection,
                suspicion,
                lexicons: ReadLexicons::default(),
            },
            state,
        ))
    }
}

/// The database as it is; `None` when it has to be made anew.
fn open_present(path: &Path, suspicion: &Suspicion) -> Result<Option<Connection>> {
    if suspicion.is_raised() || !path.exists() {
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
            tracing::warn!(%error, "the content is damaged and is made anew");
            Ok(None)
        }
        other => other,
    }
}

fn make_anew(path: &Path, suspicion: &Suspicion) -> Result<Connection> {
    database::remove(path).map_err(file_error(StoreError::MoveFile))?;
    let mut connection = database::open(path).map_err(sql(StoreError::Open))?;
    database::tune(&connection, Durability::Normal).map_err(sql(StoreError::Open))?;
    database::run_once(&mut connection, [SCHEMA], VERSION)?;
    suspicion
        .clear()
        .map_err(file_error(StoreError::MoveFile))?;
    Ok(connection)
}
