//! The main path: from the first start to a completed step, offline, in each language;
//! and everything is still there after a restart.

use anyhow::Result;
use lotse_tests::{Newcomer, Window};

async fn arrives_and_ticks_a_step(language: &'static str) -> Result<()> {
    let home = tempfile::tempdir()?;
    let maria = Newcomer::maria(language);

    // -- Maria opens Lotse for the first time.
    let window = Window::open_first(home.path()).await?;
    window.as_phone().await?;
    window.wait_for_screen("welcome-language").await?;
    maria.arrive(&window).await?;
    assert_eq!(
        window.attribute("html", "lang").await?.as_deref(),
        Some(language)
    );

    // -- Today first suggests her landlord.
    window.click("[data-nav=today]").await?;
    window
        .click("main[data-screen=today] [data-step=landlord-confirmation]")
        .await?;
    window.wait_for_screen("step").await?;
    window.click("[data-action=mark-done]").await?;
    window.wait_for("[data-action=unmark]").await?;

    // -- Then she registers her address and ticks a document that she has.
    window.click("[data-nav=today]").await?;
    window
        .click("main[data-screen=today] [data-step=register-address]")
        .await?;
    window.wait_for_screen("step").await?;
    window
        .click("label:has([data-paper=passport]), [data-paper=passport]")
        .await?;
    window.type_into("textarea", "Zimmer 12 — غرفة").await?;
    window.click("[data-action=mark-done]").await?;
    window.wait_for("[data-action=unmark]").await?;
    window.close().await?;

    // -- She closes the app and opens it again: nothing has changed.
    let window = Window::open(home.path()).await?;
    window.wait_for_screen("today").await?;
    assert_eq!(
        window.attribute("html", "lang").await?.as_deref(),
        Some(language)
    );
    window
        .run("location.hash = '#/step/register-address'", vec![])
        .await?;
    window.wait_for("[data-action=unmark]").await?;
    let note = window
        .run("return document.querySelector('textarea').value", vec![])
        .await?;
    assert_eq!(note, "Zimmer 12 — غرفة");
    let held = window.run("return document.querySelector('input[data-paper=passport], [data-paper=passport] input').checked", vec![]).await?;
    assert_eq!(held, true, "the passport is ticked");
    window.close().await
}

#[tokio::test]
async fn maria_arrives_in_german() -> Result<()> {
    arrives_and_ticks_a_step("de").await
}

#[tokio::test]
async fn maria_arrives_in_english() -> Result<()> {
    arrives_and_ticks_a_step("en").await
}

#[tokio::test]
async fn maria_arrives_in_arabic() -> Result<()> {
    arrives_and_ticks_a_step("ar").await
}

#[tokio::test]
async fn the_language_alone_is_enough() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    window.click("[data-language=en]").await?;
    window.click("[data-action=skip-place]").await?;
    window.click("[data-action=finish]").await?;
    window.wait_for_screen("today").await?;
    assert!(
        window.count("main[data-screen=today] [data-step]").await? >= 3,
        "three next steps"
    );
    window.close().await
}

/// The tests above prove nothing about being offline unless the network is cut.
#[test]
fn the_network_is_cut() -> Result<()> {
    if std::env::var_os("LOTSE_WITH_NETWORK").is_some() {
        return Ok(());
    }
    let interfaces: Vec<String> = std::fs::read_dir("/sys/class/net")?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    // /sys may still show the outer namespace; the routing table is that of this one.
    let routes = std::fs::read_to_string("/proc/net/route")?;
    assert_eq!(
        routes.lines().count(),
        1,
        "network is reachable through {interfaces:?}"
    );
    Ok(())
}
