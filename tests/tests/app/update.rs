//! Updates in the real window with real web servers: newer content arrives and is
//! displayed, a USB stick brings it to a phone without a network, and an employer's
//! code opens the booked modules.

use std::{fs, path::PathBuf};

use anyhow::Result;
use lotse_core::Code;
use lotse_tests::{Newcomer, Publisher, Window, copy_packs};
use tempfile::TempDir;

const OFFICE: &str = "registration-office";

/// Germany and Mannheim, each with a web server.
struct World {
    home: TempDir,
    packs: PathBuf,
    germany: Publisher,
    mannheim: Publisher,
}

impl World {
    async fn new() -> Result<Self> {
        let home = tempfile::tempdir()?;
        let packs = home.path().join("packs");
        copy_packs(&packs)?;
        let (germany, mannheim) = Publisher::germany_and_mannheim(home.path(), &packs).await?;
        Ok(Self {
            home,
            packs,
            germany,
            mannheim,
        })
    }

    /// Opens an app on a phone, past the first questions.
    async fn arrived(&self, name: &str) -> Result<Window> {
        let home = self.home.path().join(name);
        let window = Window::open_with(&home, &self.germany.as_environment()?).await?;
        window.as_phone().await?;
        Newcomer::maria("ar").arrive(&window).await?;
        Ok(window)
    }

    async fn rename_office(&self) -> Result<()> {
        let path = self.packs.join("de-mannheim/locales/ar/contacts.ftl");
        let text = fs::read_to_string(&path)?;
        let (before, rest) = text.split_once(&format!("contact-{OFFICE} = ")).unwrap();
        let rest = rest.split_once('\n').unwrap().1;
        fs::write(
            &path,
            format!("{before}contact-{OFFICE} = مكتب جديد\n{rest}"),
        )?;
        self.mannheim
            .publish(&self.packs.join("de-mannheim"))
            .await?;
        Ok(())
    }
}

/// Clicks on the button for an update, and returns whether it is gone before the app answers.
const UPDATE: &str = "const done = arguments[0];
    const button = () => document.querySelector('[data-action=update]');
    button().click();
    setTimeout(() => done(button() === null));";

/// Waits until a manual update has succeeded.
async fn wait_for_success(window: &Window) -> Result<()> {
    window.go("#/settings/content", "content").await?;
    window.wait_for("[data-last-success]").await?;
    window.wait_for("[data-action=update]").await
}

#[tokio::test(flavor = "multi_thread")]
async fn maria_sees_what_changed_and_brings_it_to_samir() -> Result<()> {
    let world = World::new().await?;

    // -- Maria's app updates by itself once she has arrived.
    let maria = world.arrived("maria").await?;
    wait_for_success(&maria).await?;

    // -- Mannheim's office is renamed. She updates manually.
    world.rename_office().await?;
    let gone = maria.run_async(UPDATE, vec![]).await?;
    assert_eq!(gone, true, "a second tap must not be possible");
    maria
        .wait_for("[data-pack=de-mannheim]:not([data-version='2026.11.22'])")
        .await?;
    maria.go("#/today", "today").await?;
    maria.click("[data-hint=changes] a").await?;
    maria.wait_for_screen("changes").await?;
    let change = format!("[data-entry={OFFICE}]");
    let text = maria.text(&change).await?;
    assert!(
        text.contains("مكتب جديد") && text.contains("مانهايم"),
        "both names must be displayed: {text}"
    );
    maria.click("[data-action=see-changes]").await?;
    maria.wait_until_gone(&change).await?;

    // -- She saves it to a file for Samir, who has no network.
    maria.go("#/settings/content", "content").await?;
    maria.click("[data-action=save-content]").await?;
    let saved = world.home.path().join("maria/app/saved");
    let file = loop {
        let files = fs::read_dir(&saved).into_iter().flatten().flatten();
        let found = files
            .map(|file| file.path())
            .find(|path| path.extension().is_some_and(|ending| ending == "lotse"));
        match found {
            Some(file) => break file,
            None => maria.painted().await?,
        }
    };
    maria.close().await?;

    let samir = world.arrived("samir").await?;
    samir.go("#/settings/content", "content").await?;
    samir
        .type_into("input[type=file]", &file.display().to_string())
        .await?;
    samir.wait_for("[data-opened]").await?;
    samir
        .go(&format!("#/contacts?at={OFFICE}"), "contacts")
        .await?;
    let contact = samir.text(&format!("[data-contact={OFFICE}]")).await?;
    assert!(contact.contains("مكتب جديد"), "{contact}");
    samir.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_employers_code_opens_what_is_booked() -> Result<()> {
    let world = World::new().await?;
    let firm = "de-example-employer";
    let code = Code::new(firm.parse()?, [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]);
    let path = world.packs.join(firm).join("modules.toml");
    let modules = fs::read_to_string(&path)?;
    let booked = "[house-hunting]\nopens_with = [";
    assert!(modules.contains(booked));
    fs::write(
        &path,
        modules.replace(booked, &format!("{booked}\"{}\"", code.digest())),
    )?;
    let employer = Publisher::new(world.home.path(), "firm").await?;
    employer.publish(&world.packs.join(firm)).await?;
    world.germany.list(&employer).await?;

    let maria = world.arrived("maria").await?;
    wait_for_success(&maria).await?;
    maria.go("#/settings/employer", "employer").await?;
    maria
        .type_into(
            "input[name=employer-code]",
            &code.to_string().to_lowercase(),
        )
        .await?;
    maria.click("[data-action=open-code]").await?;
    maria.wait_for("[data-module=house-hunting]").await?;
    assert_eq!(
        maria.count("[data-module]").await?,
        1,
        "only the booked modules"
    );
    maria.click("[data-action=close-employer]").await?;
    maria.wait_until_gone("[data-module]").await?;
    maria.close().await
}
