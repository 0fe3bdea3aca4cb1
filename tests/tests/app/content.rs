//! Content, changes and employers without a server: this app has no national publisher
//! yet, and says so.

use anyhow::Result;
use lotse_tests::{Newcomer, Window};
use serde_json::json;

async fn maria_at(window: &Window, language: &'static str, address: &str) -> Result<()> {
    Newcomer::maria(language).arrive(window).await?;
    window
        .run("location.hash = arguments[0]", vec![json!(address)])
        .await?;
    Ok(())
}

/// Chooses a file in the content field, as the system's dialog would.
async fn choose_file(window: &Window, name: &str, text: &str) -> Result<()> {
    window
        .choose_file("input[name=content-file]", name, text.as_bytes())
        .await
}

#[tokio::test]
async fn a_code_that_opens_nothing_is_refused_in_place() -> Result<()> {
    for language in ["de", "ar"] {
        let home = tempfile::tempdir()?;
        let window = Window::open(home.path()).await?;
        maria_at(&window, language, "#/settings/employer").await?;
        window.wait_for_screen("employer").await?;
        let field = "main input[name=employer-code]";
        window.type_into(field, "sesame").await?;
        window.click("[data-action=open-code]").await?;
        window.wait_for("main [data-error=code-malformed]").await?;

        // -- It is a valid code, but opens no module of the shipped example.
        let clear = "const field = document.querySelector(arguments[0]);
            field.value = '';
            field.dispatchEvent(new Event('input', { bubbles: true }));";
        window.run(clear, vec![json!(field)]).await?;
        window
            .type_into(field, "de-example-employer/7K3M-9QXP-4TWD")
            .await?;
        window.click("[data-action=open-code]").await?;
        window.wait_for("main [data-error=code-unknown]").await?;
        assert_eq!(window.count("[data-employer]").await?, 0);
        window.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn nothing_has_changed_as_long_as_nothing_came() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    maria_at(&window, "de", "#/changes").await?;
    window
        .wait_for("main[data-screen=changes] [data-empty]")
        .await?;
    assert_eq!(window.count("[data-action=see-changes]").await?, 0);
    window.click("[data-nav=today]").await?;
    window.wait_for_screen("today").await?;
    assert_eq!(window.count("[data-hint]").await?, 0, "no hint on Today");
    window.close().await
}

#[tokio::test]
async fn an_app_without_a_publisher_says_so_and_shows_what_came_with_it() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    maria_at(&window, "de", "#/settings").await?;
    window.click("main [data-page=content]").await?;
    window.wait_for_screen("content").await?;
    window.wait_for("main [data-updates=off]").await?;
    assert_eq!(window.count("[data-action=update]").await?, 0);
    let packs = window.text("main").await?;
    assert!(packs.contains("Kam mit der App"), "{packs}");
    window.wait_for("[data-pack=de-mannheim]").await?;
    window.close().await
}

#[tokio::test]
async fn a_file_that_cannot_be_taken_in_is_told_of_and_nothing_is_lost() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    maria_at(&window, "de", "#/settings/content").await?;
    choose_file(&window, "letter.lotse", "Dear Maria").await?;
    window
        .wait_for("main [data-error=content-file-unreadable]")
        .await?;
    window.wait_for("[data-pack=de-mannheim]").await?;

    // -- Shipped content cannot be saved to a file either.
    window.click("[data-action=save-content]").await?;
    window.wait_for("[data-error=content-not-fetched]").await?;
    window.close().await
}

#[tokio::test]
async fn guides_and_events_share_a_place_on_a_phone_and_are_never_empty() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    window.as_phone().await?;
    Newcomer::maria("de").arrive(&window).await?;
    window.click("[data-nav=discover]").await?;
    window
        .wait_for("main[data-screen=guides] [data-guide=help-violence]")
        .await?;
    window.click("[data-guide=register-address]").await?;
    window.wait_for("[data-guide-step=planned] a").await?;
    window.click("[data-guide-step=planned] a").await?;
    window.wait_for_screen("step").await?;
    window.click("[data-nav=discover]").await?;
    window.wait_for_screen("guides").await?;
    window.click("main [data-room=events]").await?;
    window
        .wait_for("main[data-screen=events] [data-meetings] h2")
        .await?;
    window.as_laptop().await?;
    window.click("[data-nav=guides]").await?;
    window.wait_for_screen("guides").await?;
    window.close().await
}
