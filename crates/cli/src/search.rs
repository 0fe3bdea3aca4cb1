//! `lotse-pack search`

use std::{
    io::{self, BufRead},
    path::PathBuf,
    process::ExitCode,
};

use anyhow::Context;
use jiff::Timestamp;
use lotse_i18n::Language;
use lotse_pack_model::{Place, PlaceContent};
use lotse_search::Query;
use lotse_store::{ContentStore, Found, Installation, NewPack, Origin, StoreError};
use serde::Serialize;
use tempfile::TempDir;

#[derive(clap::Args)]
pub(crate) struct SearchArguments {
    /// Folders of packs; the uppermost is the place. The packs they extend are
    /// read from sibling folders.
    #[arg(required = true, value_name = "PACK_DIR")]
    packs: Vec<PathBuf>,
    /// Language of the reader (default: the country's own).
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<Language>,
    /// Print JSON, one line per query.
    #[arg(long)]
    json: bool,
}

/// Results of a query.
#[derive(Serialize)]
struct QueryResults<'a> {
    query: &'a str,
    hits: Vec<ReportedHit>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suggestions: Vec<String>,
}

/// A hit.
#[derive(Serialize)]
struct ReportedHit {
    kind: &'static str,
    id: String,
    /// The language in which the reader sees it.
    language: Language,
    /// Relevance, between 0 and 1.
    score: f64,
    #[serde(skip)]
    title: String,
}

/// A place with its search index.
struct SearchablePlace {
    place: PlaceContent,
    store: ContentStore,
    /// Where the index is.
    _folder: TempDir,
}

pub(crate) fn run(arguments: &SearchArguments) -> anyhow::Result<ExitCode> {
    let place = Place::read(&arguments.packs)?;
    let language = arguments.lang.clone();
    let language = language.or_else(|| place.source_language().cloned());
    let language = language.context("the packs have no language")?;
    let searched = SearchablePlace::new(&place, language)?;
    for line in io::stdin().lock().split(b'\n') {
        let line = line.context("cannot read standard input")?;
        let query = String::from_utf8_lossy(&line);
        let answer = searched.answer(query.trim_end_matches('\r'))?;
        if arguments.json {
            say!("{}", serde_json::to_string(&answer)?)?;
        } else {
            print(&answer)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn print(answer: &QueryResults<'_>) -> anyhow::Result<()> {
    say!("{}", answer.query)?;
    for ReportedHit {
        kind,
        id,
        language,
        score,
        title,
    } in &answer.hits
    {
        say!("  {score:.2}  {kind}/{id}  {title} ({language})")?;
    }
    for suggestion in &answer.suggestions {
        say!("  perhaps: {suggestion}")?;
    }
    Ok(())
}

impl SearchablePlace {
    /// Builds the index of a place as on a device.
    fn new(place: &Place, language: Language) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir().context("cannot create a folder for the index")?;
        let (mut store, _) = ContentStore::open(folder.path())?;
        let content = place.content(language, crate::today(None));
        let packs = place.packs.iter();
        let packs: Vec<NewPack<'_>> = packs
            .map(|pack| NewPack::new(pack, Origin::default(), content.figures()))
            .collect();
        let installation = Installation {
            packs: &packs,
            ..Installation::default()
        };
        store.install(&installation, Timestamp::now())?;
        Ok(Self {
            place: content,
            store,
            _folder: folder,
        })
    }

    fn answer<'a>(&self, query: &'a str) -> anyhow::Result<QueryResults<'a>> {
        let search = self.store.search_place(&self.place, &Query::new(query))?;
        let found = search.found.iter().map(|found| self.hit(found));
        Ok(QueryResults {
            query,
            hits: found.collect::<Result<_, _>>()?,
            suggestions: search.suggestions,
        })
    }

    fn hit(&self, found: &Found) -> Result<ReportedHit, StoreError> {
        let shown = self.place.found(&self.store, found.kind, &found.id)?;
        Ok(ReportedHit {
            kind: shown.kind.word(),
            id: shown.id,
            language: shown.page_language,
            title: shown.title.value,
            score: found.score,
        })
    }
}
