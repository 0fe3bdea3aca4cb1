//! axe finds nothing in the web app, nor in the pages of a place.

use std::path::Path;

use anyhow::Result;
use lotse_pack_model::Place;
use lotse_site::{Site, SiteOptions};
use lotse_tests::{MAIN_SCREENS, Newcomer};

use crate::scene::Scene;

/// Screens that a page in a browser does not have: conversations and updates.
const ONLY_INSTALLED: [&str; 4] = ["talk", "invitation", "mentor", "changes"];

#[tokio::test]
async fn axe_is_content_with_every_screen_of_the_page() -> Result<()> {
    let Some(scene) = Scene::new().await? else {
        return Ok(());
    };
    let window = scene.open("").await?;
    assert_eq!(window.axe().await?, [], "first screen");
    Newcomer::maria("ar").arrive(&window).await?;
    let screens = MAIN_SCREENS.iter();
    for screen in screens.filter(|screen| !ONLY_INSTALLED.contains(&screen.name)) {
        screen.show(&window).await?;
        assert_eq!(window.axe().await?, [], "{}", screen.name);
    }
    window.go("#/talk", "no-talk").await?;
    assert_eq!(window.axe().await?, [], "no talk");
    window.close().await
}

async fn axe_is_content_with(place: &str, pages: &[&str]) -> Result<()> {
    let folder = tempfile::tempdir()?;
    write_site(place, folder.path())?;
    let scene = Scene::of(folder.path().to_owned()).await?;
    let window = scene.open_browser().await?;
    for language in ["de", "ar"] {
        for page in pages {
            let address = scene.url(&format!("{language}/{page}"));
            window.visit_bare(&address).await?;
            assert_eq!(window.axe().await?, [], "{language}/{page}");
        }
    }
    window.close().await
}

#[tokio::test]
async fn axe_is_content_with_the_pages_of_mannheim() -> Result<()> {
    let pages = [
        "index.html",
        "steps/register-address.html",
        "guides/help-violence.html",
        "contacts/anti-discrimination-bw.html",
        "search.html",
    ];
    axe_is_content_with("de-mannheim", &pages).await
}

#[tokio::test]
async fn axe_is_content_with_the_pages_of_jena() -> Result<()> {
    axe_is_content_with("de-jena", &["index.html", "steps/register-address.html"]).await
}

/// Writes the pages of a shipped place.
fn write_site(place: &str, to: &Path) -> Result<()> {
    let pack = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../packs")
        .join(place);
    let packs: Vec<_> = Place::read(&[pack])?
        .packs
        .iter()
        .map(|pack| pack.as_ref().clone())
        .collect();
    let site = Site::new(&packs, &SiteOptions::new(jiff::Zoned::now().date()))?;
    lotse_site::write(&site, to)?;
    Ok(())
}
