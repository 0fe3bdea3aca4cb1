//! Installs packs.

use std::collections::HashMap;

use jiff::Timestamp;
use lotse_core::PackId;
use lotse_i18n::Language;
use lotse_pack_model::{
    LanguagePart, Pack,
    gazetteer::{PLACES, POSTCODES},
};
use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use super::{ContentStore, NewPack, TextKind, index, pack::json, seen};
use crate::{StoreError, error::Result};

/// Changes to make in one transaction.
#[derive(Debug, Clone, Default)]
pub struct Installation<'a> {
    /// Packs to install, replacing those with the same id.
    pub packs: &'a [NewPack<'a>],
    /// Packs to remove.
    pub gone: &'a [PackId],
    /// Unchanged packs with their new freshness limit.
    pub fresh: &'a [(PackId, Timestamp)],
    /// Leave the search index as it is, because the packs are
    /// [indexed](ContentStore::index) later.
    pub index_later: bool,
    /// Notes to store with the packs by key, such as the time of the update.
    pub notes: &'a [(&'a str, &'a str)],
}

impl ContentStore {
    /// Installs in one transaction. The previous content of a pack is kept
    /// until the person has looked at the changes, see
    /// [`ContentStore::list_seen`].
    pub fn install(&mut self, installation: &Installation<'_>, now: Timestamp) -> Result<()> {
        install(&mut self.connection, installation, now)
            .map_err(self.suspicion.watch(StoreError::Write))?;
        self.packs_changed();
        Ok(())
    }

    /// Gives the gazetteer of an installed pack its towns.
    pub fn put_towns(&mut self, pack: &PackId, towns: &str) -> Result<()> {
        let row = [pack.as_str(), towns];
        self.connection
            .execute("UPDATE gazetteer SET places = ?2 WHERE pack = ?1", row)
            .map(drop)
            .map_err(self.suspicion.watch(StoreError::Write))
    }

    /// Updates the search index of installed packs with their current findable entries,
    /// and stores notes with it, in one transaction.
    pub fn index(&mut self, packs: &[NewPack<'_>], notes: &[(&str, &str)]) -> Result<()> {
        index(&mut self.connection, packs, notes)
            .map_err(self.suspicion.watch(StoreError::Write))?;
        self.packs_changed();
        Ok(())
    }
}

fn install(
    connection: &mut Connection,
    installation: &Installation<'_>,
    now: Timestamp,
) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut touched = index::Touched::new();
    for id in installation.gone {
        index::remove(&transaction, id, &mut touched)?;
        transaction.execute("DELETE FROM pack WHERE id = ?1", [id.as_str()])?;
    }
    for new in installation.packs {
        let before = seen::remember(&transaction, new.pack.id())?;
        replace_pack(&transaction, new, now)?;
        seen::keep(&transaction, &new.pack, before)?;
    }
    if !installation.index_later {
        index::update(&transaction, installation.packs, &mut touched)?;
    }
    index::make_vocabularies(&transaction, &touched)?;
    for (id, until) in installation.fresh {
        transaction.execute(
            "UPDATE pack SET fresh_until = ?2 WHERE id = ?1",
            params![id.as_str(), until.as_millisecond()],
        )?;
    }
    write_notes(&transaction, installation.notes)?;
    transaction.commit()
}

fn index(
    connection: &mut Connection,
    packs: &[NewPack<'_>],
    notes: &[(&str, &str)],
) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut touched = index::Touched::new();
    index::update(&transaction, packs, &mut touched)?;
    index::make_vocabularies(&transaction, &touched)?;
    write_notes(&transaction, notes)?;
    transaction.commit()
}

fn write_notes(transaction: &Transaction<'_>, notes: &[(&str, &str)]) -> rusqlite::Result<()> {
    for (key, value) in notes {
        transaction.execute(
            "INSERT INTO meta (key, value) VALUES (?1, ?2)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            params![key, value],
        )?;
    }
    Ok(())
}

/// Writes a pack in place of the one with its id. The index stays for
/// [`index::update`].
fn replace_pack(
    transaction: &Transaction<'_>,
    new: &NewPack<'_>,
    now: Timestamp,
) -> rusqlite::Result<()> {
    let id = new.pack.id().as_str();
    for table in [
        "part",
        "seen",
        "entry",
        "text",
        "language",
        "picture",
        "font",
        "gazetteer",
    ] {
        transaction
            .prepare_cached(&format!("DELETE FROM {table} WHERE pack = ?1"))?
            .execute([id])?;
    }
    transaction.execute(
        "INSERT INTO pack (id, manifest, publisher, fresh_until, installed_at)
         VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (id) DO UPDATE SET
             manifest = excluded.manifest, publisher = excluded.publisher,
             fresh_until = excluded.fresh_until, installed_at = excluded.installed_at",
        params![
            id,
            json(&new.pack.manifest)?,
            new.origin.publisher,
            new.origin.fresh_until.map(Timestamp::as_millisecond),
            now.as_millisecond()
        ],
    )?;
    insert_parts(transaction, new)?;
    insert_entries(transaction, &new.pack)?;
    insert_pictures(transaction, &new.pack)?;
    insert_fonts(transaction, &new.pack)?;
    insert_gazetteer(transaction, &new.pack)?;
    for (language, part) in &new.pack.languages {
        insert_language(transaction, new.pack.id(), language, part)?;
    }
    write_guides(transaction, &new.pack)
}

fn insert_parts(transaction: &Transaction<'_>, new: &NewPack<'_>) -> rusqlite::Result<()> {
    let mut statement = transaction
        .prepare_cached("INSERT INTO part (pack, part, digest, size) VALUES (?1, ?2, ?3, ?4)")?;
    for (part, (digest, size)) in &new.origin.parts {
        let size = i64::try_from(*size).unwrap_or(i64::MAX);
        let (part, digest) = (part.to_string(), digest.to_string());
        statement.execute(params![new.pack.id().as_str(), part, digest, size])?;
    }
    Ok(())
}

fn insert_pictures(transaction: &Transaction<'_>, pack: &Pack) -> rusqlite::Result<()> {
    let mut statement = transaction
        .prepare_cached("INSERT INTO picture (pack, path, bytes) VALUES (?1, ?2, ?3)")?;
    for (path, bytes) in pack.pictures() {
        statement.execute(params![pack.id().as_str(), path, bytes])?;
    }
    Ok(())
}

fn insert_fonts(transaction: &Transaction<'_>, pack: &Pack) -> rusqlite::Result<()> {
    let mut statement =
        transaction.prepare_cached("INSERT INTO font (pack, path, bytes) VALUES (?1, ?2, ?3)")?;
    for (path, bytes) in pack.fonts() {
        statement.execute(params![pack.id().as_str(), path, bytes])?;
    }
    Ok(())
}

fn insert_gazetteer(transaction: &Transaction<'_>, pack: &Pack) -> rusqlite::Result<()> {
    let (places, postcodes) = (pack.file(PLACES), pack.file(POSTCODES));
    if places.is_none() && postcodes.is_none() {
        return Ok(());
    }
    let (places, postcodes) = (places.unwrap_or_default(), postcodes.unwrap_or_default());
    transaction
        .prepare_cached("INSERT INTO gazetteer (pack, places, postcodes) VALUES (?1, ?2, ?3)")?
        .execute([pack.id().as_str(), places, postcodes])
        .map(drop)
}

fn insert_entries(transaction: &Transaction<'_>, pack: &Pack) -> rusqlite::Result<()> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO entry (pack, kind, id, position, body) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (position, entry) in (0_i64..).zip(&pack.entries) {
        statement.execute(params![
            pack.id().as_str(),
            entry.kind.word(),
            entry.id,
            position,
            json(&entry.body)?
        ])?;
    }
    Ok(())
}

fn insert_language(
    transaction: &Transaction<'_>,
    pack: &PackId,
    language: &Language,
    part: &LanguagePart,
) -> rusqlite::Result<()> {
    let (pack, tag) = (pack.as_str(), language.to_string());
    transaction
        .prepare_cached(
            "INSERT INTO language (pack, language, name, meta) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![
            pack,
            tag,
            part.pack_name(language),
            part.meta.as_ref().map(json).transpose()?
        ])?;
    let mut text = transaction.prepare_cached(
        "INSERT INTO text (pack, language, kind, position, source) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    let kinds = [
        (TextKind::Pack, &part.texts),
        (TextKind::Interface, &part.interface),
    ];
    for (kind, files) in kinds {
        for (position, source) in (0_i64..).zip(files.values()) {
            text.execute(params![pack, tag, kind.as_str(), position, source])?;
        }
    }
    Ok(())
}

/// Writes the guides that have changed. They are most of a pack, and few of them change
/// at a time.
fn write_guides(transaction: &Transaction<'_>, pack: &Pack) -> rusqlite::Result<()> {
    let mut before = guides_of(transaction, pack.id())?;
    let mut write = transaction.prepare_cached(
        "INSERT INTO guide (pack, language, id, markdown) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (pack, language, id) DO UPDATE SET markdown = excluded.markdown",
    )?;
    for (language, part) in &pack.languages {
        let tag = language.to_string();
        for (id, markdown) in &part.guides {
            let key = (tag.clone(), id.to_string());
            if before.remove(&key).as_ref() != Some(markdown) {
                write.execute(params![pack.id().as_str(), tag, id.as_str(), markdown])?;
            }
        }
    }
    let mut delete = transaction
        .prepare_cached("DELETE FROM guide WHERE pack = ?1 AND language = ?2 AND id = ?3")?;
    for (language, id) in before.keys() {
        delete.execute(params![pack.id().as_str(), language, id])?;
    }
    Ok(())
}

/// The guides of an installed pack, by language and id.
fn guides_of(
    transaction: &Transaction<'_>,
    pack: &PackId,
) -> rusqlite::Result<HashMap<(String, String), String>> {
    let mut statement =
        transaction.prepare_cached("SELECT language, id, markdown FROM guide WHERE pack = ?1")?;
    let rows = statement.query_map([pack.as_str()], |row| {
        Ok(((row.get(0)?, row.get(1)?), row.get(2)?))
    })?;
    rows.collect()
}
