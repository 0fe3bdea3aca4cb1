//! A proxy that counts bytes and can be cut.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use anyhow::{Context, Result};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{
        TcpListener, TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
    task::JoinSet,
};
use url::Url;

/// Idle time after which a connection counts as quiet.
const QUIET: Duration = Duration::from_secs(1);

/// A proxy to a server.
pub(crate) struct Proxy {
    /// Where it listens.
    pub(crate) url: Url,
    line: Arc<Line>,
}

#[derive(Default)]
struct Line {
    /// Bytes to the server.
    there: AtomicU64,
    /// Bytes from the server.
    back: AtomicU64,
    /// Number of envelopes sent to the server, by size.
    envelopes: Mutex<BTreeMap<usize, usize>>,
    connections: Mutex<JoinSet<()>>,
}

/// Bytes transferred, without TCP/IP headers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bytes {
    /// To the server.
    pub(crate) there: u64,
    /// From the server.
    pub(crate) back: u64,
}

impl Bytes {
    /// Both directions.
    pub(crate) fn sum(self) -> u64 {
        self.there + self.back
    }
}

impl Proxy {
    pub(crate) async fn to(server: &Url) -> Result<Self> {
        let port = server.port().context("the URL has no port")?;
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?).parse()?;
        let line = Arc::<Line>::default();
        let carrying = Arc::clone(&line);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let carrying = Arc::clone(&carrying);
                let carried = carry(client, port, Arc::clone(&carrying));
                lock(&carrying.connections).spawn(async {
                    // A failed copy is a closed connection.
                    let _ = carried.await;
                });
            }
        });
        Ok(Self { url, line })
    }

    /// Closes all connections.
    pub(crate) fn cut(&self) {
        lock(&self.line.connections).abort_all();
    }

    /// Resets the counters.
    pub(crate) fn reset(&self) {
        self.line.there.store(0, Ordering::Relaxed);
        self.line.back.store(0, Ordering::Relaxed);
        lock(&self.line.envelopes).clear();
    }

    /// Bytes transferred so far.
    pub(crate) fn bytes(&self) -> Bytes {
        Bytes {
            there: self.line.there.load(Ordering::Relaxed),
            back: self.line.back.load(Ordering::Relaxed),
        }
    }

    /// Bytes transferred, once the connection is quiet.
    pub(crate) async fn bytes_when_quiet(&self) -> Bytes {
        loop {
            let before = self.bytes();
            tokio::time::sleep(QUIET).await;
            if self.bytes() == before {
                return before;
            }
        }
    }

    /// Number of envelopes sent to the server, by size.
    pub(crate) fn envelopes(&self) -> BTreeMap<usize, usize> {
        lock(&self.line.envelopes).clone()
    }
}

async fn carry(client: TcpStream, port: u16, line: Arc<Line>) -> Result<()> {
    let server = TcpStream::connect(("127.0.0.1", port)).await?;
    client.set_nodelay(true)?;
    server.set_nodelay(true)?;
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    tokio::select! {
        ended = copy(from_client, to_server, &line.there, |chunk| line.note(chunk)) => ended,
        ended = copy(from_server, to_client, &line.back, |_| {}) => ended,
    }
}

async fn copy(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    count: &AtomicU64,
    note: impl Fn(&[u8]),
) -> Result<()> {
    let mut buffer = vec![0; 65_536];
    loop {
        let length = from.read(&mut buffer).await?;
        let chunk = buffer.get(..length).unwrap_or_default();
        if chunk.is_empty() {
            return Ok(());
        }
        count.fetch_add(length as u64, Ordering::Relaxed);
        note(chunk);
        to.write_all(chunk).await?;
    }
}

impl Line {
    /// Each request starts a chunk, since clients wait for each response.
    fn note(&self, chunk: &[u8]) {
        let text = String::from_utf8_lossy(chunk);
        let mut lines = text.lines();
        let is_envelope = lines
            .next()
            .is_some_and(|first| first.starts_with("PUT ") && first.contains("/envelopes/"));
        let length = lines.find_map(|line| line.strip_prefix("content-length: "));
        if let (true, Some(Ok(length))) = (is_envelope, length.map(str::parse)) {
            *lock(&self.envelopes).entry(length).or_default() += 1;
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
