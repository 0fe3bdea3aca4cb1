//! The search index: a full-text table and a vocabulary for each language,
//! kept with the packs in the same transaction.

use std::collections::{BTreeMap, BTreeSet};

use lotse_core::PackId;
use lotse_search::{Analyzer, Findable, Names, Vocabulary};
use rusqlite::{Connection, params};

use super::StoredPack;

/// The index while packs come and go.
pub(super) struct Index<'c> {
    connection: &'c Connection,
    analyzers: BTreeMap<String, Analyzer>,
    /// The languages whose vocabulary is not right any more.
    touched: BTreeSet<String>,
}

impl<'c> Index<'c> {
    pub(super) fn new(connection: &'c Connection) -> Self {
        Self {
            connection,
            analyzers: BTreeMap::new(),
            touched: BTreeSet::new(),
        }
    }

    /// Takes a pack out, before its rows are deleted.
    pub(super) fn take_away(&mut self, pack: &PackId) -> rusqlite::Result<()> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT DISTINCT language FROM findable WHERE pack = ?1")?;
        let languages = statement.query_map([pack.as_str()], |row| row.get::<_, String>(0))?;
        for language in languages {
            let language = language?;
            let table = table(&language);
            self.connection.execute(
                &format!(
                    "DELETE FROM {table} WHERE rowid IN
                         (SELECT rowid FROM findable WHERE pack = ?1 AND language = ?2)"
                ),
                params![pack.as_str(), language],
            )?;
            self.touched.insert(language);
        }
        Ok(())
    }

    /// Adds a pack, after its row.
    pub(super) fn add(&mut self, pack: &StoredPack) -> rusqlite::Result<()> {
        for findable in &pack.findables {
            self.add_findable(&pack.id, findable)?;
        }
        let mut statement = self.connection.prepare_cached(
            "INSERT INTO synonym (pack, language, position, words) VALUES (?1, ?2, ?3, ?4)",
        )?;
        for synonyms in &pack.synonyms {
            for (position, group) in (0_i64..).zip(&synonyms.groups) {
                let words = lines(group.iter().map(String::as_str));
                statement.execute(params![
                    pack.id.as_str(),
                    synonyms.language,
                    position,
                    words
                ])?;
            }
        }
        Ok(())
    }

    fn add_findable(&mut self, pack: &PackId, findable: &Findable) -> rusqlite::Result<()> {
        let language = &findable.language;
        if self.touched.insert(language.clone()) || !self.analyzers.contains_key(language) {
            make_table(self.connection, language)?;
        }
        let analyzer = self
            .analyzers
            .entry(language.clone())
            .or_insert_with(|| Analyzer::new(language));
        let others = findable.other_names.iter().map(String::as_str);
        let names: Vec<&str> = [findable.title.as_str()]
            .into_iter()
            .chain(others)
            .collect();
        self.connection
            .prepare_cached(
                "INSERT INTO findable (pack, language, kind, id, names, terms, body)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute(params![
                pack.as_str(),
                language,
                findable.kind.word(),
                findable.id,
                lines(names.iter().copied()),
                Names::write(analyzer, names.iter().copied()),
                findable.text,
            ])?;
        let rowid = self.connection.last_insert_rowid();
        self.connection
            .prepare_cached(&format!(
                "INSERT INTO {} (rowid, title, other_names, body) VALUES (?1, ?2, ?3, ?4)",
                table(language)
            ))?
            .execute(params![
                rowid,
                analyzer.index(&findable.title),
                analyzer.index(&findable.other_names.join("\n")),
                analyzer.index(&findable.text),
            ])?;
        Ok(())
    }

    /// Makes the vocabularies right again. To be called before the commit.
    pub(super) fn finish(self) -> rusqlite::Result<()> {
        self.touched
            .iter()
            .try_for_each(|language| make_vocabulary(self.connection, language))
    }
}

/// The full-text table of a language. Words come to it as terms: it splits
/// them at blanks and does nothing else.
fn make_table(connection: &Connection, language: &str) -> rusqlite::Result<()> {
    let table = table(language);
    connection.execute_batch(&format!(
        "CREATE VIRTUAL TABLE IF NOT EXISTS {table} USING fts5
             (title, other_names, body, content = '', contentless_delete = 1, tokenize = 'ascii')"
    ))
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
    let packed = Vocabulary::build(terms)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
    connection.execute(
        "INSERT INTO vocabulary (language, entries, terms)
         VALUES (?1, (SELECT count(*) FROM findable WHERE language = ?1), ?2)
         ON CONFLICT (language) DO UPDATE SET entries = excluded.entries, terms = excluded.terms",
        params![language, packed],
    )?;
    Ok(())
}

/// The name of the full-text table of a language, quoted.
pub(super) fn table(language: &str) -> String {
    format!("\"findable_{}\"", language.replace('"', "\"\""))
}

/// Texts that are one line each, as lines.
fn lines<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    texts.map(one_line).collect::<Vec<_>>().join("\n")
}
