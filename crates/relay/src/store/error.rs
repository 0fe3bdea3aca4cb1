//! Why a store did not do what it was asked.

use std::{io, sync::Arc};

use lotse_wire::ProblemCode;

/// Why a store did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// It refuses: whoever asks hears why.
    #[error("refused: {0:?}")]
    Refused(ProblemCode),
    /// SQLite failed.
    #[error("SQLite failed")]
    Sqlite(#[from] rusqlite::Error),
    /// SQLite could not write what several asked for.
    #[error("SQLite could not write")]
    Commit(#[source] Arc<rusqlite::Error>),
    /// PostgreSQL failed.
    #[error("PostgreSQL failed")]
    Postgres(#[from] tokio_postgres::Error),
    /// PostgreSQL could not write what several asked for.
    #[error("PostgreSQL could not write: {0}")]
    PostgresBatch(Arc<str>),
    /// No connection to PostgreSQL.
    #[error("no connection to PostgreSQL")]
    Connection(#[from] deadpool_postgres::PoolError),
    /// PostgreSQL says nothing.
    #[error("PostgreSQL did not answer in time")]
    Silent,
    /// The connections to PostgreSQL could not be set up.
    #[error("the connections to PostgreSQL cannot be set up")]
    Pool(#[from] deadpool_postgres::BuildError),
    /// The file cannot be opened.
    #[error("the file cannot be opened")]
    Open(#[source] io::Error),
    /// The copy cannot be written.
    #[error("the copy cannot be written")]
    Backup(#[source] io::Error),
    /// A later version wrote it.
    #[error("the store is of version {0}, this program knows only {1}")]
    Later(i64, i64),
    /// Another process serves or copies it.
    #[error("the store is in use by another lotse-relay")]
    InUse,
    /// There is something in the store that something is to be moved to.
    #[error("the store to move to is not empty")]
    NotEmpty,
    /// A move into the store was cut off.
    #[error(
        "the store holds only a part: a move into it was cut off. Delete the file, or drop the \
         database and make it anew, then move again; what was moved from is whole"
    )]
    HalfMoved,
    /// Nothing can be written.
    #[error("PostgreSQL takes nothing in: it is in recovery, or set to be read only")]
    ReadOnly,
    /// A row is not as this program writes it.
    #[error("the store holds something that this program did not write")]
    Strange,
    /// Only a file can be copied so.
    #[error("a database of PostgreSQL is backed up with its own pg_dump")]
    NoFile,
    /// The store was closed.
    #[error("the store is closed")]
    Closed,
}

impl StoreError {
    /// Why the store refuses, when it works.
    pub fn refused(&self) -> Option<ProblemCode> {
        match self {
            Self::Refused(code) => Some(*code),
            _ => None,
        }
    }
}

impl From<lotse_wire::ParseIdError> for StoreError {
    fn from(_: lotse_wire::ParseIdError) -> Self {
        Self::Strange
    }
}
