//! The window stays responsive while the network does not respond.

#![cfg(test)]

use std::net::{Ipv4Addr, TcpListener};

use anyhow::Result;
use lotse_tests::{Newcomer, Window};
use serde_json::json;

/// The delay that people perceive as immediate.
const IMMEDIATE_MS: f64 = 100.0;

#[tokio::test]
async fn three_servers_that_say_nothing_hold_up_nothing_else() -> Result<()> {
    let home = tempfile::tempdir()?;
    let window = Window::open(home.path()).await?;
    Newcomer::maria("de").arrive(&window).await?;

    let servers = (0..3)
        .map(|_| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)))
        .collect::<Result<Vec<_>, _>>()?;
    for server in &servers {
        let fetch =
            "window.__TAURI_INTERNALS__.invoke('fetch_content_file', { address: arguments[0] })
            .catch(() => {});";
        let address = json!(server.local_addr()?.to_string());
        window.run(fetch, vec![address]).await?;
    }
    // All three servers have been contacted, and hold their connections open.
    let _held = servers
        .iter()
        .map(TcpListener::accept)
        .collect::<Result<Vec<_>, _>>()?;

    let ask = "const [done] = arguments;
        const begin = performance.now();
        window.__TAURI_INTERNALS__.invoke('start').then(() => done(performance.now() - begin));";
    let mut times = Vec::new();
    for _ in 0..5 {
        let time = window.run_async(ask, vec![]).await?;
        times.push(time.as_f64().unwrap_or(f64::INFINITY));
    }
    times.sort_by(f64::total_cmp);
    assert!(times[2] <= IMMEDIATE_MS, "milliseconds: {times:?}");
    window.go("#/contacts", "contacts").await?;
    window.close().await
}
