//! Invalid input gets a clear error in the window, and no data is lost.

use std::fs;

use anyhow::Result;
use lotse_tests::{Newcomer, Window};
use serde_json::{Value, json};

/// Calls a command like the interface does, and returns the error code.
async fn error_of(window: &Window, command: &str, arguments: Value) -> Result<Value> {
    let script = "const [command, given, done] = arguments;
        window.__TAURI_INTERNALS__.invoke(command, given).then(() => done(null), (error) => done(error.code ?? String(error)));";
    window
        .run_async(script, vec![json!(command), arguments])
        .await
}

#[tokio::test]
async fn a_damaged_database_is_set_aside_and_the_person_is_told() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    Newcomer::maria("de").arrive(&window).await?;
    window.close().await?;

    let folder = home.path().join("app");
    let damaged = vec![0xA5_u8; usize::try_from(fs::metadata(folder.join("user.db"))?.len())?];
    fs::write(folder.join("user.db"), &damaged)?;
    let _ = fs::remove_file(folder.join("user.db-wal"));

    let window = Window::open(home.path()).await?;
    window.wait_for("[data-notice=user-data-set-aside]").await?;
    let kept: Vec<_> = fs::read_dir(&folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            path.file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with("user.damaged-"))
        })
        .collect();
    assert!(
        kept.iter()
            .any(|path| fs::read(path).is_ok_and(|bytes| bytes == damaged)),
        "the damaged file must be kept: {kept:?}"
    );

    // -- The app is usable.
    Newcomer::maria("de").arrive(&window).await?;
    window.close().await
}

#[tokio::test]
async fn damaged_content_is_rebuilt() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    Newcomer::maria("de").arrive(&window).await?;
    window.close().await?;
    fs::write(home.path().join("app/content.db"), b"this is no database")?;
    let window = Window::open(home.path()).await?;
    window
        .wait_for("main[data-screen=today] [data-step=landlord-confirmation]")
        .await?;
    window.close().await
}

#[tokio::test]
async fn what_makes_no_sense_is_refused_with_its_own_code() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    Newcomer::maria("de").arrive(&window).await?;
    let long = "x".repeat(100_000);
    let date =
        |value: &str| json!({ "fact": "moved-in", "answer": { "kind": "date", "value": value } });
    let cases = [
        ("answer_fact", date("2026-02-30"), "date-invalid"),
        ("answer_fact", date("0001-01-01"), "date-out-of-range"),
        ("answer_fact", date(&long), "date-invalid"),
        (
            "answer_fact",
            json!({ "fact": "shoe-size", "answer": null }),
            "unknown-fact",
        ),
        (
            "answer_fact",
            json!({ "fact": "purpose", "answer": { "kind": "choice", "value": "crime" } }),
            "unknown-answer",
        ),
        (
            "answer_fact",
            json!({ "fact": "purpose", "answer": { "kind": "choice", "value": long } }),
            "unknown-answer",
        ),
        (
            "mark_step",
            json!({ "step": long, "mark": "done" }),
            "unknown-step",
        ),
        (
            "set_note",
            json!({ "step": "register-address", "note": long }),
            "note-too-long",
        ),
        (
            "set_own_due",
            json!({ "step": "register-address", "date": "30.02.2026" }),
            "date-invalid",
        ),
        (
            "hold_document",
            json!({ "document": "crown", "held": true }),
            "unknown-document",
        ),
        ("find_places", json!({ "query": long }), "query-too-long"),
        (
            "choose_place",
            json!({ "place": "../../etc" }),
            "unknown-place",
        ),
        (
            "choose_language",
            json!({ "language": "C" }),
            "unknown-language",
        ),
        (
            "save_contact_card",
            json!({ "contact": "../x" }),
            "unknown-contact",
        ),
        (
            "open_link",
            json!({ "url": "file:///etc/passwd" }),
            "link-refused",
        ),
        (
            "open_link",
            json!({ "url": "javascript:alert(1)" }),
            "link-refused",
        ),
        ("set_pin", json!({ "pin": "123" }), "pin-too-short"),
    ];
    for (command, arguments, code) in cases {
        let shown: String = arguments.to_string().chars().take(80).collect();
        assert_eq!(
            error_of(&window, command, arguments).await?,
            json!(code),
            "{command} {shown}"
        );
    }
    // -- Maria's data is still there.
    window
        .run("location.hash = '#/step/register-address'", vec![])
        .await?;
    window.wait_for_screen("step").await?;
    window.wait_for("main [data-due]").await?;
    window.close().await
}

#[tokio::test]
async fn the_window_reaches_no_command_but_its_own() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    for command in [
        "plugin:opener|open_url",
        "plugin:window|close",
        "plugin:fs|read_file",
        "no_such_command",
    ] {
        let error = error_of(&window, command, json!({ "url": "https://example.org" })).await?;
        assert!(error.is_string(), "{command} must be refused");
    }
    let blocked = "const done = arguments[0];
        fetch('http://127.0.0.1:9/').then(() => done('sent'), (error) => done(String(error)));";
    assert_ne!(window.run_async(blocked, vec![]).await?, json!("sent"));
    window.close().await
}
