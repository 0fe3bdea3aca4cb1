//! The app, opened for a newcomer and a mentor.

use std::{
    fs::{self, File},
    path::Path,
    process::Stdio,
};

use anyhow::{Context, Result, ensure};
use tokio::process::{Child, Command};

use super::{Demo, folder::short, packs::NATIONAL, paste, service::Service};

/// Two people, each with data of their own.
const NEWCOMER: &str = "newcomer";
const MENTOR: &str = "mentor";

/// Tells a session bus that it has no key store: that of the person who tries the
/// demonstration is left alone.
const NO_KEY_STORE: &str = "[D-BUS Service]\nName=org.freedesktop.secrets\nExec=/bin/false\n";
const KEY_STORE: &str = "dbus-1/services/org.freedesktop.secrets.service";

/// A window. It is closed on drop.
struct DemoWindow {
    child: Child,
    log: String,
    _bus: Option<Service>,
}

/// Opens both windows, says what to do, and waits until both are closed.
pub(super) async fn show(demo: &Demo) -> Result<()> {
    let newcomer = DemoWindow::open(demo, NEWCOMER).await?;
    let mentor = DemoWindow::open(demo, MENTOR).await?;
    paste::print(demo);
    paste::print_end(demo.folder.root());
    tokio::try_join!(newcomer.closed(), mentor.closed())?;
    Ok(())
}

impl DemoWindow {
    async fn open(demo: &Demo, person: &str) -> Result<Self> {
        let system = demo.folder.system(person);
        let folders = [
            ("LOTSE_DATA_DIR", demo.folder.data(person)),
            ("XDG_DATA_HOME", system.join("share")),
            ("XDG_CACHE_HOME", system.join("cache")),
            ("XDG_CONFIG_HOME", system.join("config")),
        ];
        let log = demo.folder.log(person);
        let mut command = Command::new(&demo.programs.app);
        command
            .envs(folders)
            .envs(trust(demo))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(File::create(&log)?)
            .kill_on_drop(true);
        let bus = if cfg!(target_os = "linux") {
            let log = demo.folder.log(&format!("{person}-bus"));
            let bus = start_bus(&system.join("share"), &log).await?;
            command.env("DBUS_SESSION_BUS_ADDRESS", bus.last_word());
            Some(bus)
        } else {
            None
        };
        Ok(Self {
            child: command.spawn().context("failed to open the app")?,
            log: short(&log),
            _bus: bus,
        })
    }

    async fn closed(mut self) -> Result<()> {
        let status = self.child.wait().await?;
        ensure!(
            status.success(),
            "the app ended with {status}; {} says why",
            self.log
        );
        Ok(())
    }
}

/// The environment of an app that trusts the demonstration's national publisher.
pub(super) fn trust(demo: &Demo) -> [(&'static str, String); 2] {
    let root = demo.folder.keys().join(NATIONAL).join("1.root.json");
    [
        ("LOTSE_NATIONAL_URL", format!("{}{NATIONAL}/", demo.web_url)),
        ("LOTSE_NATIONAL_ROOT", root.display().to_string()),
    ]
}

/// A session bus without a key store.
async fn start_bus(data: &Path, log: &Path) -> Result<Service> {
    let service = data.join(KEY_STORE);
    if let Some(folder) = service.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&service, NO_KEY_STORE)?;
    let mut command = std::process::Command::new("dbus-daemon");
    command
        .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
        .env("XDG_DATA_HOME", data);
    Service::start(command, log).await
}
