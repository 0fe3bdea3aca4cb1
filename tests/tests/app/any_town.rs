//! Twenty towns chosen at random: each is found by its name and by its postcode, gets a
//! useful plan with its state, and no screen of the menu is empty.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use lotse_pack_model::{Gazetteer, Town};
use lotse_tests::{Newcomer, Publisher, Window, copy_packs};
use serde_json::json;

/// Another seed chooses other towns.
const SEED: u64 = 20_261_128;
const TOWNS: usize = 20;
/// The screens of the main menu, and what each of them must show.
const SCREENS: [(&str, &str); 6] = [
    ("today", "[data-step]"),
    ("plan", "[data-step]"),
    ("contacts", "[data-contact]"),
    ("guides", "a[href*='guides/']"),
    ("events", "[data-contact]"),
    ("settings", "[data-coverage]"),
];

/// Towns at random, always the same for a seed: a linear congruential generator with the
/// constants of Knuth's MMIX.
fn chosen(gazetteer: &Gazetteer) -> Vec<Town> {
    let towns = &gazetteer.towns;
    let mut state = SEED;
    let mut next = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or_default()
    };
    let chosen = (0..TOWNS).map(|_| towns[next() % towns.len()].clone());
    chosen.collect()
}

fn packs() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../packs")
}

fn gazetteer() -> Result<Gazetteer> {
    let file = |name| fs::read_to_string(packs().join("de").join(name));
    let (gazetteer, errors) = Gazetteer::read(&file("places.tsv")?, &file("postcodes.tsv")?);
    assert_eq!(errors, []);
    Ok(gazetteer)
}

/// Types a query on the page and chooses the town among the places found.
async fn choose(window: &Window, query: &str, town: &Town) -> Result<()> {
    window.wait_for_screen("welcome-place").await?;
    window.fill("input[type=search]", query).await?;
    let place = format!("[data-place=\"{}\"]", town.id());
    window
        .click(&place)
        .await
        .with_context(|| format!("{query}: {place}"))?;
    window.wait_for("[data-coverage]").await
}

async fn arrives(town: &Town) -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    window.click("[data-language=en]").await?;
    // -- By its name, and then by its postcode.
    choose(&window, &town.name, town).await?;
    window.click("[data-action=other-place]").await?;
    let postcode = town.postcodes.first().context("no postcode")?;
    choose(&window, postcode, town).await?;

    // -- It says which state it is in, and whether there is anything for it.
    let covered = window.attribute("[data-coverage]", "data-coverage").await?;
    let has_state = packs().join(town.state.as_str()).is_dir();
    let expected: &[&str] = if has_state {
        &["state", "region"]
    } else {
        &["country"]
    };
    let covered = covered.unwrap_or_default();
    assert!(
        expected.contains(&covered.as_str()),
        "{}: {covered}",
        town.id()
    );
    window.click("[data-action=confirm-place]").await?;
    window.wait_for_screen("welcome-questions").await?;
    window.click("[data-action=finish]").await?;
    window.wait_for_screen("today").await?;
    let greeting = window.text("main h1").await?;
    assert!(greeting.contains(&town.name), "{greeting}");

    // -- No screen is empty, and the plan has the layers of the state.
    for (screen, something) in SCREENS {
        window.go(&format!("#/{screen}"), screen).await?;
        window
            .wait_for(&format!("main[data-screen={screen}] {something}"))
            .await?;
    }
    window.go("#/plan", "plan").await?;
    let steps = window.count("main[data-screen=plan] [data-step]").await?;
    assert!(steps >= 10, "{}: {steps} steps", town.id());
    // -- The first step names somebody to call.
    window.go("#/step/register-address", "step").await?;
    window
        .wait_for("main[data-screen=step] [data-contact] a[href^='tel:']")
        .await?;
    window.go("#/settings/about", "about").await?;
    window.wait_for("[data-credit]").await?;
    if has_state {
        let pack = format!("[data-pack='{}']", town.state);
        window.wait_for(&pack).await?;
    }
    let script = "return document.querySelector('main').innerText.includes('GeoNames')";
    assert_eq!(window.run(script, vec![]).await?, json!(true));
    window.close().await
}

#[tokio::test]
async fn any_town_is_useful_on_day_one() -> Result<()> {
    for town in chosen(&gazetteer()?) {
        arrives(&town).await.with_context(|| town.id())?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_that_updates_finds_a_new_town() -> Result<()> {
    let home = tempfile::tempdir()?;
    let packs = home.path().join("packs");
    copy_packs(&packs)?;
    let list = packs.join("de/places.tsv");
    let before = fs::read_to_string(&list)?;
    let row = "Lotsenhausen\tKreis Lotse\tde-sh\t54.30\t9.70\t24999\t\n";
    fs::write(&list, format!("{before}{row}"))?;
    let germany = Publisher::national(home.path(), &[packs.join("de")]).await?;

    let phone = home.path().join("maria");
    let window = Window::open_with(&phone, &germany.as_environment()?).await?;
    Newcomer::maria("en").arrive(&window).await?;
    window.go("#/settings/content", "content").await?;
    window.wait_for("[data-last-success]").await?;
    window.go("#/settings", "settings").await?;
    window.click("[data-action=change-place]").await?;
    window
        .fill("dialog input[type=search]", "Lotsenhausen")
        .await?;
    window
        .click("[data-place='de-sh/Kreis Lotse/Lotsenhausen']")
        .await?;
    window.wait_for("main [data-coverage]").await?;
    window.close().await
}
