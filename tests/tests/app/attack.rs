//! Mallory has seen an invitation of Berta, a confirmed mentor, and tries to appear as
//! Berta in Amal's real window, over a real relay.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use jiff::{Timestamp, ToSpan};
use lotse_store::{KeyRing, UserStore};
use lotse_talk::{Invitation, NewMailbox, Programme, Records, Request, Role, TicketLink};
use lotse_tests::{Newcomer, Publisher, RelayProcess, Window, copy_packs};
use lotse_wire::{decode_base64url, encode_base64url};
use serde_json::json;
use tempfile::TempDir;

const LINK: &str = "lotse://invitation/";

/// Germany, Mannheim with a mentor programme, and a relay.
struct World {
    home: TempDir,
    germany: Publisher,
    mannheim: Publisher,
    relay: RelayProcess,
    programme: Programme,
}

impl World {
    async fn new() -> Result<Self> {
        let home = tempfile::tempdir()?;
        let packs = home.path().join("packs");
        copy_packs(&packs)?;
        let programme = Programme::random();
        let key = encode_base64url(&programme.public());
        append(
            &packs,
            &format!("\n[mentors]\nkey = \"{key}\"\nreport_to = \"registration-office\"\n"),
        )?;
        let country = ["de", "de-bw"].map(|pack| packs.join(pack));
        let germany = Publisher::national(home.path(), &country).await?;
        let mannheim = Publisher::new(home.path(), "mannheim").await?;
        mannheim.publish(&packs.join("de-mannheim")).await?;
        germany.list(&mannheim).await?;
        let relay = RelayProcess::start(home.path())?;
        Ok(Self {
            home,
            germany,
            mannheim,
            relay,
            programme,
        })
    }

    /// Opens an app, past the first questions and with Mannheim's content.
    async fn arrived(&self, name: &str, language: &'static str) -> Result<Window> {
        let home = self.home.path().join(name);
        let window = Window::open_with(&home, &self.germany.as_environment()?).await?;
        window.as_phone().await?;
        Newcomer::maria(language).arrive(&window).await?;
        update(&window).await?;
        Ok(window)
    }

    /// The programme's confirmation of Berta, as a link.
    async fn confirm(&self, berta: &Window) -> Result<String> {
        let request = ask(berta, "mentor_request", json!({})).await?;
        let request = Request::of_link(request.as_str().context("no request")?)?;
        let until = jiff::Zoned::now().date().checked_add(30.days())?;
        Ok(self
            .programme
            .confirm(&request, "de-mannheim", until)
            .link())
    }

    /// Publishes a new version of Mannheim's pack, in which a key is withdrawn.
    async fn withdraw(&self, invitation: &Invitation) -> Result<()> {
        let packs = self.home.path().join("packs");
        let digest = encode_base64url(&invitation.list.person().digest());
        append(&packs, &format!("withdrawn = [\"{digest}\"]\n"))?;
        self.mannheim.publish(&packs.join("de-mannheim")).await?;
        Ok(())
    }

    /// An invitation with Mallory's own keys, properly signed, in Berta's name and with
    /// Berta's certificate.
    fn imitate(&self, seen: &Invitation) -> Result<String> {
        let folder = self.home.path().join("mallory");
        fs::create_dir_all(&folder)?;
        let now = Timestamp::now();
        let (mut store, _) = UserStore::open(&folder, &KeyRing::files_only(), None, now)?;
        let ticket = TicketLink::of_link(&self.relay.ticket()?)?;
        let new = NewMailbox {
            relay: ticket.relay,
            ticket: ticket.ticket,
            name: &seen.name,
            language: &seen.language,
            role: Role::Mentor,
            agreement: 1,
        };
        let (link, _) = store.write(now, |tx| {
            lotse_talk::open_mailbox(tx, &new)?;
            if let Some(mut mailbox) = Records::mailbox(tx)? {
                mailbox.confirmation.clone_from(&seen.confirmation);
                tx.set_mailbox(&mailbox)?;
            }
            let invitation = lotse_talk::invite(tx, now, now + 24.hours())?;
            Ok::<_, lotse_store::StoreError>(invitation.link())
        })?;
        Ok(link)
    }
}

/// Adds lines to the manifest of Mannheim's pack.
fn append(packs: &Path, lines: &str) -> Result<()> {
    let manifest = packs.join("de-mannheim/pack.toml");
    let text = fs::read_to_string(&manifest)?;
    Ok(fs::write(manifest, text + lines)?)
}

/// Calls a command of the app, as the interface does.
async fn ask(
    window: &Window,
    command: &str,
    arguments: serde_json::Value,
) -> Result<serde_json::Value> {
    let script = "const [command, given, done] = arguments;
        window.__TAURI_INTERNALS__.invoke(command, given).then(done, done);";
    window
        .run_async(script, vec![json!(command), arguments])
        .await
}

/// Updates the content.
async fn update(window: &Window) -> Result<()> {
    window.go("#/settings/content", "content").await?;
    window.wait_for("[data-last-success]").await?;
    window.click("[data-action=update]").await?;
    window
        .wait_for("[data-action=update]:not([disabled])")
        .await
}

/// Berta's link with another grant: what somebody would change who wants to stand
/// between both.
fn with_another_grant(link: &str, seen: &Invitation) -> Result<String> {
    let mut bytes = decode_base64url(link.strip_prefix(LINK).context("no invitation")?)?;
    let grant = seen.grant.as_bytes();
    let at = bytes.windows(32).position(|part| part == grant);
    let byte = at.and_then(|at| bytes.get_mut(at)).context("no grant")?;
    *byte ^= 1;
    Ok(format!("{LINK}{}", encode_base64url(&bytes)))
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_who_has_seen_an_invitation_can_appear_as_the_confirmed_mentor() -> Result<()> {
    let world = World::new().await?;
    let berta = world.arrived("berta", "de").await?;
    let ticket = world.relay.ticket()?;
    berta.become_mentor(&ticket, "Berta Schmidt").await?;
    let confirmation = world.confirm(&berta).await?;
    berta.go("#/talk/confirmation", "confirmation").await?;
    berta.fill("textarea", &confirmation).await?;
    berta.click("[data-action=take-confirmation]").await?;
    berta.wait_for_screen("desk").await?;
    berta.click("[data-action=invite]").await?;
    berta.wait_for("[data-offer] svg").await?;
    let id = berta
        .run("return location.hash.split('/').pop()", vec![])
        .await?;
    let offer = ask(&berta, "invitation", json!({ "conversation": id })).await?;
    let link = offer["link"].as_str().context("no link")?;
    let seen = Invitation::of_link(link)?;

    // -- Amal sees who Berta is, and that the other links are not Berta's.
    let amal = world.arrived("amal", "ar").await?;
    amal.paste_invitation(&with_another_grant(link, &seen)?)
        .await?;
    amal.wait_for("[data-error=not-signed]").await?;
    amal.paste_invitation(&world.imitate(&seen)?).await?;
    amal.wait_for("[data-confirmation=other-person]").await?;
    amal.paste_invitation(link).await?;
    amal.wait_for("[data-confirmation=confirmed]").await?;
    amal.accept_invitation("أمل").await?;
    berta.wait_for("[data-accepted]").await?;

    // -- They compare the safety number; Amal scans Berta's screen.
    let id = id.as_str().context("no conversation")?;
    let safety = format!("#/talk/{id}/safety");
    berta.go(&safety, "safety").await?;
    berta.wait_for("[data-qr]").await?;
    amal.go(&safety, "safety").await?;
    amal.wait_for("[data-number]").await?;
    assert_eq!(
        amal.text("[data-number]").await?,
        berta.text("[data-number]").await?
    );
    let scroll = "document.querySelector('[data-qr]').scrollIntoView({ block: 'center' })";
    berta.run(scroll, vec![]).await?;
    berta.painted().await?;
    let photograph = berta.photograph().await?;
    amal.choose_picture("input[name=code]", &photograph).await?;
    amal.wait_for("[data-compared=true]").await?;
    berta.click("[data-action=differ]").await?;
    berta.wait_for("[data-error=safety-number-differs]").await?;
    berta.click("[data-action=same]").await?;
    berta.wait_for("[data-compared=true]").await?;
    for window in [&amal, &berta] {
        let found = window.axe().await?;
        ensure!(found.is_empty(), "{found:#?}");
    }

    // -- The programme withdraws the confirmation, and Amal sees it with the update.
    world.withdraw(&seen).await?;
    update(&amal).await?;
    amal.go(&format!("#/talk/{id}"), "conversation").await?;
    amal.wait_for("[data-confirmation=withdrawn]").await?;
    amal.close().await?;
    berta.close().await?;
    world.relay.stop()
}
