//! Searching the installed packs.

use std::{
    collections::BTreeMap,
    ops::Range,
    sync::{Arc, Mutex, PoisonError},
};

use lotse_core::{EntryKind, PackId};
use lotse_search::{
    Analyzer, Evidence, Lexicon, Names, Passage, Plan, Question, Vocabulary, mark, passage,
};
use rusqlite::{OptionalExtension, params};

use super::{ContentStore, index::table};
use crate::{StoreError, error::Result};

/// So many entries are looked at in each language and with each evidence.
const LOOKED_AT: i64 = 60;
/// What is found in a language that the reader may not read is worth a little less.
const OTHER_LANGUAGE: f64 = 0.93;
/// What answers so much worse than the best is left out.
const LEAST_SHARE: f64 = 0.4;
/// More than anybody looks through.
const FOUND: usize = 60;
/// How many names are suggested.
const SUGGESTIONS: usize = 3;

/// What a search found, with what is needed to say why.
#[derive(Debug)]
pub struct Search {
    /// The entries, best first; each once.
    pub found: Vec<Found>,
    /// Names that were perhaps meant, where a word is known in no language.
    pub suggestions: Vec<String>,
    plans: BTreeMap<String, (Arc<Lexicon>, Plan)>,
}

/// An entry that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The pack in whose words it was found.
    pub pack: PackId,
    /// What it is.
    pub kind: EntryKind,
    /// Its id.
    pub id: String,
    /// The language in whose words it was found.
    pub language: String,
    /// How well it answers, between 0 and 1.
    pub score: f64,
    /// The name by which it was found; `None` when its text was.
    pub name: Option<String>,
    /// What it says in that language.
    pub text: String,
}

/// Lexicons that have been read; forgotten when packs come and go.
#[derive(Debug, Default)]
pub(super) struct Lexicons(Mutex<BTreeMap<String, Arc<Lexicon>>>);

impl Lexicons {
    pub(super) fn forget(&self) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }
}

impl ContentStore {
    /// Looks for an answer in these packs, in every language that they have
    /// words in. `readable` are the languages that the person reads: what is
    /// found in another one counts a little less. `leads_to` says what somebody
    /// sees who finds an entry: itself, others in its stead, or nothing.
    pub fn search(
        &self,
        question: &Question,
        packs: &[PackId],
        readable: &[&str],
        leads_to: impl Fn(EntryKind, &str) -> Vec<(EntryKind, String)>,
    ) -> Result<Search> {
        let mut plans = BTreeMap::new();
        for language in self.list_indexed_languages()? {
            let lexicon = self.lexicon(&language)?;
            let plan = lexicon.plan(question);
            plans.insert(language, (lexicon, plan));
        }
        let found = self.find(&plans, packs, readable, &leads_to)?;
        let suggestions = if is_any_word_unknown(&plans) {
            self.suggestions(question, &plans, packs, readable, &leads_to)?
        } else {
            Vec::new()
        };
        Ok(Search {
            found,
            suggestions,
            plans,
        })
    }

    /// The names of what would be found if more mistakes were forgiven.
    fn suggestions(
        &self,
        question: &Question,
        plans: &Plans,
        packs: &[PackId],
        readable: &[&str],
        leads_to: &impl Fn(EntryKind, &str) -> Vec<(EntryKind, String)>,
    ) -> Result<Vec<String>> {
        let loose = plans.iter().map(|(language, (lexicon, _))| {
            (
                language.clone(),
                (Arc::clone(lexicon), lexicon.loose_plan(question)),
            )
        });
        let found = self.find(&loose.collect(), packs, readable, leads_to)?;
        let mut suggestions: Vec<String> = Vec::new();
        for name in found.into_iter().filter_map(|found| found.name) {
            if suggestions.len() < SUGGESTIONS && !suggestions.contains(&name) {
                suggestions.push(name);
            }
        }
        Ok(suggestions)
    }

    fn find(
        &self,
        plans: &Plans,
        packs: &[PackId],
        readable: &[&str],
        leads_to: &impl Fn(EntryKind, &str) -> Vec<(EntryKind, String)>,
    ) -> Result<Vec<Found>> {
        let mut best: BTreeMap<(EntryKind, String), Hit> = BTreeMap::new();
        for (language, (_, plan)) in plans.iter().filter(|(_, (_, plan))| !plan.is_empty()) {
            let worth = if readable.contains(&language.as_str()) {
                1.0
            } else {
                OTHER_LANGUAGE
            };
            for mut hit in self.hits(language, plan, packs)? {
                hit.score *= worth;
                for (kind, id) in leads_to(hit.kind, &hit.id) {
                    let known = best.get(&(kind, id.clone()));
                    if known.is_none_or(|known| known.score < hit.score) {
                        best.insert((kind, id), hit.clone());
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

    /// What the index of a language has, each entry of a pack once.
    fn hits(&self, language: &str, plan: &Plan, packs: &[PackId]) -> Result<Vec<Hit>> {
        let mut hits: BTreeMap<i64, Hit> = BTreeMap::new();
        let mut asked = Vec::new();
        for evidence in Evidence::ALL {
            let Some(expression) = plan.expression(evidence) else {
                continue;
            };
            if asked.contains(&expression) {
                continue;
            }
            let matches = self.matches(language, &expression, packs)?;
            let top = matches.first().map_or(1.0, |row| row.rank);
            for row in matches {
                if let std::collections::btree_map::Entry::Vacant(entry) = hits.entry(row.rowid)
                    && let Some(hit) = row.hit(language, plan, evidence, top)
                {
                    entry.insert(hit);
                }
            }
            asked.push(expression);
        }
        Ok(hits.into_values().collect())
    }

    fn matches(&self, language: &str, expression: &str, packs: &[PackId]) -> Result<Vec<Match>> {
        let ids: Vec<&str> = packs.iter().map(PackId::as_str).collect();
        let ids = serde_json::to_string(&ids).map_err(StoreError::ReadEntry)?;
        let table = table(language);
        // Within FTS5 a better match has a lower, negative rank.
        self.rows(
            &format!(
                "SELECT findable.rowid, pack, kind, id, terms, -bm25({table}, 10, 8, 1) AS score
                 FROM {table} JOIN findable ON findable.rowid = {table}.rowid
                 WHERE {table} MATCH ?1 AND pack IN (SELECT value FROM json_each(?2))
                 ORDER BY score DESC LIMIT ?3"
            ),
            params![expression, ids, LOOKED_AT],
            |row| {
                Ok(Match {
                    rowid: row.get(0)?,
                    pack: row.get(1)?,
                    kind: row.get(2)?,
                    id: row.get(3)?,
                    terms: row.get(4)?,
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
            pack: hit.pack,
            kind,
            id,
            language: hit.language,
            score: hit.score,
            text,
        })
    }

    fn list_indexed_languages(&self) -> Result<Vec<String>> {
        self.rows(
            "SELECT language FROM vocabulary ORDER BY language",
            [],
            |row| row.get(0),
        )
    }

    fn lexicon(&self, language: &str) -> Result<Arc<Lexicon>> {
        let mut known = self
            .lexicons
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(lexicon) = known.get(language) {
            return Ok(Arc::clone(lexicon));
        }
        let lexicon = Arc::new(self.load_lexicon(language)?);
        known.insert(language.to_owned(), Arc::clone(&lexicon));
        Ok(lexicon)
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
        let entries = u64::try_from(entries).unwrap_or_default();
        let vocabulary = Vocabulary::read(terms, entries).map_err(StoreError::ReadVocabulary)?;
        Ok(Lexicon::new(Analyzer::new(language), vocabulary, &synonyms))
    }
}

type Plans = BTreeMap<String, (Arc<Lexicon>, Plan)>;

/// Whether some word that says something is known in no language.
fn is_any_word_unknown(plans: &Plans) -> bool {
    let mut known: BTreeMap<usize, bool> = BTreeMap::new();
    for (index, is_known) in plans.values().flat_map(|(_, plan)| plan.known()) {
        *known.entry(index).or_default() |= is_known;
    }
    known.values().any(|is_known| !is_known)
}

impl Search {
    /// The words of a text that answer, as ranges of bytes.
    pub fn mark(&self, language: &str, text: &str) -> Vec<Range<usize>> {
        let plan = self.plans.get(language);
        plan.map_or_else(Vec::new, |(lexicon, plan)| {
            mark(lexicon.analyzer(), plan, text)
        })
    }

    /// The passage of a text in which the most words answer.
    pub fn passage(&self, language: &str, text: &str) -> Option<Passage> {
        let (lexicon, plan) = self.plans.get(language)?;
        passage(lexicon.analyzer(), plan, text)
    }
}

/// A row of the full-text table.
struct Match {
    rowid: i64,
    pack: String,
    kind: String,
    id: String,
    terms: String,
    /// The higher the better.
    rank: f64,
}

#[derive(Clone)]
struct Hit {
    rowid: i64,
    pack: PackId,
    kind: EntryKind,
    id: String,
    language: String,
    score: f64,
    name: Option<usize>,
}

impl Match {
    fn hit(self, language: &str, plan: &Plan, evidence: Evidence, top: f64) -> Option<Hit> {
        let rank = if top > 0.0 { self.rank / top } else { 1.0 };
        let score = plan.score(Names::read(&self.terms), evidence, rank);
        Some(Hit {
            rowid: self.rowid,
            pack: self.pack.parse().ok()?,
            kind: EntryKind::from_word(&self.kind)?,
            id: self.id,
            language: language.to_owned(),
            score: score.value,
            name: score.name,
        })
    }
}
