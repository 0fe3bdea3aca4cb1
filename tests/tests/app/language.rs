//! The language switches at once, and plurals are right in the web view too.

use anyhow::Result;
use lotse_tests::{Newcomer, Window};
use serde_json::json;

#[tokio::test]
async fn the_language_changes_without_a_restart() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    Newcomer::maria("en").arrive(&window).await?;
    let english = window.text("main h1").await?;
    window.click("[data-nav=settings]").await?;
    window.click("[data-language=ar]").await?;
    window.wait_for("html[lang=ar][dir=rtl]").await?;
    window.click("[data-nav=today]").await?;
    window.wait_for_screen("today").await?;
    assert_ne!(window.text("main h1").await?, english);
    let title = window
        .text("main [data-step=landlord-confirmation]")
        .await?;
    assert!(
        title.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c)),
        "{title}"
    );
    window.close().await
}

/// The languages of the world that the web view knows: all tags of two or three letters.
const KNOWN: &str = "const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const two = letters.flatMap((a) => letters.map((b) => a + b));
    const three = two.flatMap((start) => letters.map((c) => start + c));
    return Intl.PluralRules.supportedLocalesOf([...two, ...three]);";

#[tokio::test]
async fn the_web_view_counts_like_rust_from_0_to_1299() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    let known: Vec<String> = serde_json::from_value(window.run(KNOWN, vec![]).await?)?;
    assert!(known.len() > 100, "{}", known.len());
    let shipped = lotse_pack_model::interface::languages();
    let mut agreed = 0;
    for tag in known {
        let language: lotse_i18n::Language = tag.parse()?;
        // The CLDR of the web view may be older: what it knows must be right all the same.
        let forms = "return new Intl.PluralRules(arguments[0]).resolvedOptions().pluralCategories;";
        let mut theirs: Vec<String> =
            serde_json::from_value(window.run(forms, vec![json!(tag)]).await?)?;
        let mut wanted = lotse_i18n::categories(&language);
        theirs.sort();
        wanted.sort_unstable();
        if theirs != wanted && !shipped.contains(&language) {
            continue;
        }
        agreed += 1;
        let ours: Vec<&str> = (0..1_300)
            .map(|number| lotse_i18n::category(&language, number))
            .collect();
        let script = "const rules = new Intl.PluralRules(arguments[0]);
            return Array.from({ length: 1300 }, (_, number) => rules.select(number));";
        assert_eq!(
            window.run(script, vec![json!(tag)]).await?,
            json!(ours),
            "{tag}"
        );
    }
    assert!(agreed > 100, "{agreed}");
    window.close().await
}

#[tokio::test]
async fn a_city_words_the_interface_its_own_way_without_code() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    Newcomer::maria("de").arrive(&window).await?;
    let greeting = window.text("main h1").await?;
    assert!(greeting.contains("Quadratestadt"), "{greeting}");
    window.close().await
}

/// A screen reader must not read German aloud with an Arabic voice.
#[tokio::test]
async fn a_text_in_another_language_says_so() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    Newcomer::maria("ar").arrive(&window).await?;
    window
        .run("location.hash = '#/step/register-address'", vec![])
        .await?;
    window.wait_for_screen("step").await?;
    window.wait_for("main [lang=de][dir=ltr]").await?;
    window.close().await
}
