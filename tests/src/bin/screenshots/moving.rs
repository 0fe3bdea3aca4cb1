//! A newcomer's mailbox moves to the relay of a second mentor, and the first one is
//! asked.

use std::path::Path;

use anyhow::Result;
use lotse_tests::{RelayProcess, Window};

use super::talk::{arrive, conversation};

/// Saves screenshots of the second invitation and of the question; all read `language`.
pub(super) async fn walk(language: &'static str, folder: &Path) -> Result<()> {
    let home = tempfile::tempdir()?;
    let (here, there) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let first = RelayProcess::start(here.path())?;
    let second = RelayProcess::start(there.path())?;
    let amal = arrive(&home.path().join("amal"), language).await?;
    let berta = mentor(&home.path().join("berta"), language, &first).await?;
    accept(&berta, &amal).await?;
    berta.wait_for("[data-accepted]").await?;
    let id = conversation(&amal).await?;

    let dora = mentor(&home.path().join("dora"), language, &second).await?;
    read_invitation(&dora, &amal).await?;
    amal.click("[name=moves]").await?;
    save(&amal, folder, &format!("{language}-moving-accept")).await?;
    amal.click("[data-action=accept]").await?;
    amal.wait_for_screen("conversation").await?;
    dora.close().await?;

    berta.go(&format!("#/talk/{id}"), "conversation").await?;
    berta.wait_for("[data-notice=moved]").await?;
    save(&berta, folder, &format!("{language}-moving-asked")).await?;
    berta.click("[data-action=follow-peer]").await?;
    berta.wait_until_gone("[data-notice=moved]").await?;
    berta.close().await?;
    amal.close().await
}

async fn mentor(home: &Path, language: &'static str, relay: &RelayProcess) -> Result<Window> {
    let mentor = arrive(home, language).await?;
    mentor.go("#/talk/mentor", "mentor").await?;
    mentor.fill("textarea", &relay.ticket()?).await?;
    mentor.fill("input[name=talk-name]", "Berta").await?;
    mentor.click("[data-action=become-mentor]").await?;
    mentor.wait_for_screen("desk").await?;
    mentor.click("[data-action=invite]").await?;
    mentor.wait_for("[data-offer] svg").await?;
    Ok(mentor)
}

async fn read_invitation(mentor: &Window, newcomer: &Window) -> Result<()> {
    newcomer.go("#/talk/invitation", "invitation").await?;
    let code = mentor.photograph().await?;
    newcomer.choose_picture("input[name=code]", &code).await?;
    newcomer.wait_for("[data-invitation]").await?;
    newcomer.fill("input[name=talk-name]", "Amal").await
}

async fn accept(mentor: &Window, newcomer: &Window) -> Result<()> {
    read_invitation(mentor, newcomer).await?;
    newcomer.click("[data-action=accept]").await?;
    newcomer.wait_for_screen("conversation").await
}

async fn save(window: &Window, folder: &Path, name: &str) -> Result<()> {
    window.as_phone().await?;
    window
        .screenshot(&folder.join(format!("{name}-phone.png")))
        .await?;
    window.as_laptop().await?;
    window
        .screenshot(&folder.join(format!("{name}-laptop.png")))
        .await
}
