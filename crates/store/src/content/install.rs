//! Installing packs.

use std::collections::BTreeSet;

use jiff::Timestamp;
use lotse_core::PackId;
use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use super::{ContentStore, StoredPack, index, seen};
use crate::{StoreError, error::Result};

/// What is done in one transaction: all of it or nothing.
#[derive(Debug, Clone, Default)]
pub struct Installation<'a> {
    /// Packs to put in the place of those of the same id.
    pub packs: &'a [StoredPack],
    /// Packs to take away.
    pub gone: &'a [PackId],
    /// Packs that are as they were, and until when they count as fresh now.
    pub fresh: &'a [(PackId, Timestamp)],
    /// Notes to keep beside them, such as when this was, by key.
    pub notes: &'a [(&'a str, &'a str)],
}

impl ContentStore {
    /// Installs in one transaction. What a pack said before is kept until the
    /// person has looked at what is new, see [`ContentStore::list_seen`].
    pub fn install(&mut self, installation: &Installation<'_>, now: Timestamp) -> Result<()> {
        self.lexicons.forget();
        install(&mut self.connection, installation, now)
            .map_err(self.suspicion.watch(StoreError::Write))
    }
}

fn install(
    connection: &mut Connection,
    installation: &Installation<'_>,
    now: Timestamp,
) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut touched = BTreeSet::new();
    for id in installation.gone {
        touched.extend(index::take_away(&transaction, id)?);
        transaction.execute("DELETE FROM pack WHERE id = ?1", [id.as_str()])?;
    }
    for pack in installation.packs {
        let before = seen::remember(&transaction, &pack.id)?;
        touched.extend(index::take_away(&transaction, &pack.id)?);
        transaction.execute("DELETE FROM pack WHERE id = ?1", [pack.id.as_str()])?;
        insert_pack(&transaction, pack, now)?;
        seen::keep(&transaction, pack, before)?;
    }
    index::add(&transaction, installation.packs, touched)?;
    for (id, until) in installation.fresh {
        transaction.execute(
            "UPDATE pack SET fresh_until = ?2 WHERE id = ?1",
            params![id.as_str(), until.as_millisecond()],
        )?;
    }
    for (key, value) in installation.notes {
        transaction.execute(
            "INSERT INTO meta (key, value) VALUES (?1, ?2)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            params![key, value],
        )?;
    }
    transaction.commit()
}

fn insert_pack(
    transaction: &Transaction<'_>,
    pack: &StoredPack,
    now: Timestamp,
) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO pack (id, manifest, publisher, fresh_until, installed_at)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            pack.id.as_str(),
            pack.manifest.to_string(),
            pack.origin.publisher,
            pack.origin.fresh_until.map(Timestamp::as_millisecond),
            now.as_millisecond()
        ],
    )?;
    insert_parts(transaction, pack)?;
    insert_entries(transaction, pack)?;
    insert_texts(transaction, pack)?;
    insert_guides(transaction, pack)?;
    insert_pictures(transaction, pack)?;
    insert_languages(transaction, pack)
}

fn insert_parts(transaction: &Transaction<'_>, pack: &StoredPack) -> rusqlite::Result<()> {
    let mut statement = transaction
        .prepare_cached("INSERT INTO part (pack, part, digest, size) VALUES (?1, ?2, ?3, ?4)")?;
    for (part, (digest, size)) in &pack.origin.parts {
        let size = i64::try_from(*size).unwrap_or(i64::MAX);
        statement.execute(params![pack.id.as_str(), part, digest, size])?;
    }
    Ok(())
}

fn insert_pictures(transaction: &Transaction<'_>, pack: &StoredPack) -> rusqlite::Result<()> {
    let mut statement = transaction
        .prepare_cached("INSERT INTO picture (pack, path, bytes) VALUES (?1, ?2, ?3)")?;
    for (path, bytes) in &pack.pictures {
        statement.execute(params![pack.id.as_str(), path, bytes])?;
    }
    Ok(())
}

fn insert_entries(transaction: &Transaction<'_>, pack: &StoredPack) -> rusqlite::Result<()> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO entry (pack, kind, id, position, body) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (position, entry) in (0_i64..).zip(&pack.entries) {
        let body = serde_json::to_string(&entry.body)
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
        statement.execute(params![
            pack.id.as_str(),
            entry.kind.word(),
            entry.id,
            position,
            body
        ])?;
    }
    Ok(())
}

fn insert_texts(transaction: &Transaction<'_>, pack: &StoredPack) -> rusqlite::Result<()> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO text (pack, language, kind, position, source) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (position, text) in (0_i64..).zip(&pack.texts) {
        statement.execute(params![
            pack.id.as_str(),
            text.language,
            text.kind.as_str(),
            position,
            text.source
        ])?;
    }
    Ok(())
}

fn insert_guides(transaction: &Transaction<'_>, pack: &StoredPack) -> rusqlite::Result<()> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO guide (pack, language, id, markdown) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for guide in &pack.guides {
        statement.execute(params![
            pack.id.as_str(),
            guide.language,
            guide.id,
            guide.markdown
        ])?;
    }
    Ok(())
}

fn insert_languages(transaction: &Transaction<'_>, pack: &StoredPack) -> rusqlite::Result<()> {
    let mut statement = transaction
        .prepare_cached("INSERT INTO language (pack, language, meta) VALUES (?1, ?2, ?3)")?;
    for (language, meta) in &pack.languages {
        statement.execute(params![pack.id.as_str(), language, meta.to_string()])?;
    }
    Ok(())
}
