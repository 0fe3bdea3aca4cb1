//! What packs said when the person last looked.

use lotse_core::{EntryKind, PackId};
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{ContentStore, SeenPack, StoredEntry, StoredPack, StoredText};
use crate::{StoreError, error::Result};

/// A pack as it is remembered.
#[derive(Serialize, Deserialize)]
struct Remembered {
    entries: Vec<(String, String, Map<String, Value>)>,
    texts: Vec<StoredText>,
}

impl ContentStore {
    /// What packs said when the person last looked, where they say something
    /// else now.
    pub fn list_seen(&self) -> Result<Vec<SeenPack>> {
        let rows: Vec<(String, String)> =
            self.rows("SELECT pack, body FROM seen ORDER BY pack", [], |row| {
                row.try_into()
            })?;
        let seen = rows.into_iter().filter_map(|(pack, body)| {
            let id: PackId = pack.parse().ok()?;
            let body: serde_json::Result<Remembered> = serde_json::from_str(&body);
            Some(body.map(|body| body.into_pack(id)))
        });
        let seen: serde_json::Result<_> = seen.collect();
        seen.map_err(StoreError::ReadEntry)
    }

    /// The person has looked at what is new.
    pub fn forget_seen(&mut self) -> Result<()> {
        self.connection
            .execute("DELETE FROM seen", [])
            .map(drop)
            .map_err(self.suspicion.watch(StoreError::Write))
    }
}

impl Remembered {
    fn into_pack(self, id: PackId) -> SeenPack {
        let entries = self.entries.into_iter().filter_map(|(kind, id, body)| {
            let kind = EntryKind::from_word(&kind)?;
            Some(StoredEntry { kind, id, body })
        });
        SeenPack {
            id,
            entries: entries.collect(),
            texts: self.texts,
        }
    }

    fn says_the_same_as(&self, pack: &StoredPack) -> bool {
        let entries = pack.entries.iter();
        let entries = entries.map(|entry| (entry.kind.word(), &entry.id, &entry.body));
        // A language that is not here any more has said nothing else.
        let is_here = |language: &str| pack.texts.iter().any(|text| text.language == language);
        let before = self.texts.iter().filter(|text| is_here(&text.language));
        before.eq(&pack.texts)
            && self
                .entries
                .iter()
                .map(|(kind, id, body)| (kind.as_str(), id, body))
                .eq(entries)
    }
}

/// What is to be remembered of a pack that is about to be replaced: what was
/// seen earlier, else what it says now. `None` when it is not installed.
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
    let entries = entries(transaction, pack)?;
    if entries.is_empty() {
        return Ok(None);
    }
    let texts = texts(transaction, pack)?;
    Ok(serde_json::to_string(&Remembered { entries, texts }).ok())
}

/// Keeps what was remembered, unless the pack says the same again.
pub(super) fn keep(
    transaction: &Transaction<'_>,
    pack: &StoredPack,
    before: Option<String>,
) -> rusqlite::Result<()> {
    let Some(before) = before else {
        return Ok(());
    };
    let remembered: serde_json::Result<Remembered> = serde_json::from_str(&before);
    if remembered.is_ok_and(|remembered| !remembered.says_the_same_as(pack)) {
        transaction
            .prepare_cached("INSERT INTO seen (pack, body) VALUES (?1, ?2)")?
            .execute(params![pack.id.as_str(), before])?;
    }
    Ok(())
}

type EntryRow = (String, String, Map<String, Value>);

fn entries(connection: &Connection, pack: &PackId) -> rusqlite::Result<Vec<EntryRow>> {
    let mut statement = connection
        .prepare_cached("SELECT kind, id, body FROM entry WHERE pack = ?1 ORDER BY position")?;
    let rows = statement.query_map([pack.as_str()], |row| {
        let body: String = row.get(2)?;
        let body = serde_json::from_str(&body).unwrap_or_default();
        Ok((row.get(0)?, row.get(1)?, body))
    })?;
    rows.collect()
}

fn texts(connection: &Connection, pack: &PackId) -> rusqlite::Result<Vec<StoredText>> {
    let mut statement = connection
        .prepare_cached("SELECT language, kind, source FROM text WHERE pack = ?1 ORDER BY rowid")?;
    let rows = statement.query_map([pack.as_str()], |row| {
        let kind: String = row.get(1)?;
        Ok(StoredText {
            language: row.get(0)?,
            kind: if kind == "pack" {
                super::TextKind::Pack
            } else {
                super::TextKind::Interface
            },
            source: row.get(2)?,
        })
    })?;
    rows.collect()
}
