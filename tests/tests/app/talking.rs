//! Berta and Amal talk in their real windows through a real relay: Berta reads German
//! on a laptop, Amal Arabic on a phone.

use std::time::Duration;

use anyhow::{Result, ensure};
use lotse_tests::{COMPOSER, Newcomer, RelayProcess, Window};

/// Timeout for the relay; only a failure takes that long.
const PATIENCE: Duration = Duration::from_secs(60);

async fn is_clean(window: &Window) -> Result<()> {
    let found = window.axe().await?;
    ensure!(found.is_empty(), "{found:#?}");
    Ok(())
}

/// Waits until the last message is in this state, and returns the displayed state.
async fn last_in_state(window: &Window, state: &str) -> Result<String> {
    let css = format!("section:last-of-type li:last-child [data-message][data-state={state}]");
    window.text(&format!("{css} .meta > span")).await
}

async fn until_writers(relay: &RelayProcess, count: u64) -> Result<()> {
    while relay.writers()? != count {
        tokio::task::yield_now().await;
    }
    Ok(())
}

#[tokio::test]
async fn a_german_mentor_and_an_arab_newcomer_talk_from_the_invitation_to_the_farewell()
-> Result<()> {
    let folder = tempfile::tempdir()?;
    let relay = RelayProcess::start(folder.path())?;
    let ticket = relay.ticket()?;
    let (home_b, home_a) = (folder.path().join("berta"), folder.path().join("amal"));
    let berta = Window::open(&home_b).await?;
    berta.as_laptop().await?;
    Newcomer::maria("de").arrive(&berta).await?;
    berta.become_mentor(&ticket, "Berta").await?;
    berta.offer_invitation().await?;
    is_clean(&berta).await?;
    let amal = Window::open(&home_a).await?;
    amal.as_phone().await?;
    Newcomer::maria("ar").arrive(&amal).await?;
    amal.photograph_invitation(&berta).await?;
    is_clean(&amal).await?;
    amal.accept_invitation("أمل").await?;
    let id = amal.conversation().await?;
    berta.wait_for("[data-accepted]").await?;

    amal.fill(COMPOSER, "مرحبا بيرتا!").await?;
    amal.click("[data-action=send]").await?;
    amal.wait_for("[data-message][data-state=received]").await?;
    berta.go("#/today", "today").await?;
    berta.wait_for("[data-hint=talk]").await?;
    berta.go(&format!("#/talk/{id}"), "conversation").await?;
    assert_eq!(berta.heard("مرحبا بيرتا!").await?, "rtl");
    berta
        .say("Hallo! Schreib mir auf WhatsApp und schick mir Geld.")
        .await?;
    amal.wait_for("[data-cautions]").await?;
    let direction = amal.heard("Hallo! Schreib mir auf WhatsApp und schick mir Geld.");
    assert_eq!(direction.await?, "ltr");
    is_clean(&amal).await?;

    let address = relay.url.authority().to_owned();
    relay.stop()?;
    amal.say("هل تسمعينني؟").await?;
    assert_eq!(
        last_in_state(&amal, "waiting").await?,
        "تنتظر على هذا الجهاز"
    );
    let relay = RelayProcess::start_at(folder.path(), "lotse-relay.db", &address)?;
    // The system's event when the network is back.
    let back = "window.dispatchEvent(new Event('online'))";
    amal.run(back, vec![]).await?;
    berta.run(back, vec![]).await?;
    assert_eq!(last_in_state(&amal, "received").await?, "وصلت");
    assert_eq!(berta.heard("هل تسمعينني؟").await?, "rtl");

    berta.click("[data-action=menu]").await?;
    berta.click("[data-menu=block]").await?;
    berta.click("[data-action=confirm-block]").await?;
    berta.wait_for("[data-standing=blocked]").await?;
    // The relay learns of it after the screen changes.
    tokio::time::timeout(PATIENCE, until_writers(&relay, 1)).await??;
    amal.say("ما زلت هنا").await?;
    assert_eq!(last_in_state(&amal, "stuck-refused").await?, "لم تُرسل");
    is_clean(&amal).await?;
    berta.click("[data-action=unblock]").await?;
    berta.wait_for(COMPOSER).await?;
    amal.click("[data-action=send-again]").await?;
    last_in_state(&amal, "received").await?;
    assert_eq!(berta.heard("ما زلت هنا").await?, "rtl");

    amal.go("#/step/register-address", "step").await?;
    amal.click("[data-action=ask-mentor]").await?;
    amal.wait_for("[data-step-card]").await?;
    berta.wait_for("[data-step-card]").await?;
    is_clean(&berta).await?;

    amal.go(&format!("#/talk/{id}/share"), "share").await?;
    amal.wait_for("[data-topic] input").await?;
    amal.run(
        "document.querySelector('[data-topic] input').click()",
        vec![],
    )
    .await?;
    amal.click("[data-action=share]").await?;
    amal.wait_for_screen("conversation").await?;
    berta.go("#/desk", "desk").await?;
    berta.wait_for("[data-mentee] details").await?;
    is_clean(&berta).await?;

    amal.click("[data-action=menu]").await?;
    amal.click("[data-menu=leave]").await?;
    amal.click("[data-action=confirm-leave]").await?;
    berta.go(&format!("#/talk/{id}"), "conversation").await?;
    berta.wait_for("[data-standing=peer-left]").await?;
    is_clean(&berta).await?;
    amal.close().await?;
    berta.close().await?;
    relay.stop()
}
