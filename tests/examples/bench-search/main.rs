//! Benchmarks search relevance and speed in the shipped packs, alone and with many more
//! entries, compared to `MiniSearch` with the settings of Integreat's app. Arguments:
//! the folder of `MiniSearch`, and the maximum number of documents.
#![expect(clippy::print_stdout, reason = "a benchmark prints its results")]

mod minisearch;
mod results;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use lotse_search::Findable;
use lotse_tests::{
    Searched, beside,
    relevance::{self, JudgedQuery},
};

use results::{Results, millis, percentile};

/// Numbers of documents (an entry in one language each): only the shipped ones, and
/// with generated ones added in all languages.
const SIZES: [Option<usize>; 3] = [None, Some(4_000), Some(40_000)];
/// Number of repetitions of each query.
const TIMES: usize = 5;

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1);
    let minisearch: PathBuf = arguments
        .next()
        .context("missing path of MiniSearch")?
        .into();
    let largest = arguments
        .next()
        .and_then(|size| size.to_str()?.parse().ok());
    let bench = JudgedQueries::read()?;
    let sizes = SIZES
        .into_iter()
        .filter(|size| largest.is_none() || *size <= largest);
    for size in sizes {
        bench.run(size, &minisearch)?;
    }
    Ok(())
}

/// All queries, of both halves.
struct JudgedQueries {
    queries: Vec<(&'static str, JudgedQuery)>,
}

/// Results of one engine.
#[derive(Default)]
struct Engine {
    results: Results,
    /// Time to build the index.
    built: Duration,
    /// Size of the index.
    bytes: u64,
}

impl JudgedQueries {
    fn read() -> Result<Self> {
        let mut queries = Vec::new();
        for half in [relevance::TUNING, relevance::REPORT] {
            queries.extend(
                relevance::read(half)?
                    .into_iter()
                    .map(|query| (half, query)),
            );
        }
        Ok(Self { queries })
    }

    fn languages(&self) -> BTreeSet<&str> {
        self.queries
            .iter()
            .map(|(_, query)| query.language.as_str())
            .collect()
    }

    fn places(&self) -> BTreeSet<&str> {
        self.queries
            .iter()
            .map(|(_, query)| query.place.as_str())
            .collect()
    }

    /// The queries of a place, with their positions.
    fn in_place(&self, place: &str) -> impl Iterator<Item = (usize, &JudgedQuery)> {
        let queries = self.queries.iter().map(|(_, query)| query).enumerate();
        queries.filter(move |(_, query)| query.place == place)
    }

    fn run(&self, size: Option<usize>, minisearch: &Path) -> Result<()> {
        let (mut ours, mut theirs) = (Engine::default(), Engine::default());
        let mut typing = Vec::new();
        let mut documents = 0;
        for place in self.places() {
            let searched = self.open(place, size, &mut ours)?;
            documents = documents.max(searched.findables.len());
            for (index, query) in self.in_place(place) {
                ask(&searched, index, query, &mut ours.results)?;
                typing.extend(type_out(&searched, query)?);
            }
            for language in self.languages() {
                let queries = self
                    .in_place(place)
                    .filter(|(_, query)| query.language == language);
                let queries: Vec<(usize, &str)> = queries
                    .map(|(index, query)| (index, query.text.as_str()))
                    .collect();
                minisearch::ask(minisearch, &searched, language, &queries, &mut theirs)?;
            }
        }
        self.print(documents, &ours, &theirs, typing);
        Ok(())
    }

    fn open(&self, place: &str, size: Option<usize>, ours: &mut Engine) -> Result<Searched> {
        let languages = self.languages();
        let beside: Vec<Findable> = match size {
            Some(size) => {
                let shipped = Searched::open(place, &[])?;
                beside::fill(&shipped.findables, &languages, size / languages.len())
            }
            None => Vec::new(),
        };
        let start = Instant::now();
        let searched = Searched::open(place, &beside)?;
        ours.built = ours.built.max(start.elapsed());
        ours.bytes = ours.bytes.max(searched.size()?);
        Ok(searched)
    }

    fn print(&self, documents: usize, ours: &Engine, theirs: &Engine, mut typing: Vec<Duration>) {
        println!("## {documents} documents\n");
        println!(
            "| half | language | Lotse recall@5 | MRR | p50 ms | p99 ms \
             | MiniSearch recall@5 | MRR | p50 ms | p99 ms |"
        );
        println!("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        for half in [relevance::TUNING, relevance::REPORT] {
            for language in self.languages().into_iter().map(Some).chain([None]) {
                let chosen = |(of, query): &&(&str, JudgedQuery)| {
                    *of == half && language.is_none_or(|language| query.language == language)
                };
                let row = |engine: &Engine| engine.results.row(&self.queries, chosen);
                let name = language.unwrap_or("all");
                println!("| {half} | {name} | {} | {} |", row(ours), row(theirs));
            }
        }
        typing.sort_unstable();
        println!(
            "\nLotse while typing, every prefix of every query: p50 {:.2} ms, p99 {:.2} ms, max {:.2} ms.",
            millis(percentile(&typing, 50)),
            millis(percentile(&typing, 99)),
            millis(percentile(&typing, 100)),
        );
        println!(
            "Index: Lotse {:.1} s to read, index and write the packs, {:.1} MB on disk, all languages; \
             MiniSearch {:.1} s, {:.1} MB of memory, two languages at a time.\n",
            ours.built.as_secs_f64(),
            megabytes(ours.bytes),
            theirs.built.as_secs_f64(),
            megabytes(theirs.bytes),
        );
    }
}

fn ask(
    searched: &Searched,
    index: usize,
    query: &JudgedQuery,
    results: &mut Results,
) -> Result<()> {
    let search = || searched.search(&query.text, &query.language);
    // One warm-up run: a user has typed prefixes of the query before.
    let found = search()?.found.into_iter();
    let found = found
        .map(|found| relevance::name(found.kind, &found.id))
        .collect();
    let time = || -> Result<Duration> {
        let start = Instant::now();
        search()?;
        Ok(start.elapsed())
    };
    let times = (0..TIMES).map(|_| time()).collect::<Result<_>>()?;
    results.take(index, found, times);
    Ok(())
}

/// Times for every prefix of a query, as if it were typed.
fn type_out(searched: &Searched, query: &JudgedQuery) -> Result<Vec<Duration>> {
    let ends = query
        .text
        .char_indices()
        .map(|(at, letter)| at + letter.len_utf8());
    ends.map(|end| {
        let typed = query.text.get(..end).unwrap_or_default();
        let start = Instant::now();
        searched.search(typed, &query.language)?;
        Ok(start.elapsed())
    })
    .collect()
}

#[expect(clippy::cast_precision_loss, reason = "file sizes are far below 2^52")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
