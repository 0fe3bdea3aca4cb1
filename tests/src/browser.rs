//! The browsers that open the web app.

use std::{
    env,
    ffi::{OsStr, OsString},
    fs,
    path::Path,
    process::Command,
};

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

/// The program that drives Firefox. Where it is set, Firefox stands in for Chromium.
const GECKODRIVER: &str = "LOTSE_GECKODRIVER";

/// A browser, with the program that drives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Browser {
    /// Chromium, in the form of a phone.
    Chromium,
    /// Firefox, driven by this program, without emulating a phone's touch screen and
    /// pixel ratio.
    Firefox(OsString),
}

impl Browser {
    /// The browser of the tests: Firefox if its driver is set, else Chromium.
    pub fn chosen() -> Self {
        env::var_os(GECKODRIVER).map_or(Self::Chromium, Self::Firefox)
    }

    /// Its WebDriver, listening on a port.
    pub(crate) fn driver(&self, port: u16) -> Command {
        let program = match self {
            Self::Chromium => OsStr::new("chromedriver"),
            Self::Firefox(driver) => driver,
        };
        let mut command = Command::new(program);
        command.arg(format!("--port={port}"));
        command
    }

    /// Capabilities for a window with its profile in one folder, and the files that it saves
    /// in another.
    pub(crate) fn capabilities(
        &self,
        profile: &Path,
        downloads: &Path,
    ) -> Result<Map<String, Value>> {
        let (name, options) = match self {
            Self::Chromium => ("goog:chromeOptions", chromium(profile, downloads)),
            Self::Firefox(_) => ("moz:firefoxOptions", firefox(profile, downloads)?),
        };
        // The module of a quick build takes its time, in Firefox even more.
        let timeouts = json!({ "script": 300_000 });
        let capabilities = [(name, options), ("timeouts", timeouts)];
        Ok(capabilities
            .map(|(name, value)| (name.to_owned(), value))
            .into_iter()
            .collect())
    }
}

fn chromium(profile: &Path, downloads: &Path) -> Value {
    let profile = format!("--user-data-dir={}", profile.display());
    json!({
        "args": ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", profile],
        "prefs": { "download.default_directory": downloads },
        "mobileEmulation": { "deviceMetrics": { "width": 360, "height": 740, "pixelRatio": 2 } },
    })
}

fn firefox(profile: &Path, downloads: &Path) -> Result<Value> {
    fs::create_dir_all(profile)?;
    let profile = profile.as_os_str().to_str();
    let profile = profile.context("the path of the profile is not text")?;
    Ok(json!({
        "args": ["-headless", "-profile", profile, "--width=360", "--height=740"],
        // Saves files there without asking.
        "prefs": { "browser.download.folderList": 2, "browser.download.dir": downloads },
    }))
}
