//! Errors of the store, named by the step that failed.

use std::io;

use rusqlite::ErrorCode;

/// Error of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The key is locked with a PIN and none was given.
    #[error("the key is locked with a PIN")]
    Locked,
    /// The PIN does not unlock the key.
    #[error("wrong PIN")]
    WrongPin,
    /// A new PIN has fewer than six characters.
    #[error("PIN is shorter than six characters")]
    PinTooShort,
    /// A newer version of the app wrote the database; it is left untouched.
    #[error("database version {found} is newer than {known}, the newest this app supports")]
    NewerVersion {
        /// The version of the database.
        found: u32,
        /// The newest version this app supports.
        known: u32,
    },
    /// The disk is full.
    #[error("no space left on device")]
    DiskFull,
    /// The database is damaged. Opening it again checks it and, if necessary,
    /// sets it aside (`user.db`) or rebuilds it (`content.db`).
    #[error("database is damaged")]
    Damaged(#[source] rusqlite::Error),
    /// The database could not be opened.
    #[error("failed to open database")]
    Open(#[source] rusqlite::Error),
    /// The database could not be migrated to the current version; it keeps its old one.
    #[error("failed to migrate database")]
    Migrate(#[source] rusqlite::Error),
    /// The backup before a migration failed; nothing was migrated.
    #[error("failed to back up database")]
    BackUp(#[source] rusqlite::Error),
    /// A read failed.
    #[error("failed to read database")]
    Read(#[source] rusqlite::Error),
    /// A write failed; its transaction was rolled back.
    #[error("failed to write database")]
    Write(#[source] rusqlite::Error),
    /// An entry of a pack could not be deserialized.
    #[error("failed to deserialize an entry of an installed pack")]
    ReadEntry(#[source] serde_json::Error),
    /// The search vocabulary of a language could not be decoded.
    #[error("failed to decode search vocabulary")]
    ReadVocabulary(#[source] lotse_search::VocabularyError),
    /// The conversation does not allow it; nothing was changed.
    #[error(transparent)]
    Talk(#[from] lotse_talk::TalkError),
    /// The data folder could not be created.
    #[error("failed to create data folder")]
    MakeFolder(#[source] io::Error),
    /// A database file could not be moved or created.
    #[error("failed to move database file")]
    MoveFile(#[source] io::Error),
    /// A damaged database could not be renamed; it stays in place.
    #[error("failed to set damaged database aside")]
    SetAside(#[source] io::Error),
    /// A file could not be deleted.
    #[error("failed to erase all data")]
    Erase(#[source] io::Error),
    /// A key file could not be read.
    #[error("failed to read key file")]
    ReadKey(#[source] io::Error),
    /// A key file could not be written.
    #[error("failed to write key file")]
    WriteKey(#[source] io::Error),
    /// The system's key store holds the key but does not respond. The database
    /// is left untouched, because the key is not lost.
    #[error("system key store does not respond")]
    KeyStore(#[source] keyring::Error),
    /// The operating system's random number generator failed.
    #[error("failed to generate a random key")]
    Random(#[source] getrandom::Error),
    /// Deriving a key from the PIN failed.
    #[error("failed to derive key from PIN")]
    StretchPin(#[source] argon2::Error),
    /// Encrypting the key with the PIN failed.
    #[error("failed to encrypt key")]
    LockKey,
}

/// Result with [`StoreError`], the error of all functions of this crate.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// Maps an SQL error to the variant of the failed step, unless it has a cause common to all steps.
pub(crate) fn sql(
    step: fn(rusqlite::Error) -> StoreError,
) -> impl Fn(rusqlite::Error) -> StoreError {
    move |source| match source.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StoreError::DiskFull,
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreError::Damaged(source),
        _ => step(source),
    }
}

/// Maps an I/O error to the variant of the failed step.
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
