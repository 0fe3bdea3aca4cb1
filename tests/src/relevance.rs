//! The relevance set: queries with expected results, and how well they are met.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use lotse_core::EntryKind;
use serde::Deserialize;

/// The half that search may be tuned on.
pub const TUNING: &str = "tuning";
/// The held-out half.
pub const REPORT: &str = "report";

/// Number of results that are visible at once.
const SEEN: usize = 5;

/// A query and its expected results.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgedQuery {
    /// The text typed.
    pub text: String,
    /// Expected among the first five results, such as `step/tax-id`.
    pub find: Vec<String>,
    /// Where the newcomer lives.
    pub place: String,
    /// What makes it hard: `word`, `inflected`, `typo`, `question`, `official` or
    /// `compound`.
    pub why: String,
    /// The language the newcomer reads.
    #[serde(skip)]
    pub language: String,
}

#[derive(Deserialize)]
struct File {
    query: Vec<JudgedQuery>,
}

/// Relevance metrics of a set of queries.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Relevance {
    /// Number of queries.
    pub queries: usize,
    /// Recall among the first five results.
    pub recall: f64,
    /// Mean reciprocal rank of the first expected result.
    pub reciprocal_rank: f64,
}

/// Reads the queries of a half, from `tests/relevance/<half>/<language>.toml`.
pub fn read(half: &str) -> Result<Vec<JudgedQuery>> {
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
        queries.extend(file.query.into_iter().map(|query| JudgedQuery {
            language: language.to_owned(),
            ..query
        }));
    }
    Ok(queries)
}

impl Relevance {
    /// Compares results, best first, with the expected ones.
    pub fn of<'a>(answers: impl Iterator<Item = (&'a JudgedQuery, &'a [String])>) -> Self {
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

/// The name of a result, as in [`JudgedQuery::find`].
pub fn name(kind: EntryKind, id: &str) -> String {
    format!("{kind}/{id}")
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred queries")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}
