//! Mallory has seen an invitation of Berta, a mentor, and tries to appear as Berta in
//! Amal's real window or to stand between both, over a real relay.

mod mallory;

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use jiff::{Timestamp, ToSpan};
use lotse_store::{KeyRing, UserStore};
use lotse_talk::{
    ConfirmationRequest, Invitation, NewMailbox, Programme, Records, Role, TicketLink,
};
use lotse_tests::{Newcomer, Publisher, RelayProcess, Talker, Window, copy_packs};
use lotse_wire::{decode_base64url, encode_base64url};
use serde_json::json;
use tempfile::TempDir;

use mallory::{Mallory, unsigned_renewal};

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
        let (germany, mannheim) = Publisher::germany_and_mannheim(home.path(), &packs).await?;
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
        window.update_content().await?;
        Ok(window)
    }

    /// The programme's confirmation of Berta, as a link.
    async fn confirm(&self, berta: &Window) -> Result<String> {
        let request = berta.ask("mentor_request", json!({})).await?;
        let request = ConfirmationRequest::of_link(request.as_str().context("no request")?)?;
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

/// Berta's window, with an invitation on it.
async fn inviting_mentor(home: &Path, relay: &RelayProcess) -> Result<Window> {
    let berta = Window::open(home).await?;
    berta.as_laptop().await?;
    Newcomer::maria("de").arrive(&berta).await?;
    berta
        .become_mentor(&relay.ticket()?, "Berta Schmidt")
        .await?;
    berta.offer_invitation().await?;
    Ok(berta)
}

/// Shows the safety number of a conversation, and returns it.
async fn safety_number(window: &Window, conversation: &str) -> Result<String> {
    let address = format!("#/talk/{conversation}/safety");
    window.go(&address, "safety").await?;
    window.text("[data-number]").await
}

/// Scans the code of the safety number on the other's screen.
async fn scan(window: &Window, other: &Window) -> Result<()> {
    let photograph = other.photograph_of("[data-qr]").await?;
    window.choose_picture("input[name=code]", &photograph).await
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
    berta.offer_invitation().await?;
    let id = berta.conversation().await?;
    let link = berta.invitation_link(&id).await?;
    let seen = Invitation::of_link(&link)?;

    // -- Amal sees who Berta is, and that the other links are not Berta's.
    let amal = world.arrived("amal", "ar").await?;
    amal.paste_invitation(&with_another_grant(&link, &seen)?)
        .await?;
    amal.wait_for("[data-error=not-signed]").await?;
    amal.paste_invitation(&world.imitate(&seen)?).await?;
    amal.wait_for("[data-confirmation=other-person]").await?;
    amal.paste_invitation(&link).await?;
    amal.wait_for("[data-confirmation=confirmed]").await?;
    amal.accept_invitation("أمل").await?;
    berta.wait_for("[data-accepted]").await?;

    // -- They compare the safety number; Amal scans Berta's screen.
    assert_eq!(
        safety_number(&amal, &id).await?,
        safety_number(&berta, &id).await?
    );
    scan(&amal, &berta).await?;
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
    amal.update_content().await?;
    amal.go(&format!("#/talk/{id}"), "conversation").await?;
    amal.wait_for("[data-confirmation=withdrawn]").await?;
    amal.close().await?;
    berta.close().await?;
    world.relay.stop()
}

/// Mallory's ordinary app, between two people: what it hears in one conversation, it says
/// in the other.
struct Between {
    mallory: Talker,
    with_amal: String,
    with_berta: String,
}

impl Between {
    /// Takes Berta's invitation out of the post, answers it in Amal's name, and invites
    /// Amal in Berta's. Returns the invitation for Amal as well.
    fn begin(home: &Path, relay: &RelayProcess, link: &str) -> Result<(Self, String)> {
        let mallory = Talker::open(home, "de")?;
        mallory.become_mentor(&relay.ticket()?, "Berta Schmidt")?;
        let forged = mallory.app.invite()?;
        let with_berta = mallory.app.accept_invitation(link, "Amal", false)?;
        let between = Self {
            mallory,
            with_amal: forged.conversation,
            with_berta,
        };
        Ok((between, forged.link))
    }

    fn pass_to_berta(&self, heard: &[&str]) -> Result<()> {
        self.pass_on(&self.with_amal, &self.with_berta, heard)
    }

    fn pass_to_amal(&self, heard: &[&str]) -> Result<()> {
        self.pass_on(&self.with_berta, &self.with_amal, heard)
    }

    /// Waits until all of this was heard, and passes the last text on.
    fn pass_on(&self, from: &str, to: &str, heard: &[&str]) -> Result<()> {
        self.mallory.until_heard(from, heard)?;
        let last = heard.last().context("nothing to pass on")?;
        Ok(self.mallory.app.send_text(to, last)?)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_man_in_the_middle_has_another_safety_number_on_each_side() -> Result<()> {
    let home = tempfile::tempdir()?;
    let relay = RelayProcess::start(home.path())?;
    let berta = inviting_mentor(&home.path().join("berta"), &relay).await?;
    let with_berta = berta.conversation().await?;
    let link = berta.invitation_link(&with_berta).await?;

    // -- Mallory replaces the invitation. Without a confirmation, Amal sees only that
    // there is none.
    let (between, forged) = Between::begin(&home.path().join("mallory"), &relay, &link)?;
    let amal = Window::open(&home.path().join("amal")).await?;
    amal.as_phone().await?;
    Newcomer::maria("ar").arrive(&amal).await?;
    amal.paste_invitation(&forged).await?;
    amal.wait_for("[data-confirmation=none]").await?;
    amal.accept_invitation("Amal").await?;
    assert_eq!(amal.conversation().await?, between.with_amal);
    berta.wait_for("[data-accepted]").await?;
    berta
        .go(&format!("#/talk/{with_berta}"), "conversation")
        .await?;

    // -- Everything is passed on, so nobody notices anything.
    amal.say("Hat das Amt heute offen?").await?;
    between.pass_to_berta(&["Hat das Amt heute offen?"])?;
    berta.heard("Hat das Amt heute offen?").await?;
    berta.say("Ja, bis 12 Uhr.").await?;
    between.pass_to_amal(&["Ja, bis 12 Uhr."])?;
    amal.heard("Ja, bis 12 Uhr.").await?;

    // -- They meet and compare.
    let hers = safety_number(&berta, &with_berta).await?;
    assert_ne!(safety_number(&amal, &between.with_amal).await?, hers);
    scan(&amal, &berta).await?;
    amal.wait_for("[data-error=safety-number-differs]").await?;
    assert_eq!(amal.count("[data-compared=true]").await?, 0);
    scan(&berta, &amal).await?;
    berta.wait_for("[data-error=safety-number-differs]").await?;
    assert_eq!(berta.count("[data-compared=true]").await?, 0);
    amal.close().await?;
    berta.close().await?;
    relay.stop()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_has_signed_for_mallory_opens_nothing_at_berta() -> Result<()> {
    let home = tempfile::tempdir()?;
    let relay = RelayProcess::start(home.path())?;
    let berta = inviting_mentor(&home.path().join("berta"), &relay).await?;
    let id = berta.conversation().await?;
    let seen = Invitation::of_link(&berta.invitation_link(&id).await?)?;

    // -- Amal accepts an invitation of Mallory, for the same conversation as Berta's.
    let ticket = relay.ticket()?;
    let folder = home.path().join("mallory");
    let mut mallory = Mallory::imitate(&folder, &ticket, &seen).await?;
    let amal = Window::open(&home.path().join("amal")).await?;
    amal.as_phone().await?;
    Newcomer::maria("ar").arrive(&amal).await?;
    amal.paste_invitation(&mallory.invitation.link()).await?;
    amal.accept_invitation("Amal").await?;
    assert_eq!(amal.conversation().await?, id);

    // -- Mallory hands Amal's signed hello on, in a session of her own, and says without
    // a signature that Amal has moved.
    let hello = mallory.capture_hello().await?;
    let mut session = mallory.begin(&seen)?;
    mallory.send(&mut session, &seen, &hello).await?;
    let renewal = unsigned_renewal(&seen, &hello)?;
    mallory.send(&mut session, &seen, &renewal).await?;

    // -- Berta's device has seen both when Dora's answer comes, which the relay delivers
    // later. It takes the one-time key that Mallory could not use up.
    let dora = Talker::open(&home.path().join("dora"), "de")?;
    dora.app.accept_invitation(&seen.link(), "Dora", false)?;
    dora.app.send_text(&id, "Guten Tag")?;
    berta.wait_for("[data-accepted]").await?;
    berta.go(&format!("#/talk/{id}"), "conversation").await?;
    berta.heard("Guten Tag").await?;
    let view = berta
        .ask("conversation", json!({ "id": id, "pages": 1 }))
        .await?;
    assert_eq!(view["card"]["name"], "Dora");
    assert_eq!(view["card"]["formerName"], json!(null));
    assert_eq!(berta.count("[data-message]").await?, 1);
    amal.close().await?;
    berta.close().await?;
    relay.stop()
}
