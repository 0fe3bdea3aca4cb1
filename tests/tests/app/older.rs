//! What comes from before version 2 of the protocol, in the real window.

use std::path::Path;

use anyhow::Result;
use jiff::Timestamp;
use lotse_store::{KeyRing, StoreError, UserStore};
use lotse_talk::{PeerIdentity, Records};
use lotse_tests::{Newcomer, RelayProcess, Talker, Window};
use lotse_wire::encode_base64url;

#[tokio::test]
async fn an_invitation_of_an_older_version_is_refused_as_such() -> Result<()> {
    let home = tempfile::tempdir()?;
    let amal = Window::open(home.path()).await?;
    amal.as_phone().await?;
    Newcomer::maria("ar").arrive(&amal).await?;
    // An array of two: version 1, and a text.
    let former = [&[0x82, 0x01, 0x69], b"whatever.".as_slice()].concat();
    let link = format!("lotse://invitation/{}", encode_base64url(&former));
    amal.paste_invitation(&link).await?;
    amal.wait_for("[data-error=invitation-older]").await?;
    assert_eq!(amal.count("[data-invitation]").await?, 0);
    amal.close().await
}

/// Turns the conversations on a device into such as the update to version 2 leaves them:
/// nobody has signed the other's keys.
fn forget_signatures(folder: &Path) -> Result<()> {
    let now = Timestamp::now();
    let (mut store, _) = UserStore::open(folder, &KeyRing::files_only(), None, now)?;
    store.write(now, |tx| {
        for mut held in Records::conversations(tx)? {
            if let Some(peer) = held.peer.as_mut()
                && let PeerIdentity::Listed(list) = &peer.identity
            {
                peer.identity = PeerIdentity::Unsigned(Box::new(list.device().clone()));
            }
            tx.set_conversation(&held)?;
        }
        Ok::<_, StoreError>(())
    })?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_of_an_older_version_says_what_it_waits_for() -> Result<()> {
    let home = tempfile::tempdir()?;
    let relay = RelayProcess::start(home.path())?;
    let berta = Talker::open(&home.path().join("berta"), "de")?;
    berta.become_mentor(&relay.ticket()?, "Berta")?;
    let invitation = berta.app.invite()?;
    let amal = Window::open(&home.path().join("amal")).await?;
    amal.as_phone().await?;
    Newcomer::maria("ar").arrive(&amal).await?;
    amal.paste_invitation(&invitation.link).await?;
    amal.accept_invitation("Amal").await?;
    berta.app.send_text(&invitation.conversation, "Hallo")?;
    amal.heard("Hallo").await?;
    amal.close().await?;

    forget_signatures(&home.path().join("amal/app"))?;
    let amal = Window::open(&home.path().join("amal")).await?;
    let address = format!("#/talk/{}", invitation.conversation);
    amal.go(&address, "conversation").await?;
    amal.wait_for("[data-notice=waits-for-update]").await?;
    amal.say("Bist du da?").await?;
    amal.wait_for("[data-message][data-state=waiting]").await?;
    let found = amal.axe().await?;
    anyhow::ensure!(found.is_empty(), "{found:#?}");
    amal.close().await?;
    relay.stop()
}
