//! What can fail between the web space and the browser: each time a sentence.

use anyhow::{Context, Result};

use crate::scene::Scene;

#[tokio::test]
async fn a_program_that_comes_half_is_said_and_comes_whole_at_the_next_try() -> Result<()> {
    let Some(scene) = Scene::new().await? else {
        return Ok(());
    };
    let server = scene.server.as_ref().context("no server")?;
    server.break_off(true);
    let window = scene.open_browser().await?;
    window.visit_bare(&scene.url("")).await?;
    window.wait_for("[data-error=not-loaded]").await?;
    server.break_off(false);
    window.click("[data-action=retry]").await?;
    window.wait_for_screen("welcome-language").await?;
    window.close().await
}
