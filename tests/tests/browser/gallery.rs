//! Every component in its variants, on its own page.

use std::{env, path::PathBuf};

use anyhow::{Context, Result};
use serde_json::json;

use crate::scene::Scene;

/// Boxes of components that are wider than the phone.
const TOO_WIDE: &str = "
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('[data-story]')]
        .filter((story) => story.scrollWidth > width)
        .map((story) => story.dataset.story);";

#[tokio::test]
async fn every_component_fits_a_phone_and_axe_is_content() -> Result<()> {
    // `cargo xtask test` builds it; the tests of the interface say which are missing.
    let Some(folder) = env::var_os("LOTSE_GALLERY") else {
        return Ok(());
    };
    let scene = Scene::of(PathBuf::from(folder)).await?;
    let window = scene.open_browser().await?;
    for language in ["de", "ar"] {
        let page = scene.url(&format!("gallery.html?language={language}"));
        window.visit_bare(&page).await?;
        window
            .wait_for(&format!("html[lang={language}] [data-story]"))
            .await?;
        let too_wide = window.run(TOO_WIDE, vec![]).await?;
        assert_eq!(too_wide, json!([]), "{language}");
        let mut violations = window.axe().await.context(language)?;
        // Components next to each other are no page: its landmarks and headings are not judged.
        violations.retain(|violation| !violation.is_moderate());
        assert_eq!(violations, [], "{language}");
    }
    window.close().await
}
