//! Searches the installed packs.

use std::{
    collections::{BTreeMap, btree_map::Entry},
    sync::Arc,
};

use lotse_core::{EntryKind, PackId};
use lotse_pack_model::{PackKind, PlaceContent};
use lotse_search::{
    Analyzer, BodyTerms, Equivalents, Evidence, Lexicon, Lexicons, Names, Query, QueryPlan,
    QueryPlans, Vocabulary,
};
use rusqlite::{OptionalExtension, params};

use super::{ContentStore, InstalledPack, index::table};
use crate::{StoreError, error::Result};

/// Maximum number of matches per level of evidence in a language that the reader may read.
const MAX_MATCHES: usize = 60;
/// The same in any other language; there are many of them.
const MAX_MATCHES_IN_OTHERS: usize = 20;
/// Factor for the number of matches read from the index, before those of other places are
/// dropped.
const OVERFETCH: usize = 5;
/// Score factor for hits in a language the reader may not read.
const OTHER_LANGUAGE: f64 = 0.93;
/// Score factor for an entry that a hit leads to, below one that was found itself.
const LINK_FACTOR: f64 = 0.97;
/// Hits below this share of the best score are dropped.
const LEAST_SHARE: f64 = 0.25;
/// Maximum number of hits; more than anyone reads.
const FOUND: usize = 60;
/// Maximum number of suggestions.
const SUGGESTIONS: usize = 3;

/// Result of a search, with what is needed to explain it.
#[derive(Debug)]
pub struct Search {
    /// The entries, best first, without duplicates.
    pub found: Vec<Found>,
    /// Suggested names, if a word is unknown in every language.
    pub suggestions: Vec<String>,
    /// The query plans; they mark the matched words.
    pub plans: QueryPlans,
}

/// An entry that matched.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Its kind.
    pub kind: EntryKind,
    /// Its id.
    pub id: String,
    /// The language in which it matched.
    pub language: String,
    /// Relevance, between 0 and 1.
    pub score: f64,
    /// The name that matched; `None` if the text matched.
    pub name: Option<String>,
    /// Its text in that language.
    pub text: String,
}

impl ContentStore {
    /// Searches a place for its reader, who sees only what the place shows.
    pub fn search_place(&self, place: &PlaceContent, query: &Query) -> Result<Search> {
        let readable: Vec<String> = place.languages().iter().map(ToString::to_string).collect();
        let readable: Vec<&str> = readable.iter().map(String::as_str).collect();
        let leads_to = |kind, id: &str| place.content.leads_to(kind, id);
        let packs: Vec<PackId> = place.speaking().cloned().collect();
        self.search(query, &packs, &readable, leads_to)
    }

    /// Searches these packs in every language they have words in. Hits in a
    /// language that is not in `readable`, the languages the person reads,
    /// score slightly lower. `leads_to` maps a found entry to the entries to
    /// show: itself, others instead, or none.
    pub fn search(
        &self,
        query: &Query,
        packs: &[PackId],
        readable: &[&str],
        leads_to: impl Fn(EntryKind, &str) -> Vec<(EntryKind, String)>,
    ) -> Result<Search> {
        let lexicons = self.lexicons()?;
        let plans = QueryPlans::new(query, &lexicons, readable);
        let found = self.find(&plans, packs, readable, &leads_to)?;
        let suggestions = match plans.loose(query, &lexicons) {
            Some(loose) => suggestions(self.find(&loose, packs, readable, &leads_to)?),
            None => Vec::new(),
        };
        Ok(Search {
            found,
            suggestions,
            plans,
        })
    }

    fn find(
        &self,
        plans: &QueryPlans,
        packs: &[PackId],
        readable: &[&str],
        leads_to: &impl Fn(EntryKind, &str) -> Vec<(EntryKind, String)>,
    ) -> Result<Vec<Found>> {
        let mut best: BTreeMap<(EntryKind, String), Hit> = BTreeMap::new();
        for (language, plan) in plans.iter() {
            let (of_language, looked_at) = if readable.contains(&language) {
                (1.0, MAX_MATCHES)
            } else {
                (OTHER_LANGUAGE, MAX_MATCHES_IN_OTHERS)
            };
            for mut hit in self.hits(language, plan, packs, looked_at)? {
                hit.score *= worth(hit.kind) * of_language;
                for (kind, id) in leads_to(hit.kind, &hit.id) {
                    let mut hit = hit.clone();
                    if (kind, &id) != (hit.kind, &hit.id) {
                        hit.score *= LINK_FACTOR;
                    }
                    hit.score = rounded(hit.score);
                    let known = best.get(&(kind, id.clone()));
                    if known.is_none_or(|known| known.score < hit.score) {
                        best.insert((kind, id), hit);
                    }
                }
            }
        }
        let mut hits: Vec<_> = best.into_iter().collect();
        hits.sort_by(|(_, one), (_, other)| other.score.total_cmp(&one.score));
        let least = hits.first().map_or(0.0, |(_, hit)| hit.score * LEAST_SHARE);
        hits.retain(|(_, hit)| hit.score >= least);
        hits.truncate(FOUND);
        let found = hits.into_iter();
        found
            .map(|((kind, id), hit)| self.found(kind, id, hit))
            .collect()
    }

    /// Hits in one language's index, each entry of a pack once.
    fn hits(
        &self,
        language: &str,
        plan: &QueryPlan,
        packs: &[PackId],
        looked_at: usize,
    ) -> Result<Vec<Hit>> {
        let mut hits: BTreeMap<i64, Hit> = BTreeMap::new();
        let mut asked = Vec::new();
        let mut is_full = false;
        for evidence in Evidence::ALL {
            let Some(expression) = plan.expression(evidence) else {
                continue;
            };
            if asked.contains(&expression) {
                continue;
            }
            // Further matches would rank below all these, except entries that are named like
            // one of the words.
            if is_full && evidence != Evidence::Named {
                continue;
            }
            let matches = self.matches(language, &expression, packs, looked_at)?;
            let top = matches.first().map_or(1.0, |row| row.rank);
            for row in matches {
                if let Entry::Vacant(entry) = hits.entry(row.rowid)
                    && let Some(hit) = row.hit(language, plan, top)
                {
                    entry.insert(hit);
                }
            }
            asked.push(expression);
            is_full |= evidence != Evidence::Named && hits.len() >= looked_at;
        }
        Ok(hits.into_values().collect())
    }

    fn matches(
        &self,
        language: &str,
        expression: &str,
        packs: &[PackId],
        looked_at: usize,
    ) -> Result<Vec<Match>> {
        let taken = OVERFETCH * looked_at;
        let ids: Vec<&str> = packs.iter().map(PackId::as_str).collect();
        let ids = serde_json::to_string(&ids).map_err(StoreError::ReadEntry)?;
        let table = table(language);
        // FTS5 ranks are negative; a better match has a lower rank.
        self.rows(
            &format!(
                "SELECT findable.rowid, kind, id, terms, digests, score
                 FROM (SELECT rowid AS found, -bm25({table}, 10, 8, 1) AS score
                       FROM {table} WHERE {table} MATCH ?1 ORDER BY score DESC LIMIT {taken})
                 JOIN findable ON findable.rowid = found
                 WHERE pack IN (SELECT value FROM json_each(?2))
                 ORDER BY score DESC, kind, id, pack LIMIT {looked_at}"
            ),
            params![expression, ids],
            |row| {
                Ok(Match {
                    rowid: row.get(0)?,
                    kind: row.get(1)?,
                    id: row.get(2)?,
                    terms: row.get(3)?,
                    digests: row.get(4)?,
                    rank: row.get(5)?,
                })
            },
        )
    }

    fn found(&self, kind: EntryKind, id: String, hit: Hit) -> Result<Found> {
        let (names, text) = self
            .rows(
                "SELECT names, body FROM findable WHERE rowid = ?1",
                [hit.rowid],
                |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)),
            )?
            .into_iter()
            .next()
            .unwrap_or_default();
        Ok(Found {
            name: hit
                .name
                .and_then(|index| names.split('\n').nth(index))
                .map(str::to_owned),
            kind,
            id,
            language: hit.language,
            score: hit.score,
            text,
        })
    }

    fn lexicons(&self) -> Result<Arc<Lexicons>> {
        self.lexicons
            .get_or_read(|| self.read_lexicons().map(Arc::new))
    }

    fn read_lexicons(&self) -> Result<Lexicons> {
        let languages: Vec<String> = self.rows(
            "SELECT language FROM vocabulary ORDER BY language",
            [],
            |row| row.get(0),
        )?;
        let mut lexicons = Lexicons::new();
        for language in languages {
            let lexicon = Arc::new(self.load_lexicon(&language)?);
            lexicons.insert(language, lexicon);
        }
        Ok(lexicons)
    }

    /// The names of the installed countries in a language.
    fn countries(&self, language: &str) -> Result<Vec<String>> {
        let packs = self.list_packs()?;
        let countries = { packs.iter() }.filter(|pack| pack.manifest.kind == PackKind::Country);
        let name = |pack: &InstalledPack| {
            let mut names = pack.names.iter();
            let name = names.find(|(of, _)| of.to_string() == language)?.1;
            Some(name.clone())
        };
        Ok(countries.filter_map(name).collect())
    }

    fn load_lexicon(&self, language: &str) -> Result<Lexicon> {
        let (terms, entries): (Vec<u8>, i64) = self
            .read(|connection| {
                let mut statement = connection
                    .prepare_cached("SELECT terms, entries FROM vocabulary WHERE language = ?1")?;
                statement
                    .query_row([language], |row| Ok((row.get(0)?, row.get(1)?)))
                    .optional()
            })?
            .unwrap_or_default();
        let synonyms: Vec<Vec<String>> = self.rows(
            "SELECT words FROM synonym WHERE language = ?1 ORDER BY pack, position",
            [language],
            |row| {
                Ok(row
                    .get::<_, String>(0)?
                    .split('\n')
                    .map(str::to_owned)
                    .collect())
            },
        )?;
        let equivalents: Vec<(String, String)> = self.rows(
            "SELECT \"into\", lines FROM equivalent WHERE language = ?1 ORDER BY pack",
            [language],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        let entries = u64::try_from(entries).unwrap_or_default();
        let vocabulary = Vocabulary::read(terms, entries).map_err(StoreError::ReadVocabulary)?;
        let mut lexicon = Lexicon::new(Analyzer::new(language), vocabulary, &synonyms)
            .of_countries(&self.countries(language)?);
        for (into, lines) in equivalents {
            lexicon = lexicon.with_equivalents(&into, Equivalents::read(&lines));
        }
        Ok(lexicon)
    }
}

/// Logarithms differ in their last digit between platforms; rounded scores tie on all of them.
fn rounded(score: f64) -> f64 {
    const DIGITS: f64 = 1e9;
    (score * DIGITS).round() / DIGITS
}

/// Breaks ties: steps come before contacts.
fn worth(kind: EntryKind) -> f64 {
    match kind {
        EntryKind::Step => 1.0,
        EntryKind::Document => 0.95,
        EntryKind::Guide => 0.93,
        EntryKind::Event => 0.86,
        _ => 0.92,
    }
}

/// The matched names, without duplicates.
fn suggestions(found: Vec<Found>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in found.into_iter().filter_map(|found| found.name) {
        if names.len() < SUGGESTIONS && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// A row of the full-text table.
struct Match {
    rowid: i64,
    kind: String,
    id: String,
    terms: String,
    digests: Vec<u8>,
    /// Higher is better.
    rank: f64,
}

#[derive(Clone)]
struct Hit {
    rowid: i64,
    kind: EntryKind,
    id: String,
    language: String,
    score: f64,
    name: Option<usize>,
}

impl Match {
    fn hit(self, language: &str, plan: &QueryPlan, top: f64) -> Option<Hit> {
        let rank = if top > 0.0 { self.rank / top } else { 1.0 };
        let score = plan.score(
            Names::read(&self.terms),
            BodyTerms::read(&self.digests),
            rank,
        );
        Some(Hit {
            rowid: self.rowid,
            kind: EntryKind::from_word(&self.kind)?,
            id: self.id,
            language: language.to_owned(),
            score: score.value,
            name: score.name,
        })
    }
}
