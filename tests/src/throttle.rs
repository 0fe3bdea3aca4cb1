//! A slow processor and a full disk for the browser.

use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::{Driver, Window};

/// A command of the protocol of Chromium's developer tools, with its parameters.
#[derive(Debug)]
struct Tell(&'static str, Value);

impl WebDriverCompatibleCommand for Tell {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/goog/cdp/execute"))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body = json!({ "cmd": self.0, "params": self.1 });
        (Method::POST, Some(body.to_string()))
    }
}

impl Window {
    /// Limits what a page may store, in bytes; without a limit it is the browser's own.
    pub async fn limit_storage(&self, origin: &str, limit: Option<u64>) -> Result<()> {
        let parameters = match limit {
            Some(limit) => json!({ "origin": origin, "quotaSize": limit }),
            None => json!({ "origin": origin }),
        };
        let tell = Tell("Storage.overrideQuotaForOrigin", parameters);
        self.client().issue_cmd(tell).await?;
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
