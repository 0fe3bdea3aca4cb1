//! Longer texts and texts from right to left fit every screen of a small phone.

use std::path::Path;

use anyhow::Result;
use lotse_tests::{
    MAIN_SCREENS, Newcomer, Publisher, RelayProcess, Window, copy_packs,
    pseudo_language::{LONG, MIRRORED, PseudoLanguage},
};
use serde_json::{Value, json};

/// Texts that are wider than their box, or cut off by it or by a box around it.
async fn misfits(window: &Window) -> Result<Value> {
    let script = "
        const hasText = (element) => [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
        const isOver = (element) => {
            const style = getComputedStyle(element);
            const isHidden = element.clientWidth <= 1 || style.display === 'inline'
                || element.closest('.visually-hidden');
            const isWide = element.scrollWidth > element.clientWidth + 1;
            if (!hasText(element)) {
                const cuts = style.overflowX === 'hidden' || style.overflowX === 'clip';
                return !isHidden && cuts && isWide;
            }
            const isCut = style.overflowY !== 'visible' && style.overflowY !== 'auto'
                && element.scrollHeight > element.clientHeight + 2;
            return !isHidden && (isCut || isWide);
        };
        const root = document.scrollingElement;
        const page = root.scrollWidth > root.clientWidth ? ['the page'] : [];
        // What is typed or chosen may be longer than its field.
        const boxes = [...document.querySelectorAll('body *:not(input, select, svg, svg *)')];
        return page.concat(boxes.filter(isOver).map(
            (element) => `${element.tagName}.${element.className}: ${element.textContent.trim()}`));";
    window.run(script, vec![]).await
}

/// Sizes of the text in percent. WCAG 2.2, 1.4.4, asks for 200.
const SIZES: [u32; 3] = [100, 150, 200];

/// What does not fit on this screen, with each size of the text.
async fn nothing_misfits(window: &Window, screen: &str) -> Result<()> {
    for size in SIZES {
        let script = "const root = document.documentElement;
            root.style.fontSize = `${arguments[0]}%`;
            return getComputedStyle(root).fontSize;";
        let applied = window.run(script, vec![json!(size)]).await?;
        assert_eq!(applied, format!("{}px", size * 16 / 100));
        window.painted().await?;
        let found = misfits(window).await?;
        assert_eq!(found, json!([]), "{screen}, text of {size} %");
    }
    Ok(())
}

/// The welcome, up to the first screen.
async fn the_welcome_fits(
    language: PseudoLanguage,
    direction: &str,
    window: &Window,
) -> Result<()> {
    window
        .click(&format!("[data-offered={}]", language.tag))
        .await?;
    window.wait_for_screen("welcome-place").await?;
    let root = format!("html[lang={}][dir={direction}]", language.tag);
    window.wait_for(&root).await?;
    nothing_misfits(window, "place").await?;
    window
        .go("#/welcome/questions", "welcome-questions")
        .await?;
    nothing_misfits(window, "questions").await?;
    window.go("#/copy", "copy").await?;
    nothing_misfits(window, "copy").await?;
    window.go("#/welcome/language", "welcome-language").await?;
    nothing_misfits(window, "language").await
}

/// Both sides of Talk: Berta's mentee, who is a mentor as well.
async fn talk_fits(home: &Path, window: &Window) -> Result<()> {
    let relay = RelayProcess::start(home)?;
    let berta = Window::open(&home.join("berta")).await?;
    Newcomer::maria("de").arrive(&berta).await?;
    berta.become_mentor(&relay.ticket()?, "Berta").await?;
    berta.offer_invitation().await?;
    window.photograph_invitation(&berta).await?;
    nothing_misfits(window, "invitation that was read").await?;
    window.accept_invitation("Amal").await?;
    window.say("+49 621 0000").await?;
    window
        .wait_for("[data-message][data-state=received]")
        .await?;
    let id = window.conversation().await?;
    for (part, screen) in [
        ("", "conversation"),
        ("/share", "share"),
        ("/peer", "peer"),
        ("/safety", "safety"),
        ("/report", "report"),
    ] {
        window.go(&format!("#/talk/{id}{part}"), screen).await?;
        nothing_misfits(window, screen).await?;
    }
    window.become_mentor(&relay.ticket()?, "Amal").await?;
    nothing_misfits(window, "desk").await?;
    window.go("#/talk/confirmation", "confirmation").await?;
    nothing_misfits(window, "confirmation").await?;
    window.go("#/desk", "desk").await?;
    window.offer_invitation().await?;
    nothing_misfits(window, "inviting").await?;
    berta.close().await
}

/// The screen that asks for the PIN at the next start.
async fn the_lock_fits(window: Window, home: &Path) -> Result<()> {
    window.ask("set_pin", json!({ "pin": "4711 4711" })).await?;
    window.close().await?;
    let window = Window::open(home).await?;
    window.as_small_phone().await?;
    window.wait_for_screen("locked").await?;
    nothing_misfits(&window, "locked").await?;
    window.close().await
}

async fn everything_fits(language: PseudoLanguage, direction: &str) -> Result<()> {
    let home = tempfile::tempdir()?;
    let packs = home.path().join("packs");
    copy_packs(&packs)?;
    let folder = packs.join(language.write(&packs)?);
    let germany = Publisher::national(home.path(), &[packs.join("de"), folder]).await?;
    let window = Window::open_with(home.path(), &germany.as_environment()?).await?;
    window.as_small_phone().await?;
    the_welcome_fits(language, direction, &window).await?;
    Newcomer::maria(language.tag).arrive(&window).await?;
    for screen in MAIN_SCREENS {
        screen.show(&window).await?;
        nothing_misfits(&window, screen.name).await?;
    }
    talk_fits(home.path(), &window).await?;
    the_lock_fits(window, home.path()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn long_words_fit() -> Result<()> {
    everything_fits(LONG, "ltr").await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_from_right_to_left_fits() -> Result<()> {
    everything_fits(MIRRORED, "rtl").await
}
