//! The search index: a full-text table and a vocabulary per language, updated
//! in the same transaction as the packs.

use std::collections::{BTreeMap, BTreeSet};

use lotse_core::PackId;
use lotse_search::{Findable, Indexed, Indexer, Vocabulary};
use rusqlite::{Connection, OptionalExtension, params};

use super::NewPack;

/// Removes packs from the index; call it before their rows are deleted. Returns their languages.
pub(super) fn take_away(
    connection: &Connection,
    pack: &PackId,
) -> rusqlite::Result<BTreeSet<String>> {
    let mut statement =
        connection.prepare_cached("SELECT DISTINCT language FROM findable WHERE pack = ?1")?;
    let languages = statement.query_map([pack.as_str()], |row| row.get(0))?;
    let languages: BTreeSet<String> = languages.collect::<rusqlite::Result<_>>()?;
    for language in &languages {
        connection.execute(
            &format!(
                "DELETE FROM {} WHERE rowid IN
                     (SELECT rowid FROM findable WHERE pack = ?1 AND language = ?2)",
                table(language)
            ),
            params![pack.as_str(), language],
        )?;
    }
    Ok(languages)
}

/// Adds packs to the index, after their rows, and updates the vocabularies,
/// including those of the `touched` languages that removed packs had.
pub(super) fn add(
    connection: &Connection,
    packs: &[NewPack<'_>],
    mut touched: BTreeSet<String>,
) -> rusqlite::Result<()> {
    let mut languages: BTreeMap<&str, Vec<(&PackId, &Findable)>> = BTreeMap::new();
    for pack in packs {
        add_synonyms(connection, pack)?;
        for findable in &pack.findables {
            let of_language = languages.entry(&findable.language).or_default();
            of_language.push((pack.pack.id(), findable));
        }
    }
    for (language, findables) in languages {
        make_table(connection, language)?;
        add_language(connection, language, &findables)?;
        touched.insert(language.to_owned());
    }
    touched
        .iter()
        .try_for_each(|language| make_vocabulary(connection, language))
}

fn add_synonyms(connection: &Connection, pack: &NewPack<'_>) -> rusqlite::Result<()> {
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
    let others = findable.other_names.iter().map(String::as_str);
    let names = [findable.title.as_str()].into_iter().chain(others);
    connection
        .prepare_cached(
            "INSERT INTO findable (pack, language, kind, id, names, terms, body, digests)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            pack.as_str(),
            findable.language,
            findable.kind.word(),
            findable.id,
            lines(names),
            indexed.names,
            findable.text,
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
    let rows = statement.query_map([], |row| Ok((row.get(0)?, count(row.get(1)?))))?;
    let terms: Vec<(String, u64)> = rows.collect::<rusqlite::Result<_>>()?;
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

/// Joins single-line texts into lines.
fn lines<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    texts.map(one_line).collect::<Vec<_>>().join("\n")
}
