//! Installing packs.

use jiff::Timestamp;
use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use super::{ContentStore, FINGERPRINT, StoredPack};
use crate::{StoreError, error::Result};

impl ContentStore {
    /// Puts `packs` in place of all that is installed, in one transaction.
    /// `fingerprint` tells this set of packs from another.
    pub fn install(
        &mut self,
        packs: &[StoredPack],
        fingerprint: &str,
        now: Timestamp,
    ) -> Result<()> {
        replace_all(&mut self.connection, packs, fingerprint, now)
            .map_err(self.suspicion.watch(StoreError::Write))
    }
}

fn replace_all(
    connection: &mut Connection,
    packs: &[StoredPack],
    fingerprint: &str,
    now: Timestamp,
) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute("DELETE FROM pack", [])?;
    packs
        .iter()
        .try_for_each(|pack| insert_pack(&transaction, pack, now))?;
    transaction.execute(
        "INSERT INTO meta (key, value) VALUES (?1, ?2)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        params![FINGERPRINT, fingerprint],
    )?;
    transaction.commit()
}

fn insert_pack(
    transaction: &Transaction<'_>,
    pack: &StoredPack,
    now: Timestamp,
) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO pack (id, manifest, fingerprint, installed_at) VALUES (?1, ?2, ?3, ?4)",
        params![
            pack.id.as_str(),
            pack.manifest.to_string(),
            pack.fingerprint,
            now.as_millisecond()
        ],
    )?;
    insert_entries(transaction, pack)?;
    insert_texts(transaction, pack)?;
    insert_guides(transaction, pack)?;
    insert_languages(transaction, pack)
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
        "INSERT INTO guide (pack, language, step, markdown) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for guide in &pack.guides {
        statement.execute(params![
            pack.id.as_str(),
            guide.language,
            guide.step,
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
