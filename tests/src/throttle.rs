//! A slow line and a slow processor for the browser.

use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::{Driver, Window};

/// Conditions that Chromium emulates for everything that a page fetches.
#[derive(Debug, Clone, Copy)]
pub struct SlowLine {
    /// Round trip, in milliseconds.
    pub latency: u32,
    /// In bytes a second, both ways.
    pub throughput: u32,
}

impl SlowLine {
    /// A phone at the edge of the network: 1.6 Mbit/s and 150 ms, as browsers name "slow 4G".
    pub const PHONE: Self = Self {
        latency: 150,
        throughput: 200_000,
    };
}

/// A command of chromedriver's own.
#[derive(Debug)]
struct SetNetworkConditions(Value);

impl WebDriverCompatibleCommand for SetNetworkConditions {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/chromium/network_conditions"))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.0.to_string()))
    }
}

impl Window {
    /// Slows the line of the current tab of Chromium.
    pub async fn slow_down(&self, line: SlowLine) -> Result<()> {
        let conditions = json!({ "network_conditions": {
            "offline": false,
            "latency": line.latency,
            "throughput": line.throughput,
        } });
        self.client()
            .issue_cmd(SetNetworkConditions(conditions))
            .await?;
        Ok(())
    }
}

/// Slows a driver, and the browser that it starts, until it is dropped.
pub struct SlowProcessor(Child);

impl SlowProcessor {
    /// Leaves them a share of the whole machine, in percent.
    ///
    /// `DevTools` slows the page alone, and the app runs in a worker.
    pub fn of(driver: &Driver, percent: usize) -> Result<Self> {
        let processors = std::thread::available_parallelism()?.get();
        let limiter = Command::new("cpulimit")
            .args(["--include-children", "--limit"])
            .arg((percent * processors).to_string())
            .args(["--pid", &driver.id().to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start cpulimit")?;
        Ok(Self(limiter))
    }
}

impl Drop for SlowProcessor {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
