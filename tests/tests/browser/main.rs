//! Lotse in a browser, from a poster: the same app, with nothing to install.

mod accessibility;
mod faults;
mod files;
mod gallery;
mod privacy;
mod same;
mod scene;

use std::{env, fs, path::Path};

use anyhow::{Context, Result};
use lotse_tests::{COPY, Newcomer, Server};
use serde_json::json;

use scene::Scene;

/// Goes through the app with the newcomers whose plans are checked against the law: each in
/// the language named first, and where `LOTSE_EACH_LANGUAGE` is set in the others too.
async fn goes_from_a_poster_to_a_ticked_step(
    name: &'static str,
    languages: [&'static str; 3],
) -> Result<()> {
    let all = env::var_os("LOTSE_EACH_LANGUAGE").is_some();
    for language in languages.into_iter().take(if all { 3 } else { 1 }) {
        let Some(scene) = Scene::new().await? else {
            return Ok(());
        };
        go_from_a_poster_to_a_ticked_step(scene, &Newcomer::read(name, language)?).await?;
    }
    Ok(())
}

async fn go_from_a_poster_to_a_ticked_step(mut scene: Scene, newcomer: &Newcomer) -> Result<()> {
    let poster = "#/step/register-address";
    let language = newcomer.language.as_str();

    // -- The code of a poster leads to its step, once everything is answered.
    let window = scene.open(poster).await?;
    window.wait_for_screen("welcome-language").await?;
    newcomer.arrive_at(&window, "step").await?;

    // -- Talk is absent, and its screen says why.
    assert_eq!(window.count("[data-nav=talk]").await?, 0);
    window.go("#/talk", "no-talk").await?;
    window.go(poster, "step").await?;

    // -- The step is ticked, with a note.
    let arrival = format!("packs/de/locales/{language}/arrival.ftl");
    let title = text_of(&arrival, "step-register-address")?;
    assert_eq!(window.text("h1").await?, title);
    window.type_into("textarea", "Zimmer 12").await?;
    window.click("[data-action=mark-done]").await?;
    window.wait_for("[data-action=unmark]").await?;

    // -- This browser promises nothing, which is said once, with a way to save a copy.
    window
        .click("[data-notice=may-forget] [data-action=export]")
        .await?;
    files::assert_answers(&files::saved(&scene, ".json").await?, newcomer)?;
    window.click("[data-action=understood]").await?;
    window.wait_until_gone("[data-notice=may-forget]").await?;
    window.wait_until_kept().await?;

    // -- The network is gone and the phone kills the browser.
    drop(scene.server.take());
    window.kill_browser()?;

    // -- The page is opened again: everything is there, in the same language.
    let window = scene.open(poster).await?;
    window.wait_for("[data-action=unmark]").await?;
    assert_eq!(window.run(files::NOTE, vec![]).await?, "Zimmer 12");
    let spoken = window.attribute("html", "lang").await?;
    assert_eq!(spoken.as_deref(), Some(language));

    // -- What a first visit did without has come as well: the search.
    window.go("#/search?q=Anmeldung", "search").await?;
    window.wait_for("[data-hit=register-address]").await?;
    window.close().await
}

/// A text of the repository that fills one line of its file.
fn text_of(file: &str, id: &str) -> Result<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file);
    let texts = fs::read_to_string(path)?;
    let begin = format!("{id} = ");
    let text = texts.lines().find_map(|line| line.strip_prefix(&begin));
    Ok(text
        .with_context(|| format!("{file} has no {id}"))?
        .to_owned())
}

#[tokio::test]
async fn maria_goes_from_a_poster_to_a_ticked_step() -> Result<()> {
    goes_from_a_poster_to_a_ticked_step("maria", ["de", "en", "ar"]).await
}

#[tokio::test]
async fn samir_goes_from_a_poster_to_a_ticked_step() -> Result<()> {
    goes_from_a_poster_to_a_ticked_step("samir", ["ar", "de", "en"]).await
}

#[tokio::test]
async fn arjun_goes_from_a_poster_to_a_ticked_step() -> Result<()> {
    goes_from_a_poster_to_a_ticked_step("arjun", ["en", "ar", "de"]).await
}

#[tokio::test]
async fn elena_goes_from_a_poster_to_a_ticked_step() -> Result<()> {
    goes_from_a_poster_to_a_ticked_step("elena", ["de", "en", "ar"]).await
}

#[tokio::test]
async fn emma_goes_from_a_poster_to_a_ticked_step() -> Result<()> {
    goes_from_a_poster_to_a_ticked_step("emma", ["en", "ar", "de"]).await
}

#[tokio::test]
async fn somebody_who_answers_nothing_goes_from_a_poster_to_a_ticked_step() -> Result<()> {
    goes_from_a_poster_to_a_ticked_step("nobody", ["ar", "de", "en"]).await
}

#[tokio::test]
async fn samir_finds_his_small_town_in_the_list_that_comes_after_the_app() -> Result<()> {
    let Some(scene) = Scene::new().await? else {
        return Ok(());
    };
    let window = scene.open("").await?;
    window.click("[data-language=en]").await?;
    window.wait_for_screen("welcome-place").await?;
    window.fill("input[type=search]", "Buxtehude").await?;
    window
        .click("[data-place='de-ni/Landkreis Stade/Buxtehude']")
        .await?;
    window.wait_for("[data-coverage=state]").await?;
    window.click("[data-action=confirm-place]").await?;
    window.wait_for_screen("welcome-questions").await?;
    window.click("[data-action=finish]").await?;
    window.wait_for_screen("today").await?;
    let greeting = window.text("main h1").await?;
    assert!(greeting.contains("Buxtehude"), "{greeting}");
    window.wait_until_kept().await?;
    window.close().await?;

    // -- On a later visit he chooses another language, and then another town.
    let window = scene.open("#/settings").await?;
    window.click("[data-language=ar]").await?;
    window.wait_for("html[lang=ar]").await?;
    window.click("[data-action=change-place]").await?;
    window.fill("input[type=search]", "Stade").await?;
    window
        .click("[data-place='de-ni/Landkreis Stade/Stade']")
        .await?;
    window.wait_until_gone("input[type=search]").await?;
    window.go("#/today", "today").await?;
    let greeting = window.text("main h1").await?;
    assert!(greeting.contains("Stade"), "{greeting}");
    window.close().await
}

/// Asks for something from elsewhere; returns whether it was refused.
const ASK_ELSEWHERE: &str = "const [url, done] = arguments;
    fetch(url, { mode: 'no-cors' }).then(() => done(false), () => done(true));";
/// The same from a worker, whose script is from the same web space.
const ASK_IN_WORKER: &str = "const [url, done] = arguments;
    const worker = new Worker('probe.js');
    worker.onmessage = ({ data }) => done(data);
    worker.postMessage(url);";
const PROBE: &str = "onmessage = ({ data }) =>
    fetch(data, { mode: 'no-cors' }).then(() => postMessage(false), () => postMessage(true));";

#[tokio::test]
async fn neither_page_nor_worker_asks_elsewhere_and_there_is_no_cookie() -> Result<()> {
    let Some(scene) = Scene::of_copy().await? else {
        return Ok(());
    };
    scene.put("probe.js", PROBE)?;
    let folder = tempfile::tempdir()?;
    let elsewhere = Server::start(folder.path())?;
    let url = json!(elsewhere.url()?);
    let window = scene.open("").await?;
    for script in [ASK_ELSEWHERE, ASK_IN_WORKER] {
        let refused = window.run_async(script, vec![url.clone()]).await?;
        assert_eq!(refused, json!(true), "{script}");
    }
    assert_eq!(elsewhere.connections(), 0);
    let cookies = window.run("return document.cookie", vec![]).await?;
    assert_eq!(cookies, json!(""));
    window.close().await
}

/// Returns when the largest of the app's files was written: the content.
const WRITTEN: &str = "const done = arguments[0];
    const look = async () => {
        const root = await navigator.storage.getDirectory();
        const lotse = await root.getDirectoryHandle('lotse');
        const pool = await lotse.getDirectoryHandle('.opaque');
        let largest = { size: 0 };
        for await (const handle of pool.values()) {
            const file = await handle.getFile();
            if (file.size > largest.size) largest = file;
        }
        return largest.lastModified;
    };
    look().then(done, (error) => done(String(error)));";

#[tokio::test]
async fn a_later_visit_does_not_install_the_content_again() -> Result<()> {
    let Some(scene) = Scene::new().await? else {
        return Ok(());
    };
    let window = scene.open("").await?;
    window.wait_for_screen("welcome-language").await?;
    Newcomer::maria("en").arrive(&window).await?;
    // Makes the search index.
    window.go("#/search?q=register", "search").await?;
    window.wait_for("[data-hit=register-address]").await?;
    let before = window.run_async(WRITTEN, vec![]).await?;
    assert!(before.is_i64(), "{before}");
    window.close().await?;

    let window = scene.open("#/plan").await?;
    window.wait_for_screen("plan").await?;
    assert_eq!(window.run_async(WRITTEN, vec![]).await?, before);
    window.close().await
}

#[tokio::test]
async fn a_second_tab_says_that_lotse_is_open_and_can_take_it_over() -> Result<()> {
    let Some(scene) = Scene::new().await? else {
        return Ok(());
    };
    let window = scene.open("").await?;
    window.wait_for_screen("welcome-language").await?;
    window.click("[data-language=en]").await?;
    window.wait_for_screen("welcome-place").await?;

    // -- The second tab changes nothing by itself.
    window.open_tab(&scene.url("")).await?;
    window.wait_for("[data-error=other-tab]").await?;
    window.first_tab().await?;
    window.wait_for_screen("welcome-place").await?;

    // -- She goes on in the second one: what she chose is there, and the first one says so.
    window.last_tab().await?;
    window.click("[data-action=retry]").await?;
    window.wait_for_screen("welcome-place").await?;
    window.first_tab().await?;
    window.wait_for("[data-error=other-tab]").await?;
    window.close().await
}

#[tokio::test]
async fn on_a_shared_computer_nothing_stays() -> Result<()> {
    let Some(scene) = Scene::new().await? else {
        return Ok(());
    };
    let window = scene.open("").await?;
    window.wait_for_screen("welcome-language").await?;
    Newcomer::maria("en").arrive(&window).await?;
    window.go("#/settings", "settings").await?;
    window.click("[data-action=forget]").await?;

    // -- It starts over, without what was there.
    window.wait_for_screen("welcome-language").await?;
    window.click("[data-language=de]").await?;
    window.wait_for_screen("welcome-place").await?;
    window.close().await?;

    // -- After that nothing of it is left, and what was there before still is.
    let window = scene.open("").await?;
    let spoken = window.attribute("html", "lang").await?;
    assert_eq!(spoken.as_deref(), Some("en"));
    window.close().await
}

#[tokio::test]
async fn what_maria_entered_goes_from_one_browser_to_another_by_a_code() -> Result<()> {
    let Some(mut scene) = Scene::new().await? else {
        return Ok(());
    };

    // -- Maria shows the code on her old phone.
    let window = scene.open("").await?;
    window.wait_for_screen("welcome-language").await?;
    Newcomer::maria("ar").arrive(&window).await?;
    window.go("#/step/register-address", "step").await?;
    window.type_into("textarea", "Zimmer 12").await?;
    window.click("[data-action=mark-done]").await?;
    window.wait_for("[data-action=unmark]").await?;
    window.go("#/settings", "settings").await?;
    window.click("[data-action=copy-code]").await?;
    let picture = window.photograph_of("[data-qr]").await?;
    window.close().await?;

    // -- The new one reads it from a photograph, before the welcome is over.
    scene.take_new_phone()?;
    let window = scene.open("").await?;
    window.click("[data-language=en]").await?;
    window.wait_for_screen("welcome-place").await?;
    window.click("[data-action=bring]").await?;
    window.wait_for_screen("copy").await?;
    window.choose_picture("input[name=copy]", &picture).await?;
    window.wait_for("[data-copy] [data-sort=notes]").await?;
    window.click("[data-action=take-over]").await?;
    window.wait_for_screen("today").await?;
    let spoken = window.attribute("html", "lang").await?;
    assert_eq!(spoken.as_deref(), Some("ar"));
    window.go("#/step/register-address", "step").await?;
    window.wait_for("[data-action=unmark]").await?;
    assert_eq!(window.run(files::NOTE, vec![]).await?, "Zimmer 12");
    window.close().await
}

#[tokio::test]
async fn a_code_opens_the_page_and_stays_out_of_its_address() -> Result<()> {
    let Some(scene) = Scene::new().await? else {
        return Ok(());
    };
    let window = scene.open(&format!("#{COPY}")).await?;
    window.wait_for("[data-copy]").await?;
    let address = "return location.hash";
    assert_eq!(window.run(address, vec![]).await?, "#/today");
    assert_eq!(window.axe().await?, []);

    // -- She does not want it, and is asked the usual questions.
    window.click("[data-action=not-now]").await?;
    window.wait_for_screen("welcome-language").await?;
    window.close().await
}
