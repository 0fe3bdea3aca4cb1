//! Longer texts and texts from right to left fit every screen of a small phone.

use anyhow::Result;
use lotse_tests::{
    MAIN_SCREENS, Newcomer, Publisher, Window, copy_packs,
    pseudo_language::{LONG, MIRRORED, PseudoLanguage},
};
use serde_json::Value;

/// Texts that are wider than their box, or cut off by it or by a box around it.
async fn misfits(window: &Window) -> Result<Value> {
    let script = "
        const hasText = (element) => [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
        const isOver = (element) => {
            const style = getComputedStyle(element);
            const isHidden = element.clientWidth <= 1 || style.display === 'inline';
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

async fn everything_fits(language: PseudoLanguage, direction: &str) -> Result<()> {
    let home = tempfile::tempdir()?;
    let packs = home.path().join("packs");
    copy_packs(&packs)?;
    let folder = packs.join(language.write(&packs)?);
    let germany = Publisher::national(home.path(), &[packs.join("de"), folder]).await?;
    let window = Window::open_with(home.path(), &germany.as_environment()?).await?;
    window.as_small_phone().await?;
    window
        .click(&format!("[data-offered={}]", language.tag))
        .await?;
    window.wait_for_screen("welcome-place").await?;
    let root = format!("html[lang={}][dir={direction}]", language.tag);
    window.wait_for(&root).await?;
    window.click("[data-action=back]").await?;
    window.wait_for_screen("welcome-language").await?;
    assert_eq!(misfits(&window).await?, Value::Array(vec![]), "welcome");
    Newcomer::maria(language.tag).arrive(&window).await?;
    for size in ["normal", "largest"] {
        window.as_phone().await?;
        window.set_text_size(size).await?;
        window.as_small_phone().await?;
        for screen in MAIN_SCREENS {
            screen.show(&window).await?;
            let found = misfits(&window).await?;
            assert_eq!(found, Value::Array(vec![]), "{}, {size} text", screen.name);
        }
    }
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn long_words_fit() -> Result<()> {
    everything_fits(LONG, "ltr").await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_from_right_to_left_fits() -> Result<()> {
    everything_fits(MIRRORED, "rtl").await
}
