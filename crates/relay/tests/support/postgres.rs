//! A PostgreSQL of the own, for tests and measurements: in a temporary folder,
//! on a socket there.

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

/// Makes a cluster, starts it, and stops it when the other end of its standard
/// input is gone: also when a test is killed.
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

pub struct Cluster {
    folder: tempfile::TempDir,
    binaries: PathBuf,
    keeper: Child,
    alive: Option<ChildStdin>,
}

/// One for all tests of a program.
pub fn shared() -> &'static Cluster {
    static SHARED: LazyLock<Cluster> = LazyLock::new(Cluster::start);
    &SHARED
}

impl Cluster {
    /// One that may forget everything when the system crashes.
    pub fn start() -> Self {
        Self::start_with("off")
    }

    /// One that keeps what it has said it keeps, for measurements.
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
        let mut said = Vec::new();
        for line in BufReader::new(keeper.stdout.take().unwrap()).lines() {
            said.push(line.unwrap());
            if said.last().unwrap() == "ready" {
                break;
            }
        }
        assert!(
            said.last().is_some_and(|last| last == "ready"),
            "PostgreSQL does not start: {}",
            said.join("\n")
        );
        let alive = keeper.stdin.take();
        Self {
            folder,
            binaries,
            keeper,
            alive,
        }
    }

    /// A database that nobody else uses.
    pub async fn database(&self) -> String {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!("relay{}", NUMBER.fetch_add(1, Ordering::Relaxed));
        self.run(&format!("CREATE DATABASE {name}")).await;
        self.address(&name)
    }

    /// A copy of a database to which nobody is connected.
    pub async fn copy(&self, of: &str) -> String {
        let copy = self.database().await;
        let (from, to) = (name(of), name(&copy));
        self.run(&format!("DROP DATABASE {to}")).await;
        // Connections that were just closed may take a moment to be gone.
        self.run(&format!(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{from}'"
        ))
        .await;
        self.run(&format!("CREATE DATABASE {to} TEMPLATE {from}"))
            .await;
        copy
    }

    /// The socket on which it listens.
    pub fn socket(&self) -> PathBuf {
        self.folder.path().join(".s.PGSQL.5432")
    }

    /// Stops and starts it; all connections end.
    pub fn restart(&self) {
        self.control("restart");
    }

    pub fn control(&self, what: &str) {
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
                what,
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::inherit())
            .status();
        assert!(output.unwrap().success(), "{what}");
    }

    fn address(&self, database: &str) -> String {
        let host = self.folder.path().display();
        format!("postgresql:///{database}?host={host}&user=postgres")
    }

    async fn run(&self, statement: &str) {
        let address = self.address("postgres");
        let (client, connection) = tokio_postgres::connect(&address, NoTls).await.unwrap();
        let connection = tokio::spawn(connection);
        client.batch_execute(statement).await.unwrap();
        drop(client);
        connection.await.unwrap().unwrap();
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.alive.take();
        let _ = self.keeper.wait();
    }
}

fn name(address: &str) -> &str {
    let (_, rest) = address.split_once(":///").unwrap();
    rest.split('?').next().unwrap()
}

/// A command as the user that PostgreSQL may run as: it refuses to be root.
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

/// The folder with PostgreSQL's programs: where `PATH` leads, or where Debian
/// puts them.
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
