//! `lotse-pack serve`

use std::{
    net::{IpAddr, Ipv4Addr, UdpSocket},
    path::PathBuf,
    process::ExitCode,
};

use anyhow::Context;
use axum::Router;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

#[derive(clap::Args)]
pub(crate) struct ServeArguments {
    /// Folder to serve.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Port; 0 picks a free one.
    #[arg(long, default_value_t = 8000)]
    port: u16,
    /// Serve to the local network, not only to this machine.
    #[arg(long)]
    lan: bool,
}

/// Serves a folder until interrupted: for testing, or to share a file with people nearby.
pub(crate) async fn run(arguments: &ServeArguments) -> anyhow::Result<ExitCode> {
    anyhow::ensure!(
        arguments.folder.is_dir(),
        "{} is not a folder",
        arguments.folder.display()
    );
    let address = if arguments.lan {
        Ipv4Addr::UNSPECIFIED
    } else {
        Ipv4Addr::LOCALHOST
    };
    let listener = TcpListener::bind((address, arguments.port)).await;
    let listener = listener.with_context(|| format!("port {} is in use", arguments.port))?;
    let address = listener.local_addr()?;
    let shown = match arguments.lan.then(own_address).flatten() {
        Some(own) => format!("{own}:{}", address.port()),
        None => address.to_string(),
    };
    say!("Serving {} at http://{shown}/", arguments.folder.display())?;
    say!("Ctrl+C ends it.")?;
    let folder = Router::new().fallback_service(ServeDir::new(&arguments.folder));
    axum::serve(listener, folder)
        .with_graceful_shutdown(async {
            // Without signals there is nothing to wait for; run until killed.
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        })
        .await?;
    Ok(ExitCode::SUCCESS)
}

/// The address of this machine in the local network. Nothing is sent:
/// connecting a UDP socket makes the system choose one (192.0.2.1 is reserved
/// for examples).
fn own_address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    let own = socket.local_addr().ok()?.ip();
    (!own.is_unspecified()).then_some(own)
}
