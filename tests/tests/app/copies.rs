//! What somebody entered goes from one device to another by a code, in the real window.

use anyhow::Result;
use lotse_tests::{COPY, Newcomer, Window};

const NOTE: &str = "return document.querySelector('textarea').value";

#[tokio::test]
async fn everything_maria_entered_goes_to_another_device_by_a_code() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let phone = Window::open(&folder.path().join("phone")).await?;
    phone.as_phone().await?;
    Newcomer::maria("ar").arrive(&phone).await?;
    phone.go("#/step/register-address", "step").await?;
    phone.type_into("textarea", "Zimmer 12 — غرفة").await?;
    phone.click("[data-action=mark-done]").await?;
    phone.wait_for("[data-action=unmark]").await?;

    // -- She shows the code; it is gone once she has left the screen.
    phone.go("#/settings", "settings").await?;
    assert_eq!(phone.count("[data-qr]").await?, 0);
    phone.click("[data-action=copy-code]").await?;
    let picture = phone.photograph_of("[data-qr]").await?;
    assert_eq!(phone.axe().await?, []);
    phone.go("#/today", "today").await?;
    phone.go("#/settings", "settings").await?;
    assert_eq!(phone.count("[data-qr]").await?, 0);
    phone.close().await?;

    // -- The laptop, on which she has a note of her own, reads it from a photograph.
    let laptop = Window::open(&folder.path().join("laptop")).await?;
    Newcomer::maria("en").go_to_plan(&laptop).await?;
    laptop.go("#/step/tax-id", "step").await?;
    laptop.type_into("textarea", "bleibt").await?;
    laptop.go("#/settings", "settings").await?;
    laptop.choose_picture("input[name=copy]", &picture).await?;
    laptop.wait_for("[data-copy] [data-sort=notes]").await?;
    assert_eq!(laptop.run("return location.hash", vec![]).await?, "#/today");
    laptop.click("[data-action=take-over]").await?;
    laptop.wait_for_screen("today").await?;
    let spoken = laptop.attribute("html", "lang").await?;
    assert_eq!(spoken.as_deref(), Some("ar"));
    laptop.go("#/step/register-address", "step").await?;
    laptop.wait_for("[data-action=unmark]").await?;
    assert_eq!(laptop.run(NOTE, vec![]).await?, "Zimmer 12 — غرفة");
    laptop.go("#/step/tax-id", "step").await?;
    assert_eq!(laptop.run(NOTE, vec![]).await?, "bleibt");
    laptop.close().await
}

#[tokio::test]
async fn who_comes_with_a_code_need_not_answer_everything_again() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let window = Window::open_by_link(folder.path(), COPY).await?;
    window.as_phone().await?;
    window.wait_for("[data-copy]").await?;
    assert_eq!(window.axe().await?, []);

    // -- First she would rather not, then she opens the link again.
    window.click("[data-action=not-now]").await?;
    window.wait_for_screen("welcome-language").await?;
    window.give_link(COPY)?;
    window.wait_for("[data-copy] [data-sort=answers]").await?;
    window.click("[data-action=take-over]").await?;
    window.wait_for_screen("today").await?;
    window.go("#/step/tax-id", "step").await?;
    let note = window.run(NOTE, vec![]).await?;
    assert_eq!(note, "Brief vom 3. Dezember – رسالة");
    window.close().await
}

#[tokio::test]
async fn a_link_that_was_cut_is_named_as_such_and_changes_nothing() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let window = Window::open(folder.path()).await?;
    window.as_phone().await?;
    Newcomer::maria("de").go_to_plan(&window).await?;
    window.go("#/settings", "settings").await?;
    window.click("[data-action=other-way]").await?;
    window.wait_for_screen("copy").await?;
    assert_eq!(window.axe().await?, []);
    let cut = COPY.get(..COPY.len() - 9).unwrap_or_default();
    window.fill("[name=copy-link]", cut).await?;
    window.click("[data-action=read-copy]").await?;
    window.wait_for("[data-error=copy-link-unreadable]").await?;
    window.fill("[name=copy-link]", COPY).await?;
    window.click("[data-action=read-copy]").await?;
    window.wait_for("[data-copy]").await?;
    window.close().await
}
