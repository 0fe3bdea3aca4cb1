//! Questions about countries or several dates, with the keyboard alone.

use anyhow::Result;
use lotse_tests::{Newcomer, Window};
use serde_json::{Value, json};

const FIELD: &str = "[data-countries=citizenship] input";

async fn value(window: &Window, script: &str) -> Result<Value> {
    window.run(&format!("return {script};"), vec![]).await
}

/// The active option, as exposed to a screen reader.
async fn active(window: &Window) -> Result<Value> {
    value(
        window,
        "document.getElementById(document.querySelector('[role=combobox]').getAttribute('aria-activedescendant'))?.dataset.country ?? null",
    )
    .await
}

async fn ask_for_citizenship(window: &Window, language: &str) -> Result<()> {
    window.as_phone().await?;
    window.click(&format!("[data-language={language}]")).await?;
    window.click("[data-action=skip-place]").await?;
    window.wait_for("[data-question=citizenship]").await
}

#[tokio::test]
async fn countries_are_found_and_chosen_with_keys_alone() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    ask_for_citizenship(&window, "de").await?;

    // -- Typing filters the list, arrows move through it, Enter chooses.
    window.type_into(FIELD, "turk").await?;
    window.wait_for("[data-country=TR][data-active]").await?;
    assert_eq!(active(&window).await?, "TR");
    assert_eq!(window.axe().await?, [], "an open list");
    window.type_into(FIELD, "\u{E015}\u{E013}\u{E007}").await?;
    window.wait_for("[data-chosen=TR]").await?;
    assert_eq!(
        window.count("[role=listbox]").await?,
        0,
        "the list is closed"
    );
    assert_eq!(
        window.count("[data-question=citizenship]").await?,
        1,
        "Enter must not submit the form"
    );

    // -- A second country, and a group.
    window.type_into(FIELD, "syrien\u{E007}").await?;
    window.wait_for("[data-chosen=SY]").await?;
    window
        .click("label:has(input[name=citizenship][value=stateless])")
        .await?;
    window
        .wait_for("input[name=citizenship][value=stateless]:checked")
        .await?;

    // -- Escape closes the list; a country is removed.
    window.type_into(FIELD, "x").await?;
    window.wait_for("[role=listbox]").await?;
    window.type_into(FIELD, "\u{E00C}").await?;
    window.wait_until_gone("[role=listbox]").await?;
    window.click("[data-chosen=TR]").await?;
    window.wait_until_gone("[data-chosen=TR]").await?;
    window.click("[data-action=next]").await?;
    window
        .wait_until_gone("[data-question=citizenship]")
        .await?;

    // -- The answers list them by name.
    window.click("[data-action=finish]").await?;
    window.wait_for_screen("today").await?;
    window.go("#/settings/answers", "answers").await?;
    let shown = window.text("[data-question=citizenship] summary").await?;
    assert!(shown.contains("Syrien"), "{shown}");
    assert!(shown.contains("Staatenlos"), "{shown}");
    assert!(!shown.contains("Türkei"), "{shown}");
    window.close().await
}

#[tokio::test]
async fn countries_have_arabic_names_and_take_no_room_sideways() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    ask_for_citizenship(&window, "ar").await?;
    window.as_small_phone().await?;
    window.fill(FIELD, "اوكران").await?;
    window.wait_for("[data-country=UA][data-active]").await?;
    assert!(window.text("[data-country=UA]").await?.contains("أوكرانيا"));
    let over = "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth";
    assert_eq!(value(&window, over).await?, 0);
    let small = "[...document.querySelectorAll('[role=option], [role=combobox]')].filter((each) => each.getBoundingClientRect().height < 44).length";
    assert_eq!(
        value(&window, small).await?,
        0,
        "all targets are large enough"
    );
    assert_eq!(window.axe().await?, []);
    window.click("[data-country=UA]").await?;
    window.wait_for("[data-chosen=UA]").await?;
    window.close().await
}

#[tokio::test]
async fn several_days_are_given_one_below_the_other() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    Newcomer::maria("de").arrive(&window).await?;
    window.go("#/settings/answers", "answers").await?;
    let row = "[data-question=family] details:has([name=children-born])";
    let days = format!("{row} [name=children-born]");
    window.click(&format!("{row} summary")).await?;
    window.set_date(&days, "2023-05-04").await?;
    window
        .click(&format!("{row} [data-action=add-date]"))
        .await?;
    window
        .set_date(&format!("{row} li:nth-child(2) input"), "2025-01-31")
        .await?;
    assert_eq!(window.count(&days).await?, 2);
    assert_eq!(window.axe().await?, []);
    shows(&window, row, &["4. Mai 2023", "31. Januar 2025"]).await?;

    window
        .click(&format!("{row} li:first-child [data-action=remove-date]"))
        .await?;
    window
        .wait_for(&format!("{row} li:only-child input"))
        .await?;
    shows(&window, row, &["31. Januar 2025"]).await?;

    // -- Deleting leaves an empty row.
    window.click(&format!("{row} [data-action=forget]")).await?;
    window
        .wait_until_gone(&format!("{row} [data-action=forget]"))
        .await?;
    assert_eq!(window.count(&format!("{days}.empty")).await?, 1);
    window.close().await
}

/// Waits until a row of the answers shows exactly these.
async fn shows(window: &Window, row: &str, answers: &[&str]) -> Result<()> {
    let script = "const [row, answers, done] = arguments;
        const look = () => document.querySelector(row + ' summary strong').textContent.trim() === answers ? done(true) : requestAnimationFrame(look);
        look();";
    let answers = json!(answers.join(" · "));
    window.run_async(script, vec![json!(row), answers]).await?;
    Ok(())
}
