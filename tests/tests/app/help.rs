//! Help for people in danger asks for nothing and leaves no trace on the device.

use anyhow::Result;
use lotse_tests::{Newcomer, Window};
use serde_json::{Value, json};

const PAGE: &str = "[data-guide-page=help-violence]";

async fn history(window: &Window) -> Result<Value> {
    window.run("return history.length;", vec![]).await
}

async fn recent(window: &Window) -> Result<Value> {
    let script = "const done = arguments[0];
        window.__TAURI_INTERNALS__.invoke('recent_searches').then(done);";
    window.run_async(script, vec![]).await
}

/// Neither the title nor the address reveals the page.
async fn tells_nothing(window: &Window) -> Result<()> {
    let script = "return [document.title, location.hash];";
    assert_eq!(
        window.run(script, vec![]).await?,
        json!(["Lotse", "#/today"])
    );
    Ok(())
}

async fn search(window: &Window, text: &str) -> Result<()> {
    window.go("#/search", "search").await?;
    window.fill("input[name=search]", text).await?;
    let answer = format!("[data-results='{text}']");
    window.wait_for(&answer).await
}

#[tokio::test]
async fn the_emergency_button_leads_to_help_that_leaves_no_trace() -> Result<()> {
    for language in ["de", "ar"] {
        let home = tempfile::tempdir()?;
        let window = Window::open(home.path()).await?;
        window.as_phone().await?;
        Newcomer::maria(language).arrive(&window).await?;
        window.click("[data-nav=plan]").await?;
        window.wait_for_screen("plan").await?;
        window.click("[data-nav=today]").await?;
        window.wait_for_screen("today").await?;
        let before = history(&window).await?;
        window.click("[data-action=emergency]").await?;
        window.wait_for("dialog[open] [data-help]").await?;
        assert_eq!(window.axe().await?, [], "the dialog");
        window
            .click("[data-help] [data-guide=help-violence]")
            .await?;
        window.wait_for(PAGE).await?;
        assert_eq!(history(&window).await?, before);
        tells_nothing(&window).await?;
        assert_eq!(window.axe().await?, [], "the page");

        // -- The phone numbers are above the text.
        let order = "const [call, text] = [...document.querySelectorAll('[data-help-now] a[href^=\"tel:\"], .guide')];
            return call.matches('a') && text !== undefined;";
        assert_eq!(window.run(order, vec![]).await?, true);

        // -- One tap leads to Today; Back leads to the page before.
        window.click("[data-action=leave]").await?;
        window.wait_for_screen("today").await?;
        assert_eq!(history(&window).await?, before);
        window.run("history.back();", vec![]).await?;
        window.wait_for_screen("plan").await?;
        window.run("history.forward();", vec![]).await?;
        window.wait_for_screen("today").await?;
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_way_on_from_a_help_page_leads_back_to_today() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    window.as_laptop().await?;
    Newcomer::maria("en").arrive(&window).await?;
    window.go("#/guides", "guides").await?;
    window.click("main [data-guide=help-violence]").await?;
    window.wait_for(PAGE).await?;
    tells_nothing(&window).await?;
    // -- The link to Today does the same.
    window.click("[data-nav=today]").await?;
    window.wait_for_screen("today").await?;
    window.go("#/guides", "guides").await?;
    window.click("main [data-guide=help-violence]").await?;
    window.wait_for(PAGE).await?;
    window.click("[data-nav=plan]").await?;
    window.wait_for_screen("plan").await?;
    window.run("history.back();", vec![]).await?;
    window.wait_for_screen("today").await?;

    // -- The address does not keep the page, whatever led there.
    window.go("#/guides/help-crisis", "guide").await?;
    window.wait_for("[data-guide-page=help-crisis]").await?;
    tells_nothing(&window).await?;
    window.close().await
}

#[tokio::test]
async fn what_led_to_help_is_never_among_the_recent_searches() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    window.as_phone().await?;
    Newcomer::maria("de").arrive(&window).await?;

    // -- Typed and tapped; typed, submitted and tapped; words with other hits too.
    for (text, page) in [
        ("Gewalt", "help-violence"),
        ("Schwanger", "help-pregnancy"),
        ("Arzt", "help-no-papers"),
    ] {
        search(&window, text).await?;
        window.type_into("input[name=search]", "\u{E007}").await?;
        let before = history(&window).await?;
        window
            .click(&format!("[data-kind=guide] [data-hit={page}]"))
            .await?;
        window
            .wait_for(&format!("[data-guide-page={page}]"))
            .await?;
        assert_eq!(history(&window).await?, before, "{text}");
        tells_nothing(&window).await?;
        assert_eq!(recent(&window).await?, json!([]), "{text}");
    }

    // -- Nor are searches that match such a page, whatever the user does next.
    search(&window, "Gewalt").await?;
    window.type_into("input[name=search]", "\u{E007}").await?;
    window.click("[data-kind=contact] [data-hit]").await?;
    window.wait_for_screen("contacts").await?;
    assert_eq!(recent(&window).await?, json!([]));

    // -- Other searches are kept as usual.
    search(&window, "Kita").await?;
    window.type_into("input[name=search]", "\u{E007}").await?;
    window.click("[data-nav=plan]").await?;
    window.wait_for_screen("plan").await?;
    let script = "const done = arguments[0];
        const look = () => window.__TAURI_INTERNALS__.invoke('recent_searches').then((words) => words.length > 0 ? done(words) : requestAnimationFrame(look));
        look();";
    assert_eq!(window.run_async(script, vec![]).await?, json!(["Kita"]));
    window.close().await
}
