//! Measures the web app in Chromium, on a slow line and without one: `cargo xtask bench web`.
#![expect(clippy::print_stdout, reason = "a benchmark prints its results")]

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, Result};
use lotse_tests::{Newcomer, Server, SlowLine, SlowProcessor, Window};

/// Number of visits; the median counts.
const RUNS: usize = 5;

/// The languages of first visits: the source, whose texts always come; one with a script of its
/// own; and one with letters beyond those of the first font.
const LANGUAGES: [&str; 3] = ["de", "ar", "tr"];

/// Returns when the first words were painted, in milliseconds after the address was opened.
const FIRST_WORDS: &str = "const done = arguments[0];
    const look = () => {
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        return paint ? done(paint.startTime) : requestAnimationFrame(look);
    };
    look();";

/// Returns when the plan was there.
const PLAN: &str = "const done = arguments[0];
    const look = () => document.querySelector('main[data-screen=plan][aria-busy=false]')
        ? requestAnimationFrame(() => done(performance.now()))
        : requestAnimationFrame(look);
    look();";

#[tokio::main]
async fn main() -> Result<()> {
    let mut folders = std::env::args_os().skip(1).map(PathBuf::from);
    let web = folders.next().context("no folder of the web app")?;
    let site = folders.next().context("no folder of a site")?;

    for language in LANGUAGES {
        let mut visits = Vec::new();
        for _ in 0..RUNS {
            visits.push(first_visit(&web, language).await?);
        }
        println!("first visit in {language}, 1.6 Mbit/s and 150 ms");
        print("first words", &visits, |visit| visit.words);
        print("language to choose", &visits, |visit| visit.usable);
        print("plan", &visits, |visit| visit.plan);
        print("KB over the wire before the plan", &visits, |visit| {
            visit.kilobytes
        });
    }

    let pages = static_pages(&site).await?;
    println!("page of a step in a site, the same line");
    print("first words", &pages, |words| *words);

    println!("later visits, without a network");
    for (title, percent) in [
        ("plan", None),
        ("plan, a quarter of the processor", Some(25)),
    ] {
        let times = later_visits(&web, percent).await?;
        print(title, &times, |time| *time);
    }
    Ok(())
}

/// Milliseconds from opening the address, and what went over the wire.
struct Visit {
    words: f64,
    usable: f64,
    plan: f64,
    kilobytes: f64,
}

async fn first_visit(web: &Path, language: &str) -> Result<Visit> {
    let home = tempfile::tempdir()?;
    let server = Server::start(web)?;
    let window = Window::open_browser(home.path()).await?;
    server.slow_down(SlowLine::PHONE);
    let begin = Instant::now();
    window.visit_bare(server.url()?.as_str()).await?;
    let words = milliseconds(&window, FIRST_WORDS).await?;
    window.wait_for_screen("welcome-language").await?;
    let usable = begin.elapsed().as_secs_f64() * 1_000.0;
    let nobody = Newcomer {
        name: "Nobody",
        language: language.to_owned(),
        place: Some("de-mannheim"),
        given: Vec::new(),
    };
    nobody.go_to_plan(&window).await?;
    let plan = begin.elapsed().as_secs_f64() * 1_000.0;
    let bytes = u32::try_from(server.bytes())?;
    window.close().await?;
    Ok(Visit {
        words,
        usable,
        plan,
        kilobytes: f64::from(bytes) / 1_000.0,
    })
}

async fn static_pages(site: &Path) -> Result<Vec<f64>> {
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let home = tempfile::tempdir()?;
        let server = Server::start(site)?;
        let window = Window::open_browser(home.path()).await?;
        server.slow_down(SlowLine::PHONE);
        let page = server.url()?.join("de/steps/register-address.html")?;
        window.visit_bare(page.as_str()).await?;
        times.push(milliseconds(&window, FIRST_WORDS).await?);
        window.close().await?;
    }
    Ok(times)
}

async fn later_visits(web: &Path, percent: Option<usize>) -> Result<Vec<f64>> {
    let home = tempfile::tempdir()?;
    let server = Server::start(web)?;
    let address = server.url()?;
    let window = Window::open_page(home.path(), address.as_str()).await?;
    Newcomer::maria("de").arrive(&window).await?;
    window.wait_until_kept().await?;
    window.close().await?;
    drop(server);
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let window = Window::open_browser(home.path()).await?;
        let _slow = percent
            .map(|percent| SlowProcessor::of(window.driver(), percent))
            .transpose()?;
        window.visit_bare(address.join("#/plan")?.as_str()).await?;
        times.push(milliseconds(&window, PLAN).await?);
        window.close().await?;
    }
    Ok(times)
}

async fn milliseconds(window: &Window, script: &str) -> Result<f64> {
    let time = window.run_async(script, vec![]).await?;
    time.as_f64().context("no time")
}

fn print<T>(title: &str, all: &[T], of: impl Fn(&T) -> f64) {
    let mut values: Vec<f64> = all.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    let median = values.get(values.len() / 2).copied().unwrap_or_default();
    let most = values.last().copied().unwrap_or_default();
    println!("  {title:36} median {median:8.0}, most {most:8.0}");
}
