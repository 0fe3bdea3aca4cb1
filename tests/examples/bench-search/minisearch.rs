//! Runs the same documents and queries through `MiniSearch`.

use std::{
    collections::BTreeMap,
    io::Write,
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use lotse_core::EntryKind;
use lotse_search::Findable;
use lotse_tests::{Searched, relevance};
use serde::{Deserialize, Serialize};

use crate::Engine;

/// The language of official letters and forms.
const OFFICIAL: &str = "de";

/// A document in `MiniSearch`'s input.
#[derive(Serialize)]
struct IndexedText {
    id: String,
    title: String,
    content: String,
}

#[derive(Serialize)]
struct Work<'a> {
    documents: Vec<IndexedText>,
    queries: Vec<&'a str>,
}

#[derive(Deserialize)]
struct MiniSearchOutput {
    hits: Vec<Vec<String>>,
    micros: Vec<f64>,
    built: f64,
    heap: u64,
}

/// Queries `MiniSearch` for a reader of `language`, over the entries in that language
/// and in German. `queries` come with their positions.
pub(crate) fn ask(
    folder: &Path,
    searched: &Searched,
    language: &str,
    queries: &[(usize, &str)],
    engine: &mut Engine,
) -> Result<()> {
    let work = Work {
        documents: documents(&searched.findables, language),
        queries: queries.iter().map(|(_, text)| *text).collect(),
    };
    let answer = run(folder, &work)?;
    engine.built = engine
        .built
        .max(Duration::from_secs_f64(answer.built / 1e3));
    engine.bytes = engine.bytes.max(answer.heap);
    let answers = answer.hits.into_iter().zip(answer.micros);
    for ((index, _), (hits, micros)) in queries.iter().zip(answers) {
        let time = Duration::from_secs_f64(micros / 1e6);
        engine
            .results
            .take(*index, entries(searched, &hits), vec![time]);
    }
    Ok(())
}

/// The entries that these hits lead to: an entry may match in both languages, and a
/// role leads to the contacts that fill it.
fn entries(searched: &Searched, hits: &[String]) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    for hit in hits {
        let Some((kind, id)) = hit
            .split_once('@')
            .and_then(|(entry, _)| entry.split_once('/'))
        else {
            continue;
        };
        let seen = EntryKind::from_word(kind).map(|kind| searched.leads_to(kind, id));
        for (kind, id) in seen.into_iter().flatten() {
            let name = relevance::name(kind, &id);
            if !entries.contains(&name) {
                entries.push(name);
            }
        }
    }
    entries
}

/// Builds the documents of two languages. Additions by upper layers go into the same
/// document, other names into its content.
fn documents(findables: &[Findable], language: &str) -> Vec<IndexedText> {
    let mut documents: BTreeMap<String, IndexedText> = BTreeMap::new();
    for findable in findables
        .iter()
        .filter(|it| it.language == language || it.language == OFFICIAL)
    {
        let id = format!(
            "{}@{}",
            relevance::name(findable.kind, &findable.id),
            findable.language
        );
        let document = documents.entry(id.clone()).or_insert_with(|| IndexedText {
            id,
            title: String::new(),
            content: String::new(),
        });
        if !findable.title.is_empty() {
            document.title.clone_from(&findable.title);
        }
        for text in findable.other_names.iter().chain([&findable.text]) {
            document.content.push_str(text);
            document.content.push('\n');
        }
    }
    documents.into_values().collect()
}

fn run(folder: &Path, work: &Work<'_>) -> Result<MiniSearchOutput> {
    let mut node = Command::new("node")
        .args(["--expose-gc", "--max-old-space-size=8192", "bench.mjs"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("failed to start node")?;
    let mut line = serde_json::to_vec(work)?;
    line.push(b'\n');
    node.stdin.take().context("no stdin")?.write_all(&line)?;
    let output = node.wait_with_output()?;
    ensure!(output.status.success(), "MiniSearch failed");
    Ok(serde_json::from_slice(&output.stdout)?)
}
