//! Failures between web space and browser: each is reported, and no data is lost.

use anyhow::{Context, Result};
use lotse_tests::{Browser, Newcomer};
use serde_json::json;

use crate::scene::Scene;

/// Fetches the service worker again and returns the state that it ends in.
const UPDATE: &str = "const done = arguments[0];
    const look = async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        const follow = () => {
            const worker = registration.installing;
            worker?.addEventListener('statechange', () => done(worker.state), { once: true });
        };
        registration.addEventListener('updatefound', follow);
        await registration.update();
    };
    look();";

/// The versions of the page that are kept, each by the name of its cache.
const KEPT: &str = "const done = arguments[0]; caches.keys().then(done);";

#[tokio::test]
async fn a_truncated_program_is_reported_and_loads_at_the_next_try() -> Result<()> {
    let Some(scene) = Scene::new().await? else {
        return Ok(());
    };
    let server = scene.server.as_ref().context("no server")?;
    server.break_off(true);
    let window = scene.open_browser().await?;
    window.visit_bare(&scene.url("")).await?;
    window.wait_for("[data-error=not-loaded]").await?;
    server.break_off(false);
    window.click("[data-action=retry]").await?;
    window.wait_for_screen("welcome-language").await?;
    window.close().await
}

#[tokio::test]
async fn a_broken_worker_is_reported_and_loads_at_the_next_try() -> Result<()> {
    let Some(scene) = Scene::of_copy().await? else {
        return Ok(());
    };
    let worker = scene.worker()?;
    let whole = scene.remove(&worker)?;
    scene.put(&worker, &format!("{whole}("))?;
    let window = scene.open_browser().await?;
    window.visit_bare(&scene.url("")).await?;
    window.wait_for("[data-error=not-loaded]").await?;
    scene.put(&worker, &whole)?;
    window.click("[data-action=retry]").await?;
    window.wait_for_screen("welcome-language").await?;
    window.close().await
}

#[tokio::test]
async fn a_page_that_cannot_be_stored_completely_says_so() -> Result<()> {
    let Some(scene) = Scene::of_copy().await? else {
        return Ok(());
    };
    // -- Somebody's server changes what it hands out.
    scene.replace("manifest.webmanifest", "Lotse", "Lotse!")?;
    let window = scene.open("").await?;
    window.click("[data-language=en]").await?;
    window.wait_for("[data-notice=not-offline]").await?;
    window.click("[data-action=understood]").await?;
    window.wait_until_gone("[data-notice=not-offline]").await?;
    window.close().await
}

#[tokio::test]
async fn a_search_whose_part_is_missing_says_so_and_finds_at_the_next_try() -> Result<()> {
    let Some(scene) = Scene::of_copy().await? else {
        return Ok(());
    };
    let part = format!("{}/search.json", scene.beginning_with("packs-")?);
    let text = scene.remove(&part)?;
    let window = scene.open("").await?;
    window.wait_for_screen("welcome-language").await?;
    Newcomer::maria("en").arrive(&window).await?;
    window.go("#/search?q=register", "search").await?;
    window.wait_for("[data-error=not-loaded]").await?;
    scene.put(&part, &text)?;
    window.click("[data-action=retry]").await?;
    window.wait_for("[data-hit=register-address]").await?;
    window.close().await
}

#[tokio::test]
async fn a_new_version_waits_until_it_is_asked_for_and_keeps_everything() -> Result<()> {
    let Some(scene) = Scene::of_copy().await? else {
        return Ok(());
    };
    let window = scene.open("").await?;
    window.wait_for_screen("welcome-language").await?;
    Newcomer::maria("en").arrive(&window).await?;
    window.wait_until_kept().await?;
    window.close().await?;

    // -- The page is open when the place puts up another version.
    let window = scene.open("#/step/register-address").await?;
    window.wait_for_screen("step").await?;
    let before = window.run_async(KEPT, vec![]).await?;
    scene.put_up_another_version()?;
    assert_eq!(window.run_async(UPDATE, vec![]).await?, "installed");
    window.wait_for("[data-notice=new-version]").await?;
    window.click("[data-action=mark-done]").await?;
    window.wait_for("[data-action=unmark]").await?;

    // -- She takes it: what she ticked is there, and the version before is gone.
    window.click("[data-action=begin-new-version]").await?;
    window.wait_until_gone("[data-notice=new-version]").await?;
    window.wait_for("[data-action=unmark]").await?;
    let after = window.run_async(KEPT, vec![]).await?;
    assert_eq!(after.as_array().map(Vec::len), Some(1), "{after}");
    assert_ne!(after, before);
    window.close().await
}

#[tokio::test]
async fn a_file_with_the_wrong_digest_is_not_cached() -> Result<()> {
    let Some(mut scene) = Scene::of_copy().await? else {
        return Ok(());
    };
    let window = scene.open("").await?;
    window.wait_for_screen("welcome-language").await?;
    Newcomer::maria("en").arrive(&window).await?;
    window.wait_until_kept().await?;

    // -- Another version comes, of which a file was tampered with.
    scene.put_up_another_version()?;
    scene.replace("index.html", "</body>", "<!-- changed --></body>")?;
    assert_eq!(window.run_async(UPDATE, vec![]).await?, "redundant");
    assert_eq!(window.count("[data-notice=new-version]").await?, 0);
    window.close().await?;

    // -- The version before is still there, without a network.
    drop(scene.server.take());
    let window = scene.open("").await?;
    window.wait_for_screen("today").await?;
    window.close().await
}

#[tokio::test]
async fn a_full_disk_is_reported_and_saved_data_survives() -> Result<()> {
    let Some(scene) = Scene::new().await? else {
        return Ok(());
    };
    if Browser::chosen() != Browser::Chromium {
        eprintln!("Only Chromium lets a test say how much a page may store.");
        return Ok(());
    }
    let window = scene.open("").await?;
    window.wait_for_screen("welcome-language").await?;
    Newcomer::maria("en").arrive(&window).await?;
    window.go("#/step/register-address", "step").await?;
    window.click("[data-action=mark-done]").await?;
    window.wait_for("[data-action=unmark]").await?;

    // -- The browser gives the page no more room, and she takes over a copy that needs some.
    window.limit_storage(&scene.url(""), Some(1)).await?;
    window.go("#/settings", "settings").await?;
    let copy = large_copy()?;
    window
        .choose_file("input[name=copy]", "copy.json", &copy)
        .await?;
    window.wait_for("[data-error=disk-full]").await?;

    // -- There is room again: the tick is there, and nothing of the copy.
    window.limit_storage(&scene.url(""), None).await?;
    window.close().await?;
    let window = scene.open("#/step/register-address").await?;
    window.wait_for("[data-action=unmark]").await?;
    let note = "return document.querySelector('textarea').value";
    assert_eq!(window.run(note, vec![]).await?, "");
    window.close().await
}

/// A copy with eight megabytes of notes.
fn large_copy() -> Result<Vec<u8>> {
    let steps = (0..4_000).map(|step| format!("step-{step}"));
    let steps = steps.chain(["register-address".to_owned()]);
    let notes: serde_json::Map<_, _> = steps
        .map(|step| (step, "Zimmer 12 ".repeat(200).into()))
        .collect();
    Ok(serde_json::to_vec(&json!({
        "answers": {},
        "marks": {},
        "notes": notes,
        "ownDates": {},
        "documents": [],
        "employerCodes": {},
        "settings": {},
    }))?)
}
