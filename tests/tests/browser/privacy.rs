//! What stays on a phone or a computer that others hold in their hands as well.

use anyhow::Result;
use lotse_tests::{Newcomer, Window};
use serde_json::{Value, json};

use crate::{
    files::{NOTE, arrive_with_a_copy},
    scene::Scene,
    text_of,
};

const PIN: &str = "481516";

/// Returns everything that the page keeps: its files, and what is in its storage. What it
/// only has until it is closed is in its own folder, for which nobody has the key then.
const LOOK: &str = "const done = arguments[0];
    const digest = async (file) => {
        const bytes = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
        return Array.from(new Uint8Array(bytes)).join();
    };
    const look = async (folder) => {
        const found = {};
        for await (const [name, handle] of folder.entries()) {
            found[name] = handle.kind === 'file' ? await digest(await handle.getFile()) : await look(handle);
        }
        return found;
    };
    const forgotten = 'lotse-forgotten';
    navigator.storage.getDirectory().then(look)
        .then(({ [forgotten]: _, ...files }) => done([files, { ...localStorage }]), (error) => done(String(error)));";

/// Returns the first 16 bytes of the database of the person, which are its salt
/// (<https://www.zetetic.net/sqlcipher/design/>). It is in a file of a pool, after a header of
/// 4096 bytes that begins with its name.
const SALT: &str = "const done = arguments[0];
    const look = async () => {
        const root = await navigator.storage.getDirectory();
        const lotse = await root.getDirectoryHandle('lotse');
        const pool = await lotse.getDirectoryHandle('.opaque');
        for await (const handle of pool.values()) {
            const file = await handle.getFile();
            const begin = new Uint8Array(await file.slice(0, 512).arrayBuffer());
            const name = new TextDecoder().decode(begin.slice(0, begin.indexOf(0)));
            const salt = new Uint8Array(await file.slice(4096, 4112).arrayBuffer());
            if (name === '/user.db') return Array.from(salt).join();
        }
        return null;
    };
    look().then(done, (error) => done(String(error)));";

#[tokio::test]
async fn a_pin_locks_the_page_and_erasing_leaves_nothing_of_a_person() -> Result<()> {
    let Some(scene) = Scene::new().await? else {
        return Ok(());
    };
    let window = arrive_with_a_copy(&scene).await?;
    window.go("#/settings", "settings").await?;
    window.click("[data-action=set-pin]").await?;
    window.fill("[name=new-pin]", PIN).await?;
    window.fill("[name=new-pin-again]", PIN).await?;
    window.click("[data-action=confirm-pin]").await?;
    window.wait_for("[data-action=remove-pin]").await?;
    window.close().await?;

    // -- Somebody else opens the page and guesses; then she herself.
    let window = scene.open("#/step/tax-id").await?;
    window.wait_for_screen("locked").await?;
    give_pin(&window, "123456").await?;
    window.wait_for("[data-error=wrong-pin]").await?;
    give_pin(&window, PIN).await?;
    window.wait_for_screen("step").await?;

    // -- She takes the PIN away, and it asks no more.
    window.go("#/settings", "settings").await?;
    window.click("[data-action=remove-pin]").await?;
    window.wait_until_gone("[data-action=remove-pin]").await?;
    window.close().await?;
    let window = scene.open("#/settings").await?;
    window.wait_for_screen("settings").await?;

    // -- She erases everything: the app starts over, without a trace of the old data.
    window.click("[data-action=erase]").await?;
    let word = text_of("locales/ar/common.ftl", "erase-word")?;
    window.type_into("[name=erase-word]", &word).await?;
    window.click("[data-action=confirm-erase]").await?;
    window.wait_for_screen("welcome-language").await?;
    Newcomer::maria("de").go_to_plan(&window).await?;
    window.go("#/step/tax-id", "step").await?;
    assert_eq!(window.run(NOTE, vec![]).await?, "");
    window.close().await
}

async fn give_pin(window: &Window, pin: &str) -> Result<()> {
    window.fill("main input", pin).await?;
    window.click("main button[type=submit]").await
}

#[tokio::test]
async fn on_a_shared_computer_nothing_is_kept_from_the_first_screen_on() -> Result<()> {
    let Some(scene) = Scene::new().await? else {
        return Ok(());
    };
    let window = scene.open("").await?;
    window.click("[data-language=en]").await?;
    window.wait_for_screen("welcome-place").await?;
    window.wait_until_kept().await?;
    window
        .click("details:has([data-action=forget]) summary")
        .await?;
    window.click("[data-action=forget]").await?;
    window.wait_for_screen("welcome-language").await?;
    let before = kept(&window).await?;

    // -- He answers, writes, and reads: nothing of it is written anywhere.
    Newcomer::maria("ar").arrive(&window).await?;
    let step = "a[href*='step/register-address']";
    window.click("[data-nav=plan]").await?;
    window.wait_for_screen("plan").await?;
    window.click(step).await?;
    window.wait_for_screen("step").await?;
    window.type_into("textarea", "Zimmer 12").await?;
    window.click("[data-action=mark-done]").await?;
    window.wait_for("[data-action=unmark]").await?;
    assert_eq!(kept(&window).await?, before);

    // -- The history of the browser does not say where he was, and back still leads there.
    window.click("[data-nav=contacts]").await?;
    window.wait_for_screen("contacts").await?;
    window.run("history.back()", vec![]).await?;
    window.wait_for_screen("step").await?;
    let address = window
        .run("return location.pathname + location.hash", vec![])
        .await?;
    assert_eq!(address, "/");
    window.close().await?;

    let window = scene.open("").await?;
    window.wait_for("html[lang=en]").await?;
    window.wait_for_screen("welcome-place").await?;
    window.close().await
}

async fn kept(window: &Window) -> Result<Value> {
    let kept = window.run_async(LOOK, vec![]).await?;
    anyhow::ensure!(kept.is_array(), "{kept}");
    Ok(kept)
}

#[tokio::test]
async fn the_database_of_each_person_has_a_salt_of_its_own() -> Result<()> {
    let Some(mut scene) = Scene::new().await? else {
        return Ok(());
    };
    let mut salts = Vec::new();
    for _ in 0..2 {
        let window = scene.open("").await?;
        window.wait_for_screen("welcome-language").await?;
        let found = window.run_async(SALT, vec![]).await?;
        anyhow::ensure!(found.is_string(), "{found}");
        salts.push(found);
        window.close().await?;
        scene.take_new_phone()?;
    }
    let zero = json!(["0"; 16].join(","));
    assert!(!salts.contains(&zero), "{salts:?}");
    assert_ne!(salts.first(), salts.last());
    Ok(())
}
