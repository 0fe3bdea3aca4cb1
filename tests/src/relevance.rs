//! What people type and what they should find, and how well they do.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use lotse_core::EntryKind;
use serde::Deserialize;

/// The half on which the search may be tuned.
pub const TUNING: &str = "tuning";
/// The half that nobody looks at while the search is tuned.
pub const REPORT: &str = "report";

/// So many results are seen at once.
const SEEN: usize = 5;

/// What somebody types and what they should find.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Query {
    /// What they type.
    pub text: String,
    /// What they should find among the first five, such as `step/tax-id`.
    pub find: Vec<String>,
    /// Where they live.
    pub place: String,
    /// What makes it hard: `word`, `inflected`, `typo`, `question`, `official`
    /// or `compound`.
    pub why: String,
    /// The language they read.
    #[serde(skip)]
    pub language: String,
}

#[derive(Deserialize)]
struct File {
    query: Vec<Query>,
}

/// How well queries are answered.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Relevance {
    /// How many there are.
    pub queries: usize,
    /// Which share of what should be found is among the first five.
    pub recall: f64,
    /// One divided by the position of the first that should be found, on average.
    pub reciprocal_rank: f64,
}

/// The queries of a half, from `tests/relevance/<half>/<language>.toml`, by language.
pub fn read(half: &str) -> Result<Vec<Query>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("relevance")
        .join(half);
    let mut paths: Vec<_> = fs::read_dir(&folder)
        .with_context(|| folder.display().to_string())?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    paths.sort();
    let mut queries = Vec::new();
    for path in paths {
        let language = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .context("a language")?;
        let file: File = toml::from_str(&fs::read_to_string(&path)?)
            .with_context(|| path.display().to_string())?;
        ensure!(!file.query.is_empty(), "{} is empty", path.display());
        queries.extend(file.query.into_iter().map(|query| Query {
            language: language.to_owned(),
            ..query
        }));
    }
    Ok(queries)
}

impl Relevance {
    /// Holds what was found, best first, against what should be.
    pub fn of<'a>(answers: impl Iterator<Item = (&'a Query, &'a [String])>) -> Self {
        let mut relevance = Self::default();
        for (query, found) in answers {
            let seen = |wanted: &&String| found.iter().take(SEEN).any(|found| found == *wanted);
            let count = query.find.iter().filter(seen).count();
            let first = found.iter().position(|found| query.find.contains(found));
            relevance.queries += 1;
            relevance.recall += ratio(count, query.find.len());
            relevance.reciprocal_rank += first.map_or(0.0, |first| ratio(1, first + 1));
        }
        let queries = ratio(relevance.queries.max(1), 1);
        relevance.recall /= queries;
        relevance.reciprocal_rank /= queries;
        relevance
    }
}

/// What was found, as [`Query::find`] names it.
pub fn name(kind: EntryKind, id: &str) -> String {
    format!("{kind}/{id}")
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred queries")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}
