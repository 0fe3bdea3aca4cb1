//! `lotse-relay serve`

use std::{net::SocketAddr, path::PathBuf};

use anyhow::Context as _;
use clap::ValueEnum;
use lotse_relay::{Connections, Rate, Rates, Relay, Settings, TlsFiles};
use tokio::net::TcpListener;

use crate::place::Place;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Where to listen; port 0 takes any that is free.
    #[arg(
        long,
        env = "LOTSE_RELAY_LISTEN",
        value_name = "ADDRESS:PORT",
        default_value = "127.0.0.1:8470"
    )]
    listen: SocketAddr,
    #[command(flatten)]
    place: Place,
    /// The certificate, as PEM, with those that lead to its authority.
    #[arg(
        long,
        env = "LOTSE_RELAY_TLS_CERT",
        value_name = "FILE",
        requires = "tls_key"
    )]
    tls_cert: Option<PathBuf>,
    /// The key of the certificate, as PEM.
    #[arg(
        long,
        env = "LOTSE_RELAY_TLS_KEY",
        value_name = "FILE",
        requires = "tls_cert"
    )]
    tls_key: Option<PathBuf>,
    /// Clients come through a proxy, which writes their address at the end of X-Forwarded-For.
    #[arg(long, env = "LOTSE_RELAY_BEHIND_PROXY")]
    behind_proxy: bool,
    /// Give the metrics to whoever asks, not only to this machine.
    #[arg(long, env = "LOTSE_RELAY_METRICS_TO_ALL")]
    metrics_to_all: bool,
    #[command(flatten)]
    limits: Limits,
}

/// How much is taken.
#[derive(clap::Args)]
#[command(next_help_heading = "Limits")]
struct Limits {
    /// Whether to limit rates and connections of an address; off for measurements
    /// and where a proxy does it.
    #[arg(long, env = "LOTSE_RELAY_RATE_LIMIT", value_enum, default_value_t = Switch::On)]
    rate_limit: Switch,
    /// Requests from an address: so many a second / so many at once.
    #[arg(long, env = "LOTSE_RELAY_RATE_REQUESTS", value_name = "N/N", default_value_t = Rates::default().requests)]
    rate_requests: Rate,
    /// Openings of mailboxes from an address.
    #[arg(long, env = "LOTSE_RELAY_RATE_OPENINGS", value_name = "N/N", default_value_t = Rates::default().openings)]
    rate_openings: Rate,
    /// Refused secrets, grants and tickets from an address, for each mailbox.
    #[arg(long, env = "LOTSE_RELAY_RATE_REFUSALS", value_name = "N/N", default_value_t = Rates::default().refusals)]
    rate_refusals: Rate,
    /// Envelopes and claimed keys of each writer to a mailbox.
    #[arg(long, env = "LOTSE_RELAY_RATE_WRITES", value_name = "N/N", default_value_t = Rates::default().writes)]
    rate_writes: Rate,
    /// Connections at the same time; each phone that waits holds one.
    #[arg(long, env = "LOTSE_RELAY_CONNECTIONS", value_name = "N", default_value_t = Connections::default().most)]
    connections: usize,
    /// Connections of an address at the same time; behind a proxy its requests.
    #[arg(long, env = "LOTSE_RELAY_CONNECTIONS_OF_ADDRESS", value_name = "N", default_value_t = Connections::default().of_address)]
    connections_of_address: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Switch {
    On,
    Off,
}

impl Arguments {
    fn settings(self) -> Settings {
        let limits = self.limits;
        let rates = Rates {
            requests: limits.rate_requests,
            openings: limits.rate_openings,
            refusals: limits.rate_refusals,
            writes: limits.rate_writes,
        };
        let tls = self.tls_cert.zip(self.tls_key);
        Settings {
            store: self.place.store,
            rates: (limits.rate_limit == Switch::On).then_some(rates),
            connections: Connections {
                most: limits.connections,
                of_address: limits.connections_of_address,
            },
            behind_proxy: self.behind_proxy,
            metrics_to_all: self.metrics_to_all,
            tls: tls.map(|(certificates, key)| TlsFiles { certificates, key }),
            ..Settings::default()
        }
    }
}

pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let listen = arguments.listen;
    let settings = arguments.settings();
    allow_connections();
    let relay = Relay::open(&settings).await?;
    let listener = TcpListener::bind(listen).await;
    let listener = listener.with_context(|| format!("{listen} is taken"))?;
    let scheme = if relay.has_tls() { "https" } else { "http" };
    let stop = until_stopped()?;
    say!("Listening on {scheme}://{}", listener.local_addr()?)?;
    relay.serve(listener, stop).await;
    tracing::info!("stopped");
    Ok(())
}

/// As many open files as the system lets this process have: a connection is one.
fn allow_connections() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let maximum = getrlimit(Resource::Nofile).maximum;
        let raised = Rlimit {
            current: maximum,
            maximum,
        };
        if let Err(error) = setrlimit(Resource::Nofile, raised) {
            tracing::warn!(%error, "the number of connections cannot be raised");
        }
    }
}

/// Is over when the system or somebody at the keyboard wants it to stop.
#[cfg(unix)]
fn until_stopped() -> anyhow::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Is over when somebody at the keyboard wants it to stop.
#[cfg(not(unix))]
fn until_stopped() -> anyhow::Result<impl Future<Output = ()>> {
    Ok(async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
