//! What may go wrong with a person's data, named by the step that failed.

use std::io;

use rusqlite::ErrorCode;

/// Why the store could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The key is locked with a PIN and none was given.
    #[error("the data is locked with a PIN")]
    Locked,
    /// The PIN does not open the key.
    #[error("this is not the PIN")]
    WrongPin,
    /// A new PIN has fewer than six characters.
    #[error("a PIN needs at least six characters")]
    PinTooShort,
    /// A newer version of the app wrote the database; it is left untouched.
    #[error("the database has version {found}, this app knows up to {known}")]
    NewerVersion {
        /// The version of the database.
        found: u32,
        /// The newest version this app knows.
        known: u32,
    },
    /// There is no room left on the device.
    #[error("no room is left on the device")]
    DiskFull,
    /// The database is damaged. Opening it anew checks it and, if need be, sets
    /// it aside (`user.db`) or makes it anew (`content.db`).
    #[error("the database is damaged")]
    Damaged(#[source] rusqlite::Error),
    /// The database could not be opened.
    #[error("the database could not be opened")]
    Open(#[source] rusqlite::Error),
    /// The database could not be brought to the present version; it has its old one.
    #[error("the database could not be migrated")]
    Migrate(#[source] rusqlite::Error),
    /// The copy before a migration could not be made; nothing was migrated.
    #[error("the database could not be backed up")]
    BackUp(#[source] rusqlite::Error),
    /// Something could not be read.
    #[error("the database could not be read")]
    Read(#[source] rusqlite::Error),
    /// Something could not be written; nothing of the transaction was.
    #[error("the database could not be written")]
    Write(#[source] rusqlite::Error),
    /// An entry of a pack could not be read back.
    #[error("an entry of an installed pack could not be read")]
    ReadEntry(#[source] serde_json::Error),
    /// The vocabulary of a language could not be read back.
    #[error("the vocabulary of the search could not be read")]
    ReadVocabulary(#[source] lotse_search::VocabularyError),
    /// A conversation does not allow it; nothing was changed.
    #[error(transparent)]
    Talk(#[from] lotse_talk::TalkError),
    /// The data folder could not be made.
    #[error("the data folder could not be made")]
    MakeFolder(#[source] io::Error),
    /// A database file could not be moved or made.
    #[error("a database file could not be moved")]
    MoveFile(#[source] io::Error),
    /// A damaged database could not be renamed; it stays where it is.
    #[error("the damaged database could not be set aside")]
    SetAside(#[source] io::Error),
    /// A file could not be deleted.
    #[error("not everything could be erased")]
    Erase(#[source] io::Error),
    /// A key file could not be read.
    #[error("the key file could not be read")]
    ReadKey(#[source] io::Error),
    /// A key file could not be written.
    #[error("the key file could not be written")]
    WriteKey(#[source] io::Error),
    /// The system's key store holds the key but does not answer now. The
    /// database is left untouched: the key is not lost.
    #[error("the system's key store does not answer")]
    KeyStore(#[source] keyring::Error),
    /// The system gave no random numbers.
    #[error("no random numbers for a key")]
    Random(#[source] getrandom::Error),
    /// The PIN could not be turned into a key.
    #[error("the PIN could not be turned into a key")]
    StretchPin(#[source] argon2::Error),
    /// The key could not be locked with the PIN.
    #[error("the key could not be locked")]
    LockKey,
}

/// All functions of this crate fail with [`StoreError`].
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// A failed SQL step: the variant that names it, unless the cause is one that
/// every step shares.
pub(crate) fn sql(
    step: fn(rusqlite::Error) -> StoreError,
) -> impl Fn(rusqlite::Error) -> StoreError {
    move |source| match source.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StoreError::DiskFull,
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreError::Damaged(source),
        _ => step(source),
    }
}

/// A failed step with files.
pub(crate) fn file(step: fn(io::Error) -> StoreError) -> impl Fn(io::Error) -> StoreError {
    move |source| match source.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::DiskFull,
        _ => step(source),
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::ffi;

    use super::*;

    fn failure(code: i32) -> rusqlite::Error {
        rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)
    }

    #[test]
    fn a_full_disk_is_told_apart_in_sql_and_in_files() {
        assert!(matches!(
            sql(StoreError::Write)(failure(ffi::SQLITE_FULL)),
            StoreError::DiskFull
        ));
        let full = io::Error::from(io::ErrorKind::StorageFull);
        assert!(matches!(
            file(StoreError::WriteKey)(full),
            StoreError::DiskFull
        ));
    }

    #[test]
    fn other_errors_name_their_step_and_keep_their_source() {
        let error = sql(StoreError::Write)(failure(ffi::SQLITE_BUSY));
        assert!(matches!(error, StoreError::Write(_)));
        assert!(std::error::Error::source(&error).is_some());
    }
}
