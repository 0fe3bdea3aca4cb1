//! axe finds nothing serious on any screen, in left-to-right and right-to-left, light
//! and dark.

use anyhow::Result;
use lotse_tests::{MAIN_SCREENS, Newcomer, Window};
use serde_json::{Value, json};

async fn axe_is_content(language: &'static str, theme: &str) -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    window.as_phone().await?;
    assert_eq!(window.axe().await?, [], "welcome, language");
    window.click(&format!("[data-language={language}]")).await?;
    window.wait_for_screen("welcome-place").await?;
    assert_eq!(window.axe().await?, [], "welcome, place");
    window.click("[data-place=de-jena]").await?;
    window.wait_for("[data-question]").await?;
    assert_eq!(window.axe().await?, [], "welcome, questions");
    window.click("[data-action=finish]").await?;
    window.wait_for_screen("today").await?;
    window
        .run(
            &format!("document.documentElement.dataset.theme = '{theme}'"),
            vec![],
        )
        .await?;
    for screen in MAIN_SCREENS {
        window.as_phone().await?;
        screen.show(&window).await?;
        assert_eq!(
            window.axe().await?,
            [],
            "{} on a phone, {language}, {theme}",
            screen.name
        );
        window.as_laptop().await?;
        window.painted().await?;
        assert_eq!(
            window.axe().await?,
            [],
            "{} on a laptop, {language}, {theme}",
            screen.name
        );
    }
    window.close().await
}

#[tokio::test]
async fn from_left_to_right_in_light() -> Result<()> {
    axe_is_content("de", "light").await
}

#[tokio::test]
async fn from_right_to_left_in_dark() -> Result<()> {
    axe_is_content("ar", "dark").await
}

/// Reading a page must never require horizontal scrolling.
#[tokio::test]
async fn nothing_is_cut_off_at_360_pixels_nor_with_the_largest_text() -> Result<()> {
    for language in ["de", "ar"] {
        let home = tempfile::tempdir()?;
        let window = Window::open(home.path()).await?;
        Newcomer::maria(language).arrive(&window).await?;
        for size in ["normal", "largest"] {
            window.set_text_size(size).await?;
            for screen in MAIN_SCREENS {
                window.as_small_phone().await?;
                screen.show(&window).await?;
                let over = window.run("const root = document.scrollingElement; return root.scrollWidth - root.clientWidth", vec![]).await?;
                assert_eq!(over, 0, "{} in {language}, {size} text", screen.name);
            }
        }
        window.close().await?;
    }
    Ok(())
}

/// The lists to choose from that show no choice.
async fn blank_lists(window: &Window) -> Result<Value> {
    let script = "return [...document.querySelectorAll('select')]
        .filter((list) => !list.selectedOptions[0]?.text.trim())
        .map((list) => list.name)";
    window.run(script, vec![]).await
}

#[tokio::test]
async fn each_list_to_choose_from_shows_a_choice() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    Newcomer::maria("ar").arrive(&window).await?;
    let mut lists = 0;
    for screen in MAIN_SCREENS {
        screen.show(&window).await?;
        assert_eq!(blank_lists(&window).await?, json!([]), "{}", screen.name);
        lists += window.count("select").await?;
    }
    assert!(lists > 0, "no screen has a list");
    window.close().await
}
