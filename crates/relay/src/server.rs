//! Serves HTTP/1.1 connections within limits and timeouts, with or without TLS.

mod stream;
mod tls;

use std::{io, net::SocketAddr, pin::pin, time::Duration};

use axum::{Router, body::Body};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use prometheus_client::metrics::gauge::Gauge;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    task::JoinSet,
};
use tower::ServiceExt as _;

use crate::{
    client_network::PeerAddr,
    connection_limits::{ConnectionLimits, ConnectionPermit},
    metrics::GaugeGuard,
    settings::Timeouts,
    shutdown::ShutdownSignal,
};
use stream::TimeoutStream;
pub(crate) use tls::Tls;
pub use tls::TlsError;

/// Maximum size of a request head, in bytes.
const MAX_HEAD_BYTES: usize = 16 << 10;

/// Maximum number of headers of a request.
const MAX_HEADERS: usize = 64;

/// Delay after a failed accept, such as when the process is out of file descriptors.
const ACCEPT_RETRY_DELAY: Duration = Duration::from_millis(100);

/// How to serve.
pub(crate) struct ServerOptions {
    pub(crate) limits: ConnectionLimits,
    pub(crate) timeouts: Timeouts,
    pub(crate) tls: Option<Tls>,
    /// Number of open connections.
    pub(crate) open_connections: Gauge,
    pub(crate) shutdown: ShutdownSignal,
}

/// State that every connection needs.
#[derive(Clone)]
struct ConnectionContext {
    router: Router,
    tls: Option<Tls>,
    timeouts: Timeouts,
    shutdown: ShutdownSignal,
}

/// Serves until shutdown, then lets the open connections finish.
pub(crate) async fn serve(listener: TcpListener, router: Router, options: ServerOptions) {
    let ServerOptions {
        limits,
        timeouts,
        tls,
        open_connections,
        mut shutdown,
    } = options;
    let context = ConnectionContext {
        router,
        tls,
        timeouts,
        shutdown: shutdown.clone(),
    };
    let mut connections = JoinSet::new();
    loop {
        let (total_permit, (stream, peer)) = tokio::select! {
            accepted = accept(&listener, &limits) => accepted,
            () = shutdown.wait() => break,
        };
        while connections.try_join_next().is_some() {}
        let Some(address_permit) = limits.acquire_for(peer.ip()) else {
            continue;
        };
        let counted = GaugeGuard::new(&open_connections);
        let context = context.clone();
        connections.spawn(async move {
            let _held = (total_permit, address_permit, counted);
            handle_connection(context, stream, peer).await;
        });
    }
    drop(listener);
    let all = async { while connections.join_next().await.is_some() {} };
    if tokio::time::timeout(timeouts.shutdown, all).await.is_err() {
        tracing::warn!("shutdown timeout: closing open connections");
        connections.shutdown().await;
    }
}

/// Accepts the next connection once the limits allow one.
async fn accept(
    listener: &TcpListener,
    limits: &ConnectionLimits,
) -> (ConnectionPermit, (TcpStream, SocketAddr)) {
    let permit = limits.acquire().await;
    loop {
        match listener.accept().await {
            Ok(accepted) => return (permit, accepted),
            Err(error) => {
                tracing::warn!(%error, "cannot accept connection; retrying");
                tokio::time::sleep(ACCEPT_RETRY_DELAY).await;
            }
        }
    }
}

async fn handle_connection(context: ConnectionContext, stream: TcpStream, peer: SocketAddr) {
    // Responses are written in one piece; Nagle's algorithm would only delay them.
    let _ = stream.set_nodelay(true);
    let Timeouts {
        idle, request_head, ..
    } = context.timeouts;
    if tokio::time::timeout(idle, stream.readable()).await.is_err() {
        return;
    }
    let result = match context.tls.clone() {
        None => serve_http1(context, stream, peer).await,
        Some(tls) => match tokio::time::timeout(request_head, tls.accept(stream)).await {
            Ok(Ok(stream)) => serve_http1(context, stream, peer).await,
            Ok(Err(error)) => Err(error),
            Err(_) => Err(io::ErrorKind::TimedOut.into()),
        },
    };
    if let Err(error) = result {
        tracing::debug!(%error, "connection closed with an error");
    }
}

async fn serve_http1(
    mut context: ConnectionContext,
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    peer: SocketAddr,
) -> io::Result<()> {
    let router = context.router;
    let service = service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(PeerAddr(peer.ip()));
        router.clone().oneshot(request.map(Body::new))
    });
    let stream = TokioIo::new(TimeoutStream::new(stream, context.timeouts));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(context.timeouts.request_head)
        .max_buf_size(MAX_HEAD_BYTES)
        .max_headers(MAX_HEADERS)
        .serve_connection(stream, service);
    let mut connection = pin!(connection);
    let result = tokio::select! {
        result = connection.as_mut() => result,
        () = context.shutdown.wait() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    result.map_err(io::Error::other)
}
