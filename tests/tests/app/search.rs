//! One field searches everything in the real window: the results always match the last
//! text typed, no text causes harm, and hits are one tap away.

use anyhow::{Context, Result};
use lotse_tests::{Newcomer, Window};
use serde::Deserialize;
use serde_json::{Value, json};

const FIELD: &str = "main[data-screen=search] input[name=search]";

/// Sets the field's text at once, like a keyboard with suggestions.
const WRITE: &str = "const field = document.querySelector('input[name=search]');
    field.value = arguments[0];
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));";

async fn arrived(home: &tempfile::TempDir, language: &'static str) -> Result<Window> {
    let window = Window::open(home.path()).await?;
    Newcomer::maria(language).arrive(&window).await?;
    Ok(window)
}

async fn write(window: &Window, text: &str) -> Result<()> {
    window.run(WRITE, vec![json!(text)]).await?;
    Ok(())
}

/// Waits for the results of exactly this text.
async fn wait_for_answer(window: &Window, text: &str) -> Result<()> {
    let script = "const [text, done] = arguments;
        const look = () => document.querySelector('[data-results]')?.dataset.results === text ? done(true) : requestAnimationFrame(look);
        look();";
    window
        .run_async(script, vec![json!(text)])
        .await
        .with_context(|| format!("no answer to {text:?}"))?;
    Ok(())
}

async fn focused(window: &Window, css: &str) -> Result<bool> {
    let script = "return document.activeElement.matches(arguments[0]);";
    Ok(window.run(script, vec![json!(css)]).await? == true)
}

/// The hits on the screen, as `kind/id`.
async fn hits(window: &Window) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('[data-hit]')].map((hit) => hit.closest('[data-kind]').dataset.kind + '/' + hit.dataset.hit);";
    Ok(serde_json::from_value(window.run(script, vec![]).await?)?)
}

#[tokio::test]
async fn what_is_typed_is_found_and_back_leads_to_the_results() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = arrived(&home, "de").await?;
    window.as_laptop().await?;

    // -- The shortcut opens search from anywhere, ready for typing.
    window
        .run("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));", vec![])
        .await?;
    window.wait_for_screen("search").await?;
    window.wait_for("[data-examples]").await?;
    assert!(
        focused(&window, FIELD).await?,
        "the field must have the focus"
    );
    window.type_into(FIELD, "anmeld").await?;
    wait_for_answer(&window, "anmeld").await?;
    let found = hits(&window).await?;
    assert!(
        found.contains(&"step/register-address".to_owned()),
        "{found:?}"
    );
    let title = "[data-hit=register-address]";
    assert!(
        window
            .text(&format!("{title} mark"))
            .await?
            .to_lowercase()
            .starts_with("anmeld")
    );
    // -- Highlighting splits the title without adding gaps.
    assert_eq!(window.text(title).await?, "Adresse anmelden (Anmeldung)");

    // -- Arrow keys move through the hits and back.
    window.type_into(FIELD, "\u{E015}").await?;
    assert!(focused(&window, "[data-hit]").await?, "down");
    window.type_into("[data-hit]:focus", "\u{E013}").await?;
    assert!(focused(&window, FIELD).await?, "and up again");

    // -- All steps, then one of them; Back returns to all steps, at the same position.
    window
        .click("[data-kind=step] [data-action=show-all]")
        .await?;
    let all = hits(&window).await?;
    assert!(all.len() > found.len());
    let scroll = "const scroller = document.querySelector('[data-scroller]');
        scroller.scrollTop = 150;
        return scroller.scrollTop;";
    let offset = window.run(scroll, vec![]).await?;
    window.painted().await?;
    window
        .run(
            "document.querySelector('[data-hit=register-address]').click();",
            vec![],
        )
        .await?;
    window.wait_for_screen("step").await?;
    window.run("history.back();", vec![]).await?;
    wait_for_answer(&window, "anmeld").await?;
    window.painted().await?;
    assert_eq!(hits(&window).await?, all);
    let value = "return document.querySelector('input[name=search]').value;";
    assert_eq!(window.run(value, vec![]).await?, "anmeld");
    let now = "return document.querySelector('[data-scroller]').scrollTop;";
    assert_eq!(window.run(now, vec![]).await?, offset, "where it was left");

    // -- Escape clears the field; queries that led to a hit become recent searches.
    window.type_into(FIELD, "\u{E00C}").await?;
    window.wait_for("[data-recent] [data-word=anmeld]").await?;
    assert_eq!(window.run(value, vec![]).await?, "");

    // -- Enter is remembered too, but typing alone is not.
    window.type_into(FIELD, "kita\u{E007}").await?;
    wait_for_answer(&window, "kita").await?;
    write(&window, "kitas im Viertel").await?;
    wait_for_answer(&window, "kitas im Viertel").await?;
    window.click("[data-action=clear-search]").await?;
    window.wait_for("[data-recent] [data-word=kita]").await?;
    assert!(focused(&window, FIELD).await?);
    let words = "return [...document.querySelectorAll('[data-recent] [data-word]')].map((word) => word.dataset.word);";
    assert_eq!(window.run(words, vec![]).await?, json!(["kita", "anmeld"]));

    // -- Recent searches work by tap, stay on this device, and can be cleared.
    window.click("[data-word=anmeld]").await?;
    wait_for_answer(&window, "anmeld").await?;
    window.close().await?;
    let window = Window::open(home.path()).await?;
    window.go("#/search", "search").await?;
    window.wait_for("[data-recent]").await?;
    assert_eq!(window.axe().await?, [], "recent searches");
    window.click("[data-action=clear-recent]").await?;
    window.wait_for("[data-examples]").await?;
    window.close().await
}

/// What the page recorded while typing.
#[derive(Deserialize)]
struct Seen {
    /// Indexes of the keys whose results were displayed.
    shown: Vec<i64>,
    /// Milliseconds from a key to its painted results.
    waits: Vec<f64>,
    /// The final hits.
    hits: Vec<String>,
}

/// Types texts, one key at a time, and records what is displayed after each. Waits up
/// to `pause` milliseconds between keys, or without a pause until the results of the
/// previous key are displayed.
async fn type_keys(window: &Window, keys: usize, pause: Option<u32>) -> Result<Seen> {
    let script = "const [keys, pause, done] = arguments;
        const line = 'wie melde ich meine wohnung an und wo finde ich einen kitaplatz ';
        const texts = [];
        for (let text = ''; texts.length < keys - 1; texts.push(text))
            text = texts.length % 45 < 30 ? text + line[texts.length % line.length] : text.slice(0, -1) || 'k';
        texts.push('anmeld');
        const field = document.querySelector('input[name=search]');
        const typed = [], shown = [], waits = [];
        const isOn = () => document.querySelector('[data-results]')?.dataset.results;
        let last;
        const look = () => {
            const text = isOn();
            if (text === undefined || text === last) return;
            last = text;
            // The latest key with this text: two keys may lead to the same one.
            const key = typed.findLastIndex((each) => each.text === text);
            shown.push(key);
            if (key >= 0) requestAnimationFrame(() => setTimeout(() => waits.push(performance.now() - typed[key].at)));
        };
        const observer = new MutationObserver(look);
        observer.observe(document.querySelector('main'), { subtree: true, childList: true, attributes: true });
        const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
        (async () => {
            for (const text of texts) {
                typed.push({ text, at: performance.now() });
                field.value = text;
                field.dispatchEvent(new InputEvent('input', { bubbles: true }));
                if (pause === null) do await frame(); while (text.trim() !== '' && isOn() !== text);
                else await new Promise((next) => setTimeout(next, (typed.length * 7) % (pause + 1)));
            }
            while (isOn() !== 'anmeld') await frame();
            for (let rest = 0; rest < 30; rest += 1) await frame();
            observer.disconnect();
            const hits = [...document.querySelectorAll('[data-hit]')].map((hit) => hit.closest('[data-kind]').dataset.kind + '/' + hit.dataset.hit);
            done({ shown, waits, hits });
        })();";
    Ok(serde_json::from_value(
        window
            .run_async(script, vec![json!(keys), json!(pause)])
            .await?,
    )?)
}

fn report(name: &str, waits: &[f64]) {
    let mut waits = waits.to_vec();
    waits.sort_by(f64::total_cmp);
    let at = |share: usize| waits.get(waits.len().saturating_sub(1) * share / 100);
    println!(
        "{name}: {} answers painted, median {:.1?} ms, 95 of 100 in {:.1?} ms, max {:.1?} ms",
        waits.len(),
        at(50).unwrap_or(&f64::NAN),
        at(95).unwrap_or(&f64::NAN),
        at(100).unwrap_or(&f64::NAN),
    );
}

#[tokio::test]
async fn after_200_keys_in_a_row_nothing_old_is_shown() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = arrived(&home, "de").await?;
    window.as_phone().await?;
    window.go("#/search?q=anmeld", "search").await?;
    wait_for_answer(&window, "anmeld").await?;
    let expected = hits(&window).await?;
    window.click("[data-action=clear-search]").await?;
    window.wait_for("[data-examples], [data-recent]").await?;

    // The last run waits for every result, so it is shorter.
    for (keys, pause) in [
        (200, Some(0)),
        (200, Some(60)),
        (200, Some(150)),
        (60, None),
    ] {
        let seen = type_keys(&window, keys, pause).await?;
        assert!(
            seen.shown.iter().all(|key| *key >= 0),
            "only results of typed texts: {:?}",
            seen.shown
        );
        assert!(
            seen.shown.is_sorted(),
            "results must not go back: {:?}",
            seen.shown
        );
        let last = i64::try_from(keys)? - 1;
        assert_eq!(seen.shown.last(), Some(&last));
        assert_eq!(seen.hits, expected);
        let pause = pause.map_or("each when the last is answered".to_owned(), |pause| {
            format!("up to {pause} ms between them")
        });
        report(&format!("{keys} keys, {pause}"), &seen.waits);
        write(&window, "").await?;
        window.wait_until_gone("[data-results]").await?;
    }

    // -- The address reflects the query, although web views limit address changes per
    // minute.
    write(&window, "arzt").await?;
    let script = "const done = arguments[0];
        const look = () => location.hash === '#/search?q=arzt' ? done(history.length) : requestAnimationFrame(look);
        look();";
    window.run_async(script, vec![]).await?;
    window.close().await
}

#[tokio::test]
async fn no_text_does_harm() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = arrived(&home, "de").await?;
    window.go("#/search", "search").await?;
    // WebDriver's JSON cannot carry lone surrogates, so the page creates the texts.
    let script = "const done = arguments[0];
        const texts = ['\\ud83d', 'kita\\udc00', '\\udc00\\ud83d\\udc00', '\" OR NEAR(', '*', '\"', '-', 'a\\0b', '\\0', 'AND NOT (', 'kita*^:{}',
            '%00', \"'; DROP TABLE entry; --\", '\\u202e\\u2066kita', 'x'.repeat(100000), '😀'.repeat(3000), '\\u0301'.repeat(500), 'ﷺ'.repeat(200)];
        const field = document.querySelector('input[name=search]');
        const frame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
        (async () => {
            const failed = [];
            for (const text of texts) {
                const before = document.querySelector('[data-results]')?.dataset.results;
                field.value = text;
                field.dispatchEvent(new InputEvent('input', { bubbles: true }));
                while (document.querySelector('[data-results]')?.dataset.results === before && !document.querySelector('[data-error]')) await frame();
                if (document.querySelector('[data-error]')) failed.push(JSON.stringify(text.slice(0, 20)));
                field.closest('form').requestSubmit();
                for (let rest = 0; rest < 3; rest += 1) await frame();
            }
            done(failed);
        })();";
    assert_eq!(window.run_async(script, vec![]).await?, json!([]));
    assert_eq!(window.count("[data-error]").await?, 0, "no error toast");
    write(&window, "kita").await?;
    wait_for_answer(&window, "kita").await?;
    assert!(!hits(&window).await?.is_empty());
    // -- Such addresses cause no harm either.
    for query in ["%00", "%ED%A0%80", "%22%20OR%20NEAR(", "%E0%A4%A", "a&q=b"] {
        window.go(&format!("#/search?q={query}"), "search").await?;
        window.painted().await?;
        assert_eq!(window.count("[data-error]").await?, 0, "{query}");
    }
    window.close().await
}

#[tokio::test]
async fn maria_searches_in_arabic_on_a_phone() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = arrived(&home, "ar").await?;
    window.as_phone().await?;
    for screen in ["today", "plan", "contacts", "guides", "events"] {
        window.go(&format!("#/{screen}"), screen).await?;
        window.wait_for("main [data-action=search]").await?;
    }
    window.click("main [data-action=search]").await?;
    window.wait_for("[data-examples]").await?;
    assert!(
        focused(&window, FIELD).await?,
        "the field must have the focus"
    );

    // -- Each example has results.
    let words = "return [...document.querySelectorAll('[data-examples] [data-word]')].map((word) => word.dataset.word);";
    let examples: Vec<String> = serde_json::from_value(window.run(words, vec![]).await?)?;
    assert_eq!(examples.len(), 3);
    for example in examples {
        write(&window, &example).await?;
        wait_for_answer(&window, &example).await?;
        assert!(!hits(&window).await?.is_empty(), "{example}");
    }

    // -- Her words and the German ones of a letter lead to the same step.
    for text in ["تسجيل السكن", "anmeldung"] {
        write(&window, text).await?;
        wait_for_answer(&window, text).await?;
        let found = hits(&window).await?;
        assert!(
            found.contains(&"step/register-address".to_owned()),
            "{text}: {found:?}"
        );
        assert!(window.count("[data-results] mark").await? > 0, "{text}");
        assert_eq!(window.axe().await?, [], "{text}");
        no_sideways(&window).await?;
    }
    window
        .wait_for("[data-results] span[lang=de][dir=ltr]")
        .await?;

    // -- Empty results offer a way on, and suggestions fill the field.
    write(&window, "qqqqq").await?;
    wait_for_answer(&window, "qqqqq").await?;
    window.wait_for("[data-results] [data-empty]").await?;
    assert_eq!(window.axe().await?, [], "nothing found");
    write(&window, "كيف اسجل").await?;
    wait_for_answer(&window, "كيف اسجل").await?;
    assert_eq!(window.axe().await?, [], "suggestions");
    no_sideways(&window).await?;
    if window.count("[data-suggestions] [data-word]").await? > 0 {
        let word = window
            .attribute("[data-suggestions] [data-word]", "data-word")
            .await?
            .context("no word")?;
        window.click("[data-suggestions] [data-word]").await?;
        wait_for_answer(&window, &word).await?;
    }

    // -- A document has its own page.
    write(&window, "Wohnungsgeberbestätigung").await?;
    wait_for_answer(&window, "Wohnungsgeberbestätigung").await?;
    window
        .click("[data-kind=document] [data-hit=landlord-confirmation-form]")
        .await?;
    window.wait_for_screen("document").await?;
    window
        .wait_for("[data-document=landlord-confirmation-form] [data-step=landlord-confirmation]")
        .await?;
    window.click("label:has([name=paper])").await?;
    window.wait_for("[name=paper]:checked").await?;
    window.go("#/step/register-address", "step").await?;
    window
        .wait_for("[data-paper=landlord-confirmation-form]:checked")
        .await?;
    window.close().await
}

async fn no_sideways(window: &Window) -> Result<()> {
    let script =
        "const root = document.scrollingElement; return root.scrollWidth - root.clientWidth";
    assert_eq!(window.run(script, vec![]).await?, Value::from(0));
    Ok(())
}
