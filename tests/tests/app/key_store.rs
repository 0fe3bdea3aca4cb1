//! The app lock on a computer with a key store, as on most desktops.

use std::{fs, path::Path};

use anyhow::{Result, ensure};
use lotse_tests::{Newcomer, Window, copy_folder, start_key_store};
use serde_json::{Value, json};

const PIN: &str = "auf Deck 7";

async fn call(window: &Window, command: &str, arguments: Value) -> Result<Value> {
    let script = "const [command, given, done] = arguments;
        window.__TAURI_INTERNALS__.invoke(command, given)
            .then((value) => done({ value }), (error) => done({ error }));";
    let arguments = vec![json!(command), arguments];
    let answer = window.run_async(script, arguments).await?;
    ensure!(answer.get("error").is_none(), "{command}: {answer}");
    Ok(answer["value"].clone())
}

async fn key_place(window: &Window) -> Result<Value> {
    Ok(call(window, "about", json!({})).await?["keyPlace"].clone())
}

async fn type_pin(window: &Window, pin: &str) -> Result<()> {
    window
        .run("document.querySelector('main input').value = ''", vec![])
        .await?;
    window.type_into("main input", pin).await?;
    window.click("main button[type=submit]").await
}

async fn unlock(window: &Window) -> Result<()> {
    window.wait_for_screen("locked").await?;
    type_pin(window, "a wrong one").await?;
    window.wait_for("[data-error=wrong-pin]").await?;
    type_pin(window, PIN).await?;
    window.wait_for_screen("today").await
}

fn key_files(home: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(home.join("app"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with("key") {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

#[tokio::test]
async fn a_pin_is_set_used_taken_away_and_everything_erased() -> Result<()> {
    let home = tempfile::tempdir()?;
    start_key_store(home.path())?;
    let window = Window::open(home.path()).await?;
    Newcomer::maria("de").arrive(&window).await?;
    assert_eq!(key_place(&window).await?, "system");
    assert_eq!(key_files(home.path())?, ["key.system"]);
    call(&window, "set_pin", json!({ "pin": PIN })).await?;
    assert_eq!(key_files(home.path())?, ["key.pin"]);
    window.close().await?;

    let window = Window::open(home.path()).await?;
    unlock(&window).await?;
    call(&window, "set_pin", json!({ "pin": null })).await?;
    assert_eq!(key_place(&window).await?, "system");
    window.close().await?;

    let window = Window::open(home.path()).await?;
    window.wait_for_screen("today").await?;
    call(&window, "erase_everything", json!({})).await?;
    window.close().await?;

    let window = Window::open(home.path()).await?;
    window.wait_for_screen("welcome-language").await?;
    assert_eq!(key_place(&window).await?, "system");
    window.close().await
}

/// Regression test: setting a PIN once terminated the app before it had deleted the key
/// from the key store, and then every start with the right PIN did so again.
#[tokio::test]
async fn who_was_locked_out_by_half_a_pin_gets_in_again() -> Result<()> {
    let home = tempfile::tempdir()?;
    start_key_store(home.path())?;
    let window = Window::open(home.path()).await?;
    Newcomer::maria("de").arrive(&window).await?;
    window.close().await?;
    let keyrings = home.path().join("share/keyrings");
    let before = home.path().join("before");
    copy_folder(&keyrings, &before)?;
    let name = fs::read(home.path().join("app/key.system"))?;
    let window = Window::open(home.path()).await?;
    call(&window, "set_pin", json!({ "pin": PIN })).await?;
    window.close().await?;

    // -- The state that the older app left.
    fs::remove_dir_all(&keyrings)?;
    copy_folder(&before, &keyrings)?;
    fs::write(home.path().join("app/key.system"), name)?;

    let window = Window::open(home.path()).await?;
    unlock(&window).await?;
    assert_eq!(key_files(home.path())?, ["key.pin"]);
    window.close().await
}
