//! Migrates a database from its version to the current one.
//!
//! A migration is plain SQL: it never uses a live type, because types change
//! and old databases do not.

use std::path::Path;

use rusqlite::{Connection, params};

use crate::{
    StoreError, database,
    error::{Result, file as file_error, sql},
    file,
};

/// The migrations, in order; the first creates version 1.
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_beginning.sql"),
    include_str!("migrations/0002_documents.sql"),
    include_str!("migrations/0003_employer_codes.sql"),
    include_str!("migrations/0004_recent_searches.sql"),
    include_str!("migrations/0005_talk.sql"),
    include_str!("migrations/0006_talk_notes.sql"),
    include_str!("migrations/0007_countries.sql"),
    include_str!("migrations/0008_bonds.sql"),
    include_str!("migrations/0009_moving.sql"),
    include_str!("migrations/0010_seen_envelopes.sql"),
];

fn version_after(migrations: &[&str]) -> u32 {
    u32::try_from(migrations.len()).unwrap_or(u32::MAX)
}

/// Creates the tables in an empty database.
pub(crate) fn create(connection: &mut Connection) -> Result<()> {
    migrate(connection, MIGRATIONS)
}

/// Migrates the database at `path` to the current version, after backing it up next to it.
pub(crate) fn upgrade(connection: &mut Connection, path: &Path) -> Result<()> {
    upgrade_with(connection, path, MIGRATIONS)
}

fn upgrade_with(connection: &mut Connection, path: &Path, migrations: &[&str]) -> Result<()> {
    let found = database::version(connection).map_err(sql(StoreError::Open))?;
    let known = version_after(migrations);
    if found > known {
        return Err(StoreError::NewerVersion { found, known });
    }
    if found < known {
        back_up(connection, path, found)?;
        migrate(connection, migrations)?;
    }
    Ok(())
}

/// Runs the missing migrations in one transaction.
fn migrate(connection: &mut Connection, migrations: &[&str]) -> Result<()> {
    let found = database::version(connection).map_err(sql(StoreError::Open))?;
    let done = usize::try_from(found).unwrap_or(usize::MAX);
    database::run_once(
        connection,
        migrations.iter().copied().skip(done),
        version_after(migrations),
    )
}

/// Copies the database, encrypted with the same key, to `user.backup-v1.db`.
/// The copy gets this name only once it is complete.
fn back_up(connection: &Connection, path: &Path, version: u32) -> Result<()> {
    let target = path.with_file_name(format!("user.backup-v{version}.db"));
    let new = file::with_suffix(&target, ".new");
    file::remove(&new).map_err(file_error(StoreError::MoveFile))?;
    connection
        .execute("VACUUM INTO ?1", params![new.to_string_lossy()])
        .map_err(sql(StoreError::BackUp))?;
    file::rename(&new, &target).map_err(file_error(StoreError::MoveFile))
}

#[cfg(test)]
mod tests;
