//! The app lock, and deleting all data.

use std::fs;

use anyhow::Result;
use lotse_tests::{Newcomer, Window};
use serde_json::json;

async fn call(window: &Window, command: &str, arguments: serde_json::Value) -> Result<()> {
    let script = "const [command, given, done] = arguments;
        window.__TAURI_INTERNALS__.invoke(command, given).then(() => done(null), (error) => done(error));";
    let error = window
        .run_async(script, vec![json!(command), arguments])
        .await?;
    anyhow::ensure!(error.is_null(), "{command}: {error}");
    Ok(())
}

#[tokio::test]
async fn with_a_pin_nothing_is_shown_before_it() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    Newcomer::maria("de").arrive(&window).await?;
    call(&window, "set_pin", json!({ "pin": "auf Deck 7" })).await?;
    window.close().await?;

    let window = Window::open(home.path()).await?;
    window.wait_for_screen("locked").await?;
    window.type_into("main input", "wrong one").await?;
    window.click("main button[type=submit]").await?;
    window.wait_for("[data-error=wrong-pin]").await?;
    window
        .run("document.querySelector('main input').value = ''", vec![])
        .await?;
    window.type_into("main input", "auf Deck 7").await?;
    window.click("main button[type=submit]").await?;
    window
        .wait_for("main[data-screen=today] [data-step=landlord-confirmation]")
        .await?;
    window.close().await
}

#[tokio::test]
async fn erasing_leaves_nothing_behind() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    Newcomer::maria("de").arrive(&window).await?;
    let key = fs::read(home.path().join("app/key"))?;
    call(&window, "erase_everything", json!({})).await?;
    window.close().await?;
    assert_ne!(
        fs::read(home.path().join("app/key"))?,
        key,
        "the old key must be deleted"
    );
    let window = Window::open(home.path()).await?;
    window.wait_for_screen("welcome-language").await?;
    window.close().await
}
