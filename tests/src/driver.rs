//! A WebDriver for one app: its own session bus, its own data folder.

use std::{
    ffi::OsString,
    net::{Ipv4Addr, TcpListener, TcpStream},
    os::unix::process::CommandExt,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

/// How long a driver may take to listen on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running WebDriver. The app it starts lives as long as its session.
pub struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts a WebDriver whose app keeps everything in `home`.
    ///
    /// A session bus of its own is essential: with a shared one, apps that
    /// run beside each other disturb each other.
    pub fn start(home: &Path) -> Result<Self> {
        Self::start_with(home, &[])
    }

    /// Starts one whose app finds this in its environment.
    pub fn start_with(home: &Path, environment: &[(&str, OsString)]) -> Result<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
            .local_addr()?
            .port();
        let process = Command::new("dbus-run-session")
            .args(["--", "WebKitWebDriver", "--host=127.0.0.1"])
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("LOTSE_DATA_DIR", home.join("app"))
            .env("XDG_DATA_HOME", home.join("share"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .envs(environment.iter().cloned())
            .stdin(Stdio::null())
            .process_group(0)
            .spawn()
            .context("cannot start WebKitWebDriver; `cargo xtask test` installs it")?;
        let mut driver = Self { process, port };
        driver.wait_until_it_listens()?;
        Ok(driver)
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn wait_until_it_listens(&mut self) -> Result<()> {
        let begin = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            if let Some(status) = self.process.try_wait()? {
                bail!("WebKitWebDriver ended at once: {status}");
            }
            if begin.elapsed() > PATIENCE {
                bail!("WebKitWebDriver does not listen on port {}", self.port);
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The whole group: the bus, the driver and the app.
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill")
            .args(["-TERM", "--", &group])
            .stderr(Stdio::null())
            .status();
        let _ = self.process.wait();
    }
}
