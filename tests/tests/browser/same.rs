//! In a browser, plan and search say what the installed app says.

use std::{iter, path::Path};

use anyhow::{Context, Result};
use base64::{Engine, prelude::BASE64_STANDARD};
use lotse_app::{App, Clock, Folders, KeyRing};
use lotse_pack_model::Place;
use lotse_tests::{MadeUpNewcomers, Window, relevance};
use serde::Serialize;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::scene::Scene;

/// Places of three states, and none.
const PLACES: [&str; 4] = ["de-mannheim", "de-jena", "de-duisburg", "de"];
/// Languages of the app that queries were written in; with each one more is indexed.
const LANGUAGES: [&str; 5] = ["ar", "de", "en", "fa", "uk"];
/// The languages whose content is a separate part.
const FETCHED: [&str; 11] = [
    "ar",
    "de-simple",
    "en",
    "es",
    "fa",
    "fr",
    "pl",
    "ro",
    "ru",
    "tr",
    "uk",
];
/// How many newcomers or queries one call of the driver takes.
const BATCH: usize = 12;
/// How many queries of each language are compared, where there are as many.
const QUERIES: usize = 54;

/// The app in this process.
struct Installed {
    app: App,
    _home: TempDir,
}

impl Installed {
    fn open() -> Result<Self> {
        let home = tempfile::tempdir()?;
        let folders = Folders {
            data: home.path().join("data"),
            saved: home.path().join("saved"),
        };
        let languages = ["de".to_owned()];
        let clock = Clock::default();
        let app = App::open(
            folders,
            KeyRing::files_only(),
            clock,
            None,
            &languages,
            |_| (),
        )?;
        Ok(Self { app, _home: home })
    }

    /// Runs a command as the browser's core does.
    fn invoke(&self, command: &str, given: &Value) -> Result<String> {
        let word = |name: &str| given[name].as_str().context("a string");
        Ok(match command {
            "take_copy" => as_json(&self.app.take_copy(word("base64")?)?)?,
            "choose_language" => as_json(&self.app.choose_language(word("language")?)?)?,
            "choose_place" => as_json(&self.app.choose_place(given["place"].as_str())?)?,
            "plan" => as_json(&self.app.plan()?)?,
            "search" => as_json(&self.app.search(word("query")?)?)?,
            _ => anyhow::bail!("{command} is not called here"),
        })
    }
}

fn as_json(value: &impl Serialize) -> Result<String> {
    Ok(serde_json::to_string(value)?)
}

/// A worker with the core alone, which answers lists of calls.
const WORKER: &str = "let core;
    const open = async ({ origin, core: folder, packs, languages }) => {
        const module = await import(`${origin}/${folder}/core.js`);
        await module.default({ module_or_path: `${origin}/${folder}/core_bg.wasm` });
        const ofSearch = languages.map((language) => `search-${language}`);
        const ofInterface = ['de', ...languages].filter((language) => language !== 'en')
            .map((language) => `interface-${language}`);
        const whole = ['base', 'towns', 'search'];
        for (const name of [...whole, ...languages, ...ofInterface, ...ofSearch]) {
            const answer = await fetch(`${origin}/${packs}/${name}.json`);
            module.give(name, await answer.text());
        }
        core = await module.Core.open(['de'], true, () => {});
    };
    const run = ([command, given]) => core.invoke(command, JSON.stringify(given));
    onmessage = async ({ data }) => {
        try {
            postMessage('calls' in data ? data.calls.map(run) : await open(data));
        } catch (error) {
            postMessage({ error: String(error) });
        }
    };";

/// Sends an order to the worker, which it starts first, and returns its answer.
const ASK: &str = "const [source, order, done] = arguments;
    window.core ??= new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
    window.core.onmessage = ({ data }) => done(data ?? null);
    window.core.postMessage({ origin: location.origin, ...order });";

/// The core of the web app in its own page, without the interface.
struct Core {
    window: Window,
    _scene: Scene,
}

impl Core {
    async fn open(scene: Scene) -> Result<Self> {
        let window = scene.open_browser().await?;
        // A file of the same web space: the page's own security policy forbids what follows.
        let bare = scene.url("manifest.webmanifest");
        window.visit_bare(&bare).await?;
        let open = json!({
            "core": scene.beginning_with("core-")?,
            "packs": scene.beginning_with("packs-")?,
            "languages": FETCHED,
        });
        let core = Self {
            window,
            _scene: scene,
        };
        core.ask(open).await?;
        Ok(core)
    }

    async fn ask(&self, order: Value) -> Result<Value> {
        let answer = self
            .window
            .run_async(ASK, vec![json!(WORKER), order])
            .await?;
        anyhow::ensure!(answer.get("error").is_none(), "the core says {answer}");
        Ok(answer)
    }

    /// Runs commands, each with what it is given, and returns their results.
    async fn invoke(&self, calls: &[(&str, Value)]) -> Result<Vec<String>> {
        let results = self.ask(json!({ "calls": calls })).await?;
        Ok(serde_json::from_value(results)?)
    }
}

/// Asserts that both say the same to each call.
async fn compare(core: &Core, installed: &Installed, calls: &[(&str, Value)]) -> Result<()> {
    let in_browser = core.invoke(calls).await?;
    assert_eq!(in_browser.len(), calls.len());
    for ((command, given), in_browser) in calls.iter().zip(in_browser) {
        let installed = installed.invoke(command, given)?;
        assert_eq!(in_browser, installed, "{command} {given}");
    }
    Ok(())
}

#[tokio::test]
async fn the_plan_of_any_newcomer_is_the_one_of_the_installed_app() -> Result<()> {
    let Some(scene) = Scene::new().await? else {
        return Ok(());
    };
    let core = Core::open(scene).await?;
    let installed = Installed::open()?;
    let today = jiff::Zoned::now().date();
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packs/de");
    let place = Place::read(&[pack])?.content("de".parse()?, today);
    let mut newcomers = MadeUpNewcomers::new(&place.content.facts, &PLACES, today, 17);
    for _ in 0..how_many()?.div_ceil(BATCH) {
        let mut calls = Vec::new();
        for _ in 0..BATCH {
            let copy = BASE64_STANDARD.encode(newcomers.make()?.to_string());
            calls.push(("take_copy", json!({ "base64": copy })));
            calls.push(("plan", json!({})));
        }
        compare(&core, &installed, &calls).await?;
    }
    core.window.close().await
}

#[tokio::test]
async fn queries_of_five_languages_find_the_same_in_the_same_order() -> Result<()> {
    let Some(scene) = Scene::new().await? else {
        return Ok(());
    };
    let core = Core::open(scene).await?;
    let installed = Installed::open()?;
    let mut queries = relevance::read(relevance::TUNING)?;
    queries.extend(relevance::read(relevance::REPORT)?);
    for language in LANGUAGES {
        let chosen = [("choose_language", json!({ "language": language }))];
        compare(&core, &installed, &chosen).await?;
        let queries = queries.iter().filter(|query| query.language == language);
        let mut queries: Vec<_> = queries.take(QUERIES).collect();
        // A place is chosen once for all of its queries.
        queries.sort_by_key(|query| &query.place);
        for queries in queries.chunk_by(|one, other| one.place == other.place) {
            let place = queries.first().map(|query| &query.place);
            let chosen = ("choose_place", json!({ "place": place }));
            let asked = queries
                .iter()
                .map(|query| ("search", json!({ "query": query.text })));
            let calls: Vec<_> = iter::once(chosen).chain(asked).collect();
            for calls in calls.chunks(BATCH) {
                compare(&core, &installed, calls).await?;
            }
        }
    }
    core.window.close().await
}

/// How many newcomers are compared. A quick build is slow: `LOTSE_NEWCOMERS=1000` takes minutes.
fn how_many() -> Result<usize> {
    Ok(std::env::var("LOTSE_NEWCOMERS").map_or(Ok(30), |count| count.parse())?)
}
