//! Packs as they were when the person last looked.

use std::collections::BTreeMap;

use lotse_core::PackId;
use lotse_i18n::Language;
use lotse_pack_model::{Entry, Pack};
use rusqlite::{OptionalExtension, Transaction, params};
use serde::{Deserialize, Serialize};

use super::{ContentStore, SeenPack, TextKind, pack::json, read};
use crate::{StoreError, error::Result};

/// The content of a pack, as stored in `seen`.
#[derive(Serialize, Deserialize)]
struct Remembered {
    entries: Vec<Entry>,
    texts: BTreeMap<Language, Vec<String>>,
}

impl ContentStore {
    /// Packs as they were when the person last looked, if they have changed since.
    pub fn list_seen(&self) -> Result<Vec<SeenPack>> {
        let rows: Vec<(String, String)> =
            self.rows("SELECT pack, body FROM seen ORDER BY pack", [], |row| {
                row.try_into()
            })?;
        let seen = rows.into_iter().filter_map(|(pack, body)| {
            let id: PackId = pack.parse().ok()?;
            let body: serde_json::Result<Remembered> = serde_json::from_str(&body);
            Some(body.map(|Remembered { entries, texts }| SeenPack { id, entries, texts }))
        });
        let seen: serde_json::Result<_> = seen.collect();
        seen.map_err(StoreError::ReadEntry)
    }

    /// Records that the person has looked at the changes.
    pub fn forget_seen(&mut self) -> Result<()> {
        self.connection
            .execute("DELETE FROM seen", [])
            .map(drop)
            .map_err(self.suspicion.watch(StoreError::Write))
    }
}

impl Remembered {
    fn says_the_same_as(&self, pack: &Pack) -> bool {
        // A dropped language is not a change to the content in the others.
        let says_the_same = |(language, before): (&Language, &Vec<String>)| {
            let part = pack.languages.get(language);
            part.is_none_or(|part| part.texts.values().eq(before))
        };
        self.entries == pack.entries && self.texts.iter().all(says_the_same)
    }
}

/// Content to remember of a pack about to be replaced: what was seen earlier,
/// else its current content. `None` when it is not installed.
pub(super) fn remember(
    transaction: &Transaction<'_>,
    pack: &PackId,
) -> rusqlite::Result<Option<String>> {
    let seen: Option<String> = transaction
        .prepare_cached("SELECT body FROM seen WHERE pack = ?1")?
        .query_row([pack.as_str()], |row| row.get(0))
        .optional()?;
    if seen.is_some() {
        return Ok(seen);
    }
    let entries = read::entries(transaction, pack)?;
    if entries.is_empty() {
        return Ok(None);
    }
    let texts = texts(transaction, pack)?;
    json(&Remembered { entries, texts }).map(Some)
}

/// Stores the remembered content, unless the pack is the same again.
pub(super) fn keep(
    transaction: &Transaction<'_>,
    pack: &Pack,
    before: Option<String>,
) -> rusqlite::Result<()> {
    let Some(before) = before else {
        return Ok(());
    };
    let remembered: serde_json::Result<Remembered> = serde_json::from_str(&before);
    if remembered.is_ok_and(|remembered| !remembered.says_the_same_as(pack)) {
        transaction
            .prepare_cached("INSERT INTO seen (pack, body) VALUES (?1, ?2)")?
            .execute(params![pack.id().as_str(), before])?;
    }
    Ok(())
}

fn texts(
    transaction: &Transaction<'_>,
    pack: &PackId,
) -> rusqlite::Result<BTreeMap<Language, Vec<String>>> {
    let mut statement = transaction.prepare_cached(
        "SELECT language, source FROM text WHERE pack = ?1 AND kind = ?2 ORDER BY language, position",
    )?;
    let rows = statement.query_map(params![pack.as_str(), TextKind::Pack.as_str()], |row| {
        Ok((read::parsed(row, 0)?, row.get(1)?))
    })?;
    let mut texts: BTreeMap<Language, Vec<String>> = BTreeMap::new();
    for row in rows {
        let (language, source) = row?;
        texts.entry(language).or_default().push(source);
    }
    Ok(texts)
}
