//! The search index: a full-text table and a vocabulary per language, updated
//! in the same transaction as the packs. Analysing words is most of the work of
//! an update, so entries that say the same as before keep their rows.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use lotse_core::PackId;
use lotse_search::{Findable, Indexed, Indexer, Vocabulary};
use rusqlite::{Connection, OptionalExtension, params};

use super::NewPack;

/// The languages whose full-text tables have changed.
pub(super) type Touched = BTreeSet<String>;

/// Removes a pack from the index. Call [`make_vocabularies`] afterwards.
pub(super) fn remove(
    connection: &Connection,
    pack: &PackId,
    touched: &mut Touched,
) -> rusqlite::Result<()> {
    let rows = rows_of(connection, pack)?;
    remove_rows(connection, rows, touched)
}

/// Brings the index of packs up to date with their findable entries, synonyms and
/// equivalents. Call
/// [`make_vocabularies`] afterwards.
pub(super) fn update(
    connection: &Connection,
    packs: &[NewPack<'_>],
    touched: &mut Touched,
) -> rusqlite::Result<()> {
    let mut languages: BTreeMap<&str, Vec<(&PackId, &Findable)>> = BTreeMap::new();
    for pack in packs {
        let id = pack.pack.id();
        let mut rows = rows_of(connection, id)?;
        for findable in &pack.findables {
            let key = IndexKey::of(findable);
            if rows.get(&key).is_some_and(|row| row.says(findable)) {
                rows.remove(&key);
            } else {
                let of_language = languages.entry(&findable.language).or_default();
                of_language.push((id, findable));
            }
        }
        remove_rows(connection, rows, touched)?;
        replace_synonyms(connection, pack)?;
        replace_equivalents(connection, pack)?;
    }
    for (language, findables) in languages {
        make_table(connection, language)?;
        add_language(connection, language, &findables)?;
        if is_worth_merging(connection, language, findables.len())? {
            merge_segments(connection, language)?;
        }
        touched.insert(language.to_owned());
    }
    Ok(())
}

/// Updates the vocabularies of languages whose tables have changed.
pub(super) fn make_vocabularies(
    connection: &Connection,
    touched: &Touched,
) -> rusqlite::Result<()> {
    touched
        .iter()
        .try_for_each(|language| make_vocabulary(connection, language))
}

/// Identifies an entry within a pack.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct IndexKey {
    language: String,
    kind: String,
    id: String,
}

impl IndexKey {
    fn of(findable: &Findable) -> Self {
        Self {
            language: findable.language.clone(),
            kind: findable.kind.word().to_owned(),
            id: findable.id.clone(),
        }
    }
}

/// An indexed entry.
struct IndexRow {
    rowid: i64,
    names: String,
    body: String,
    ancestors: String,
}

impl IndexRow {
    fn says(&self, findable: &Findable) -> bool {
        self.body == findable.text
            && self.names == names(findable)
            && self.ancestors == ancestors(findable)
    }
}

fn rows_of(
    connection: &Connection,
    pack: &PackId,
) -> rusqlite::Result<HashMap<IndexKey, IndexRow>> {
    let mut statement = connection.prepare_cached(
        "SELECT language, kind, id, rowid, names, body, ancestors FROM findable WHERE pack = ?1",
    )?;
    let rows = statement.query_map([pack.as_str()], |row| {
        let key = IndexKey {
            language: row.get(0)?,
            kind: row.get(1)?,
            id: row.get(2)?,
        };
        let row = IndexRow {
            rowid: row.get(3)?,
            names: row.get(4)?,
            body: row.get(5)?,
            ancestors: row.get(6)?,
        };
        Ok((key, row))
    })?;
    rows.collect()
}

fn remove_rows(
    connection: &Connection,
    rows: HashMap<IndexKey, IndexRow>,
    touched: &mut Touched,
) -> rusqlite::Result<()> {
    for (key, row) in rows {
        let table = table(&key.language);
        connection
            .prepare_cached(&format!("DELETE FROM {table} WHERE rowid = ?1"))?
            .execute([row.rowid])?;
        connection
            .prepare_cached("DELETE FROM findable WHERE rowid = ?1")?
            .execute([row.rowid])?;
        touched.insert(key.language);
    }
    Ok(())
}

fn replace_synonyms(connection: &Connection, pack: &NewPack<'_>) -> rusqlite::Result<()> {
    connection
        .prepare_cached("DELETE FROM synonym WHERE pack = ?1")?
        .execute([pack.pack.id().as_str()])?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO synonym (pack, language, position, words) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for synonyms in &pack.synonyms {
        for (position, group) in (0_i64..).zip(&synonyms.groups) {
            let words = lines(group.iter().map(String::as_str));
            statement.execute(params![
                pack.pack.id().as_str(),
                synonyms.language,
                position,
                words
            ])?;
        }
    }
    Ok(())
}

/// Replaces the equivalents of a pack.
fn replace_equivalents(connection: &Connection, pack: &NewPack<'_>) -> rusqlite::Result<()> {
    let id = pack.pack.id().as_str();
    connection
        .prepare_cached("DELETE FROM equivalent WHERE pack = ?1")?
        .execute([id])?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO equivalent (pack, language, \"into\", lines) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for lines in &pack.equivalents {
        statement.execute(params![id, lines.language, lines.into, lines.lines])?;
    }
    Ok(())
}

fn add_language(
    connection: &Connection,
    language: &str,
    findables: &[(&PackId, &Findable)],
) -> rusqlite::Result<()> {
    let known = vocabulary(connection, language)?;
    let all = findables.iter().map(|(_, findable)| *findable);
    let mut indexer = Indexer::new(language, all, known.as_ref()).map_err(failed)?;
    for (pack, findable) in findables {
        add_findable(connection, pack, findable, &indexer.index(findable))?;
    }
    Ok(())
}

fn add_findable(
    connection: &Connection,
    pack: &PackId,
    findable: &Findable,
    indexed: &Indexed,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO findable (pack, language, kind, id, names, terms, body, ancestors, digests)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            pack.as_str(),
            findable.language,
            findable.kind.word(),
            findable.id,
            names(findable),
            indexed.names,
            findable.text,
            ancestors(findable),
            indexed.digests,
        ])?;
    let rowid = connection.last_insert_rowid();
    connection
        .prepare_cached(&format!(
            "INSERT INTO {} (rowid, title, other_names, body) VALUES (?1, ?2, ?3, ?4)",
            table(&findable.language)
        ))?
        .execute(params![
            rowid,
            indexed.title,
            indexed.other_names,
            indexed.body
        ])?;
    Ok(())
}

/// Creates the full-text table of a language. Its input is analysed terms, so
/// it only splits at blanks.
fn make_table(connection: &Connection, language: &str) -> rusqlite::Result<()> {
    let table = table(language);
    connection.execute_batch(&format!(
        "CREATE VIRTUAL TABLE IF NOT EXISTS {table} USING fts5
             (title, other_names, body, content = '', contentless_delete = 1, tokenize = 'ascii')"
    ))
}

/// Returns whether a quarter or more of a language's entries are new. Merging rewrites the
/// whole table, which is too slow for every small update.
fn is_worth_merging(connection: &Connection, language: &str, new: usize) -> rusqlite::Result<bool> {
    let all: i64 = connection
        .prepare_cached("SELECT count(*) FROM findable WHERE language = ?1")?
        .query_row([language], |row| row.get(0))?;
    Ok(i64::try_from(new).is_ok_and(|new| 4 * new >= all))
}

/// Merges the full-text table's segments, each of which a query has to visit for every
/// term (<https://www.sqlite.org/fts5.html#the_optimize_command>).
fn merge_segments(connection: &Connection, language: &str) -> rusqlite::Result<()> {
    let table = table(language);
    connection.execute_batch(&format!(
        "INSERT INTO {table} ({table}) VALUES ('optimize')"
    ))
}

/// The vocabulary before this installation.
fn vocabulary(connection: &Connection, language: &str) -> rusqlite::Result<Option<Vocabulary>> {
    let mut statement =
        connection.prepare_cached("SELECT terms FROM vocabulary WHERE language = ?1")?;
    let packed: Option<Vec<u8>> = statement
        .query_row([language], |row| row.get(0))
        .optional()?;
    packed
        .map(|packed| Vocabulary::read(packed, 0).map_err(failed))
        .transpose()
}

fn make_vocabulary(connection: &Connection, language: &str) -> rusqlite::Result<()> {
    let name = table(language);
    connection.execute_batch(&format!(
        "CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, {name}, 'row')"
    ))?;
    let mut statement = connection.prepare("SELECT term, doc FROM temp.terms ORDER BY term")?;
    let count = |count: i64| u64::try_from(count).unwrap_or_default();
    let rows = statement.query_map([], |row| {
        Ok((row.get_ref(0)?.as_bytes()?.to_vec(), count(row.get(1)?)))
    })?;
    let terms: Vec<(Vec<u8>, u64)> = rows.collect::<rusqlite::Result<_>>()?;
    drop(statement);
    connection.execute_batch("DROP TABLE temp.terms")?;
    let packed = Vocabulary::build(terms).map_err(failed)?;
    connection.execute(
        "INSERT INTO vocabulary (language, entries, terms)
         VALUES (?1, (SELECT count(*) FROM findable WHERE language = ?1), ?2)
         ON CONFLICT (language) DO UPDATE SET entries = excluded.entries, terms = excluded.terms",
        params![language, packed],
    )?;
    Ok(())
}

fn failed(error: lotse_search::VocabularyError) -> rusqlite::Error {
    rusqlite::Error::ToSqlConversionFailure(error.into())
}

/// Quoted name of the full-text table of a language.
pub(super) fn table(language: &str) -> String {
    format!("\"findable_{}\"", language.replace('"', "\"\""))
}

/// The names of an entry, one per line, the title first.
fn names(findable: &Findable) -> String {
    let others = findable.other_names.iter().map(String::as_str);
    lines([findable.title.as_str()].into_iter().chain(others))
}

/// The titles of the pages above an entry, one per line.
fn ancestors(findable: &Findable) -> String {
    lines(findable.ancestors.iter().map(String::as_str))
}

/// Joins single-line texts into lines.
fn lines<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    texts.map(one_line).collect::<Vec<_>>().join("\n")
}
