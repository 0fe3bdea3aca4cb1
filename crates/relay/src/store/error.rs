//! Errors of a store.

use std::{io, sync::Arc};

use lotse_wire::ProblemCode;

/// Why an operation of a store failed.
#[derive(Debug, thiserror::Error)]
pub enum RelayStoreError {
    /// Refused; the client is told why.
    #[error("refused: {0:?}")]
    Refused(ProblemCode),
    /// SQLite failed.
    #[error("SQLite failed")]
    Sqlite(#[from] rusqlite::Error),
    /// SQLite could not commit a transaction of several requests.
    #[error("SQLite could not commit")]
    Commit(#[source] Arc<rusqlite::Error>),
    /// Another program holds the lock of the file.
    #[error("another program has locked the SQLite file")]
    Busy,
    /// The last write failed a moment ago.
    #[error("the last write failed")]
    LastWriteFailed,
    /// The disk is full, or cannot be written.
    #[error("cannot write to the disk of the store")]
    Disk(#[source] io::Error),
    /// PostgreSQL failed.
    #[error("PostgreSQL failed")]
    Postgres(#[from] tokio_postgres::Error),
    /// PostgreSQL could not write a batch of several requests.
    #[error("PostgreSQL could not write a batch: {0}")]
    PostgresBatch(Arc<str>),
    /// Cannot connect to PostgreSQL.
    #[error("cannot connect to PostgreSQL")]
    Connection(#[from] deadpool_postgres::PoolError),
    /// PostgreSQL did not respond in time.
    #[error("PostgreSQL did not respond in time")]
    Timeout,
    /// The connection pool cannot be created.
    #[error("cannot create the PostgreSQL connection pool")]
    Pool(#[from] deadpool_postgres::BuildError),
    /// The file cannot be opened.
    #[error("cannot open the file")]
    Open(#[source] io::Error),
    /// The backup cannot be written.
    #[error("cannot write the backup")]
    Backup(#[source] io::Error),
    /// A newer version of this program wrote the store.
    #[error("the store has version {0}, but this program supports only {1}")]
    NewerVersion(i64, i64),
    /// Another process serves or moves the store.
    #[error("the store is in use by another lotse-relay")]
    InUse,
    /// The target of a transfer is not empty.
    #[error("the target store is not empty")]
    NotEmpty,
    /// A transfer into the store was interrupted.
    #[error(
        "the store is incomplete: a move into it was interrupted. Delete the file, or drop and \
         recreate the database, then move again; the source store is unchanged"
    )]
    IncompleteTransfer,
    /// PostgreSQL does not accept writes.
    #[error("PostgreSQL does not accept writes: it is in recovery or read-only")]
    ReadOnly,
    /// A row has unexpected content.
    #[error("the store has unexpected content")]
    Corrupt,
    /// Only a SQLite file can be backed up by this program.
    #[error("cannot back up PostgreSQL: use pg_dump")]
    BackupUnsupported,
    /// The store was closed.
    #[error("the store is closed")]
    Closed,
}

impl RelayStoreError {
    /// The problem code if the store refused; `None` if it failed.
    pub fn refused(&self) -> Option<ProblemCode> {
        match self {
            Self::Refused(code) => Some(*code),
            _ => None,
        }
    }
}

impl From<lotse_wire::ParseIdError> for RelayStoreError {
    fn from(_: lotse_wire::ParseIdError) -> Self {
        Self::Corrupt
    }
}
