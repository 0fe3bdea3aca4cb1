//! Amal's mailbox moves, in real windows, from the relay of her first mentor to that of
//! the second.

use anyhow::{Result, ensure};
use lotse_tests::{Newcomer, RelayProcess, Talker, Window};

const COMPOSER: &str = "textarea[name=message]";

async fn is_clean(window: &Window) -> Result<()> {
    let found = window.axe().await?;
    ensure!(found.is_empty(), "{found:#?}");
    Ok(())
}

#[tokio::test]
async fn amal_moves_with_a_tick_and_berta_agrees_with_a_tap() -> Result<()> {
    let (here, there, home) = (
        tempfile::tempdir()?,
        tempfile::tempdir()?,
        tempfile::tempdir()?,
    );
    let first = RelayProcess::start(here.path())?;
    let second = RelayProcess::start(there.path())?;
    let berta = Window::open(&home.path().join("berta")).await?;
    Newcomer::maria("de").arrive(&berta).await?;
    berta.become_mentor(&first.ticket()?, "Berta").await?;
    berta.offer_invitation().await?;
    let amal = Window::open(&home.path().join("amal")).await?;
    amal.as_phone().await?;
    Newcomer::maria("ar").arrive(&amal).await?;
    amal.photograph_invitation(&berta).await?;
    ensure!(
        amal.count("[name=moves]").await? == 0,
        "there is no mailbox yet"
    );
    amal.accept_invitation("Amal").await?;
    berta.wait_for("[data-accepted]").await?;
    berta.click("[data-accepted] a").await?;
    berta.wait_for_screen("conversation").await?;

    let dora = Talker::open(&home.path().join("dora"), "de")?;
    dora.become_mentor(&second.ticket()?, "Dora")?;
    amal.paste_invitation(&dora.app.invite()?.link).await?;
    amal.wait_for("[name=moves]").await?;
    amal.click("[name=moves]").await?;
    is_clean(&amal).await?;
    amal.accept_invitation("Amal").await?;

    berta.wait_for("[data-notice=moved]").await?;
    is_clean(&berta).await?;
    berta.click("[data-action=follow-peer]").await?;
    berta.wait_until_gone("[data-notice=moved]").await?;
    berta.fill(COMPOSER, "Gut, dass es klappt.").await?;
    berta.click("[data-action=send]").await?;
    // Amal's former mailbox is fetched only every five minutes.
    berta
        .wait_for("[data-message][data-state=received]")
        .await?;
    berta.close().await?;
    amal.close().await
}
