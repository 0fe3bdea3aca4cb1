//! A WebDriver for one app, with its own session bus and data folder.

use std::{
    ffi::OsString,
    fs,
    net::{Ipv4Addr, TcpStream},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU16, Ordering},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::{Browser, key_store};

/// Timeout for a driver to listen on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// Where a test process starts looking for free ports, and how many it has before it
/// reaches those of the next process. All are below 32768, where the system's ephemeral
/// ports start.
const FIRST_PORT: u16 = 12_000;
const PORTS_A_PROCESS: u16 = 200;
const PROCESSES: u32 = 100;

/// The folder of the app's data in the home of a driver.
pub(crate) const DATA: &str = "app";
/// File with the address of the session bus.
const BUS: &str = "bus";

/// Records the address of the bus for later commands, and becomes the driver.
const BEGIN: &str = r#"printf %s "$DBUS_SESSION_BUS_ADDRESS" > "$0" && exec WebKitWebDriver "$@""#;

/// Where speech-dispatcher listens.
pub(crate) const VOICES: &str = "SPEECHD_ADDRESS";

/// A running WebDriver. Its app lives as long as its session.
pub struct Driver {
    process: Child,
    port: u16,
    home: PathBuf,
    environment: Vec<(&'static str, OsString)>,
}

impl Driver {
    /// Starts a WebDriver whose app stores everything in `home`.
    ///
    /// A separate session bus is essential: apps that share one would interfere.
    pub fn start(home: &Path) -> Result<Self> {
        Self::start_with(home, &[])
    }

    /// Starts one with additional environment variables for the app.
    pub fn start_with(home: &Path, environment: &[(&'static str, OsString)]) -> Result<Self> {
        let port = free_port();
        let mut environment = environment.to_vec();
        // Otherwise the app would start this machine's speech service, and be heard.
        if environment.iter().all(|(name, _)| *name != VOICES) {
            let nobody = format!("unix_socket:{}", home.join("nobody.sock").display());
            environment.push((VOICES, nobody.into()));
        }
        environment.push(("LOTSE_DATA_DIR", home.join(DATA).into()));
        environment.push(("XDG_DATA_HOME", home.join("share").into()));
        environment.push(("XDG_CACHE_HOME", home.join("cache").into()));
        environment.push(("XDG_CONFIG_HOME", home.join("config").into()));
        fs::create_dir_all(home)?;
        key_store::hide_unless_started(home)?;
        let process = Command::new("dbus-run-session")
            .args(["--", "sh", "-c", BEGIN])
            .arg(home.join(BUS))
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            // A link that leads out would start the system's browser, which would stay open.
            .env("BROWSER", "true")
            .envs(environment.iter().cloned())
            .stdin(Stdio::null())
            .process_group(0)
            .spawn()
            .context("cannot start WebKitWebDriver; `cargo xtask test` installs it")?;
        let mut driver = Self {
            process,
            port,
            home: home.to_owned(),
            environment,
        };
        driver.wait_until_it_listens()?;
        Ok(driver)
    }

    /// Starts a driver of a browser, which keeps everything in `home`.
    pub fn start_browser(home: &Path, browser: &Browser) -> Result<Self> {
        let port = free_port();
        fs::create_dir_all(home)?;
        let process = browser
            .driver(port)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .process_group(0)
            .spawn()
            .with_context(|| {
                format!("cannot start the driver of {browser:?}; `cargo xtask test` installs it")
            })?;
        let mut driver = Self {
            process,
            port,
            home: home.to_owned(),
            environment: Vec::new(),
        };
        driver.wait_until_it_listens()?;
        Ok(driver)
    }

    /// The folder with everything that is kept.
    pub(crate) fn home(&self) -> &Path {
        &self.home
    }

    /// The process, which leads its own group.
    pub(crate) fn id(&self) -> u32 {
        self.process.id()
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// A command on the same bus and with the same folders as the app.
    pub fn beside(&self, program: &str) -> Result<Command> {
        let mut command = Command::new(program);
        command
            .env(
                "DBUS_SESSION_BUS_ADDRESS",
                fs::read_to_string(self.home.join(BUS))?,
            )
            .envs(self.environment.iter().cloned());
        Ok(command)
    }

    fn wait_until_it_listens(&mut self) -> Result<()> {
        let begin = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            if let Some(status) = self.process.try_wait()? {
                bail!("the driver exited: {status}");
            }
            if begin.elapsed() > PATIENCE {
                bail!("the driver does not listen on port {}", self.port);
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }
}

/// A port that nothing listens on and that no other driver of this process gets.
///
/// Listening on port 0 to get one would not work: a child process that another thread
/// is just spawning holds a copy of that listener until it execs, and would accept
/// connections in the driver's place.
fn free_port() -> u16 {
    static USED: AtomicU16 = AtomicU16::new(0);
    let process = u16::try_from(std::process::id() % PROCESSES).unwrap_or_default();
    loop {
        let next = USED.fetch_add(1, Ordering::Relaxed) % PORTS_A_PROCESS;
        let port = FIRST_PORT + process * PORTS_A_PROCESS + next;
        if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            return port;
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The whole process group: the bus, the driver and the app.
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill")
            .args(["-TERM", "--", &group])
            .stderr(Stdio::null())
            .status();
        let _ = self.process.wait();
    }
}
