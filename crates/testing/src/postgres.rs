//! PostgreSQL for tests and benchmarks: a cluster in a temporary folder that
//! listens on a socket there.

use std::{
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, Command, Stdio},
    sync::{
        LazyLock,
        atomic::{AtomicU32, Ordering},
    },
};

use tokio_postgres::NoTls;

/// Creates and starts a cluster. Stops it when its standard input is closed, which
/// also happens when the test is killed.
const SCRIPT: &str = r#"
cd "$FOLDER"
trap 'pg_ctl -D data -m immediate -w stop >>log 2>&1; cd /; rm -rf "$FOLDER"' EXIT
initdb -D data -U postgres -A trust -E UTF8 --locale=C --no-sync --no-instructions >>log 2>&1 || { cat log; exit 1; }
cat >>data/postgresql.conf <<CONF
listen_addresses = ''
unix_socket_directories = '$FOLDER'
fsync = $FSYNC
max_connections = 300
CONF
pg_ctl -D data -l server.log -w start >>log 2>&1 || { cat log server.log; exit 1; }
echo ready
cat >/dev/null
"#;

/// A cluster. It is stopped and deleted on drop.
pub struct PostgresCluster {
    folder: tempfile::TempDir,
    binaries: PathBuf,
    keeper: Child,
    alive: Option<ChildStdin>,
}

impl PostgresCluster {
    /// Returns the cluster that all tests of a program share.
    pub fn shared() -> &'static Self {
        static SHARED: LazyLock<PostgresCluster> = LazyLock::new(PostgresCluster::start);
        &SHARED
    }

    /// Starts a cluster without `fsync`, which is fast and not crash-safe.
    pub fn start() -> Self {
        Self::start_with("off")
    }

    /// Starts a cluster with `fsync`, for benchmarks.
    pub fn start_durable() -> Self {
        Self::start_with("on")
    }

    fn start_with(fsync: &str) -> Self {
        let binaries = binaries();
        let folder = tempfile::Builder::new().prefix("pg").tempdir().unwrap();
        let mut command = as_user(folder.path(), &binaries);
        let mut keeper = command
            .args(["sh", "-c", SCRIPT])
            .env("FSYNC", fsync)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut output = Vec::new();
        for line in BufReader::new(keeper.stdout.take().unwrap()).lines() {
            output.push(line.unwrap());
            if output.last().unwrap() == "ready" {
                break;
            }
        }
        assert!(
            output.last().is_some_and(|last| last == "ready"),
            "cannot start PostgreSQL: {}",
            output.join("\n")
        );
        let alive = keeper.stdin.take();
        Self {
            folder,
            binaries,
            keeper,
            alive,
        }
    }

    /// Creates a database and returns its URL.
    pub async fn database(&self) -> String {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!("relay{}", NUMBER.fetch_add(1, Ordering::Relaxed));
        self.run(&format!("CREATE DATABASE {name}")).await;
        self.url(&name)
    }

    /// Copies a database, which must not be in use, and returns the URL of the copy.
    pub async fn copy(&self, url: &str) -> String {
        let copy = self.database().await;
        let (from, to) = (name(url), name(&copy));
        self.run(&format!("DROP DATABASE {to}")).await;
        // Connections that were just closed may linger.
        self.run(&format!(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{from}'"
        ))
        .await;
        self.run(&format!("CREATE DATABASE {to} TEMPLATE {from}"))
            .await;
        copy
    }

    /// Path of the socket on which the cluster listens.
    pub fn socket(&self) -> PathBuf {
        self.folder.path().join(".s.PGSQL.5432")
    }

    /// Stops the cluster; all connections end.
    pub fn stop(&self) {
        self.pg_ctl("stop");
    }

    /// Starts the cluster again.
    pub fn restart(&self) {
        self.pg_ctl("start");
    }

    fn pg_ctl(&self, action: &str) {
        let output = as_user(self.folder.path(), &self.binaries)
            .args([
                "pg_ctl",
                "-D",
                "data",
                "-l",
                "server.log",
                "-m",
                "fast",
                "-w",
                action,
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::inherit())
            .status();
        assert!(output.unwrap().success(), "{action}");
    }

    fn url(&self, database: &str) -> String {
        let host = self.folder.path().display();
        format!("postgresql:///{database}?host={host}&user=postgres")
    }

    async fn run(&self, statement: &str) {
        let url = self.url("postgres");
        let (client, connection) = tokio_postgres::connect(&url, NoTls).await.unwrap();
        let connection = tokio::spawn(connection);
        client.batch_execute(statement).await.unwrap();
        drop(client);
        connection.await.unwrap().unwrap();
    }
}

impl Drop for PostgresCluster {
    fn drop(&mut self) {
        self.alive.take();
        let _ = self.keeper.wait();
    }
}

/// Returns the name of the database in a URL.
fn name(url: &str) -> &str {
    let (_, rest) = url.split_once(":///").unwrap();
    rest.split('?').next().unwrap()
}

/// Creates a command that runs as another user if this one is root, because
/// PostgreSQL refuses to run as root.
fn as_user(folder: &Path, binaries: &Path) -> Command {
    let mut command = if is_root() {
        let user = ["postgres", "nobody"].into_iter().find(|user| {
            let id = Command::new("id").arg(user).output().unwrap();
            id.status.success()
        });
        let user = user.expect("a user that is not root");
        let owned = Command::new("chown").arg(user).arg(folder).status();
        assert!(owned.unwrap().success());
        let mut command = Command::new("setpriv");
        command.args(["--reuid", user, "--clear-groups", "--"]);
        command
    } else {
        Command::new("env")
    };
    let path = std::env::var("PATH").unwrap_or_default();
    command
        .current_dir(folder)
        .env("PATH", format!("{}:{path}", binaries.display()))
        .env("FOLDER", folder);
    command
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().unwrap();
    id.stdout == b"0\n"
}

/// Finds the folder of PostgreSQL's programs: in `PATH`, or where Debian installs
/// them.
fn binaries() -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let debian = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten();
    let debian = debian.map(|version| version.unwrap().path().join("bin"));
    std::env::split_paths(&path)
        .chain(debian)
        .find(|folder| folder.join("initdb").exists())
        .expect("PostgreSQL is not installed: `apt-get install postgresql`, then try again")
}
