//! How well and how fast the shipped packs are searched, also with far more
//! beside them, and beside MiniSearch with the settings of Integreat's app.
//! The path of the folder with MiniSearch comes as the first argument, the
//! largest number of documents as the second.
#![expect(clippy::print_stdout, reason = "what was measured is printed")]

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write,
    path::PathBuf,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use lotse_search::Findable;
use lotse_tests::{
    Searched, beside,
    relevance::{self, Query, Relevance},
};
use serde::{Deserialize, Serialize};

/// Documents, an entry in a language each: only what ships, and with others
/// beside it in all languages.
const SIZES: [Option<usize>; 3] = [None, Some(4_000), Some(40_000)];
/// The language that everybody's letters are in.
const OFFICIAL: &str = "de";
/// How often each question is asked.
const TIMES: usize = 5;

fn main() -> Result<()> {
    let minisearch = std::env::args_os().nth(1).map(PathBuf::from);
    let minisearch = minisearch.context("say where MiniSearch is")?;
    let halves = [relevance::TUNING, relevance::REPORT];
    let queries: Vec<(&str, Query)> = halves
        .into_iter()
        .map(|half| {
            Ok(relevance::read(half)?
                .into_iter()
                .map(move |query| (half, query)))
        })
        .collect::<Result<Vec<_>>>()?
        .into_iter()
        .flatten()
        .collect();
    let largest = std::env::args()
        .nth(2)
        .map(|size| size.parse::<usize>())
        .transpose()?;
    for size in SIZES {
        if size <= largest.or(Some(usize::MAX)) {
            measure(size, &queries, &minisearch)?;
        }
    }
    Ok(())
}

/// What an engine made of the queries, in their order.
#[derive(Default)]
struct Answers {
    found: Vec<Vec<String>>,
    times: Vec<Vec<Duration>>,
}

fn measure(size: Option<usize>, queries: &[(&str, Query)], minisearch: &PathBuf) -> Result<()> {
    let languages: BTreeSet<&str> = queries
        .iter()
        .map(|(_, query)| query.language.as_str())
        .collect();
    let places: BTreeSet<&str> = queries
        .iter()
        .map(|(_, query)| query.place.as_str())
        .collect();
    let mut ours = Answers::sized(queries.len());
    let mut theirs = Answers::sized(queries.len());
    let mut typing = Vec::new();
    let quick = std::env::var_os("QUICK").is_some();
    let (mut built, mut bytes, mut their_built, mut their_bytes) =
        (Duration::ZERO, 0, Duration::ZERO, 0);
    let mut documents = BTreeMap::new();
    for place in &places {
        let shipped = Searched::open(place, &[])?;
        let beside = match size {
            Some(size) => beside::fill(&shipped.findables, &languages, size / languages.len()),
            None => Vec::new(),
        };
        drop(shipped);
        let start = Instant::now();
        let searched = Searched::open(place, &beside)?;
        built = built.max(start.elapsed());
        bytes = bytes.max(searched.size()?);
        let here = || {
            queries
                .iter()
                .enumerate()
                .filter(|(_, (_, query))| query.place == **place)
        };
        for (index, (_, query)) in here() {
            ours.ask(index, || names(&searched, &query.text, &query.language))?;
            if !quick {
                typing.extend(type_out(&searched, query)?);
            }
        }
        for language in &languages {
            let documents_here = documents_for(&searched.findables, language);
            documents.insert(*language, count_in(&searched.findables, language));
            let asked: Vec<(usize, &str)> = here()
                .filter(|(_, (_, query))| query.language == **language)
                .map(|(index, (_, query))| (index, query.text.as_str()))
                .collect();
            if quick {
                continue;
            }
            let answer = ask_minisearch(minisearch, &documents_here, &asked)?;
            their_built = their_built.max(answer.built());
            their_bytes = their_bytes.max(answer.heap);
            theirs.take(answer, &asked);
        }
    }
    if quick {
        for ((half, query), found) in queries.iter().zip(&ours.found) {
            let missed = query
                .find
                .iter()
                .any(|wanted| !found.iter().take(5).any(|found| found == wanted));
            if *half == relevance::TUNING && missed {
                println!(
                    "{} {} {:?} {:?}: {:?}",
                    query.language,
                    query.why,
                    query.text,
                    query.find,
                    found.iter().take(6).collect::<Vec<_>>()
                );
            }
        }
    }
    print(size, queries, &languages, &documents, &ours, &theirs);
    typing.sort_unstable();
    println!(
        "Ours while typing, each beginning of each query: p50 {:.2} ms, p99 {:.2} ms, longest {:.2} ms.",
        millis(percentile(&typing, 50)),
        millis(percentile(&typing, 99)),
        millis(percentile(&typing, 100)),
    );
    println!(
        "Index: ours {:.1} s to read, check and index, {:.1} MB on the disk, all twelve languages; \
         MiniSearch {:.1} s, {:.1} MB of heap, two languages at a time.\n",
        built.as_secs_f64(),
        megabytes(bytes),
        their_built.as_secs_f64(),
        megabytes(their_bytes),
    );
    Ok(())
}

fn names(searched: &Searched, text: &str, language: &str) -> Result<Vec<String>> {
    let found = searched.search(text, language)?.found.into_iter();
    Ok(found
        .map(|found| relevance::name(found.kind, &found.id))
        .collect())
}

/// The time that each beginning of a query takes, as it is typed.
fn type_out(searched: &Searched, query: &Query) -> Result<Vec<Duration>> {
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

impl Answers {
    fn sized(queries: usize) -> Self {
        Self {
            found: vec![Vec::new(); queries],
            times: vec![Vec::new(); queries],
        }
    }

    fn ask(&mut self, index: usize, ask: impl Fn() -> Result<Vec<String>>) -> Result<()> {
        // Once to warm up: the person has typed its beginning before.
        let found = ask()?;
        for _ in 0..TIMES {
            let start = Instant::now();
            ask()?;
            self.times
                .get_mut(index)
                .context("a query")?
                .push(start.elapsed());
        }
        *self.found.get_mut(index).context("a query")? = found;
        Ok(())
    }

    fn take(&mut self, answer: MiniSearchAnswer, asked: &[(usize, &str)]) {
        let answers = answer.hits.into_iter().zip(answer.micros);
        for ((index, _), (hits, micros)) in asked.iter().zip(answers) {
            if let (Some(found), Some(times)) =
                (self.found.get_mut(*index), self.times.get_mut(*index))
            {
                // One entry may be found in both languages.
                for hit in hits {
                    let name = hit.split('@').next().unwrap_or_default().to_owned();
                    if !found.contains(&name) {
                        found.push(name);
                    }
                }
                times.push(Duration::from_secs_f64(micros / 1e6));
            }
        }
    }
}

/// A document as MiniSearch takes it.
#[derive(Serialize)]
struct Document {
    id: String,
    title: String,
    content: String,
}

#[derive(Serialize)]
struct MiniSearchWork<'a> {
    documents: &'a [Document],
    queries: Vec<&'a str>,
}

#[derive(Deserialize)]
struct MiniSearchAnswer {
    hits: Vec<Vec<String>>,
    micros: Vec<f64>,
    built: f64,
    heap: u64,
}

impl MiniSearchAnswer {
    fn built(&self) -> Duration {
        Duration::from_secs_f64(self.built / 1e3)
    }
}

/// What a reader of a language is given: the same entries, in their language
/// and in German, with the other names among the content.
fn documents_for(findables: &[Findable], language: &str) -> Vec<Document> {
    let read = findables
        .iter()
        .filter(|findable| findable.language == language || findable.language == OFFICIAL);
    let mut documents: BTreeMap<String, Document> = BTreeMap::new();
    for findable in read {
        let id = format!(
            "{}@{}",
            relevance::name(findable.kind, &findable.id),
            findable.language
        );
        let content = format!("{}\n{}", findable.other_names.join("\n"), findable.text);
        // What an upper layer adds to an entry stands in the same document.
        match documents.get_mut(&id) {
            Some(known) => {
                known.title = if findable.title.is_empty() {
                    known.title.clone()
                } else {
                    findable.title.clone()
                };
                known.content.push_str(&content);
            }
            None => drop(documents.insert(
                id.clone(),
                Document {
                    id,
                    title: findable.title.clone(),
                    content,
                },
            )),
        }
    }
    documents.into_values().collect()
}

fn count_in(findables: &[Findable], language: &str) -> usize {
    findables
        .iter()
        .filter(|findable| findable.language == language)
        .count()
}

fn ask_minisearch(
    folder: &PathBuf,
    documents: &[Document],
    asked: &[(usize, &str)],
) -> Result<MiniSearchAnswer> {
    let mut node = Command::new("node")
        .args(["--expose-gc", "--max-old-space-size=8192", "bench.mjs"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("node starts")?;
    let work = MiniSearchWork {
        documents,
        queries: asked.iter().map(|(_, text)| *text).collect(),
    };
    let mut line = serde_json::to_vec(&work)?;
    line.push(b'\n');
    node.stdin
        .take()
        .context("standard input")?
        .write_all(&line)?;
    let output = node.wait_with_output()?;
    ensure!(output.status.success(), "MiniSearch failed");
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn print(
    size: Option<usize>,
    queries: &[(&str, Query)],
    languages: &BTreeSet<&str>,
    documents: &BTreeMap<&str, usize>,
    ours: &Answers,
    theirs: &Answers,
) {
    let size = size.map_or("what ships".to_owned(), |size| format!("{size} documents"));
    println!("## {size}\n");
    println!(
        "| half | language | documents | Lotse recall@5 | MRR | p50 ms | p99 ms | MiniSearch recall@5 | MRR | p50 ms | p99 ms |"
    );
    println!("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    for half in [relevance::TUNING, relevance::REPORT] {
        for language in languages.iter().copied().map(Some).chain([None]) {
            let chosen: Vec<usize> = queries
                .iter()
                .enumerate()
                .filter(|(_, (of, query))| {
                    *of == half && language.is_none_or(|language| query.language == language)
                })
                .map(|(index, _)| index)
                .collect();
            let count =
                language.map_or_else(|| documents.values().sum(), |language| documents[language]);
            let (name, ours, theirs) = (
                language.unwrap_or("all"),
                ours.row(queries, &chosen),
                theirs.row(queries, &chosen),
            );
            println!("| {half} | {name} | {count} | {ours} | {theirs} |");
        }
    }
    println!();
}

impl Answers {
    fn row(&self, queries: &[(&str, Query)], chosen: &[usize]) -> String {
        let pairs = chosen.iter().filter_map(|index| {
            Some((&queries.get(*index)?.1, self.found.get(*index)?.as_slice()))
        });
        let Relevance {
            recall,
            reciprocal_rank,
            ..
        } = Relevance::of(pairs);
        let mut times: Vec<Duration> = chosen
            .iter()
            .filter_map(|index| self.times.get(*index))
            .flatten()
            .copied()
            .collect();
        times.sort_unstable();
        format!(
            "{recall:.3} | {reciprocal_rank:.3} | {:.2} | {:.2}",
            millis(percentile(&times, 50)),
            millis(percentile(&times, 99))
        )
    }
}

/// The time that so many percent take at most; `times` are in order.
fn percentile(times: &[Duration], percent: usize) -> Duration {
    let index = (times.len() * percent).div_ceil(100).saturating_sub(1);
    times.get(index).copied().unwrap_or_default()
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

#[expect(clippy::cast_precision_loss, reason = "bytes of a file")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
