//! The plan in the real window: horizons, probably done steps, and occasions.

use anyhow::Result;
use jiff::{Span, Zoned};
use lotse_tests::{Newcomer, Window};
use serde_json::{Value, json};

/// Calls a command like the interface does.
async fn call(window: &Window, command: &str, arguments: Value) -> Result<()> {
    let script = "const [command, given, done] = arguments;
        window.__TAURI_INTERNALS__.invoke(command, given).then(() => done(null), (error) => done(error));";
    let error = window
        .run_async(script, vec![json!(command), arguments])
        .await?;
    anyhow::ensure!(error.is_null(), "{command}: {error}");
    Ok(())
}

/// The groups of the plan, in the order on the screen.
async fn groups(window: &Window) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('main [data-group]')].map((group) => group.dataset.group);";
    Ok(serde_json::from_value(window.run(script, vec![]).await?)?)
}

/// The date in `days` days, in the format of a date field.
fn in_days(days: i64) -> String {
    let today = Zoned::now().date();
    today.saturating_add(Span::new().days(days)).to_string()
}

#[tokio::test]
async fn the_plan_shows_a_row_a_step_by_when_it_comes() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    window.as_phone().await?;
    Newcomer::maria("de").arrive(&window).await?;
    window.go("#/plan", "plan").await?;
    let order = [
        "plan-now-overdue",
        "plan-week",
        "plan-weeks",
        "plan-months",
        "plan-event",
        "plan-later",
        "plan-done",
        "plan-set-aside",
    ];
    let shown = groups(&window).await?;
    let known = order
        .iter()
        .filter(|id| shown.iter().any(|each| each == *id));
    let known: Vec<_> = known.map(|id| (*id).to_owned()).collect();
    assert_eq!(shown, known, "each group once, in this order");
    assert!(known.len() >= 4, "{known:?}");

    // -- A row is large enough to tap and contains no paragraph.
    let rows = "return [...document.querySelectorAll('[data-group] li')].filter((row) => row.checkVisibility()).map((row) => row.getBoundingClientRect().height);";
    let heights: Vec<f64> = serde_json::from_value(window.run(rows, vec![]).await?)?;
    assert!(heights.len() > 10);
    assert!(
        heights.iter().all(|height| (44.0..120.0).contains(height)),
        "{heights:?}"
    );

    // -- Groups that are not current are collapsed.
    for folded in ["plan-event", "plan-later"] {
        let open = format!("details[data-group={folded}][open]");
        assert_eq!(window.count(&open).await?, 0, "{folded}");
    }

    // -- A step that is done moves to its group.
    window
        .click("[data-group] [data-step=register-address]")
        .await?;
    window.wait_for_screen("step").await?;
    window.click("[data-action=mark-done]").await?;
    window.wait_for("[data-action=unmark]").await?;
    window.go("#/plan", "plan").await?;
    window
        .wait_for("[data-group=plan-done] [data-step=register-address]")
        .await?;
    window.close().await
}

#[tokio::test]
async fn a_step_says_from_when_it_can_be_done_and_that_it_comes_back() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    Newcomer::maria("en").arrive(&window).await?;
    let permit = json!({ "kind": "choice", "value": "work-permit" });
    let ends = json!({ "kind": "date", "value": in_days(200) });
    for (fact, answer) in [("title", permit), ("title-ends", ends)] {
        let arguments = json!({ "fact": fact, "answer": answer });
        call(&window, "answer_fact", arguments).await?;
    }
    window.go("#/step/extend-residence-permit", "step").await?;
    window.wait_for("main [data-opens]").await?;
    window.click("[data-action=mark-done]").await?;
    window.wait_for("main [data-again-on]").await?;
    window.close().await
}

#[tokio::test]
async fn what_is_long_over_is_asked_about_once_and_alarms_nobody() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    window.as_phone().await?;
    Newcomer::maria_after("ar", 1800).arrive(&window).await?;
    window.click("[data-action=probably-done]").await?;
    window.wait_for_screen("plan").await?;
    let boxes = "[data-probably-done] input[name=behind]";
    let all = window.count(boxes).await?;
    assert!(all >= 2, "{all}");
    assert_eq!(window.count(&format!("{boxes}:checked")).await?, all);
    let address = "[data-probably-done] [data-look=register-address]";
    assert_eq!(window.count(address).await?, 1);
    assert_eq!(
        window
            .count("[data-group] [data-step=register-address]")
            .await?,
        0,
        "it is listed nowhere else"
    );
    assert_eq!(window.axe().await?, []);

    // -- One is not done yet: it stays, and the others are marked as done.
    window
        .click("[data-probably-done] label:has([value=register-address])")
        .await?;
    window.click("[data-action=all-done]").await?;
    window
        .wait_for("[data-group=plan-done] [data-step=landlord-confirmation]")
        .await?;
    assert_eq!(window.count(boxes).await?, 1);
    assert_eq!(window.count(&format!("{boxes}:checked")).await?, 0);
    window.wait_for("[data-action=all-done]:disabled").await?;
    window.close().await
}

#[tokio::test]
async fn an_occasion_is_told_with_one_tap_and_can_be_taken_back() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    window.as_phone().await?;
    Newcomer::maria("de").arrive(&window).await?;
    window.go("#/plan", "plan").await?;
    window.click("[data-occasion=moving]").await?;
    let dialog = "dialog[open][data-occasion-dialog=moving]";
    window.wait_for(dialog).await?;
    assert_eq!(window.axe().await?, [], "the dialog");
    let field = format!("{dialog} input[name=moves-on]");
    window.set_date(&field, &in_days(20)).await?;
    window.click("[data-action=save-occasion]").await?;

    // -- The plan shows the dates, and the first one has the focus.
    window.wait_for("[data-occasion=moving][data-told]").await?;
    let focused = "const done = arguments[0];
        const look = () => document.activeElement.matches('[data-group] [data-step]') ? done(document.activeElement.dataset.step) : requestAnimationFrame(look);
        look();";
    assert_eq!(
        window.run_async(focused, vec![]).await?,
        "move-within-germany"
    );
    let row = "[data-group] li:has([data-step=move-within-germany]) [data-due]";
    window.wait_for(row).await?;

    // -- The dialog shows the entered date again; clearing it removes the date.
    window.click("[data-occasion=moving]").await?;
    window.wait_for(dialog).await?;
    let entered = "return document.querySelector(arguments[0]).value;";
    assert_eq!(
        window.run(entered, vec![json!(field)]).await?,
        json!(in_days(20))
    );
    window.click("[data-action=take-back]").await?;
    window
        .wait_for("[data-occasion=moving]:not([data-told])")
        .await?;
    window.wait_until_gone(row).await?;
    window.close().await
}
