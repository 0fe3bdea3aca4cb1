//! Reading installed packs.

use std::collections::BTreeMap;

use jiff::Timestamp;
use lotse_core::{EntryKind, PackId};
use rusqlite::{Connection, OptionalExtension, Params, Row, params};
use serde::de::DeserializeOwned;

use super::{ContentStore, Origin, PackSummary, StoredEntry, StoredText, TextKind};
use crate::{StoreError, error::Result};

impl ContentStore {
    /// A note that was kept with an installation.
    pub fn installation_note(&self, key: &str) -> Result<Option<String>> {
        self.read(|connection| {
            let mut statement =
                connection.prepare_cached("SELECT value FROM meta WHERE key = ?1")?;
            statement
                .query_row(params![key], |row| row.get(0))
                .optional()
        })
    }

    /// The installed packs, by id.
    pub fn list_packs(&self) -> Result<Vec<PackSummary>> {
        type PackRow = (String, String, Option<String>, Option<i64>);
        let rows: Vec<PackRow> = self.rows(
            "SELECT id, manifest, publisher, fresh_until FROM pack ORDER BY id",
            [],
            |row| row.try_into(),
        )?;
        let mut summaries = Vec::new();
        for (id, manifest, publisher, fresh_until) in rows {
            let Ok(id) = id.parse::<PackId>() else {
                tracing::warn!("skipped a pack whose id is none");
                continue;
            };
            let fresh_until = fresh_until.and_then(|ms| Timestamp::from_millisecond(ms).ok());
            summaries.push(PackSummary {
                manifest: json(&manifest)?,
                origin: Origin {
                    publisher,
                    fresh_until,
                    parts: self.list_parts(&id)?,
                },
                id,
            });
        }
        Ok(summaries)
    }

    fn list_parts(&self, pack: &PackId) -> Result<BTreeMap<String, (String, u64)>> {
        let rows: Vec<(String, String, i64)> = self.rows(
            "SELECT part, digest, size FROM part WHERE pack = ?1",
            params![pack.as_str()],
            |row| row.try_into(),
        )?;
        let parts = rows.into_iter();
        let size = |size: i64| u64::try_from(size).unwrap_or_default();
        Ok(parts
            .map(|(part, digest, bytes)| (part, (digest, size(bytes))))
            .collect())
    }

    /// A picture of a pack by its path.
    pub fn load_picture(&self, pack: &PackId, path: &str) -> Result<Option<Vec<u8>>> {
        self.read(|connection| {
            let mut statement = connection
                .prepare_cached("SELECT bytes FROM picture WHERE pack = ?1 AND path = ?2")?;
            statement
                .query_row(params![pack.as_str(), path], |row| row.get(0))
                .optional()
        })
    }

    /// The entries of a pack, in its order.
    pub fn load_entries(&self, pack: &PackId) -> Result<Vec<StoredEntry>> {
        let rows: Vec<(String, String, String)> = self.rows(
            "SELECT kind, id, body FROM entry WHERE pack = ?1 ORDER BY position",
            params![pack.as_str()],
            |row| row.try_into(),
        )?;
        let entries = rows.into_iter().filter_map(|(kind, id, body)| {
            // The table allows no other kinds.
            let kind = EntryKind::from_word(&kind)?;
            Some(json(&body).map(|body| StoredEntry { kind, id, body }))
        });
        entries.collect()
    }

    /// The Fluent files of a pack in these languages, in the order of the
    /// languages, then of the pack.
    pub fn load_texts(
        &self,
        pack: &PackId,
        languages: &[&str],
        kind: TextKind,
    ) -> Result<Vec<StoredText>> {
        let mut texts = Vec::new();
        for language in languages {
            texts.extend(self.rows(
                "SELECT source FROM text WHERE pack = ?1 AND language = ?2 AND kind = ?3 ORDER BY position",
                params![pack.as_str(), language, kind.as_str()],
                |row| Ok(StoredText { language: (*language).to_owned(), kind, source: row.get(0)? }),
            )?);
        }
        Ok(texts)
    }

    /// A guide in one language, as Markdown.
    pub fn load_guide(&self, pack: &PackId, language: &str, id: &str) -> Result<Option<String>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT markdown FROM guide WHERE pack = ?1 AND language = ?2 AND id = ?3",
            )?;
            statement
                .query_row(params![pack.as_str(), language, id], |row| row.get(0))
                .optional()
        })
    }

    /// The languages of a pack (BCP 47) and what it says of each translation.
    pub fn load_languages(&self, pack: &PackId) -> Result<Vec<(String, serde_json::Value)>> {
        let rows: Vec<(String, String)> = self.rows(
            "SELECT language, meta FROM language WHERE pack = ?1 ORDER BY language",
            params![pack.as_str()],
            |row| row.try_into(),
        )?;
        rows.into_iter()
            .map(|(language, meta)| Ok((language, json(&meta)?)))
            .collect()
    }

    pub(super) fn rows<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        self.read(|connection| {
            connection
                .prepare_cached(sql)?
                .query_map(params, read)?
                .collect()
        })
    }

    pub(super) fn read<T>(
        &self,
        read: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T> {
        read(&self.connection).map_err(self.suspicion.watch(StoreError::Read))
    }
}

fn json<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(StoreError::ReadEntry)
}
