//! A newcomer's mailbox moves to the relay of a second mentor, and the first one is
//! asked.

use std::path::Path;

use anyhow::Result;
use lotse_tests::{RelayProcess, Window};

use super::talk::{arrive, conversation};

/// Saves screenshots of the second invitation and of the question; all read `language`.
pub(super) async fn walk(language: &str, folder: &Path) -> Result<()> {
    let home = tempfile::tempdir()?;
    let (here, there) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let first = RelayProcess::start(here.path())?;
    let second = RelayProcess::start(there.path())?;
    let amal = arrive(&home.path().join("amal"), language).await?;
    let berta = arrive(&home.path().join("berta"), language).await?;
    berta.become_mentor(&first.ticket()?, "Berta").await?;
    berta.offer_invitation().await?;
    amal.photograph_invitation(&berta).await?;
    amal.accept_invitation("Amal").await?;
    berta.wait_for("[data-accepted]").await?;
    let id = conversation(&amal).await?;

    let dora = arrive(&home.path().join("dora"), language).await?;
    dora.become_mentor(&second.ticket()?, "Dora").await?;
    dora.offer_invitation().await?;
    amal.photograph_invitation(&dora).await?;
    amal.click("[name=moves]").await?;
    save(&amal, folder, &format!("{language}-moving-accept")).await?;
    amal.accept_invitation("Amal").await?;
    dora.close().await?;

    berta.go(&format!("#/talk/{id}"), "conversation").await?;
    berta.wait_for("[data-notice=moved]").await?;
    save(&berta, folder, &format!("{language}-moving-asked")).await?;
    berta.close().await?;
    amal.close().await
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
