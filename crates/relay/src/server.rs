//! Connections: how many, how slow, with or without TLS, and how they end.

mod doors;
mod stream;
mod tls;

use std::{io, net::SocketAddr, pin::pin, sync::Arc, time::Duration};

use axum::{Router, body::Body};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinSet,
};
use tower::ServiceExt as _;

use crate::{
    http::{Desk, Peer},
    metrics::Counted,
    settings::Patience,
};
pub(crate) use doors::{Doors, Seat, Seats};
use stream::Patient;
pub(crate) use tls::Tls;
pub use tls::TlsError;

/// The head of a request is at most so long.
const HEAD: usize = 16 << 10;

/// At most so many headers.
const HEADERS: usize = 64;

/// How long to wait when the system has no more connections to give.
const PAUSE: Duration = Duration::from_millis(100);

/// What each connection needs.
#[derive(Clone)]
struct Hall {
    router: Router,
    tls: Option<Tls>,
    patience: Patience,
    stopping: watch::Receiver<bool>,
}

/// Answers until `desk` is stopping, then finishes what is under way.
pub(crate) async fn serve(
    listener: TcpListener,
    router: Router,
    desk: Arc<Desk>,
    doors: Doors,
    tls: Option<Tls>,
) {
    let hall = Hall {
        router,
        tls,
        patience: desk.patience,
        stopping: desk.stopping.subscribe(),
    };
    let mut stopping = desk.stopping.subscribe();
    let mut connections = JoinSet::new();
    loop {
        let (door, (stream, peer)) = tokio::select! {
            entered = enter(&listener, &doors) => entered,
            () = is_stopping(&mut stopping) => break,
        };
        while connections.try_join_next().is_some() {}
        let Some(seat) = doors.seat(peer.ip()) else {
            continue;
        };
        let counted = Counted::new(&desk.metrics.connections);
        let hall = hall.clone();
        connections.spawn(async move {
            let _held = (door, seat, counted);
            attend(hall, stream, peer).await;
        });
    }
    drop(listener);
    let all = async { while connections.join_next().await.is_some() {} };
    let ended = tokio::time::timeout(desk.patience.stopping, all).await;
    if ended.is_err() {
        tracing::warn!("some connections did not end in time");
        connections.shutdown().await;
    }
}

/// The next connection, once there is room for one.
async fn enter(listener: &TcpListener, doors: &Doors) -> (doors::Door, (TcpStream, SocketAddr)) {
    let door = doors.door().await;
    loop {
        match listener.accept().await {
            Ok(accepted) => return (door, accepted),
            Err(error) => {
                tracing::warn!(%error, "a connection could not be taken");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

async fn attend(hall: Hall, stream: TcpStream, peer: SocketAddr) {
    // Answers are written at once; waiting for more would only delay them.
    let _ = stream.set_nodelay(true);
    let ended = match hall.tls.clone() {
        None => speak(hall, stream, peer).await,
        Some(tls) => match tokio::time::timeout(hall.patience.head, tls.accept(stream)).await {
            Ok(Ok(stream)) => speak(hall, stream, peer).await,
            Ok(Err(error)) => Err(error),
            Err(_) => Err(io::ErrorKind::TimedOut.into()),
        },
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection ended early");
    }
}

async fn speak(
    mut hall: Hall,
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    peer: SocketAddr,
) -> io::Result<()> {
    let router = hall.router;
    let service = service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(Peer(peer.ip()));
        router.clone().oneshot(request.map(Body::new))
    });
    let stream = TokioIo::new(Patient::new(stream, hall.patience));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(hall.patience.head)
        .max_buf_size(HEAD)
        .max_headers(HEADERS)
        .serve_connection(stream, service);
    let mut connection = pin!(connection);
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = is_stopping(&mut hall.stopping) => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    ended.map_err(io::Error::other)
}

/// Is over when the relay is being stopped.
pub(crate) async fn is_stopping(stopping: &mut watch::Receiver<bool>) {
    // Whoever could stop it is gone: then it has stopped.
    let _ = stopping.wait_for(|stopping| *stopping).await;
}
