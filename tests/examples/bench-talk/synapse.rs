//! Synapse in its own process, with its default database and nothing that slows it
//! down.

use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use reqwest::Client;
use serde_json::{Value, json};
use url::Url;

/// Timeout for starting.
const PATIENCE: Duration = Duration::from_secs(120);
const PASSWORD: &str = "not-secret";

/// Rate limits, set too high to be reached.
const LIMITS: [&str; 6] = [
    "rc_message",
    "rc_registration",
    "rc_admin_redaction",
    "rc_joins_per_room",
    "rc_room_creation",
    "rc_third_party_invite",
];
/// Nested rate limits.
const NESTED_LIMITS: [(&str, &[&str]); 3] = [
    ("rc_login", &["address", "account", "failed_attempts"]),
    ("rc_joins", &["local", "remote"]),
    ("rc_invites", &["per_room", "per_user", "per_issuer"]),
];

/// A running Synapse.
pub(crate) struct Synapse {
    child: Child,
    programs: PathBuf,
    folder: PathBuf,
    pub(crate) url: Url,
}

impl Synapse {
    /// Starts Synapse from a Python virtual environment, with its data in `folder`.
    pub(crate) async fn start(environment: &Path, folder: &Path) -> Result<Self> {
        // Was free a moment ago.
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let settings = settings(folder, port);
        // JSON is valid YAML.
        fs::write(folder.join("homeserver.yaml"), settings.to_string())?;
        fs::write(folder.join("log.yaml"), logging(folder).to_string())?;
        let programs = environment.join("bin");
        let keys = command(&programs, folder).arg("--generate-keys").output()?;
        ensure!(keys.status.success(), "Synapse: {keys:?}");
        let child = command(&programs, folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let synapse = Self {
            child,
            programs,
            folder: folder.to_owned(),
            url: format!("http://127.0.0.1:{port}").parse()?,
        };
        synapse.until_ready().await?;
        Ok(synapse)
    }

    /// Process id.
    pub(crate) fn pid(&self) -> String {
        self.child.id().to_string()
    }

    /// The version it reports.
    pub(crate) fn version(&self) -> Result<String> {
        let said = Command::new(self.programs.join("python"))
            .args(["-c", "import synapse; print(synapse.__version__)"])
            .output()?;
        Ok(String::from_utf8(said.stdout)?.trim().to_owned())
    }

    /// Registers a user and returns the access token.
    pub(crate) async fn register(&self, name: &str) -> Result<String> {
        let registered = Command::new(self.programs.join("register_new_matrix_user"))
            .args(["--no-admin", "--user", name, "--password", PASSWORD])
            .arg("--config")
            .arg(self.folder.join("homeserver.yaml"))
            .arg(self.url.as_str())
            .output()?;
        ensure!(registered.status.success(), "{registered:?}");
        let login = json!({
            "type": "m.login.password",
            "identifier": { "type": "m.id.user", "user": name },
            "password": PASSWORD,
        });
        let address = self.url.join("/_matrix/client/v3/login")?;
        let answer = Client::new()
            .post(address)
            .body(login.to_string())
            .send()
            .await?;
        let answer: Value = serde_json::from_slice(&answer.bytes().await?)?;
        let token = answer.get("access_token").and_then(Value::as_str);
        Ok(token.with_context(|| answer.to_string())?.to_owned())
    }

    async fn until_ready(&self) -> Result<()> {
        let versions = self.url.join("/_matrix/client/versions")?;
        let begin = Instant::now();
        while reqwest::get(versions.clone()).await.is_err() {
            ensure!(begin.elapsed() < PATIENCE, "Synapse does not start");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }
}

impl Drop for Synapse {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(programs: &Path, folder: &Path) -> Command {
    let mut command = Command::new(programs.join("python"));
    command
        .args(["-m", "synapse.app.homeserver", "--config-path"])
        .arg(folder.join("homeserver.yaml"))
        .current_dir(folder);
    command
}

fn settings(folder: &Path, port: u16) -> Value {
    let settings = json!({
        "server_name": "localhost",
        "pid_file": folder.join("homeserver.pid"),
        "listeners": [{
            "port": port,
            "type": "http",
            "bind_addresses": ["127.0.0.1"],
            "resources": [{ "names": ["client"], "compress": true }],
        }],
        "database": {
            "name": "sqlite3",
            "args": { "database": folder.join("homeserver.db") },
        },
        "log_config": folder.join("log.yaml"),
        "media_store_path": folder.join("media"),
        "signing_key_path": folder.join("signing.key"),
        "registration_shared_secret": "not-secret",
        "report_stats": false,
        "trusted_key_servers": [],
        "presence": { "enabled": false },
        // Do not answer repeated requests from a cache.
        "caches": { "sync_response_cache_duration": 0 },
    });
    let settings = settings.as_object().cloned().unwrap_or_default();
    settings.into_iter().chain(limits()).collect()
}

fn limits() -> impl Iterator<Item = (String, Value)> {
    let unlimited = || json!({ "per_second": 1_000_000, "burst_count": 1_000_000 });
    let plain = LIMITS.into_iter();
    let plain = plain.map(move |name| (name.to_owned(), unlimited()));
    let nested = NESTED_LIMITS.into_iter().map(move |(name, below)| {
        let below = below.iter().map(|limit| (*limit, unlimited()));
        (name.to_owned(), below.collect())
    });
    plain.chain(nested)
}

fn logging(folder: &Path) -> Value {
    json!({
        "version": 1,
        "disable_existing_loggers": false,
        "handlers": {
            "file": {
                "class": "logging.FileHandler",
                "filename": folder.join("homeserver.log"),
            },
        },
        "root": { "level": "ERROR", "handlers": ["file"] },
    })
}
