//! Files that the web app saves and reads: copies for the installed app, dates and cards.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use base64::{Engine, prelude::BASE64_STANDARD};
use lotse_tests::{COPY, Newcomer, Phone, Window};
use serde_json::Value;

use crate::scene::Scene;

/// Returns the note of the step that is shown.
pub(crate) const NOTE: &str = "return document.querySelector('textarea').value";

#[tokio::test]
async fn what_was_entered_goes_to_the_installed_app_and_back_by_a_file() -> Result<()> {
    let Some(scene) = Scene::new().await? else {
        return Ok(());
    };
    let window = arrive_with_a_copy(&scene).await?;
    window.go("#/step/register-address", "step").await?;
    window.type_into("textarea", "Zimmer 12").await?;
    window.go("#/settings", "settings").await?;
    window.click("[data-action=export]").await?;
    let file = saved(&scene, ".json").await?;

    // -- The installed app takes everything over, and she goes on there.
    let home = tempfile::tempdir()?;
    let phone = Phone::open(home.path(), None)?;
    phone
        .app
        .take_copy(&BASE64_STANDARD.encode(fs::read(file)?))?;
    assert_eq!(phone.app.step("register-address")?.note, "Zimmer 12");
    phone.app.set_note("register-address", "Zimmer 14")?;
    phone.app.set_note("tax-id", "Brief abwarten")?;
    let back = fs::read(phone.app.export_data()?.path)?;

    // -- And the browser takes it back: it is the same in both.
    window
        .choose_file("input[name=copy]", "lotse.json", &back)
        .await?;
    window.wait_for_screen("today").await?;
    for (step, note) in [
        ("register-address", "Zimmer 14"),
        ("tax-id", "Brief abwarten"),
    ] {
        window.go(&format!("#/step/{step}"), "step").await?;
        assert_eq!(window.run(NOTE, vec![]).await?, note);
    }
    window.go("#/settings", "settings").await?;
    window.click("[data-action=export]").await?;
    let again: Value = serde_json::from_slice(&fs::read(saved(&scene, "(1).json").await?)?)?;
    assert_eq!(again, serde_json::from_slice::<Value>(&back)?);
    window.close().await
}

#[tokio::test]
async fn a_date_goes_into_a_calendar_and_a_contact_into_an_address_book() -> Result<()> {
    let Some(scene) = Scene::new().await? else {
        return Ok(());
    };
    let window = arrive_with_a_copy(&scene).await?;
    let home = tempfile::tempdir()?;
    let phone = Phone::open(home.path(), None)?;
    phone.app.take_copy_link(COPY)?;

    window.go("#/step/register-address", "step").await?;
    window.click("[data-action=save-calendar]").await?;
    let calendar = fs::read_to_string(saved(&scene, ".ics").await?)?;
    let installed = phone.app.save_step_calendar("register-address")?;
    let installed = fs::read_to_string(installed.path)?;
    assert_eq!(without_stamps(&calendar), without_stamps(&installed));
    assert!(calendar.contains("BEGIN:VCALENDAR"), "{calendar}");

    window.go("#/contacts", "contacts").await?;
    let card = "article[data-contact]:has([data-action=save-card])";
    let contact = window.attribute(card, "data-contact").await?;
    let contact = contact.context("there is no contact")?;
    let save = format!("[data-contact={contact}] [data-action=save-card]");
    window.click(&save).await?;
    let card = fs::read_to_string(saved(&scene, ".vcf").await?)?;
    let installed = phone.app.save_contact_card(&contact)?;
    assert_eq!(card, fs::read_to_string(installed.path)?);
    assert!(card.contains("BEGIN:VCARD"), "{card}");
    window.close().await
}

/// Opens the page with a code of what somebody entered, and takes it over.
pub(crate) async fn arrive_with_a_copy(scene: &Scene) -> Result<Window> {
    let window = scene.open(&format!("#{COPY}")).await?;
    window.wait_for("[data-copy]").await?;
    window.click("[data-action=take-over]").await?;
    window.wait_for_screen("today").await?;
    Ok(window)
}

/// Waits for the file that the browser saves whose name ends like this.
pub(crate) async fn saved(scene: &Scene, ending: &str) -> Result<PathBuf> {
    let find = || {
        let mut files = fs::read_dir(scene.downloads()).ok()?;
        files.find_map(|file| {
            let path = file.ok()?.path();
            // The browser first reserves the name with an empty file.
            let is_written = fs::metadata(&path).is_ok_and(|data| data.len() > 0);
            (is_written && path.to_str()?.ends_with(ending)).then_some(path)
        })
    };
    lotse_testing::until(async || find().is_some()).await;
    find().context("the file is gone")
}

/// Only asked where a step depends on it, and not at the welcome.
const ASKED_LATER: [&str; 1] = ["workplace"];

/// Asserts that a saved copy has the answers of a newcomer, and no others.
pub(crate) fn assert_answers(copy: &Path, newcomer: &Newcomer) -> Result<()> {
    let copy: Value = serde_json::from_slice(&fs::read(copy)?)?;
    let answers = copy.get("answers").and_then(Value::as_object);
    let answers = answers.context("no answers")?;
    let answers: BTreeMap<_, _> = answers
        .iter()
        .map(|(fact, answer)| (fact.clone(), values(answer.get("value"))))
        .collect();
    let given = newcomer.given.iter();
    let given = given.filter(|given| !ASKED_LATER.contains(&given.fact.as_str()));
    let given = given.map(|given| {
        let values = given.values.iter().map(|value| value.to_lowercase());
        (given.fact.clone(), values.collect())
    });
    assert_eq!(answers, given.collect());
    Ok(())
}

fn values(answer: Option<&Value>) -> BTreeSet<String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_lowercase();
    match answer {
        Some(Value::Array(several)) => several.iter().map(text).collect(),
        one => one.map(text).into_iter().collect(),
    }
}

/// A calendar without the moments at which it was written, and the random names of entries.
fn without_stamps(calendar: &str) -> Vec<&str> {
    let stamps = ["DTSTAMP", "UID"];
    let is_stamp = |line: &&str| stamps.iter().any(|stamp| line.starts_with(stamp));
    calendar.lines().filter(|line| !is_stamp(line)).collect()
}
