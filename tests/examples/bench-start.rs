//! Measures the time from starting the app to its first usable screen, compared to an
//! empty Tauri window on the same machine in the same run: `cargo xtask bench start`.
#![expect(clippy::print_stdout, reason = "a benchmark prints its results")]

use std::{
    path::Path,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use anyhow::{Context, Result};
use lotse_tests::{Newcomer, Window};

/// Number of starts; the first is a warm-up.
const RUNS: usize = 31;

/// Returns when the page was ready, in milliseconds since 1970, by the page's clock.
const READY: &str = "const done = arguments[0];
    const look = () => {
        const [ready] = performance.getEntriesByName('ready');
        return ready ? done(performance.timeOrigin + ready.startTime) : requestAnimationFrame(look);
    };
    look();";

/// Clicks on a language, and measures the time until the page is painted in it.
const SWITCH: &str = "const [language, done] = arguments;
    const begin = performance.now();
    document.querySelector(`[data-language=${language}]`).click();
    const look = () => document.documentElement.lang === language
        ? requestAnimationFrame(() => done(performance.now() - begin))
        : requestAnimationFrame(look);
    look();";

#[tokio::main]
async fn main() -> Result<()> {
    let app = std::env::var("LOTSE_BINARY").context("LOTSE_BINARY is not set")?;
    let empty = std::env::var("LOTSE_EMPTY_BINARY").context("LOTSE_EMPTY_BINARY is not set")?;
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    Newcomer::maria("de").arrive(&window).await?;
    window.close().await?;

    let (mut of_empty, mut of_app) = (Vec::new(), Vec::new());
    for run in 0..RUNS {
        let other = tempfile::tempdir()?;
        let (empty, app) = (
            start(other.path(), &empty).await?,
            start(home.path(), &app).await?,
        );
        if run > 0 {
            of_empty.push(empty);
            of_app.push(app);
        }
    }
    let (empty, app) = (median(&mut of_empty), median(&mut of_app));
    println!(
        "empty window, painted:            median {empty:7.1} ms of {} starts",
        RUNS - 1
    );
    println!(
        "Lotse, Today painted and usable: median {app:6.1} ms of {} starts",
        RUNS - 1
    );
    println!("ratio: {:.2}", app / empty);

    let mut switches = switch_languages(home.path()).await?;
    println!(
        "language switch to painted:      median {:7.1} ms, max {:.1} ms of {}",
        median(&mut switches),
        switches.last().copied().unwrap_or_default(),
        switches.len()
    );
    Ok(())
}

async fn start(home: &Path, binary: &str) -> Result<f64> {
    let driver_up = lotse_tests::Driver::start(home)?;
    let begin = SystemTime::now().duration_since(UNIX_EPOCH)?;
    let window = Window::connect(driver_up, binary).await?;
    let end = window
        .run_async(READY, vec![])
        .await?
        .as_f64()
        .context("no time")?;
    window.close().await?;
    Ok(end - milliseconds(begin))
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

async fn switch_languages(home: &Path) -> Result<Vec<f64>> {
    let window = Window::open(home).await?;
    window.click("[data-nav=settings]").await?;
    window.wait_for_screen("settings").await?;
    let mut times = Vec::new();
    for language in ["ar", "en", "de"].into_iter().cycle().take(15) {
        let time = window.run_async(SWITCH, vec![language.into()]).await?;
        times.push(time.as_f64().context("no time")?);
        window.painted().await?;
    }
    window.close().await?;
    Ok(times)
}
