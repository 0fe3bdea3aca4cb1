//! Walks through the main screens and saves screenshots of the real window; called by
//! `cargo xtask run --screenshots DIR`.

mod moments;
mod moving;
mod talk;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use lotse_tests::{MAIN_SCREENS, Newcomer, Window};
use serde_json::json;

/// Search queries, by the name of the screenshot.
const SEARCHES: [(&str, &str); 4] = [
    ("search-empty", ""),
    ("search-arabic", "كيف اسجل"),
    ("search-unknown", "krakenversichernug"),
    ("search-nothing", "qqqqq"),
];

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments
        .next()
        .context("missing folder for the screenshots")?;
    let folder = PathBuf::from(folder);
    let mut languages: Vec<String> = arguments.collect();
    if languages.is_empty() {
        languages = ["de", "en", "ar"].map(str::to_owned).to_vec();
    }
    for language in &languages {
        walk(language, &folder).await?;
        moments::walk(language, &folder).await?;
        talk::walk(language, &folder).await?;
        moving::walk(language, &folder).await?;
    }
    Ok(())
}

async fn walk(language: &str, folder: &Path) -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    let picture = |name: &str, size: &str| folder.join(format!("{language}-{name}-{size}.png"));
    window.as_phone().await?;
    window.screenshot(&picture("welcome", "phone")).await?;
    Newcomer::maria(language).arrive(&window).await?;
    for screen in MAIN_SCREENS {
        window.as_phone().await?;
        screen.show(&window).await?;
        window.screenshot(&picture(screen.name, "phone")).await?;
        window.as_laptop().await?;
        window.screenshot(&picture(screen.name, "laptop")).await?;
    }
    for (name, text) in SEARCHES {
        window.as_phone().await?;
        search(&window, text).await?;
        window.screenshot(&picture(name, "phone")).await?;
        window.as_laptop().await?;
        window.screenshot(&picture(name, "laptop")).await?;
    }
    window.close().await
}

async fn search(window: &Window, text: &str) -> Result<()> {
    let query = vec![json!(text)];
    let script = "location.hash = '#/search?q=' + encodeURIComponent(arguments[0]);";
    window.run(script, query).await?;
    let there = match text {
        "" => "[data-examples], [data-recent]".to_owned(),
        text => format!("[data-results='{text}']"),
    };
    window.wait_for(&there).await
}
