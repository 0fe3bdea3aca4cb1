//! A line on which what goes over it is counted, and that can be cut.

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

/// For how long nothing goes over a line that is quiet.
const QUIET: Duration = Duration::from_secs(1);

/// A line to a server.
pub(crate) struct Proxy {
    /// Where it begins.
    pub(crate) url: Url,
    line: Arc<Line>,
}

#[derive(Default)]
struct Line {
    /// Bytes to the server.
    there: AtomicU64,
    /// Bytes from the server.
    back: AtomicU64,
    /// How many envelopes of each size went to the server.
    envelopes: Mutex<BTreeMap<usize, usize>>,
    connections: Mutex<JoinSet<()>>,
}

/// Bytes on a line, without those of TCP and IP.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bytes {
    /// To the server.
    pub(crate) there: u64,
    /// From the server.
    pub(crate) back: u64,
}

impl Bytes {
    /// Both ways.
    pub(crate) fn sum(self) -> u64 {
        self.there + self.back
    }
}

impl Proxy {
    pub(crate) async fn to(server: &Url) -> Result<Self> {
        let port = server.port().context("a port")?;
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?).parse()?;
        let line = Arc::<Line>::default();
        let carrying = Arc::clone(&line);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let carrying = Arc::clone(&carrying);
                let carried = carry(client, port, Arc::clone(&carrying));
                lock(&carrying.connections).spawn(async {
                    // Whoever hangs up ends it.
                    let _ = carried.await;
                });
            }
        });
        Ok(Self { url, line })
    }

    /// Ends all connections.
    pub(crate) fn cut(&self) {
        lock(&self.line.connections).abort_all();
    }

    /// Begins to count anew.
    pub(crate) fn reset(&self) {
        self.line.there.store(0, Ordering::Relaxed);
        self.line.back.store(0, Ordering::Relaxed);
        lock(&self.line.envelopes).clear();
    }

    /// What has gone over it.
    pub(crate) fn bytes(&self) -> Bytes {
        Bytes {
            there: self.line.there.load(Ordering::Relaxed),
            back: self.line.back.load(Ordering::Relaxed),
        }
    }

    /// What has gone over it once it has become quiet.
    pub(crate) async fn bytes_when_quiet(&self) -> Bytes {
        loop {
            let before = self.bytes();
            tokio::time::sleep(QUIET).await;
            if self.bytes() == before {
                return before;
            }
        }
    }

    /// How many envelopes of each size went to the server.
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
    /// A request begins a chunk: who asks waits for each answer.
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
