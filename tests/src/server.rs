//! A web server that serves a folder and counts its traffic.

use std::{
    future::ready,
    io,
    net::{Ipv4Addr, SocketAddr},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    thread::JoinHandle,
};

use anyhow::{Context, Result};
use axum::{
    Router,
    http::{
        HeaderValue,
        header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE},
    },
    middleware::map_response,
    response::Response,
    serve::Listener,
};
use tokio::{
    io::{Join, join},
    net::{
        TcpListener,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
    sync::oneshot,
};
use tokio_util::io::{InspectReader, InspectWriter};
use tower_http::services::ServeDir;
use url::Url;

use crate::line::{Line, SlowLine};

/// The document in which the operator of a web space finds what to send with the web app.
const HOWTO: &str = include_str!("../../docs/web-howto.md");
/// The text before the policy in the example for nginx.
const POLICY: &str = "set $policy \"";

/// The header that a server sends with the web app's scripts: a worker's policy comes from it,
/// and not from the page.
fn policy_of_workers(folder: &Path) -> Option<HeaderValue> {
    folder.join("service-worker.js").exists().then_some(())?;
    let (_, policy) = HOWTO.split_once(POLICY)?;
    let (policy, _) = policy.split_once('"')?;
    HeaderValue::from_str(policy).ok()
}

fn protect(mut answer: Response, policy: Option<&HeaderValue>) -> Response {
    let kind = answer.headers().get(CONTENT_TYPE);
    let runs = kind.is_some_and(|kind| {
        let kind = kind.to_str().unwrap_or_default();
        kind.starts_with("text/html") || kind.contains("javascript")
    });
    if let Some(policy) = policy.filter(|_| runs) {
        answer
            .headers_mut()
            .insert(CONTENT_SECURITY_POLICY, policy.clone());
    }
    answer
}

/// A local web server, stopped on drop.
pub struct Server {
    address: SocketAddr,
    line: Line,
    traffic: Traffic,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// Traffic in bytes, both directions, including headers.
#[derive(Clone, Default)]
struct Traffic {
    bytes: Arc<AtomicU64>,
    connections: Arc<AtomicU64>,
}

impl Server {
    /// Serves a folder on a free port.
    pub fn start(folder: &Path) -> Result<Self> {
        Self::start_at(folder, 0)
    }

    /// Serves a folder on a port that was free a moment ago.
    pub fn start_at(folder: &Path, port: u16) -> Result<Self> {
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let traffic = Traffic::default();
        let line = Line::default();
        let (stop, stopped) = oneshot::channel();
        let (folder, counted) = (folder.to_owned(), traffic.clone());
        let policy = policy_of_workers(&folder);
        let passed = line.clone();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let thread = std::thread::spawn(move || {
            runtime.block_on(async {
                let Ok(listener) = TcpListener::from_std(listener) else {
                    return;
                };
                let counting = Counting {
                    listener,
                    traffic: counted,
                };
                let files = ServeDir::new(folder)
                    .precompressed_br()
                    .precompressed_gzip();
                let service = Router::new()
                    .fallback_service(files)
                    .layer(map_response(move |answer| {
                        ready(protect(answer, policy.as_ref()))
                    }))
                    .layer(map_response(move |answer| passed.clone().pass(answer)));
                // Dropped without a shutdown: a crashing server does not say goodbye.
                tokio::select! {
                    _ = axum::serve(counting, service) => {}
                    _ = stopped => {}
                }
            });
        });
        Ok(Self {
            address,
            line,
            traffic,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// Its address.
    pub fn url(&self) -> Result<Url> {
        Url::parse(&format!("http://{}/", self.address)).context("malformed URL")
    }

    /// Its port.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// From now on answers come slowly.
    pub fn slow_down(&self, line: SlowLine) {
        self.line.slow_down(line);
    }

    /// From now on large answers break off in the middle, or come whole again.
    pub fn break_off(&self, is_broken: bool) {
        self.line.break_off(is_broken);
    }

    /// Bytes transferred so far, both directions.
    pub fn bytes(&self) -> u64 {
        self.traffic.bytes.load(Ordering::SeqCst)
    }

    /// Number of connections so far.
    pub fn connections(&self) -> u64 {
        self.traffic.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

struct Counting {
    listener: TcpListener,
    traffic: Traffic,
}

type Counter = Box<dyn FnMut(&[u8]) + Send>;

impl Listener for Counting {
    type Io = Join<InspectReader<OwnedReadHalf, Counter>, InspectWriter<OwnedWriteHalf, Counter>>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        loop {
            // Connections that break before they are accepted are ignored.
            let Ok((stream, address)) = self.listener.accept().await else {
                continue;
            };
            self.traffic.connections.fetch_add(1, Ordering::SeqCst);
            // As in web servers: Nagle's algorithm would delay the end of each response.
            let _ = stream.set_nodelay(true);
            let (read, write) = stream.into_split();
            let counter = || -> Counter {
                let bytes = Arc::clone(&self.traffic.bytes);
                Box::new(move |chunk| {
                    bytes.fetch_add(chunk.len() as u64, Ordering::SeqCst);
                })
            };
            let io = join(
                InspectReader::new(read, counter()),
                InspectWriter::new(write, counter()),
            );
            return (io, address);
        }
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        self.listener.local_addr()
    }
}
