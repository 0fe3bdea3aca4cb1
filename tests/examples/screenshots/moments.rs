//! Transient views: an open list, a dialog, a box of old deadlines.

use std::path::Path;

use anyhow::Result;
use lotse_tests::{Newcomer, Window};

const COUNTRIES: &str = "[data-countries=citizenship]";

/// What to type to find a country, in each language.
fn typed(language: &str) -> &'static str {
    match language {
        "ar" | "fa" => "سور",
        "ru" | "uk" => "ка",
        _ => "ka",
    }
}

pub(super) async fn walk(language: &str, folder: &Path) -> Result<()> {
    choose_countries(language, folder).await?;
    come_back_after_years(language, folder).await
}

/// A newcomer with two citizenships.
async fn choose_countries(language: &str, folder: &Path) -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    window.as_phone().await?;
    window.click(&format!("[data-language={language}]")).await?;
    window.click("[data-place=de-mannheim]").await?;
    window.wait_for("[data-question=citizenship]").await?;
    window.click(&format!("{COUNTRIES} input")).await?;
    window
        .click(&format!("{COUNTRIES} [data-country=UA]"))
        .await?;
    window
        .fill(&format!("{COUNTRIES} input"), typed(language))
        .await?;
    take(&window, folder, &format!("{language}-countries")).await?;
    window.close().await
}

/// Maria, who moved in two years ago and has not used Lotse since.
async fn come_back_after_years(language: &str, folder: &Path) -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    window.as_phone().await?;
    Newcomer::maria_after(language, 730).arrive(&window).await?;
    window.click("[data-action=emergency]").await?;
    window.wait_for("dialog[open] [data-help]").await?;
    take(&window, folder, &format!("{language}-help")).await?;
    window
        .click("[data-help] [data-guide=help-violence]")
        .await?;
    window.wait_for_screen("guide").await?;
    take(&window, folder, &format!("{language}-help-page")).await?;
    window.click("[data-action=leave]").await?;
    window.wait_for_screen("today").await?;
    window.go("#/plan", "plan").await?;
    take(&window, folder, &format!("{language}-plan-after-years")).await?;
    window.click("[data-occasion=moving]").await?;
    window.wait_for("dialog[open] form").await?;
    take(&window, folder, &format!("{language}-occasion")).await?;
    window.close().await
}

async fn take(window: &Window, folder: &Path, name: &str) -> Result<()> {
    window.as_laptop().await?;
    let laptop = folder.join(format!("{name}-laptop.png"));
    window.screenshot(&laptop).await?;
    window.as_phone().await?;
    let phone = folder.join(format!("{name}-phone.png"));
    window.screenshot(&phone).await
}
