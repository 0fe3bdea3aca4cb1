//! A slow processor for the browser.

use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};

use crate::Driver;

/// Slows a driver, and the browser that it starts, until it is dropped.
pub struct SlowProcessor(Child);

impl SlowProcessor {
    /// Limits them to a share of the machine's processors, in percent.
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
