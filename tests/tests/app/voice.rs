//! Reading aloud, with a real speech-dispatcher.

use anyhow::{Context, Result};
use lotse_tests::{Newcomer, Voices, Window};
use serde_json::json;

const STEP: &str = "#/step/register-address";

/// The text of a highlight, once it is there.
async fn highlighted(window: &Window, name: &str) -> Result<String> {
    let script = "const [name, done] = arguments;
        const look = () => {
            const [range] = CSS.highlights.get(name) ?? [];
            if (range) done(range.toString().replace(/\\s+/g, ' ').trim());
            else requestAnimationFrame(look);
        };
        look();";
    let text = window.run_async(script, vec![json!(name)]).await;
    let text = text.with_context(|| format!("there is no {name}"))?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

/// Waits until another sentence is spoken than this one.
async fn wait_for_another_sentence(window: &Window, sentence: &str) -> Result<()> {
    let script = "const [before, done] = arguments;
        const look = () => {
            const [range] = CSS.highlights.get('spoken-sentence') ?? [];
            const text = range?.toString().replace(/\\s+/g, ' ').trim();
            if (text && text !== before) done(true);
            else requestAnimationFrame(look);
        };
        look();";
    window
        .run_async(script, vec![json!(sentence)])
        .await
        .with_context(|| format!("nothing follows on: {sentence}"))?;
    Ok(())
}

/// Whether the sentence that is spoken is in sight.
async fn is_in_sight(window: &Window) -> Result<bool> {
    let script = "const [range] = CSS.highlights.get('spoken-sentence');
        const text = range.getBoundingClientRect();
        const view = document.querySelector('[data-scroller]').getBoundingClientRect();
        return text.height > 0 && text.top >= view.top && text.bottom <= view.bottom;";
    Ok(window.run(script, vec![]).await? == json!(true))
}

/// Waits until a sentence in a language is spoken, as the page names it.
async fn wait_for_language(window: &Window, language: &str) -> Result<()> {
    let script = "const [language, done] = arguments;
        const look = () => {
            const [range] = CSS.highlights.get('spoken-sentence') ?? [];
            const element = range?.startContainer.parentElement;
            if (element?.closest('[lang]').lang === language) done(true);
            else requestAnimationFrame(look);
        };
        look();";
    window
        .run_async(script, vec![json!(language)])
        .await
        .with_context(|| format!("nothing is said in {language}"))?;
    Ok(())
}

#[tokio::test]
async fn a_step_in_arabic_is_read_aloud() -> Result<()> {
    let home = tempfile::tempdir()?;
    let voices = Voices::start(&home.path().join("voices"))?;
    let window = Window::open_with(home.path(), &voices.environment()).await?;
    window.as_phone().await?;
    Newcomer::maria("ar").arrive(&window).await?;
    window.go(STEP, "step").await?;
    assert_eq!(
        window.count("[data-voice]").await?,
        0,
        "it begins by itself"
    );

    window.click("[data-action=read-aloud]").await?;
    window.wait_for("[data-voice=speaking]").await?;
    let title = window.text("h1").await?;
    assert_eq!(highlighted(&window, "spoken-sentence").await?, title);
    let word = highlighted(&window, "spoken-word").await?;
    assert!(title.contains(&word), "{word} is no word of {title}");
    wait_for_language(&window, "ar").await?;

    // -- A pause, and the same sentence again.
    wait_for_another_sentence(&window, &title).await?;
    window.click("[data-action=pause-voice]").await?;
    window.wait_for("[data-voice=paused]").await?;
    let sentence = highlighted(&window, "spoken-sentence").await?;
    window.click("[data-action=resume-voice]").await?;
    window.wait_for("[data-voice=speaking]").await?;
    assert_eq!(highlighted(&window, "spoken-sentence").await?, sentence);
    wait_for_another_sentence(&window, &sentence).await?;

    // -- Faster, down to the German terms of the office.
    window.click("[data-action=faster]").await?;
    window.wait_for("[data-rate=fast]").await?;
    window.click("[data-action=faster]").await?;
    window.wait_for("[data-rate=fastest]").await?;
    wait_for_language(&window, "de").await?;
    assert!(is_in_sight(&window).await?, "the German is out of sight");

    // -- Silence, here and on another screen.
    window.click("[data-action=stop-voice]").await?;
    window.wait_until_gone("[data-voice]").await?;
    let marks = window
        .run(
            "return [...CSS.highlights.values()].flatMap((each) => [...each]).length",
            vec![],
        )
        .await?;
    assert_eq!(marks, json!(0));
    window.click("[data-action=read-aloud]").await?;
    window.wait_for("[data-voice=speaking]").await?;
    window.go("#/plan", "plan").await?;
    window.wait_until_gone("[data-voice]").await?;

    // -- The speed is remembered.
    window.go("#/settings", "settings").await?;
    window
        .wait_for("input[name=speech-rate][value=fastest]:checked")
        .await?;
    window
        .wait_for("[data-voice-of=ar][data-has-voice=true]")
        .await?;
    window.close().await
}

#[tokio::test]
async fn without_a_voice_the_app_says_so() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    Newcomer::maria("uk").arrive(&window).await?;
    window.go(STEP, "step").await?;
    window.click("[data-action=read-aloud]").await?;
    let said = window.text("[data-missing-voice=uk]").await?;
    assert!(said.contains("Українська"), "{said}");
    assert!(said.contains("speech-dispatcher"), "{said}");
    assert_eq!(window.count("[data-voice]").await?, 0);

    // -- It belongs to the screen on which the person asked for a voice.
    window.go("#/settings", "settings").await?;
    assert_eq!(window.count("[data-missing-voice]").await?, 0);
    window
        .wait_for("[data-voice-of=uk][data-has-voice=false]")
        .await?;
    window.close().await
}
