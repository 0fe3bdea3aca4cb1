//! Reads installed packs.

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    str::FromStr,
    sync::Arc,
};

use jiff::Timestamp;
use lotse_core::{EntryKind, PackId};
use lotse_i18n::Language;
use lotse_pack_model::{Digest, Entry, Gazetteer, Manifest, Meta, Part};
use rusqlite::{Connection, OptionalExtension, Params, Row, params, types::Type};

use serde::de::DeserializeOwned;

use super::{ContentStore, InstalledPack, Origin, TextKind};
use crate::{StoreError, error::Result};

type ByLanguage<T> = BTreeMap<Language, T>;

impl ContentStore {
    /// A note stored with an installation.
    pub fn installation_note(&self, key: &str) -> Result<Option<String>> {
        self.read(|connection| {
            let mut statement =
                connection.prepare_cached("SELECT value FROM meta WHERE key = ?1")?;
            statement
                .query_row(params![key], |row| row.get(0))
                .optional()
        })
    }

    /// The installed packs, by id. Read once and cached until packs change.
    pub fn list_packs(&self) -> Result<Arc<[InstalledPack]>> {
        self.installed.get_or_read(|| {
            type PackRow = (String, Option<String>, Option<i64>);
            let rows: Vec<PackRow> = self.rows(
                "SELECT manifest, publisher, fresh_until FROM pack ORDER BY id",
                [],
                |row| row.try_into(),
            )?;
            let packs = rows.into_iter();
            packs
                .map(|(manifest, publisher, fresh_until)| {
                    let manifest: Manifest = from_json(&manifest)?;
                    let fresh_until =
                        fresh_until.and_then(|ms| Timestamp::from_millisecond(ms).ok());
                    let parts = self.list_parts(&manifest.id)?;
                    let (names, metas) = self.list_languages(&manifest.id)?;
                    Ok(InstalledPack {
                        manifest,
                        origin: Origin {
                            publisher,
                            fresh_until,
                            parts,
                        },
                        names,
                        metas,
                    })
                })
                .collect()
        })
    }

    /// The names of a pack, and how each of its languages was made.
    fn list_languages(&self, pack: &PackId) -> Result<(ByLanguage<String>, ByLanguage<Meta>)> {
        type LanguageRow = (Language, Option<String>, Option<String>);
        let rows: Vec<LanguageRow> = self.rows(
            "SELECT language, name, meta FROM language WHERE pack = ?1",
            params![pack.as_str()],
            |row| Ok((parsed(row, 0)?, row.get(1)?, row.get(2)?)),
        )?;
        let (mut names, mut metas) = (BTreeMap::new(), BTreeMap::new());
        for (language, name, meta) in rows {
            if let Some(meta) = meta {
                metas.insert(language.clone(), from_json(&meta)?);
            }
            if let Some(name) = name {
                names.insert(language, name);
            }
        }
        Ok((names, metas))
    }

    fn list_parts(&self, pack: &PackId) -> Result<BTreeMap<Part, (Digest, u64)>> {
        let rows = self.rows(
            "SELECT part, digest, size FROM part WHERE pack = ?1",
            params![pack.as_str()],
            |row| {
                let size: i64 = row.get(2)?;
                let size = u64::try_from(size).unwrap_or_default();
                Ok((parsed(row, 0)?, (parsed(row, 1)?, size)))
            },
        )?;
        Ok(rows.into_iter().collect())
    }

    /// The gazetteer of the country, with the id of its pack; `None` if no pack has one.
    pub fn load_gazetteer(&self) -> Result<Option<(PackId, Gazetteer)>> {
        type GazetteerRow = (PackId, String, String);
        let row: Option<GazetteerRow> = self.read(|connection| {
            let mut statement = connection
                .prepare_cached("SELECT pack, places, postcodes FROM gazetteer ORDER BY pack")?;
            let read = |row: &Row<'_>| Ok((parsed(row, 0)?, row.get(1)?, row.get(2)?));
            statement.query_row([], read).optional()
        })?;
        // Rows that cannot be read were reported when the pack was read.
        Ok(row.map(|(pack, places, postcodes)| (pack, Gazetteer::read(&places, &postcodes).0)))
    }

    /// Whether a gazetteer has no towns yet: the web app fetches them by themselves.
    pub fn lacks_towns(&self) -> Result<bool> {
        self.read(|connection| {
            let mut statement = connection
                .prepare_cached("SELECT EXISTS (SELECT 1 FROM gazetteer WHERE places = '')")?;
            statement.query_row([], |row| row.get(0))
        })
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

    /// The fonts of a pack, by their path.
    pub fn load_fonts(&self, pack: &PackId) -> Result<Vec<Vec<u8>>> {
        self.rows(
            "SELECT bytes FROM font WHERE pack = ?1 ORDER BY path",
            params![pack.as_str()],
            |row| row.get(0),
        )
    }

    /// The entries of a pack, in its order.
    pub fn load_entries(&self, pack: &PackId) -> Result<Vec<Entry>> {
        self.read(|connection| entries(connection, pack))
    }

    /// The Fluent files of a pack in a language, in the order of the pack.
    pub fn load_texts(
        &self,
        pack: &PackId,
        language: &Language,
        kind: TextKind,
    ) -> Result<Vec<String>> {
        self.rows(
            "SELECT source FROM text WHERE pack = ?1 AND language = ?2 AND kind = ?3
             ORDER BY position",
            params![pack.as_str(), language.to_string(), kind.as_str()],
            |row| row.get(0),
        )
    }

    /// A guide in one language, as Markdown.
    pub fn load_guide(
        &self,
        pack: &PackId,
        language: &Language,
        id: &str,
    ) -> Result<Option<String>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT markdown FROM guide WHERE pack = ?1 AND language = ?2 AND id = ?3",
            )?;
            statement
                .query_row(params![pack.as_str(), language.to_string(), id], |row| {
                    row.get(0)
                })
                .optional()
        })
    }

    /// The ids of the guides that a pack has in any language.
    pub fn guide_ids(&self, pack: &PackId) -> Result<BTreeSet<String>> {
        let ids = self.rows(
            "SELECT DISTINCT id FROM guide WHERE pack = ?1",
            params![pack.as_str()],
            |row| row.get(0),
        )?;
        Ok(ids.into_iter().collect())
    }

    /// The languages in which a pack has a guide.
    pub fn guide_languages(&self, pack: &PackId, id: &str) -> Result<Vec<Language>> {
        self.rows(
            "SELECT language FROM guide WHERE pack = ?1 AND id = ?2",
            params![pack.as_str(), id],
            |row| parsed(row, 0),
        )
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

fn from_json<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(StoreError::ReadEntry)
}

pub(super) fn entries(connection: &Connection, pack: &PackId) -> rusqlite::Result<Vec<Entry>> {
    let mut statement = connection
        .prepare_cached("SELECT kind, id, body FROM entry WHERE pack = ?1 ORDER BY position")?;
    let rows = statement.query_map([pack.as_str()], |row| {
        let (kind, body): (String, String) = (row.get(0)?, row.get(2)?);
        let kind =
            EntryKind::from_word(&kind).ok_or_else(|| not_read(0, "unknown kind of entry"))?;
        let body = serde_json::from_str(&body).map_err(|error| not_read(2, error))?;
        let id = row.get(1)?;
        Ok(Entry { kind, id, body })
    })?;
    rows.collect()
}

/// Parses a text column.
pub(super) fn parsed<T>(row: &Row<'_>, column: usize) -> rusqlite::Result<T>
where
    T: FromStr<Err: Error + Send + Sync + 'static>,
{
    let word: String = row.get(column)?;
    word.parse().map_err(|error| not_read(column, error))
}

fn not_read(column: usize, reason: impl Into<Box<dyn Error + Send + Sync>>) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, reason.into())
}
