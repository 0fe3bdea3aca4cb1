//! `lotse-pack search`

use std::{
    io::{self, BufRead},
    path::PathBuf,
    process::ExitCode,
};

use anyhow::Context;
use jiff::Timestamp;
use lotse_core::{Content, EntryKind, PackId};
use lotse_i18n::{Language, Texts};
use lotse_pack_model::{Pack, Place};
use lotse_search::Question;
use lotse_store::{ContentStore, Found, Installation, NewPack, Origin};
use serde::Serialize;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Folders of packs; the uppermost is the place. What a pack extends is looked up beside it.
    #[arg(required = true, value_name = "PACK_DIR")]
    packs: Vec<PathBuf>,
    /// The language of whoever searches; the country's own without it.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<Language>,
    /// Print JSON, a line for each question.
    #[arg(long)]
    json: bool,
}

/// What was found for a question.
#[derive(Serialize)]
struct Answer<'a> {
    query: &'a str,
    hits: Vec<Hit>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suggestions: Vec<String>,
}

/// An entry that was found.
#[derive(Serialize)]
struct Hit {
    kind: &'static str,
    id: String,
    /// The language in which whoever searches will read it.
    language: Language,
    /// How well it answers, between 0 and 1.
    score: f64,
    #[serde(skip)]
    title: String,
}

/// A place that can be searched.
struct Searched {
    place: Place,
    content: Content,
    store: ContentStore,
    packs: Vec<PackId>,
    texts: Texts,
    /// The languages in which pages are looked for.
    chain: Vec<Language>,
}

pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let place = Place::read(&arguments.packs)?;
    let source = place.packs.first().and_then(Pack::source_language).cloned();
    let source = source.context("the packs have no language")?;
    let language = arguments.lang.clone().unwrap_or_else(|| source.clone());
    let folder = tempfile::tempdir().context("cannot make a folder for the index")?;
    let (mut store, _) = ContentStore::open(folder.path())?;
    let today = crate::today(None);
    let figures = place.figures(today);
    let packs: Vec<NewPack<'_>> = place
        .packs
        .iter()
        .map(|pack| NewPack::new(pack, Origin::default(), &figures))
        .collect();
    let installation = Installation {
        packs: &packs,
        ..Installation::default()
    };
    store.install(&installation, Timestamp::now())?;
    let searched = Searched {
        content: place.content().0,
        packs: place.packs.iter().map(|pack| pack.id().clone()).collect(),
        texts: place.texts(&language, today),
        chain: lotse_pack_model::text_chain(&language, &place.languages(), &source),
        place,
        store,
    };
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

fn print(answer: &Answer<'_>) -> anyhow::Result<()> {
    say!("{}", answer.query)?;
    for Hit {
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

impl Searched {
    fn answer<'a>(&self, query: &'a str) -> anyhow::Result<Answer<'a>> {
        let readable: Vec<String> = self.chain.iter().map(ToString::to_string).collect();
        let readable: Vec<&str> = readable.iter().map(String::as_str).collect();
        let leads_to = |kind, id: &str| self.content.leads_to(kind, id);
        let search = self
            .store
            .search(&Question::new(query), &self.packs, &readable, leads_to)?;
        Ok(Answer {
            query,
            hits: search
                .found
                .into_iter()
                .map(|found| self.hit(found))
                .collect(),
            suggestions: search.suggestions,
        })
    }

    fn hit(&self, found: Found) -> Hit {
        let title = self
            .texts
            .text(&format!("{}-{}", found.kind, found.id), None);
        let page = (found.kind == EntryKind::Guide)
            .then(|| self.language_of_page(&found.id))
            .flatten();
        let shown_in = title.as_ref().map(|title| title.language.clone());
        Hit {
            language: page.or(shown_in).unwrap_or_else(Language::english),
            title: title.map_or_else(|| found.id.clone(), |title| title.value),
            kind: found.kind.word(),
            id: found.id,
            score: found.score,
        }
    }

    /// The language in which the page of a guide is shown.
    fn language_of_page(&self, id: &str) -> Option<Language> {
        let has = |language: &&Language| {
            let parts = self
                .place
                .packs
                .iter()
                .filter_map(|pack| pack.languages.get(language));
            parts
                .flat_map(|part| part.guides.keys())
                .any(|guide| guide.as_str() == id)
        };
        self.chain.iter().find(has).cloned()
    }
}
