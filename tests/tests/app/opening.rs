//! The app cannot open, and then it can.

use std::fs;

use anyhow::{Result, ensure};
use lotse_tests::Window;

#[tokio::test]
async fn who_cannot_be_served_reads_why_and_tries_again() -> Result<()> {
    let home = tempfile::tempdir()?;
    let in_the_way = home.path().join("app/content.db");
    fs::create_dir_all(&in_the_way)?;
    let window = Window::open(home.path()).await?;
    let said = window.text("[data-error=store-failed]").await?;
    ensure!(!said.contains("error-store-failed"), "{said}");
    window.click("[data-action=retry]").await?;
    window.wait_for("[data-error=store-failed]").await?;
    fs::remove_dir(&in_the_way)?;
    window.click("[data-action=retry]").await?;
    window.wait_for_screen("welcome-language").await?;
    window.close().await
}
