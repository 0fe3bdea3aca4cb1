//! `lotse-relay serve`

use std::{net::SocketAddr, path::PathBuf};

use anyhow::Context as _;
use clap::ValueEnum;
use lotse_relay::{
    MaxConnections, Rate, Rates, Relay, RelaySettings, TlsFiles, store::MailboxCapacity,
};
use tokio::net::TcpListener;

use crate::store_argument::StoreArgument;

#[derive(clap::Args)]
pub(crate) struct ServeArguments {
    /// Address to listen on; port 0 picks a free port.
    #[arg(
        long,
        env = "LOTSE_RELAY_LISTEN",
        value_name = "ADDRESS:PORT",
        default_value = "127.0.0.1:8470"
    )]
    listen: SocketAddr,
    #[command(flatten)]
    store: StoreArgument,
    /// PEM file with the certificate chain.
    #[arg(
        long,
        env = "LOTSE_RELAY_TLS_CERT",
        value_name = "FILE",
        requires = "tls_key"
    )]
    tls_cert: Option<PathBuf>,
    /// PEM file with the private key.
    #[arg(
        long,
        env = "LOTSE_RELAY_TLS_KEY",
        value_name = "FILE",
        requires = "tls_cert"
    )]
    tls_key: Option<PathBuf>,
    /// Trust the last address in X-Forwarded-For, which a proxy must append.
    #[arg(long, env = "LOTSE_RELAY_BEHIND_PROXY")]
    behind_proxy: bool,
    /// Serve metrics to every client, not only to this machine.
    #[arg(long, env = "LOTSE_RELAY_METRICS_TO_ALL")]
    metrics_to_all: bool,
    /// Tickets that the owner of a mailbox can issue in seven days, for people whom they
    /// invite.
    #[arg(long, env = "LOTSE_RELAY_INVITATIONS_A_WEEK", value_name = "N", default_value_t = MailboxCapacity::default().tickets)]
    invitations_a_week: i64,
    /// Waiting envelopes of one writer in a mailbox; never more than what is free.
    #[arg(long, env = "LOTSE_RELAY_WRITER_ENVELOPES", value_name = "N", default_value_t = MailboxCapacity::default().writer_envelopes)]
    writer_envelopes: i64,
    /// Size of the waiting envelopes of one writer in a mailbox, in bytes.
    #[arg(long, env = "LOTSE_RELAY_WRITER_BYTES", value_name = "N", default_value_t = MailboxCapacity::default().writer_bytes)]
    writer_bytes: i64,
    /// Maximum size of all waiting envelopes together, in bytes. Leave room on the disk
    /// for as much again.
    #[arg(long, env = "LOTSE_RELAY_MOST_BYTES", value_name = "N", default_value_t = 16 << 30)]
    most_bytes: i64,
    #[command(flatten)]
    limits: Limits,
}

/// Limits of clients.
#[derive(clap::Args)]
#[command(next_help_heading = "Limits")]
struct Limits {
    /// Limit rates and connections per address; off for benchmarks, or if a proxy
    /// does it.
    #[arg(long, env = "LOTSE_RELAY_RATE_LIMIT", value_enum, default_value_t = Switch::On)]
    rate_limit: Switch,
    /// Requests per address: per second / burst.
    #[arg(long, env = "LOTSE_RELAY_RATE_REQUESTS", value_name = "RATE/BURST", default_value_t = Rates::default().requests)]
    rate_requests: Rate,
    /// Opened mailboxes per address.
    #[arg(long, env = "LOTSE_RELAY_RATE_OPENINGS", value_name = "RATE/BURST", default_value_t = Rates::default().openings)]
    rate_openings: Rate,
    /// Refused secrets, grants and tickets per address and mailbox.
    #[arg(long, env = "LOTSE_RELAY_RATE_REFUSALS", value_name = "RATE/BURST", default_value_t = Rates::default().refusals)]
    rate_refusals: Rate,
    /// Envelopes and claimed keys per writer and mailbox.
    #[arg(long, env = "LOTSE_RELAY_RATE_WRITES", value_name = "RATE/BURST", default_value_t = Rates::default().writes)]
    rate_writes: Rate,
    /// Concurrent connections; each waiting phone holds one.
    #[arg(long, env = "LOTSE_RELAY_CONNECTIONS", value_name = "N", default_value_t = MaxConnections::default().total)]
    connections: usize,
    /// Concurrent connections per address; behind a proxy, concurrent requests.
    #[arg(long, env = "LOTSE_RELAY_CONNECTIONS_OF_ADDRESS", value_name = "N", default_value_t = MaxConnections::default().per_address)]
    connections_of_address: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Switch {
    On,
    Off,
}

impl ServeArguments {
    fn settings(self) -> RelaySettings {
        let limits = self.limits;
        let rates = Rates {
            requests: limits.rate_requests,
            openings: limits.rate_openings,
            refusals: limits.rate_refusals,
            writes: limits.rate_writes,
        };
        let tls = self.tls_cert.zip(self.tls_key);
        RelaySettings {
            store: self.store.address,
            capacity: MailboxCapacity {
                tickets: self.invitations_a_week,
                writer_envelopes: self.writer_envelopes,
                writer_bytes: self.writer_bytes,
                ..MailboxCapacity::default()
            },
            most_bytes: Some(self.most_bytes),
            rates: (limits.rate_limit == Switch::On).then_some(rates),
            connections: MaxConnections {
                total: limits.connections,
                per_address: limits.connections_of_address,
            },
            behind_proxy: self.behind_proxy,
            metrics_to_all: self.metrics_to_all,
            tls: tls.map(|(certificates, key)| TlsFiles { certificates, key }),
            ..RelaySettings::default()
        }
    }
}

pub(crate) async fn run(arguments: ServeArguments) -> anyhow::Result<()> {
    let listen = arguments.listen;
    let settings = arguments.settings();
    raise_open_file_limit();
    let relay = Relay::open(&settings).await?;
    let listener = TcpListener::bind(listen).await;
    let listener = listener.with_context(|| format!("cannot listen on {listen}"))?;
    let scheme = if relay.has_tls() { "https" } else { "http" };
    let stop = stop_signal()?;
    print_line!("Listening on {scheme}://{}", listener.local_addr()?)?;
    relay.serve(listener, stop).await?;
    tracing::info!("stopped");
    Ok(())
}

/// Raises the limit of open files to its maximum: each connection is one.
fn raise_open_file_limit() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let maximum = getrlimit(Resource::Nofile).maximum;
        let raised = Rlimit {
            current: maximum,
            maximum,
        };
        if let Err(error) = setrlimit(Resource::Nofile, raised) {
            tracing::warn!(%error, "cannot raise the limit of open files");
        }
    }
}

/// Completes on SIGTERM or SIGINT.
#[cfg(unix)]
fn stop_signal() -> anyhow::Result<impl Future<Output = ()>> {
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

/// Completes on Ctrl-C.
#[cfg(not(unix))]
fn stop_signal() -> anyhow::Result<impl Future<Output = ()>> {
    Ok(async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
