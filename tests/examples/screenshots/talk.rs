//! A conversation from the invitation to the report, on both sides: a German mentor,
//! and a newcomer with another language.

use std::path::Path;

use anyhow::{Context, Result};
use lotse_tests::{Newcomer, RelayProcess, Window};
use serde_json::json;

const COMPOSER: &str = "textarea[name=message]";

/// Saves screenshots of both sides; Amal reads `language`.
pub(super) async fn walk(language: &str, folder: &Path) -> Result<()> {
    let home = tempfile::tempdir()?;
    let relay = RelayProcess::start(home.path())?;
    let berta = arrive(&home.path().join("berta"), "de").await?;
    let amal = arrive(&home.path().join("amal"), language).await?;
    let save = async |window: &Window, name: &str| -> Result<()> {
        window.as_phone().await?;
        let file = |size: &str| folder.join(format!("{language}-talk-{name}-{size}.png"));
        window.screenshot(&file("phone")).await?;
        window.as_laptop().await?;
        window.screenshot(&file("laptop")).await
    };

    berta.go("#/talk/mentor", "mentor").await?;
    save(&berta, "mentor").await?;
    berta.fill("textarea", &relay.ticket()?).await?;
    berta.fill("input[name=talk-name]", "Berta").await?;
    berta.click("[data-action=become-mentor]").await?;
    berta.wait_for_screen("desk").await?;
    save(&berta, "desk-empty").await?;
    berta.go("#/talk/confirmation", "confirmation").await?;
    save(&berta, "confirmation").await?;
    berta.go("#/desk", "desk").await?;
    berta.click("[data-action=invite]").await?;
    berta.wait_for("[data-offer] svg").await?;
    save(&berta, "inviting").await?;

    amal.go("#/talk/invitation", "invitation").await?;
    let code = berta.photograph().await?;
    amal.choose_picture("input[name=code]", &code).await?;
    amal.wait_for("[data-invitation]").await?;
    save(&amal, "accept").await?;
    amal.fill("input[name=talk-name]", "أمل").await?;
    amal.click("[data-action=accept]").await?;
    amal.wait_for_screen("conversation").await?;
    berta.wait_for("[data-accepted]").await?;
    let id = conversation(&amal).await?;

    say(&amal, "مرحبا بيرتا! متى يفتح مكتب التسجيل؟").await?;
    amal.wait_for("[data-message][data-state=received]").await?;
    berta.go(&format!("#/talk/{id}"), "conversation").await?;
    let answer =
        "Hallo Amal! Heute bis 16 Uhr. Bring den Pass und die Bestätigung vom Vermieter mit.";
    say(&berta, answer).await?;
    say(&berta, "Schreib mir sonst auf WhatsApp.").await?;
    amal.wait_for("[data-cautions]").await?;
    amal.go("#/step/register-address", "step").await?;
    amal.click("[data-action=ask-mentor]").await?;
    amal.wait_for("[data-step-card]").await?;
    berta.wait_for("[data-step-card]").await?;
    amal.wait_for("[data-step-card]").await?;
    drop(relay);
    say(&amal, "شكرا جزيلا!").await?;
    amal.wait_for("[data-message][data-state=waiting]").await?;
    save(&amal, "conversation").await?;
    save(&berta, "conversation-mentor").await?;
    amal.go(&format!("#/talk/{id}/share"), "share").await?;
    amal.wait_for("[data-topic] input").await?;
    amal.click("[data-topic] label").await?;
    save(&amal, "share").await?;
    amal.go(&format!("#/talk/{id}/peer"), "peer").await?;
    save(&amal, "peer").await?;
    amal.go(&format!("#/talk/{id}/report"), "report").await?;
    save(&amal, "report").await?;
    amal.go("#/talk", "talk").await?;
    save(&amal, "list").await?;
    berta.go("#/desk", "desk").await?;
    save(&berta, "desk").await?;
    amal.close().await?;
    berta.close().await
}

pub(super) async fn arrive(home: &Path, language: &str) -> Result<Window> {
    let window = Window::open(home).await?;
    Newcomer::maria(language).arrive(&window).await?;
    Ok(window)
}

async fn say(window: &Window, text: &str) -> Result<()> {
    window.fill(COMPOSER, text).await?;
    window.click("[data-action=send]").await
}

pub(super) async fn conversation(window: &Window) -> Result<String> {
    let script = "return location.hash.split('?')[0].replace('#/talk/', '')";
    let id = window.run(script, vec![json!(null)]).await?;
    Ok(id.as_str().context("no conversation")?.to_owned())
}
